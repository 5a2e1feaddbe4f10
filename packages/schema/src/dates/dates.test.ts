import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, daysInMonth } from "./calendar.ts";
import {
  compareInstants,
  type DatedLike,
  dateInterval,
  isAfter,
  isBefore,
  isInForce,
  isSameDate,
  maySameInstant,
  readDate,
} from "./index.ts";

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");
const partial = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(3),
  )
  .map(([y, m, d, kind]) => {
    const day = Math.min(d, daysInMonth(y, m));
    const date = `${y}-${pad(m)}-${pad(day)}`;
    return [`${y}`, `${y}-${pad(m)}`, date, `${date}T${pad(d % 24)}:30:00Z`][kind] as string;
  });
const dated = fc
  .tuple(partial, fc.constantFrom("on", "by", "before", "after", "about"))
  .map(([date, qualifier]): DatedLike => ({ date, qualifier: qualifier as "on" }));

describe("the calendar", () => {
  test("agrees with the platform on every day of four centuries", () => {
    for (let day = dayNumber(1900, 1, 1); day < dayNumber(2300, 1, 1); day += 1) {
      const date = new Date(day * 86_400_000);
      if (dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) !== day) expect.unreachable();
    }
    expect(dayNumber(1970, 1, 1)).toBe(0);
  });

  test("what is read is exactly what the pattern of the standard allows", () => {
    const url = new URL("../../../../schemas/common/partial-date.schema.json", import.meta.url);
    const pattern = new RegExp((JSON.parse(readFileSync(url, "utf8")) as { pattern: string }).pattern);
    const near = fc
      .tuple(fc.integer({ min: 900, max: 3100 }), fc.nat(14), fc.nat(33), fc.nat(2))
      .map(([y, m, d, n]) => [`${y}`, `${y}-${pad(m)}`, `${y}-${pad(m)}-${pad(d)}`][n] as string);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const span = readDate(text);
        expect(span !== undefined && span.precision !== "instant").toBe(pattern.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2026-13",
    "2026-00",
    "2026-2-4",
    "2026-02-04T24:00:00Z",
    "2026-02-04T10:00:60Z",
    "2026-02-04T10:00:00+00:00",
    "2026-02-04 ",
    "",
  ])("%j is no date", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test("spans", () => {
    expect(readDate("2026")).toEqual({ precision: "year", start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) - 1 });
    expect(readDate("2024-02")).toEqual({
      precision: "month",
      start: Date.UTC(2024, 1, 1),
      end: Date.UTC(2024, 2, 1) - 1,
    });
    expect(readDate("2026-02-04T10:00:00.250Z")?.start).toBe(Date.UTC(2026, 1, 4, 10, 0, 0, 250));
  });
});

describe("comparison", () => {
  test.each<[DatedLike, DatedLike, string]>([
    ["2025-12", "2026", "yes"],
    ["2026", "2025-12", "no"],
    ["2026-02", "2026", "undetermined"],
    ["2026-02-04", "2026-02-04", "no"],
    ["2026-02-04", "2026-02-05", "yes"],
    [{ date: "2025-12-10", qualifier: "by" }, "2025-12-11", "yes"],
    [{ date: "2025-12-10", qualifier: "by" }, "2025-12-10", "undetermined"],
    [{ date: "2025-12-10", qualifier: "before" }, "2025-12-10", "yes"],
    ["2025-12-10", { date: "2025-12-10", qualifier: "after" }, "yes"],
    [{ date: "1995", qualifier: "about" }, "2026", "undetermined"],
    ["2026-02-04", "2026-02-04T12:00:00Z", "undetermined"],
    ["2026-02-04", "2026-02-05T11:59:59Z", "undetermined"],
    ["2026-02-04", "2026-02-05T12:00:00Z", "yes"],
    ["2026-02-04T10:00:00Z", "2026-02-04T10:00:01Z", "yes"],
  ])("is %j before %j: %s", (a, b, answer) => {
    expect(isBefore(a, b)).toBe(answer);
    expect(isAfter(b, a)).toBe(answer);
  });

  test("answers never contradict one another", () => {
    fc.assert(
      fc.property(dated, dated, (a, b) => {
        const answers = [isBefore(a, b), isAfter(a, b), isSameDate(a, b)];
        const sure = answers.filter((x) => x === "yes");
        expect(sure.length).toBeLessThanOrEqual(1);
        if (sure.length === 1) expect(answers.filter((x) => x === "no")).toHaveLength(2);
        else expect(answers).toContain("undetermined");
        expect(isSameDate(a, b)).toBe(isSameDate(b, a));
      }),
    );
  });

  test("a certain order is transitive", () => {
    fc.assert(
      fc.property(dated, dated, dated, (a, b, c) => {
        const local = [a, b, c].every((d) => dateInterval(d).local);
        if (local && isBefore(a, b) === "yes" && isBefore(b, c) === "yes") expect(isBefore(a, c)).toBe("yes");
      }),
    );
  });

  test("terms in force", () => {
    expect(isInForce({}, "2026")).toBe("yes");
    expect(isInForce({ from: "2024-10-28", until: "2025-10-06" }, "2025-10-06")).toBe("yes");
    expect(isInForce({ from: "2024-10-28", until: "2025-10-06" }, "2025-10-07")).toBe("no");
    expect(isInForce({ from: "2024-10-28" }, "2024-10-27")).toBe("no");
    expect(isInForce({ from: "2024-10" }, "2024-10-27")).toBe("undetermined");
  });

  test("instants are ordered to the nanosecond", () => {
    expect(compareInstants("2026-02-04T10:00:00.000000001Z", "2026-02-04T10:00:00Z")).toBe(1);
    expect(compareInstants("2026-02-04T10:00:00.1Z", "2026-02-04T10:00:00.10Z")).toBe(0);
    expect(() => compareInstants("2026-02-04", "2026-02-04T10:00:00Z")).toThrow(/not an instant/);
  });
});

describe("one moment in two calendars", () => {
  const tokyo = { date: "2025-10-28", timeZone: "Asia/Tokyo" };
  test("Tokyo the 28th may be Washington the 27th, not the other way round", () => {
    expect(maySameInstant(tokyo, { date: "2025-10-27", timeZone: "America/New_York" })).toBe(true);
    expect(maySameInstant({ ...tokyo, date: "2025-10-27" }, { date: "2025-10-28", timeZone: "America/New_York" })).toBe(
      false,
    );
    expect(maySameInstant(tokyo, { date: "2025-10-26", timeZone: "America/New_York" })).toBe(false);
  });
  test("one zone has one date", () => {
    expect(
      maySameInstant(
        { date: "2025-10-27", timeZone: "Europe/Paris" },
        { date: "2025-10-28", timeZone: "Europe/Berlin" },
      ),
    ).toBe(false);
    expect(maySameInstant({ date: "2025-10-27" }, { date: "2025-10-27" })).toBe(true);
  });
  test("without zones one day is explained and two are not", () => {
    expect(maySameInstant({ date: "2025-10-27" }, { date: "2025-10-28" })).toBe(true);
    expect(maySameInstant({ date: "2025-10-27" }, { date: "2025-10-29" })).toBe(false);
    expect(maySameInstant({ date: "2025-10-27", timeZone: "Mars/Olympus" }, { date: "2025-10-28" })).toBe(true);
  });
  test("half-hour zones and summer time", () => {
    expect(maySameInstant({ date: "2025-03-30", timeZone: "Europe/Paris" }, { date: "2025-03-30T21:59:59Z" })).toBe(
      true,
    );
    expect(maySameInstant({ date: "2025-03-30", timeZone: "Europe/Paris" }, { date: "2025-03-30T22:00:00Z" })).toBe(
      false,
    );
    expect(maySameInstant({ date: "2025-06-01", timeZone: "Asia/Kolkata" }, { date: "2025-05-31T18:30:00Z" })).toBe(
      true,
    );
    expect(maySameInstant({ date: "2025-06-01", timeZone: "Asia/Kolkata" }, { date: "2025-05-31T18:29:59Z" })).toBe(
      false,
    );
  });
});
