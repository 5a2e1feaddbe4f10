import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { z } from "zod";
import * as compiled from "../src/generated/built/check.ts";
import { model } from "../src/generated/built/model.ts";
import * as zod from "../src/generated/zod.ts";

/** The published copy of schemas/. */
const schemas = dirname(createRequire(import.meta.url).resolve("@forgex/schema/schemas/meta.schema.json"));

/** Record types, and the header that goes before records. */
export const types: readonly string[] = [...Object.keys(model.records), "dataset-header"];

/** Definition of a type in the model. */
export const definitionOf = (type: string): string => model.records[type] ?? "DatasetHeader";

/**
 * The referee: Ajv on the files of the standard as they are published, no build of ours in between. `discriminator` and
 * our own vocabulary are annotations to it.
 */
function referee(): (type: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  for (const folder of ["record", "common", "codelists"])
    for (const name of readdirSync(join(schemas, folder)))
      if (name.endsWith(".schema.json")) ajv.addSchema(JSON.parse(readFileSync(join(schemas, folder, name), "utf8")));
  return (type, value) => {
    const folder = type === "dataset-header" ? "common" : "record";
    return ajv.validate(`https://w3id.org/forgex/1.0/${folder}/${type}.schema.json`, value) === true;
  };
}

const camel = (type: string): string => type.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const byAjv = referee();

/**
 * What Ajv says of a value; throws where the compiled check or zod says something else.
 * @throws Error with the document, for the test to show
 */
export function agreed(type: string, value: unknown): boolean {
  const verdict = byAjv(type, value);
  const check =
    type === "dataset-header" ? compiled.datasetHeader : compiled.check[type as keyof typeof compiled.check];
  const schema = (zod as unknown as Record<string, z.ZodType>)[camel(type)] as z.ZodType;
  const said = { compiled: check(value), zod: schema.safeParse(value).success };
  if (said.compiled !== verdict || said.zod !== verdict)
    throw new Error(`Ajv says ${verdict}, ${JSON.stringify(said)} of the ${type} ${JSON.stringify(value)}`);
  return verdict;
}
