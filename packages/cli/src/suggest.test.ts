import { expect, test } from "vitest";
import { didYouMean, nearest } from "./suggest.ts";

const commands = ["validate", "explain", "schema", "codelist", "hash"];

test.each([
  ["valdiate", ["validate"]],
  ["validat", ["validate"]],
  ["Schema", ["schema"]],
  ["code", ["codelist"]],
  ["xyzzy", []],
  ["", []],
])("near to %j", (name, expected) => {
  expect(nearest(name, commands)).toEqual(expected);
});

test("asks in words, the best guess first", () => {
  expect(didYouMean("shcema", commands, "none")).toBe("Did you mean schema?");
  expect(didYouMean("date-ordr", ["date-order", "date-orders", "other"], "none")).toBe(
    "Did you mean date-order or date-orders?",
  );
  expect(didYouMean("xyzzy", commands, "These are all.")).toBe("These are all.");
});
