import { expect, test } from "vitest";
import { relationOf } from "./version.ts";

test.each([
  ["1.0", "known"],
  ["1.1", "newer-minor"],
  ["1.10", "newer-minor"],
  ["2.0", "other-major"],
  ["1", "known"],
  ["1.0.0", "known"],
  [1, "known"],
  [undefined, "known"],
])("a dataset of %j is %s", (declared, relation) => {
  expect(relationOf(declared)).toBe(relation);
});
