import { expect, it } from "vitest";
import { ByField } from "./by-field.ts";

it("picks what needs nothing, and once each what a field is there for", () => {
  const all = [{ name: "any" }, { name: "both", needs: ["a", "b"] }, { name: "c", needs: ["c"] }];
  const byField = new ByField<{ name: string; needs?: string[] }>(all);
  const picked = (record: object): string[] => byField.pick(record).map(({ name }) => name);
  expect(picked({})).toEqual(["any"]);
  expect(picked({ a: 1, b: 2 })).toEqual(["any", "both"]);
  expect(picked({ b: 2 })).toEqual(["any", "both"]);
  expect(picked({ c: 3, a: 1 })).toEqual(["any", "c", "both"]);
});
