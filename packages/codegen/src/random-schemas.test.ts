import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { compile } from "./compile.ts";
import { generateDocument, mutate } from "./generate-documents/index.ts";
import { between, pick, type Random, randomFrom } from "./generate-documents/random.ts";
import type { JsonObject } from "./json.ts";

const PATTERNS = ["^[a-z]{1,8}$", "^(?:ab|c[0-9]+)*$", "^[^~/]{0,5}$", "^[A-Z][a-z]?(?:-[0-9]{2})?$", "b", "^\\S+$"];
const NAMES = ["a", "type", "name", "toString", "x-1", "unit", "é", 'q"', "key"];

/** A schema that uses any keyword of the dialect that restricts something. */
function schema(random: Random, depth: number): JsonObject {
  const kind = between(random, 0, depth <= 0 ? 5 : 10);
  switch (kind) {
    case 0: {
      const minLength = between(random, 0, 2);
      const lengths = random() < 0.5 ? { minLength, maxLength: minLength + between(random, 0, 6) } : {};
      return { type: "string", ...lengths };
    }
    case 1:
      return { type: "string", pattern: pick(random, PATTERNS.slice(0, 4)) };
    case 2:
    case 3: {
      const low = between(random, -3, 3);
      const from = random() < 0.5 ? { minimum: low } : { exclusiveMinimum: low };
      const to = random() < 0.5 ? { maximum: low + 4 } : { exclusiveMaximum: low + 4 };
      return { type: kind === 2 ? "number" : "integer", ...(random() < 0.8 && from), ...(random() < 0.6 && to) };
    }
    case 4:
      return random() < 0.5
        ? { type: "boolean" }
        : { const: pick(random, ["a", 'q"', 0, 1.5, true, "é", "__proto__"]) };
    case 5:
      return random() < 0.2
        ? {}
        : { enum: ["a", "b", ...(random() < 0.5 ? [1, true, "é😀"] : []), ...NAMES.slice(3, 8)] };
    case 6: {
      const size = random() < 0.3 ? { maxItems: between(random, 1, 4) } : {};
      return { type: "array", items: schema(random, depth - 1), minItems: between(random, 0, 1), ...size };
    }
    case 7:
      return { type: "array", items: { type: "string", maxLength: 3 }, uniqueItems: true };
    case 8: {
      const prefixItems = Array.from({ length: between(random, 1, 3) }, () => schema(random, depth - 1));
      return { type: "array", prefixItems, items: false, minItems: prefixItems.length };
    }
    case 9: {
      const propertyNames = { type: "string", pattern: "^[a-z]{1,8}$", maxLength: 6 };
      return { type: "object", propertyNames, additionalProperties: schema(random, depth - 1) };
    }
    default:
      return object(random, depth);
  }
}

function object(random: Random, depth: number, more: JsonObject = {}): JsonObject {
  const names = NAMES.filter((name) => !(name in more) && random() < 0.5);
  const properties: JsonObject = Object.fromEntries(names.map((name) => [name, schema(random, depth - 1)]));
  const required = [...Object.keys(more), ...names.filter(() => random() < 0.3)];
  // The tag of a union need not come first.
  return { type: "object", properties: { ...properties, ...more }, required, additionalProperties: false };
}

/** The root may be a union, and its definitions may lead back to it. */
function rootSchema(random: Random): JsonObject {
  const node = random() < 0.3 ? { type: "array", items: { $ref: "#" } } : schema(random, 2);
  const $defs = {
    One: object(random, 2, { kind: { const: "one" } }),
    Two: object(random, 2, { kind: { enum: ["two", "three"] }, ...(random() < 0.5 ? { below: node } : {}) }),
  };
  const oneOf = [{ $ref: "#/$defs/One" }, { $ref: "#/$defs/Two" }];
  const union = { type: "object", oneOf, discriminator: { propertyName: "kind" }, $defs };
  return random() < 0.3 ? union : { ...object(random, 3), $defs };
}

test("the checks that any schema of the dialect compiles to, of objects and of bytes, agree with Ajv", () => {
  const random = randomFrom(20261123);
  const seen = { fit: 0, unfit: 0, certain: 0 };
  for (let n = 0; n < 250; n++) {
    const root = rootSchema(random);
    const { check, checkBytes, table } = compile(root);
    const referee = new Ajv2020({ strict: false }).compile(root);
    const model = { definitions: Object.fromEntries(table) };
    for (let k = 0; k < 16; k++) {
      const made = generateDocument(model, "Root", random);
      const changed = mutate(made, random).document;
      for (const document of [made, changed, mutate(changed, random).document]) {
        const text = JSON.stringify(document, undefined, k % 5 === 0 ? 1 : 0);
        const verdict = referee(document) === true;
        const shown = `${text}\n${JSON.stringify(root)}`;
        if (check(document) !== verdict) expect.fail(`Ajv says ${verdict} of ${shown}`);
        const bytes = new TextEncoder().encode(text);
        const isCertain = checkBytes(bytes, 0) === bytes.length;
        if (isCertain && !verdict) expect.fail(`taken from bytes, and Ajv refuses ${shown}`);
        seen[verdict ? "fit" : "unfit"]++;
        if (isCertain) seen.certain++;
      }
    }
  }
  expect(seen.unfit).toBeGreaterThan(2000);
  expect(seen.certain / seen.fit).toBeGreaterThan(0.4);
});
