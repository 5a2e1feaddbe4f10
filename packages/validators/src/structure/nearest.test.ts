import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bare, editDistance, nearest } from "./nearest.ts";

describe("editDistance", () => {
  test.each([
    ["status", "status", 0],
    ["statsu", "status", 1],
    ["staus", "status", 1],
    ["statuss", "status", 1],
    ["stakus", "status", 1],
    ["loan", "lend", 3],
    ["", "abc", 3],
  ])("%j to %j is %d", (a, b, n) => {
    expect(editDistance(a, b, 5)).toBe(n);
  });

  test("it is symmetric, and the limit only cuts it off", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const whole = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(whole);
        expect(editDistance(a, b, limit)).toBe(Math.min(whole, limit + 1));
      }),
    );
  });
});

describe("nearest", () => {
  const names = ["status", "statusDate", "statusDateQualifier", "minerals", "facilities", "name", "names"];
  test.each([
    ["StatusDate", "statusDate", true],
    ["status_date", "statusDate", true],
    ["Status date", "statusDate", true],
    ["statusdaet", "statusDate", false],
    ["mineral", "minerals", false],
    ["facilites", "facilities", false],
  ])("%j is %s", (text, name, sameLetters) => {
    expect(nearest(text, names)).toMatchObject({ name, sameLetters });
  });

  test.each(["colour", "", "x", "---", "s".repeat(1000)])("%j is near to none", (text) => {
    expect(nearest(text, names)).toBeUndefined();
  });

  test("of two equally near none is chosen", () => {
    expect(nearest("loax", ["loan", "load"])).toBeUndefined();
  });

  test("only letters and digits count, without case and accents", () => {
    expect(bare("Émirats arabes-unis (2)")).toBe("emiratsarabesunis2");
  });
});
