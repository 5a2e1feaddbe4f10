import { expect, test } from "vitest";
import { KEYWORDS, MEANING } from "./dialect.ts";

test("every keyword of the dialect is explained, and no other", () => {
  expect(Object.keys(MEANING).sort()).toEqual([...KEYWORDS].sort());
});
