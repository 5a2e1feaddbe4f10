import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bench } from "../lib/paths.mjs";
import { schemaOf, types } from "./_schemas.mjs";

const require = createRequire(import.meta.url);

/** The path of Ajv's standalone module of all types, written where it is not there yet. */
export function standalone() {
  const schemas = types.map((type) => ({ ...schemaOf(type), $id: type }));
  const hash = createHash("sha256").update(JSON.stringify(schemas)).digest("hex").slice(0, 12);
  const path = join(bench, `node_modules/.cache/ajv-${hash}.cjs`);
  if (existsSync(path)) return path;
  const { default: Ajv } = require("ajv/dist/2020.js");
  const { default: standaloneCode } = require("ajv/dist/standalone");
  const ajv = new Ajv({ strict: false, allErrors: false, unicodeRegExp: true, code: { source: true }, schemas });
  const names = Object.fromEntries(types.map((type) => [type.replaceAll("-", "_"), type]));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, standaloneCode(ajv, names));
  renameSync(`${path}.part`, path);
  return path;
}
