import { decimalText } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { mayBePrinted, printedNumber } from "./printed-number.ts";

describe("the number in a print", () => {
  test.each<[string, number]>([
    ["up to $2.26 billion", 2_260_000_000],
    ["USD 565 m", 565_000_000],
    ["US$1.25bn", 1_250_000_000],
    ["more than CAD 35 million", 35_000_000],
    ["3 milliards d'euros", 3_000_000_000],
    ["2.600 millones de euros", 2_600_000_000],
    ["1,5 mil millones", 1_500_000_000],
    ["KRW 250 bn", 250_000_000_000],
    ["A$840m", 840_000_000],
    ["$11,201,659", 11_201_659],
    ["1 250 000 €", 1_250_000],
    ["1.25 bn US dollars in loans", 1_250_000_000],
    ["500 USD", 500],
    ["about 2 bn", 1_970_000_000],
  ])("%s may mean %d", (text, value) => {
    expect(mayBePrinted(value, printedNumber(text) ?? { readings: [] })).toBe(true);
  });

  test.each<[string, number]>([
    ["up to $2.26 billion", 2_260_000],
    ["USD 80 billion", 80_000_000],
    ["$1.25 million", 1_250_000_000],
    ["USD 565 m", 656_000_000],
    ["2.3 billion", 2_240_000_000],
  ])("%s does not mean %d", (text, value) => {
    expect(mayBePrinted(value, printedNumber(text) ?? { readings: [] })).toBe(false);
  });

  test.each([
    "not stated",
    "KRW 250 bn (about USD 172 m)",
    "300 + 400 m",
    "10X",
    "up to 10% of supply",
    "Q4",
    "٣ مليار",
  ])("%s is not one amount", (text) => {
    expect(printedNumber(text)).toBeUndefined();
  });

  test("a lone m may be thousand", () => {
    const { readings = [] } = printedNumber("5 m") ?? {};
    expect(readings.map(({ value }) => decimalText(value))).toEqual(["5000", "5000000"]);
  });
});
