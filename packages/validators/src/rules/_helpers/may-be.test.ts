import { isAfter } from "@forgex/schema";
import { describe, expect, it } from "vitest";
import { mayBeAfter, mayBeBefore } from "./may-be.ts";

const dates = [
  "2025",
  "2026",
  "2027",
  "2026-10",
  "2026-11",
  "2026-12",
  "2026-11-22",
  "2026-11-23",
  "2026-11-24",
  "2026-11-23T00:00:00Z",
  "2026-11-24T09:00:00Z",
];
const qualifiers = [undefined, "on", "by", "after", "before", "about"];

describe("dates at a glance", () => {
  it("never say no of what is certainly after a day", () => {
    const cases = dates.flatMap((date) => qualifiers.map((qualifier) => ({ date, qualifier })));
    const missed = cases.filter(
      (one) => isAfter(one as never, "2026-11-23") === "yes" && !mayBeAfter(one, "2026-11-23"),
    );
    expect(missed).toEqual([]);
    expect(mayBeAfter({ date: "2026-11" }, "2026-11-23")).toBe(false);
    expect(mayBeAfter({}, "2026-11-23")).toBe(false);
  });

  it("never say no of what certainly came before another", () => {
    const cases = dates.flatMap((date) => dates.map((other) => [date, other] as const));
    const missed = cases.filter(([date, other]) => isAfter(other, date) === "yes" && !mayBeBefore(date, other));
    expect(missed).toEqual([]);
    expect(mayBeBefore("2026-03", "2026")).toBe(false);
    expect(mayBeBefore(undefined, "2026")).toBe(false);
  });
});
