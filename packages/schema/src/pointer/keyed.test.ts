import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPointer, getPointer } from "./json-pointer.ts";
import { fromKeyed, getKeyed, toKeyed } from "./keyed.ts";

/** Every place of a JSON value as a numeric pointer. */
function places(value: unknown, at: (string | number)[] = []): string[] {
  const out = [formatPointer(at)];
  if (Array.isArray(value)) for (const [i, v] of value.entries()) out.push(...places(v, [...at, i]));
  else if (typeof value === "object" && value !== null) {
    for (const [k, v] of Object.entries(value)) out.push(...places(v, [...at, k]));
  }
  return out;
}

const trickyKey = fc.constantFrom("a", "b", "0", "1", "2", "10", "us-exim", "A B", "");
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("0", "1", "#0", "##1", "a", "x/y", "~"),
    fc.integer(),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.record({ key: trickyKey, v: tie("value") }, { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom("key", "a", "m/n", "items"), tie("value")),
  ),
})).value;

describe("keyed pointers", () => {
  const record = {
    minerals: ["lithium", "cobalt"],
    financiers: [{ key: "jbic" }, { key: "us-exim", share: 5, tranches: [{ key: "1" }, {}] }],
  };

  test.each([
    ["", ""],
    ["/minerals/1", "/minerals/cobalt"],
    ["/financiers/1/share", "/financiers/us-exim/share"],
    ["/financiers/1/nope", "/financiers/us-exim/nope"],
    ["/financiers/1/tranches/0", "/financiers/us-exim/tranches/1"],
    ["/financiers/1/tranches/1", "/financiers/us-exim/tranches/#1"],
  ])("%j is %j", (numeric, keyed) => {
    expect(toKeyed(record, numeric)).toBe(keyed);
    expect(fromKeyed(record, keyed)).toBe(numeric);
  });

  test("an item that is not there has no numeric pointer", () => {
    expect(fromKeyed(record, "/financiers/nobody/share")).toBeUndefined();
    expect(fromKeyed(record, "/financiers/0")).toBeUndefined();
    expect(fromKeyed(record, "/permits/x")).toBe("/permits/x");
  });

  test("both directions round trip at every place of any JSON", () => {
    fc.assert(
      fc.property(json, (value) => {
        const seen = new Set<string>();
        for (const numeric of places(value)) {
          const keyed = toKeyed(value, numeric);
          expect(fromKeyed(value, keyed)).toBe(numeric);
          expect(getKeyed(value, keyed)).toBe(getPointer(value, numeric));
          expect(seen.has(keyed)).toBe(false);
          seen.add(keyed);
        }
      }),
      { numRuns: 500 },
    );
  });
});
