import { Compile } from "typebox/schema";
import { byType, schemaOf, types } from "./_schemas.mjs";

const compiled = types.map((type) => [type, Compile(schemaOf(type))]);
export const check = byType(Object.fromEntries(compiled.map(([type, one]) => [type, (value) => one.Check(value)])));
