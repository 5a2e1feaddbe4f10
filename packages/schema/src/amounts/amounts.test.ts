import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compareDecimals, decimal, decimalText } from "../decimal.ts";
import type { Amount, Commitment, RelatedCommitment } from "../generated/types.ts";
import { amountInterval, amountsInForce, remainderOf, totalOf } from "./index.ts";

const show = (i: ReturnType<typeof amountInterval>): unknown =>
  i && [decimalText(i.low), i.high && decimalText(i.high), i.about];

describe("intervals", () => {
  test.each<[Parameters<typeof amountInterval>[0], unknown]>([
    [{ value: 5 }, ["5", "5", false]],
    [{ value: 5, qualifier: "exact" }, ["5", "5", false]],
    [{ value: 5, qualifier: "up-to" }, ["0", "5", false]],
    [{ value: 5, qualifier: "at-least" }, ["5", undefined, false]],
    [{ value: 5, qualifier: "more-than" }, ["5", undefined, false]],
    [{ value: 5, qualifier: "about" }, ["5", "5", true]],
    [{ value: 5, max: 8, qualifier: "range" }, ["5", "8", false]],
    [{ value: 8, max: 5, qualifier: "range" }, ["5", "8", false]],
    [{ value: 5, qualifier: "range" }, ["5", undefined, false]],
    [{ qualifier: "exact" }, undefined],
  ])("%j", (amount, expected) => {
    expect(show(amountInterval(amount))).toEqual(expected);
  });

  test("a remainder holds whatever the whole less the parts may be", () => {
    const interval = fc.tuple(fc.nat(1000), fc.option(fc.nat(1000), { nil: undefined })).map(([low, more]) => ({
      low: decimal(low),
      about: false,
      ...(more === undefined ? {} : { high: decimal(low + more) }),
    }));
    fc.assert(
      fc.property(interval, interval, fc.nat(1000), fc.nat(1000), (whole, parts, x, y) => {
        const inside = (i: typeof whole, n: number) =>
          Number(decimalText(i.high ?? add(i.low, 1000))) >= n && n >= Number(decimalText(i.low));
        fc.pre(inside(whole, x) && inside(parts, y) && x >= y);
        const rest = remainderOf(whole, parts);
        expect(compareDecimals(rest.low, x - y)).toBeLessThanOrEqual(0);
        if (rest.high) expect(compareDecimals(rest.high, x - y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("amounts in force", () => {
    const amounts = [
      { value: 1, until: "2025-10-06" },
      { value: 2, from: "2025-10-07" },
      { value: 3, from: "not a date" },
    ];
    expect(amountsInForce(amounts, "2025-10-06").map((a) => a.value)).toEqual([1, 3]);
    expect(amountsInForce(amounts, "2026-01-01").map((a) => a.value)).toEqual([2, 3]);
    expect(amountsInForce(amounts, "2025-10").map((a) => a.value)).toEqual([1, 2, 3]);
  });
});

const on = "2026-11-23";
type Rest = Omit<Partial<Commitment>, "amounts" | "relations">;
function commitment(
  local: string,
  amounts: Partial<Amount>[] | number,
  relations: [RelatedCommitment["kind"], string, RelatedCommitment["certainty"]?][] = [],
  rest: Rest = {},
): Commitment {
  const list = typeof amounts === "number" ? [{ value: amounts }] : amounts;
  return {
    type: "commitment",
    id: `x/commitment/${local}`,
    modified: "2026-01-01T00:00:00Z",
    recordStatus: "active",
    kind: "instrument",
    status: "signed",
    ...(list.length > 0
      ? { amounts: list.map((a, i): Amount => ({ key: `a${i}`, basis: "principal", currency: "USD", ...a })) }
      : {}),
    ...(relations.length > 0
      ? {
          relations: relations.map(([kind, to, certainty = "stated"], i) => ({
            key: `r${i}`,
            ...(kind ? { kind } : {}),
            record: `x/commitment/${to}`,
            certainty,
          })),
        }
      : {}),
    ...rest,
  };
}
const short = (id: string): string => id.replace("x/commitment/", "");

describe("totals", () => {
  test("are kept apart by currency and class of status", () => {
    const total = totalOf(
      [
        commitment("a", 0.1),
        commitment("b", 0.2),
        commitment("c", [{ value: 5, currency: "AUD" }]),
        commitment("d", [{ value: 900, qualifier: "up-to" }], [], { status: "letter-of-interest" }),
        commitment(
          "e",
          [
            { value: 7, qualifier: "at-least" },
            { value: 9, basis: "project-cost" },
          ],
          [],
          { status: "mou" },
        ),
        commitment("f", [{ value: 3, qualifier: "about" }], [], { status: "amended" }),
      ],
      { on },
    );
    expect(total.groups.map((g) => [g.currency, g.statusClass, g.itemised])).toEqual([
      ["AUD", "signed", { count: 1, low: "5", high: "5" }],
      ["USD", "letter", { count: 2, low: "7" }],
      ["USD", "signed", { count: 3, low: "3.3", high: "3.3", about: true }],
    ]);
  });

  test("one loan in three sizes counts by its principal in force", () => {
    const loan = commitment("thacker-pass", [
      { value: 2260000000, basis: "principal-with-capitalised-interest", until: "2025-10-06" },
      { value: 2230000000, basis: "principal-with-capitalised-interest", from: "2025-10-07" },
      { value: 1970000000 },
    ]);
    expect(totalOf([loan], { on }).groups[0]?.items).toEqual([
      { id: loan.id, basis: "principal", low: "1970000000", high: "1970000000" },
    ]);
    const other = totalOf([loan], { on, bases: ["principal-with-capitalised-interest"] });
    expect(other.groups[0]?.itemised).toEqual({ count: 1, low: "2230000000", high: "2230000000" });
  });

  test("a package shows its remainder and is never added", () => {
    const total = totalOf(
      [
        commitment("lobito", 753, [], { kind: "package" }),
        commitment("dfc", 553, [["part-of", "lobito"]]),
        commitment("dbsa", 200, [["part-of", "lobito", "inferred"]]),
        commitment("exim", [{ value: 14800 }], [], { kind: "package", status: "letter-of-interest" }),
        commitment("l1", [{ value: 900, qualifier: "up-to" }], [["part-of", "exim"]], { status: "letter-of-interest" }),
        commitment("seven", 2200, [["part-of", "exim"]], { kind: "package", status: "letter-of-interest" }),
        commitment("l2", 100, [["part-of", "seven"]], { status: "letter-of-interest" }),
        commitment("l3", [{ value: 1, currency: "AUD" }], [["part-of", "seven"]], { status: "letter-of-interest" }),
        commitment("l4", 50, [["part-of", "exim", "possible"]], { status: "letter-of-interest" }),
      ],
      { on },
    );
    const usd = total.groups.filter((g) => g.currency === "USD");
    expect(usd.map((g) => [g.statusClass, g.itemised])).toEqual([
      ["letter", { count: 3, low: "150", high: "1050" }],
      ["signed", { count: 2, low: "753", high: "753" }],
    ]);
    expect(
      usd
        .flatMap((g) => g.packages)
        .map((p) => ({ ...p, id: short(p.id), parts: p.parts.map(short), notTakenOut: p.notTakenOut.map(short) })),
    ).toEqual([
      {
        id: "exim",
        whole: { low: "14800", high: "14800" },
        parts: ["l1", "l2"],
        remainder: { low: "13800", high: "14700" },
        notTakenOut: ["l3", "l4"],
      },
      {
        id: "seven",
        whole: { low: "2200", high: "2200" },
        parts: ["l2"],
        remainder: { low: "2100", high: "2100" },
        notTakenOut: ["l3"],
      },
      {
        id: "lobito",
        whole: { low: "753", high: "753" },
        parts: ["dbsa", "dfc"],
        remainder: { low: "0", high: "0" },
        notTakenOut: [],
      },
    ]);
  });

  test("an instrument in two packages counts once, parts beyond the whole are told", () => {
    const total = totalOf(
      [
        commitment("p", 5, [], { kind: "package" }),
        commitment("q", 20, [], { kind: "package" }),
        commitment("i", 8, [
          ["part-of", "p"],
          ["part-of", "q"],
        ]),
      ],
      { on },
    );
    expect(total.groups[0]?.itemised.low).toBe("8");
    expect(total.groups[0]?.packages).toMatchObject([
      { exceeded: true, remainder: { low: "0", high: "0" } },
      { remainder: { low: "12", high: "12" } },
    ]);
  });

  test("duplicates count once, what is replaced or contained does not count", () => {
    const total = totalOf(
      [
        commitment("orig", 10),
        commitment("copy", 10, [["duplicate-of", "orig"]]),
        commitment("copy2", 10, [["duplicate-of", "copy", "inferred"]]),
        commitment("new", 4, [["replaces", "old"]]),
        commitment("old", 3),
        commitment("tranche", 2, [["part-of", "orig"]]),
        commitment("gone", 99, [], { recordStatus: "withdrawn" }),
      ],
      { on },
    );
    expect(total.groups[0]?.itemised).toEqual({ count: 2, low: "14", high: "14" });
    expect(total.uncounted.map((u) => [short(u.id), u.reason, u.of && short(u.of)])).toEqual([
      ["copy", "duplicate", "orig"],
      ["copy2", "duplicate", "orig"],
      ["gone", "withdrawn", undefined],
      ["old", "replaced", "new"],
      ["tranche", "part-of-instrument", "orig"],
    ]);
  });

  test("possible overlaps are listed once and not netted", () => {
    const total = totalOf(
      [
        commitment("exim", 900, [["overlaps-with", "dfc"]]),
        commitment("dfc", 700, [
          ["overlaps-with", "exim"],
          ["duplicate-of", "other", "possible"],
        ]),
        commitment("other", 700),
      ],
      { on },
    );
    expect(total.groups[0]?.itemised.low).toBe("2300");
    expect(total.overlaps.map((o) => [short(o.a), short(o.b), o.kind, o.certainty])).toEqual([
      ["dfc", "exim", "overlaps-with", "stated"],
      ["dfc", "other", "duplicate-of", "possible"],
    ]);
  });

  test("headlines stand beside, what is not known is counted as a case", () => {
    const at = ["/amounts"];
    const { kind: _, ...kindless } = commitment("k", 1);
    const total = totalOf(
      [
        commitment("h", 30000, [], { kind: "headline" }),
        commitment("w", [], [], { missing: [{ key: "m", at, kind: "withheld" }] }),
        commitment("u", [], [], { missing: [{ key: "m", at, kind: "unknown" }] }),
        commitment("n", []),
        commitment("ev", [{ value: 9, basis: "enterprise-value" }]),
        commitment("cur", [{ value: 9, currency: undefined as unknown as string }]),
        commitment("amb", [{ value: 9 }, { value: 10 }]),
        kindless,
        commitment("s", 1, [], { status: "unheard-of" as "signed" }),
      ],
      { on },
    );
    expect(total.headlines).toEqual([
      {
        id: "x/commitment/h",
        statusClass: "signed",
        currency: "USD",
        basis: "principal",
        amount: { low: "30000", high: "30000" },
      },
    ]);
    expect(total.uncounted.map((u) => [short(u.id), u.reason, u.detail])).toEqual([
      ["amb", "amount-ambiguous", "principal"],
      ["cur", "currency-not-stated", "principal"],
      ["ev", "basis-not-summed", "enterprise-value"],
      ["k", "kind-not-stated", undefined],
      ["n", "amount-missing", undefined],
      ["u", "amount-missing", "unknown"],
      ["w", "amount-withheld", undefined],
    ]);
    expect(total.groups.map((g) => g.statusClass)).toEqual(["not-stated"]);
  });

  test("rings of relations lose no money and do not run for ever", () => {
    const total = totalOf(
      [
        commitment("a", 1, [["replaces", "b"]]),
        commitment("b", 1, [["replaces", "a"]]),
        commitment("c", 1, [["duplicate-of", "d"]]),
        commitment("d", 1, [["duplicate-of", "c"]]),
        commitment("p", 9, [["part-of", "q"]], { kind: "package" }),
        commitment("q", 9, [["part-of", "p"]], { kind: "package" }),
        commitment("e", 1, [["part-of", "f"]]),
        commitment("f", 1, [["part-of", "e"]]),
      ],
      { on },
    );
    expect(total.groups[0]?.items.map((i) => short(i.id))).toEqual(["a", "c", "e"]);
  });

  const relation = fc.tuple(
    fc.constantFrom("part-of" as const, "overlaps-with" as const, "duplicate-of" as const, "replaces" as const),
    fc.constantFrom(..."abcdefgh"),
    fc.constantFrom("stated" as const, "inferred" as const, "possible" as const),
  );
  const any = fc.tuple(
    ...[..."abcdefgh"].map((local) =>
      fc
        .tuple(
          fc.integer({ min: 1, max: 99 }),
          fc.array(relation, { maxLength: 2 }),
          fc.constantFrom("instrument", "package", "headline"),
        )
        .map(([value, relations, kind]) => commitment(local, value, relations, { kind: kind as "instrument" })),
    ),
  );

  test("every commitment stands in exactly one place, in whatever order they come", () => {
    fc.assert(
      fc.property(any, (commitments) => {
        const total = totalOf(commitments, { on });
        const places = [
          ...total.groups.flatMap((g) => [...g.items, ...g.packages]),
          ...total.headlines,
          ...total.uncounted,
        ].map((x) => x.id);
        expect(places.sort()).toEqual(commitments.map((c) => c.id).sort());
        for (const g of total.groups) {
          const sum = g.items.reduce((s, i) => add(s, i.low), decimal(0));
          expect(decimalText(sum)).toBe(g.itemised.low);
        }
        expect(totalOf([...commitments].reverse(), { on })).toEqual(total);
      }),
      { numRuns: 500 },
    );
  });

  test("what is possible never changes a sum", () => {
    fc.assert(
      fc.property(any, (commitments) => {
        const sure = commitments.map((c) => {
          const { relations, ...rest } = c;
          const kept = relations?.filter((r) => r.certainty !== "possible") ?? [];
          return kept.length > 0 ? { ...rest, relations: kept } : rest;
        });
        const sums = (list: Commitment[]) => totalOf(list, { on }).groups.map((g) => g.itemised);
        expect(sums(commitments)).toEqual(sums(sure));
      }),
    );
  });
});
