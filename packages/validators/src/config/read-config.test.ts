import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { rules } from "../rules/catalogue.ts";
import { profiles } from "./profiles.ts";
import { readConfig } from "./read-config.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../../schemas/config/config.schema.json", import.meta.url), "utf8"),
) as object;
const isRight = new Ajv2020({ strict: true, allErrors: false }).compile(schema);
const suppression = { code: "by-product-alone", reason: "The operator was asked.", until: "2027-03-31" };

const right: object[] = [
  {},
  { $schema: "config.schema.json", description: "For the ministry", profile: "public" },
  { rules: { "by-product-alone": "off", "value-expected": "error" }, suppressions: [] },
  { suppressions: [suppression, { ...suppression, record: "x/facility/a", at: "/commodities/ga" }] },
];
const wrong: [pointer: string, value: unknown][] = [
  ["", []],
  ["", null],
  ["/rule", { rule: {} }],
  ["/profile", { profile: "private" }],
  ["/profile", { profile: "constructor" }],
  ["/rules", { rules: [] }],
  ["/rules/by-product-alone", { rules: { "by-product-alone": "fatal" } }],
  ["/suppressions", { suppressions: {} }],
  ["/suppressions/0", { suppressions: ["by-product-alone"] }],
  ["/suppressions/0/reason", { suppressions: [{ code: "by-product-alone", until: "2027-03-31" }] }],
  ["/suppressions/0/until", { suppressions: [{ code: "by-product-alone", reason: "The operator was asked." }] }],
  ["/suppressions/0/code", { suppressions: [{ ...suppression, code: 7 }] }],
  ["/suppressions/1/records", { suppressions: [suppression, { ...suppression, records: "a" }] }],
];

describe("a configuration", () => {
  test.each(right)("is read, and the published schema agrees: %j", (value) => {
    const { $schema: _, description: __, ...settings } = value as Record<string, unknown>;
    expect(readConfig(JSON.stringify(value), "c.json")).toEqual(settings);
    expect(isRight(value)).toBe(true);
  });

  test.each(wrong)("is refused at %s, and the published schema agrees: %j", (pointer, value) => {
    const read = (): unknown => readConfig(JSON.stringify(value), "c.json");
    expect(read).toThrow(expect.objectContaining({ code: "config-malformed" }));
    expect(read).toThrow(expect.objectContaining({ details: { name: "c.json", pointer } }));
    expect(isRight(value)).toBe(false);
  });

  test("that is no JSON is refused, and a byte order mark is not", () => {
    expect(() => readConfig("{", "c.json")).toThrow(/^c\.json: it is not JSON/);
    expect(readConfig("\uFEFF{}", "c.json")).toEqual({});
  });
});

test("the profiles name rules that there are", () => {
  const codes = new Set(rules.map(({ code }) => code));
  for (const profile of Object.values(profiles))
    for (const code of Object.keys(profile.rules)) expect(codes).toContain(code);
});
