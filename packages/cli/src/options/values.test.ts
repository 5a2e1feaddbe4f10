import { describe, expect, test } from "vitest";
import { audience, count, day, size, workers } from "./values.ts";

const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

describe("size", () => {
  test.each([
    ["1000000", 1_000_000],
    ["64MB", 64_000_000],
    ["64 MiB", 67_108_864],
    ["1.5kB", 1500],
    ["2gib", 2_147_483_648],
    ["10B", 10],
  ])("%s", (text, bytes) => expect(size(text)).toBe(bytes));
  test.each(["", "0", "-1", "64XB", "MB", "1e6", "99999999999GiB", "0.1"])("refuses %j", (text) =>
    expect(code(() => size(text))).toBe("option-value-wrong"),
  );
});

describe("workers", () => {
  test("takes a number or auto", () => expect([workers("auto"), workers("0"), workers("8")]).toEqual(["auto", 0, 8]));
  test.each(["", "-1", "two", "1.5", "257"])("refuses %j", (text) =>
    expect(code(() => workers(text))).toBe("option-value-wrong"),
  );
});

describe("count", () => {
  test("takes whole numbers", () => expect([count("0"), count("250")]).toEqual([0, 250]));
  test.each(["", "-1", "1.5", "ten", "99999999999999999999"])("refuses %j", (text) =>
    expect(code(() => count(text))).toBe("option-value-wrong"),
  );
});

describe("day", () => {
  test("takes days of the calendar", () => expect(day("2024-02-29")).toBe("2024-02-29"));
  test.each(["2026", "2026-02", "2025-02-29", "23/11/2026", "2026-11-23T00:00:00Z"])("refuses %j", (text) =>
    expect(code(() => day(text))).toBe("option-value-wrong"),
  );
});

describe("audience", () => {
  test.each(["public", "holder", "us-dfc"])("takes %s", (text) => expect(audience(text)).toBe(text));
  test.each(["US DFC", "", "-x"])("refuses %j", (text) =>
    expect(code(() => audience(text))).toBe("option-value-wrong"),
  );
});
