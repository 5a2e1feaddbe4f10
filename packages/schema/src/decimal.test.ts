import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compareDecimals,
  type Decimal,
  decimal,
  decimalText,
  divide,
  multiply,
  round,
  significantDigits,
  subtract,
  toNumber,
} from "./decimal.ts";
import { isForgexError } from "./errors.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 12 }))
  .map(([c, s]): Decimal => decimal(decimalText({ coefficient: c, scale: s })));

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isForgexError(error) ? error.code : error;
  }
}

describe("decimals", () => {
  test("a double is read by its shortest form", () => {
    fc.assert(
      fc.property(finite, (n) => {
        expect(Number(decimalText(decimal(n)))).toBe(n === 0 ? 0 : n);
        expect(decimalText(n)).not.toMatch(/e/);
      }),
    );
  });

  test("text round trips", () => {
    fc.assert(
      fc.property(exact, (d) => {
        expect(decimal(decimalText(d))).toEqual(d);
        expect(toNumber(d)).toBe(Number(decimalText(d)));
      }),
    );
  });

  test("adding, subtracting and multiplying are exact", () => {
    fc.assert(
      fc.property(exact, exact, exact, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(compareDecimals(add(a, 1), a)).toBe(1);
      }),
    );
  });

  test("a quotient lies within half a unit of its last digit", () => {
    fc.assert(
      fc.property(
        exact,
        exact.filter((d) => d.coefficient !== 0n),
        fc.integer({ min: 1, max: 20 }),
        (a, b, digits) => {
          const q = divide(a, b, digits);
          expect(significantDigits(q)).toBeLessThanOrEqual(digits);
          // q is nearer to a/b than any neighbour with as many digits: 2·|q·b − a| ≤ |b| · unit(q).
          const error = subtract(multiply(q, b), a);
          const size = (d: Decimal): Decimal => ({
            ...d,
            coefficient: d.coefficient < 0n ? -d.coefficient : d.coefficient,
          });
          const lead = decimalText(size(q)).replace(/^0\.?0*/, "");
          const magnitude = (decimalText(size(q)).split(".")[0] as string).replace(/^0$/, "").length;
          const exponent = magnitude > 0 ? magnitude : lead === "" ? 0 : lead.length - q.scale;
          const unit = decimal(`1e${exponent - digits}`);
          if (q.coefficient !== 0n) {
            expect(compareDecimals(multiply(2, size(error)), multiply(size(b), unit))).toBeLessThanOrEqual(0);
          } else expect(a.coefficient).toBe(0n);
        },
      ),
    );
  });

  test("halves go to the even digit", () => {
    expect([round("12.5", 2), round("13.5", 2), round("-12.5", 2), divide(1, 8, 2)].map(decimalText)).toEqual([
      "12",
      "14",
      "-12",
      "0.12",
    ]);
    expect(decimalText(divide("1.0000000000000000000001", 8, 2))).toBe("0.13");
    expect(decimalText(divide(2, 3, 15))).toBe("0.666666666666667");
  });

  test("sums of money do not drift", () => {
    let sum = decimal(0);
    for (let i = 0; i < 1000; i += 1) sum = add(sum, 0.1);
    expect(decimalText(sum)).toBe("100");
  });

  test("what is not a decimal is refused", () => {
    for (const bad of ["", "abc", "1,5", "0x1", "1.", ".5", "1e99999", "--1"]) {
      expect(codeOf(() => decimal(bad))).toBe("decimal-malformed");
    }
    expect(codeOf(() => decimal(Number.NaN))).toBe("decimal-malformed");
    expect(codeOf(() => decimal(Number.POSITIVE_INFINITY))).toBe("decimal-malformed");
    expect(codeOf(() => toNumber("1234567890123456"))).toBe("decimal-not-exact");
    expect(codeOf(() => toNumber(decimal("1e400")))).toBe("decimal-not-exact");
    expect(codeOf(() => divide(1, 0, 5))).toBe("decimal-division-by-zero");
  });

  test("significant digits do not count zeros at either end", () => {
    expect([0, 1000000, "0.0120", "-1.05", "1000000000000000000"].map(significantDigits)).toEqual([0, 1, 2, 3, 1]);
  });
});
