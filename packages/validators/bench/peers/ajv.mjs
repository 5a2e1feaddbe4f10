import { createRequire } from "node:module";
import { byType, types } from "./_schemas.mjs";
import { standalone } from "./ajv-standalone.mjs";

// Compiled ahead of time, as a product would ship it.
const checks = createRequire(import.meta.url)(standalone());
export const check = byType(Object.fromEntries(types.map((type) => [type, checks[type.replaceAll("-", "_")]])));
