import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

test("what fits is JSON text", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const whole = JSON.stringify(value);
      const text = excerpt(value, 200);
      if ([...whole].length <= 200) expect(text).toBe(whole);
      else {
        expect([...text]).toHaveLength(200);
        expect(whole.startsWith(text.slice(0, -1))).toBe(true);
        expect(text.endsWith("…")).toBe(true);
      }
    }),
  );
});

test("what is huge or very deep is cut, and costs nothing", () => {
  let deep: unknown = "x";
  for (let i = 0; i < 100_000; i++) deep = i % 2 ? [deep] : { a: deep };
  expect([...excerpt(deep, 200)]).toHaveLength(200);
  expect([...excerpt("é".repeat(1_000_000), 200)]).toHaveLength(200);
  expect([...excerpt(new Array(1_000_000).fill(0), 200)]).toHaveLength(200);
});
