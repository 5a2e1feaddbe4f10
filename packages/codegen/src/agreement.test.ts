import { Ajv2020 } from "ajv/dist/2020.js";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { run } from "./compile.ts";
import { fixtureRoot, repositoryRoot } from "./fixture.ts";
import { generateDocument, mutate, randomFrom } from "./generate-documents/index.ts";
import type { Standard } from "./model/standard.ts";
import { checkName, functionsOf } from "./render/check.ts";
import { reachable } from "./render/model.ts";
import { selfContainedSchema } from "./render/published-schemas.ts";
import { zodModule, zodName } from "./render/zod.ts";
import { readStandard } from "./targets.ts";

type Checks = Record<string, (value: unknown) => boolean>;

/** The compiled check, zod and Ajv on the published schema, for some definitions. */
function roads(standard: Standard, names: readonly string[]): Record<"compiled" | "zod" | "ajv", Checks> {
  const compiled = run<Checks>(
    `type Any = any;\n${functionsOf(standard.nodes, new Set(names))}`,
    `{ ${names.map((n) => `${n}: ${checkName(n)}`).join(", ")} }`,
  );
  const schemas = run<Record<string, z.ZodType>>(
    zodModule(standard.nodes, reachable(standard, names)),
    `{ ${names.map((n) => `${n}: ${zodName(n)}`).join(", ")} }`,
    { z },
  );
  const ajv = new Ajv2020({ strict: false });
  const byAjv: Checks = {};
  const byZod: Checks = {};
  for (const name of names) {
    const definition = standard.definitions.get(name);
    if (definition === undefined) throw new TypeError(`${name} is no definition`);
    const validate = ajv.compile(selfContainedSchema(standard, definition, "strict"));
    byAjv[name] = (value) => validate(value) === true;
    byZod[name] = (value) => (schemas[name] as z.ZodType).safeParse(value).success;
  }
  return { compiled, zod: byZod, ajv: byAjv };
}

describe.each([
  { what: "the small standard", root: fixtureRoot, runs: 1500 },
  { what: "the standard", root: repositoryRoot, runs: 300 },
])("compiled check, zod and Ajv agree on $what", async ({ root, runs }) => {
  const standard = await readStandard(root);
  const names = [...standard.records.map((d) => d.name), "DatasetHeader", "Dataset", "Report"];
  const { compiled, zod, ajv } = roads(standard, names);
  const model = { definitions: Object.fromEntries(standard.nodes) };

  test.each(names)("%s", (name) => {
    let rejected = 0;
    let documents = 0;
    const agree = (document: unknown): boolean => {
      const verdict = ajv[name]?.(document);
      const text = JSON.stringify(document);
      expect(compiled[name]?.(document), `compiled: ${text}`).toBe(verdict);
      expect(zod[name]?.(document), `zod: ${text}`).toBe(verdict);
      documents++;
      if (!verdict) rejected++;
      return verdict === true;
    };
    assert(
      property(integer(), (seed) => {
        const random = randomFrom(seed);
        const document = generateDocument(model, name, random);
        expect(agree(document), `a made document must fit: ${JSON.stringify(document)}`).toBe(true);
        agree(mutate(document, random).document);
        agree(mutate(mutate(document, random).document, random).document);
      }),
      { numRuns: runs, seed: 20260204 },
    );
    // A test in which nearly everything fits, or nearly nothing, would show little.
    expect(rejected / documents).toBeGreaterThan(0.2);
    expect(rejected / documents).toBeLessThan(0.9);
  });
});
