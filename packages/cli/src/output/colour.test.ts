import { expect, test } from "vitest";
import { styleFor, wantsColour } from "./colour.ts";

test.each([
  ["a terminal", undefined, {}, true, true],
  ["no terminal", undefined, {}, false, false],
  ["a terminal without colours", undefined, { TERM: "dumb" }, true, false],
  ["NO_COLOR", undefined, { NO_COLOR: "1" }, true, false],
  ["NO_COLOR that is empty", undefined, { NO_COLOR: "" }, true, true],
  ["FORCE_COLOR", undefined, { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0", undefined, { FORCE_COLOR: "0" }, true, false],
  ["FORCE_COLOR before NO_COLOR, as in Node", undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  ["the flag before all", true, { NO_COLOR: "1" }, false, true],
  ["the other flag before all", false, { FORCE_COLOR: "1" }, true, false],
] as const)("%s", (_, flag, env, terminal, expected) => {
  expect(wantsColour(flag, env, terminal)).toBe(expected);
});

test("styles are empty where there are no colours", () => {
  expect(styleFor(false).bold("x")).toBe("x");
  expect(styleFor(true).bold("x")).toBe("\x1b[1mx\x1b[22m");
});
