import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.mjs";

export const types = [
  "facility",
  "commitment",
  "observation",
  "organization",
  "project",
  "agreement",
  "mineral",
  "list",
  "supply-link",
];

/** The published schema of a type, all by itself, without the annotations that only we know. */
export function schemaOf(type) {
  return plain(JSON.parse(readFileSync(join(root, `packages/schema/schemas/strict/${type}.schema.json`), "utf8")));
}

const OWN = ["codelist", "refersTo", "expected", "unitDimension", "table", "discriminator"];

function plain(value, isNamed = false) {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => isNamed || !OWN.includes(name));
  return Object.fromEntries(
    kept.map(([name, part]) => [
      name,
      name === "enum" || name === "const" ? part : plain(part, name === "properties" || name === "$defs"),
    ]),
  );
}

/** Picks the check by the record's type. */
export const byType = (checks) => (value) => checks[value?.type]?.(value) === true;
