import { readdirSync, readFileSync } from "node:fs";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDocument, mutate, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { model } from "../src/generated/built/model.ts";
import { agreed, definitionOf, types } from "./roads.ts";

const examples = new URL("../../../schemas/examples/", import.meta.url);

/** Documents for each type: half of them made to fit, half of those changed once. */
const DOCUMENTS = process.env.FORGEX_DEEP === "1" ? 110_000 : 10_000;
/** How many travel in one run of the property, for a property costs more than a document. */
const BATCH = 100;

describe(`compiled check, zod and Ajv agree on ${DOCUMENTS} documents`, () => {
  test.each(types)("%s", { timeout: 3_600_000 }, (type) => {
    let fit = 0;
    let all = 0;
    assert(
      property(integer(), (seed) => {
        const random = randomFrom(seed);
        for (let i = 0; i < BATCH; i += 2) {
          const document = generateDocument(model, definitionOf(type), random);
          if (!agreed(type, document)) throw new Error(`it was made to fit: ${JSON.stringify(document)}`);
          if (agreed(type, mutate(document, random).document)) fit++;
          all += 2;
        }
      }),
      { numRuns: DOCUMENTS / BATCH, seed: 20260204, endOnFailure: true },
    );
    expect(all).toBe(DOCUMENTS);
    // Of the changed ones most must break, and some must not: else one side would go untested.
    expect(fit / (all / 2)).toBeGreaterThan(0.02);
    expect(fit / (all / 2)).toBeLessThan(0.6);
  });
});

/** Records of an example file: one, a list of them, or those of a dataset. */
function recordsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const records = (value as { records?: unknown } | null)?.records;
  return Array.isArray(records) ? records : [value];
}

describe("they agree on every example and counterexample", () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((f) => f.isDirectory());
  test.each(folders.map((f) => f.name).sort())("%s", (folder) => {
    let seen = 0;
    for (const name of readdirSync(new URL(`${folder}/`, examples), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".json") || name.endsWith(".expected.json")) continue;
      let value: unknown;
      try {
        value = JSON.parse(readFileSync(new URL(`${folder}/${name}`, examples), "utf8"));
      } catch {
        continue; // What is no JSON has no structure to agree on.
      }
      for (const record of recordsOf(value)) {
        const type = (record as { type?: unknown } | null)?.type;
        if (typeof type !== "string" || !types.includes(type)) continue;
        agreed(type, record);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});
