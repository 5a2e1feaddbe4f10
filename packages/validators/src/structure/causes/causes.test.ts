import { describe, expect, test } from "vitest";
import { dateNumber, dateText, instantText } from "./date-text.ts";
import { numberText } from "./number-text.ts";

describe("text that stands where a number should", () => {
  test.each([
    ["12", "number-as-text", 12],
    ["-0.5", "number-as-text", -0.5],
    [" 12 ", "trailing-space", 12],
    ["12\u00a0", "non-breaking-space", 12],
    ["\u221223.8901", "unicode-minus", -23.8901],
    ["1,970,000,000", "thousands-separator", 1970000000],
    ["1 970 000", "thousands-separator", 1970000],
    ["1\u202f970", "thousands-separator", 1970],
    ["1.970.000,50", "thousands-separator", 1970000.5],
    ["1,970.25", "thousands-separator", 1970.25],
    ["12,5", "decimal-comma", 12.5],
    ["300000000,50", "decimal-comma", 300000000.5],
  ])("%j is %s and means %d", (text, cause, number) => {
    expect(numberText(text)).toMatchObject({ cause, number });
  });

  test.each([
    ["1,970", "thousands-separator"], // or one, point nine seven
    ["1.970", "number-as-text"],
    ["12345678901234567890", "number-as-text"],
    ["45 %", "mixed-units"],
    ["5 t", "mixed-units"],
    ["USD 5", "mixed-units"],
    ["$5", "mixed-units"],
    ["1.97 bn", "mixed-units"],
    ["up to 300 million", "text-in-number"],
    ["n/a", "placeholder-word"],
    ["(D)", "placeholder-word"],
    ["–", "placeholder-word"],
    ["W", "placeholder-word"],
    ["#REF!", "excel-error"],
    ["", "empty-value"],
  ])("%j is %s", (text, cause) => {
    expect(numberText(text)?.cause).toBe(cause);
  });

  test.each(["1,970", "12345678901234567890", "1.97 bn", "n/a", "1,2,3"])("what %j means is not guessed", (text) => {
    expect(numberText(text)?.number).toBeUndefined();
  });

  test("a percent sign is taken off only with a person's eye", () => {
    expect(numberText("45 %")).toEqual({ cause: "mixed-units", number: 45, safe: false });
  });

  test("words that have nothing to do with numbers have no cause", () => {
    expect(numberText("lithium")).toBeUndefined();
  });
});

describe("text that stands where a date should", () => {
  test.each([
    ["13/02/2026", "2026-02-13"],
    ["02/13/2026", "2026-02-13"],
    ["04.04.2026", "2026-04-04"],
    ["2026/02/04", "2026-02-04"],
    ["2026.2.4", "2026-02-04"],
    ["2026-2-4", "2026-02-04"],
    ["2026-2", "2026-02"],
    ["4 February 2026", "2026-02-04"],
    ["February 4, 2026", "2026-02-04"],
    ["4th of February 2026", "2026-02-04"],
    ["4 févr. 2026", undefined],
    ["4 février 2026", "2026-02-04"],
    ["4 de febrero de 2026", "2026-02-04"],
    ["Sept 2026", "2026-09"],
  ])("%j is a date as people type it: %s", (text, date) => {
    expect(dateText(text)?.date).toBe(date);
    if (date !== undefined) expect(dateText(text)).toMatchObject({ cause: "excel-date-as-text", safe: true });
  });

  test.each([
    ["04/02/2026", { cause: "ambiguous-date" }],
    ["2026-13-02", { cause: "day-month-swapped", date: "2026-02-13", safe: false }],
    ["46057", { cause: "excel-serial-date", date: "2026-02-04", safe: false }],
    ["2026-02-04T00:00:00Z", { date: "2026-02-04", safe: false }],
    ["2026-02-30", { noSuchDay: true }],
    ["31/04/2026", { noSuchDay: true }],
    ["2026-14", { noSuchDay: true }],
    ["soon", undefined],
  ])("%j gives %j", (text, expected) => {
    expect(dateText(text)).toEqual(expected);
  });

  test("numbers may be years or a spreadsheet's day numbers", () => {
    expect(dateNumber(2026)).toEqual({ date: "2026", safe: true });
    expect(dateNumber(46057)).toEqual({ cause: "excel-serial-date", date: "2026-02-04", safe: false });
    expect(dateNumber(3.5)).toBeUndefined();
  });

  test.each([
    ["2026-02-04T15:00:00+09:00", { date: "2026-02-04T06:00:00Z", safe: true }],
    ["2026-02-04T15:00:30.25-05:00", { date: "2026-02-04T20:00:30.25Z", safe: true }],
    ["2026-02-04 15:00:00", {}],
    ["2026-02-04", {}],
    ["04/02/2026", { cause: "ambiguous-date" }],
    ["2026-02-30T10:00:00Z", {}],
    ["noon", undefined],
  ])("where an instant should stand, %j gives %j", (text, expected) => {
    expect(instantText(text)).toEqual(expected);
  });
});
