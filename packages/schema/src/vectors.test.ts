import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isForgexError } from "./errors.ts";
import type { Quantity } from "./generated/types.ts";
import {
  add,
  canonicalJson,
  compareDecimals,
  contentHash,
  type DatedLike,
  decimalText,
  divide,
  effectiveMarking,
  fromKeyed,
  isAfter,
  isBefore,
  isSameDate,
  keyFrom,
  maySee,
  multiply,
  parseRecordId,
  round,
  significantDigits,
  subtract,
  toKeyed,
  toNumber,
} from "./index.ts";
import { convertQuantity } from "./units/index.ts";

const folder = new URL("../../../schemas/vectors/", import.meta.url);

interface Case {
  readonly description: string;
  // biome-ignore lint/suspicious/noExplicitAny: each file has its own form of input
  readonly input: any;
  readonly expected?: unknown;
  readonly refused?: string;
}

const arithmetic: Record<string, (a: string, b: string, digits: number) => unknown> = {
  text: (a) => decimalText(a),
  add: (a, b) => decimalText(add(a, b)),
  subtract: (a, b) => decimalText(subtract(a, b)),
  multiply: (a, b) => decimalText(multiply(a, b)),
  divide: (a, b, digits) => decimalText(divide(a, b, digits)),
  round: (a, _, digits) => decimalText(round(a, digits)),
  compare: (a, b) => compareDecimals(a, b),
  number: (a) => toNumber(a),
  digits: (a) => significantDigits(a),
};

const runs: Record<string, (input: Case["input"], expected: unknown) => unknown> = {
  "record-ids.json": (text: string) => parseRecordId(text),
  "item-keys.json": ({ text, taken }: { text: string; taken: string[] }) => keyFrom(text, new Set(taken)),
  "keyed-pointers.json": ({ record, numeric, keyed }: { record: unknown; numeric?: string; keyed?: string }) => {
    if (numeric === undefined) return fromKeyed(record, keyed ?? "") ?? null;
    const there = toKeyed(record, numeric);
    expect(fromKeyed(record, there)).toBe(numeric);
    return there;
  },
  "partial-dates.json": ({ a, b }: { a: DatedLike; b: DatedLike }) => ({
    before: isBefore(a, b),
    after: isAfter(a, b),
    same: isSameDate(a, b),
  }),
  "decimals.json": ({ op, a, b, digits }) => arithmetic[op]?.(a, b, digits),
  "unit-conversion.json": ({ quantity, target, acrossTime = false }) =>
    convertQuantity(quantity as Quantity, target, { acrossTime }),
  "canonical-json.json": ({ json }: { json: string }) => {
    const value: unknown = JSON.parse(json);
    return { canonical: canonicalJson(value), hash: contentHash(value) };
  },
  "effective-marking.json": ({ header, record, pointer, at }, expected) => {
    const found = effectiveMarking(header, record, pointer, at);
    const { holder: _, ...marking } = found;
    const audiences = Object.keys((expected as { maySee: object }).maySee);
    return { marking, maySee: Object.fromEntries(audiences.map((a) => [a, maySee(found, a)])) };
  },
};

test("no file of vectors that this package answers for is missing", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(files.filter((name) => name in runs).sort()).toEqual(Object.keys(runs).sort());
});

describe.each(Object.entries(runs))("%s", (name, run) => {
  const { cases } = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { cases: Case[] };
  test.each(cases.map((c) => [c.description, c] as const))("%s", (_, { input, expected, refused }) => {
    let answer: unknown;
    try {
      answer = { expected: run(input, expected) };
    } catch (error) {
      answer = isForgexError(error) ? { refused: error.code } : { threw: error };
    }
    expect(answer).toEqual(refused === undefined ? { expected } : { refused });
  });
});
