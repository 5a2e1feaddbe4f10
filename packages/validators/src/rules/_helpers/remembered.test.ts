import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";

it("answers each text once, and keeps no more than it is told", () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  }, 2);
  expect(["a", "", "a", ""].map(length)).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(["a", ""]);
  expect(["bb", "a"].map(length)).toEqual([2, 1]);
  expect(asked).toEqual(["a", "", "bb", "a"]);
});
