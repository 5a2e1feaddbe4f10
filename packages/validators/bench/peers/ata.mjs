import { Validator } from "ata-validator";
import { byType, schemaOf, types } from "./_schemas.mjs";

const validators = types.map((type) => [type, new Validator(schemaOf(type))]);
export const check = byType(
  Object.fromEntries(validators.map(([type, one]) => [type, (value) => one.isValidObject(value) === true])),
);
