import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForgexError } from "../errors.ts";
import { convertQuantity, convertUnit, dimensionOf, standardTables, substanceFactor } from "./index.ts";

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isForgexError(error) ? error.code : error;
  }
}

const convertible = Object.entries(standardTables.units).flatMap(([a, x]) =>
  Object.entries(standardTables.units)
    .filter(([b, y]) => x.dimension === y.dimension && typeof codeOf(() => convertUnit(1, a, b)) === "object")
    .map(([b]) => [a, b] as const),
);

describe("units", () => {
  test.each([
    [40, "kt", "t", 40000, true],
    [1, "t", "[lb_av]", 2204.62262184878, false],
    [1, "[oz_tr]", "g", 31.1034768, true],
    [1, "[oz_tr]/[ston_av]", "g/t", 34.2857142857143, false],
    [1, "mtu", "kg", 10, true],
    [100, "[ston_av]", "t", 90.718474, true],
    [2.5, "%", "g/t", 25000, true],
    [1, "flask", "[lb_av]", 76, true],
    [0.1, "t", "kg", 100, true],
  ])("%d %s to %s is %d", (value, from, to, expected, exact) => {
    expect(convertUnit(value, from, to)).toEqual({ value: expected, exact });
  });

  test("there and back is the same to 14 digits, and exact where it says so", () => {
    expect(convertible.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(fc.constantFrom(...convertible), fc.integer({ min: 1, max: 999_999_999 }), ([a, b], n) => {
        const there = convertUnit(n, a, b);
        const back = convertUnit(there.value, b, a);
        if (there.exact) expect(back.value).toBe(n);
        else expect(Math.abs(back.value / n - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  test.each([
    ["mt", "t", "unit-unknown"],
    ["t", "constructor", "unit-unknown"],
    ["t", "m3", "dimension-differs"],
    ["t", "t/a", "dimension-differs"],
    ["t{wet}", "t{dry}", "basis-differs"],
    ["t", "t{dry}", "basis-differs"],
    ["t/d", "t/a", "time-base-differs"],
  ])("%s to %s is refused: %s", (from, to, code) => {
    expect(codeOf(() => convertUnit(1, from, to))).toBe(code);
  });

  test("rates change their time base only when asked", () => {
    expect(convertUnit(40000, "t/d", "t/a", { acrossTime: true })).toEqual({ value: 14610000, exact: true });
    expect(convertUnit(1, "kt/a", "t/a")).toEqual({ value: 1000, exact: true });
    expect(convertUnit(1, "[ston_av]/a", "t/a").exact).toBe(true);
  });

  test("dimensions are known, prototypes are not units", () => {
    expect([dimensionOf("t"), dimensionOf("GW.h/a"), dimensionOf("toString")]).toEqual([
      "mass",
      "energy-rate",
      undefined,
    ]);
  });
});

describe("bases", () => {
  const lithium = { value: 1000, unit: "t", of: "lithium", basis: "contained-metal", per: "year" };

  test("contained metal, oxide and carbonate equivalent", () => {
    expect(convertQuantity(lithium, { basis: "lce" })).toEqual({
      quantity: { ...lithium, value: 5323.3, basis: "lce" },
      exact: false,
    });
    expect(convertQuantity({ ...lithium, basis: "lithium-oxide" }, { basis: "lce", unit: "kt" }).quantity.value).toBe(
      2.4729,
    );
    expect(
      convertQuantity(
        { value: 100, unit: "t", of: "tungsten", basis: "tungsten-trioxide" },
        { basis: "contained-metal" },
      ).quantity.value,
    ).toBe(79.297);
    expect(
      convertQuantity(
        { value: 1, unit: "10*6.[lb_av]", basis: "triuranium-octoxide", of: "uranium" },
        { unit: "t", basis: "contained-metal" },
      ).quantity.value,
    ).toBeCloseTo(384.65, 2);
  });

  test("a rare earth's oxide is the one that trade counts", () => {
    const cerium = { value: 100, unit: "t", of: "cerium", basis: "contained-metal" };
    expect(convertQuantity(cerium, { basis: "reo" }).quantity.value).toBe(122.84);
    expect(convertQuantity({ ...cerium, of: "praseodymium" }, { basis: "reo" }).quantity.value).toBe(120.82);
  });

  test("ranges, qualifiers and what is printed", () => {
    const range = { value: 1, max: 2, unit: "kt", qualifier: "range" as const, asPrinted: "1-2 kt" };
    expect(convertQuantity(range, { unit: "t" })).toEqual({
      quantity: { value: 1000, max: 2000, unit: "t", qualifier: "range" },
      exact: true,
    });
    expect(convertQuantity({ unit: "t" }, { unit: "kt" })).toEqual({ quantity: { unit: "kt" }, exact: true });
  });

  test.each<[string, object, object, string]>([
    ["no basis", { basis: undefined }, { basis: "lce" }, "basis-unknown"],
    ["a basis not stated", { basis: "not-stated" }, { basis: "lce" }, "basis-unknown"],
    ["a basis of no list", {}, { basis: "pounds" }, "basis-unknown"],
    ["an oxide not named", { basis: "oxide-equivalent" }, { basis: "lce" }, "basis-unknown"],
    ["contained metal of no metal", { of: undefined }, { basis: "lce" }, "basis-unknown"],
    ["another element", { of: "tungsten" }, { basis: "lce" }, "basis-differs"],
    ["gross weight", { basis: "gross" }, { basis: "contained-metal" }, "basis-differs"],
    ["a mix of rare earths", { basis: "treo", of: "neodymium" }, { basis: "contained-metal" }, "basis-differs"],
    ["recoverable metal", { basis: "recoverable" }, { basis: "contained-metal" }, "basis-differs"],
    ["a volume", { unit: "m3" }, { basis: "lce" }, "basis-differs"],
    ["a year as a day", {}, { per: "day" }, "time-base-differs"],
    ["no time as a year", { per: undefined }, { per: "year" }, "time-base-differs"],
    ["no unit", { unit: undefined }, { unit: "t" }, "unit-unknown"],
  ])("%s is refused", (_, change, target, code) => {
    const quantity = Object.fromEntries(Object.entries({ ...lithium, ...change }).filter(([, v]) => v !== undefined));
    expect(codeOf(() => convertQuantity(quantity, target))).toBe(code);
  });

  test("a time base changes when asked, and only where the calendar fixes it", () => {
    const daily = { value: 100, unit: "t", per: "day" };
    expect(convertQuantity(daily, { per: "year" }, { acrossTime: true }).quantity).toEqual({
      value: 36525,
      unit: "t",
      per: "year",
    });
    expect(
      codeOf(() => convertQuantity({ ...daily, per: "operating-day" }, { per: "year" }, { acrossTime: true })),
    ).toBe("time-base-differs");
  });

  test("every factor of the table and its inverse cancel to four digits", () => {
    for (const [from, to] of standardTables.factors) {
      const [a, b] = [substanceFactor(from, to, standardTables), substanceFactor(to, from, standardTables)];
      const of = (d: typeof a): number => Number(d?.coefficient ?? Number.NaN) / 10 ** (d?.scale ?? 0);
      expect(Math.abs(of(a) * of(b) - 1)).toBeLessThan(2e-4);
    }
  });
});
