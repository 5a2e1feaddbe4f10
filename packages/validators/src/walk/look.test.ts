import { describe, expect, it } from "vitest";
import { standardCodelists } from "../codelists/standard.ts";
import { Look, placeCount, placeNumber, type Questions } from "./look.ts";

const base = { type: "commitment", id: "x/commitment/a", modified: "2026-02-04T09:00:00Z", recordStatus: "active" };

/** What a look says of a record, as the names of what it has. */
function seen(fields: object, questions: Questions<unknown> = []): string[] {
  const look = new Look(standardCodelists(), 1);
  const record = { ...base, ...fields };
  look.see(record, record.type, undefined, questions);
  const said = Object.entries(look).flatMap(([name, is]) => (is === true && name !== "hasGap" ? [name] : []));
  return look.answers[0] === 1 ? [...said, "answer"] : said;
}

describe("a look at a record", () => {
  it.each([
    ["nothing odd", {}, []],
    ["a space behind", { name: "Loan " }, ["hasOddText"]],
    ["a letter beyond ASCII", { name: "Araxá" }, []],
    ["a hidden sign in a claim", { claims: [{ key: "a", value: { x: ["a\u200bb"] } }] }, ["hasOddText"]],
    ["a code of no list", { instrument: "lone" }, ["hasUnknownCode"]],
    ["a reference to another type", { projects: ["x/facility/a"] }, ["hasStrayReference"]],
    ["a reference to itself", { supersededBy: base.id }, ["hasOwnReference"]],
    ["an end before the start", { amounts: [{ key: "a", from: "2025", until: "2024-12" }] }, ["hasReversedPeriod"]],
    ["an end within the start", { amounts: [{ key: "a", from: "2025", until: "2025-02" }] }, []],
    ["a key twice", { amounts: [{ key: "a" }, { key: "b" }, { key: "a" }] }, ["hasRepeatedKey"]],
  ])("sees %s", (_, fields, expected) => {
    expect(seen(fields)).toEqual(expected);
  });

  it("misses an expected field", () => {
    const look = new Look(standardCodelists(), 0);
    look.see(base, "commitment", undefined, []);
    expect(look.hasGap).toBe(true);
  });

  it("asks at every place of a kind, with what it stands in, until the answer is yes", () => {
    const questions = Array.from({ length: placeCount }, () => [] as { asks: never; slot: number }[]);
    const asked: unknown[] = [];
    const asks = (value: { value?: number }, _: unknown, holder: object): boolean => {
      asked.push([value.value, Array.isArray(holder)]);
      return value.value === 2;
    };
    questions[placeNumber("Amount")]?.push({ asks: asks as never, slot: 0 });
    const amounts = [1, 2, 3].map((value) => ({ key: `k${value}`, value }));
    expect(seen({ amounts }, questions)).toEqual(["answer"]);
    expect(asked).toEqual([
      [1, true],
      [2, true],
    ]);
  });
});
