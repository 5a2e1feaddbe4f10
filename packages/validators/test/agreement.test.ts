import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { generateDocument, mutate, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { check } from "../src/generated/built/check.ts";
import { model } from "../src/generated/built/model.ts";
import { checkRecord } from "../src/index.ts";
import * as zods from "../src/zod.ts";
import { exampleRecords } from "./example-records.ts";

const deep = process.env.FORGEX_DEEP === "1";
const types = Object.keys(check) as (keyof typeof check)[];
/** Documents of one type: 10,000, and 1,000,000 of all types in the deep test. */
const DOCUMENTS = deep ? Math.ceil(1_000_000 / types.length) : 10_000;

const ajv = new Ajv2020({ strict: false });
const schemas = new URL("../../schema/schemas/strict/", import.meta.url);
const camel = (type: string): string => type.replace(/-(.)/g, (_, c: string) => c.toUpperCase());

describe.each(types)("compiled check, explanation, zod and Ajv agree: %s", (type) => {
  const compiled = check[type];
  const referee = ajv.compile(JSON.parse(readFileSync(new URL(`${type}.schema.json`, schemas), "utf8")) as object);
  const zod = (zods as unknown as Record<string, z.ZodType>)[camel(type)] as z.ZodType;

  /** What Ajv says, once the others have said the same. */
  function agreed(document: unknown): boolean {
    const verdict = referee(document) as boolean;
    // An assertion for each document would take most of the time.
    if (compiled(document) !== verdict)
      expect.fail(`the compiled check does not say ${verdict}: ${JSON.stringify(document)}`);
    if (zod.safeParse(document).success !== verdict)
      expect.fail(`zod does not say ${verdict}: ${JSON.stringify(document)}`);
    if ((document as { type?: unknown } | null)?.type !== type) return verdict;
    const findings = checkRecord(document);
    if ((findings.length === 0) !== verdict || findings.some(({ code }) => code === "structure-unexplained")) {
      expect.fail(`the explanation does not say ${verdict}: ${JSON.stringify(document)} ${JSON.stringify(findings)}`);
    }
    return verdict;
  }

  test(`${DOCUMENTS} documents, made and changed`, () => {
    const random = randomFrom(20260204);
    let refused = 0;
    for (let n = 0; n < DOCUMENTS; n += 2) {
      const document = generateDocument(model, model.records[type] as string, random);
      if (!agreed(document)) expect.fail(`a made document must fit: ${JSON.stringify(document)}`);
      if (!agreed(mutate(document, random).document)) refused++;
    }
    // A test in which nearly every change fits, or nearly none, would show little.
    expect(refused / DOCUMENTS).toBeGreaterThan(0.2);
    expect(refused / DOCUMENTS).toBeLessThan(0.48);
  });

  test("all examples and counterexamples", () => {
    const all = exampleRecords().filter((record) => (record as { type?: unknown } | null)?.type === type);
    const verdicts = all.map(agreed);
    expect(verdicts).toContain(true);
    expect(verdicts).toContain(false);
  });
});
