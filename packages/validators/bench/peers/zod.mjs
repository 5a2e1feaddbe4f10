import { byType, types } from "./_schemas.mjs";

const schemas = new Map(Object.entries(await import("@forgex/validators/zod")));
const pascal = (type) => type.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
const camel = (type) => type.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const of = (type) => schemas.get(camel(type)) ?? schemas.get(pascal(type)) ?? schemas.get(`${camel(type)}Schema`);

export const check = byType(
  Object.fromEntries(types.map((type) => [type, (value) => of(type).safeParse(value).success])),
);
