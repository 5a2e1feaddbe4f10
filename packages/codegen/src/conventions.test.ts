import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Schema = { [keyword: string]: Json };

const schemas = new URL("../../../schemas/", import.meta.url);
const read = (path: string): Schema => JSON.parse(readFileSync(new URL(path, schemas), "utf8"));
const ajv = new Ajv2020({ strict: false, allErrors: true });
const followsConventions = ajv.compile(read("meta.schema.json"));

const files = ["record", "common", "report", "codelists"].flatMap((folder) =>
  readdirSync(new URL(folder, schemas))
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => `${folder}/${name}`),
);

/** Every schema below a schema, with its pointer; examples and constants are data and are not entered. */
function* within(node: Json | undefined, at = ""): Generator<[Schema, string]> {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) yield [node, at];
  for (const [name, value] of Object.entries(node))
    if (!["examples", "const", "enum"].includes(name)) yield* within(value as Json, `${at}/${name}`);
}

describe.each(files)("%s", (path) => {
  const schema = read(path);

  test("follows the conventions of meta.schema.json", () => {
    followsConventions(schema);
    expect(followsConventions.errors?.map((e) => `${e.instancePath} ${e.message}`) ?? []).toEqual([]);
  });

  test("its $id ends in its path", () => {
    expect(schema.$id).toBe(`https://w3id.org/forgex/1.0/${path}`);
  });

  test("an array of the standard is never empty, and a list of texts is a set", () => {
    if (path.startsWith("report/")) return;
    for (const [node, at] of within(schema)) {
      if (node.type !== "array" || at.endsWith("/properties/items")) continue;
      expect(node.minItems, `${at} needs minItems`).toBeGreaterThanOrEqual(1);
      const items = node.items as Schema;
      if (items?.type === "string" || /(?:record-id|code|pointer)\.schema\.json$/.test(String(items?.$ref)))
        expect(node.uniqueItems, `${at} needs uniqueItems`).toBe(true);
    }
  });
});

test("every item of an array of objects has a required key", () => {
  const byId = new Map(files.map((path) => [`https://w3id.org/forgex/1.0/${path}`, read(path)]));
  const target = (ref: string, base: string): Schema | undefined => {
    const url = new URL(ref, base);
    const file = byId.get(url.href.split("#")[0] as string);
    const name = url.hash.split("/").at(-1);
    return name ? (file?.$defs as Record<string, Schema> | undefined)?.[name] : file;
  };
  for (const path of files.filter((p) => !p.startsWith("report/"))) {
    const schema = byId.get(`https://w3id.org/forgex/1.0/${path}`) as Schema;
    for (const [node, at] of within(schema)) {
      const ref = (node.items as Schema | undefined)?.$ref;
      if (node.type !== "array" || typeof ref !== "string" || ref === "any-record.schema.json") continue;
      const item = target(ref, String(schema.$id));
      if (item?.type === "object") expect(item.required, `${path}${at}`).toContain("key");
    }
  }
});

test("no two definitions share a name", () => {
  const names = files.flatMap((path) => Object.keys((read(path).$defs ?? {}) as object));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each<[string, (schema: Schema) => void]>([
  ["a keyword outside the dialect", (s) => Object.assign(s, { not: {} })],
  [
    "a format",
    (s) => Object.assign((s.properties as Record<string, Schema>).currency as Schema, { format: "currency" }),
  ],
  ["a property without a title", (s) => delete ((s.properties as Record<string, Schema>).currency as Schema).title],
  [
    "a property without an example",
    (s) => delete ((s.properties as Record<string, Schema>).currency as Schema).examples,
  ],
  ["an open object", (s) => Object.assign(s, { additionalProperties: true })],
  [
    "a pattern without anchors",
    (s) => Object.assign((s.properties as Record<string, Schema>).currency as Schema, { pattern: "[A-Z]{3}" }),
  ],
  ["another draft", (s) => Object.assign(s, { $schema: "http://json-schema.org/draft-07/schema#" })],
])("meta.schema.json refuses %s", (_, spoil) => {
  const schema = read("common/amount.schema.json");
  expect(followsConventions(schema)).toBe(true);
  spoil(schema);
  expect(followsConventions(schema)).toBe(false);
});
