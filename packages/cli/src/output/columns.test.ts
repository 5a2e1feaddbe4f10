import { expect, test } from "vitest";
import { columns, wrap } from "./columns.ts";

test("breaks lines at spaces, and never within a word", () => {
  expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  expect(wrap("unbreakable", 4)).toEqual(["unbreakable"]);
});

test("sets two columns, the second wrapped under itself", () => {
  const rows = [
    ["a", "first"],
    ["bcd", "one two three four five six seven"],
  ] as const;
  expect(columns(rows, 37)).toBe("  a    first\n  bcd  one two three four five six\n       seven\n");
});

test("one long term does not push the others to the right", () => {
  const rows = [
    ["a", "first"],
    ["a-very-long-name-of-a-thing", "second"],
  ] as const;
  expect(columns(rows, 80, 0, 10)).toBe("a  first\na-very-long-name-of-a-thing\n   second\n");
});

test("aligns by characters, not by code units", () => {
  expect(
    columns(
      [
        ["é𝟙", "x"],
        ["abc", "y"],
      ],
      80,
      0,
    ),
  ).toBe("é𝟙   x\nabc  y\n");
});
