import { readFileSync } from "node:fs";
import { bytesOf } from "@forgex/schema";
import { readText } from "@forgex/schema/text";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { generateDocument, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { acceptedType, recordCheck } from "../src/bytes/record-check.ts";
import { check } from "../src/generated/built/check.ts";
import { model } from "../src/generated/built/model.ts";
import { changedBytes } from "./changed-bytes.ts";
import { exampleRecords } from "./example-records.ts";

const deep = process.env.FORGEX_DEEP === "1";
const MUTATIONS = deep ? 2_000_000 : 100_000;
/** Of the texts that are no valid records, Ajv and the reader are asked about one in so many. */
const ASK_EVERY = deep ? 5 : 10;

const types = Object.keys(check) as (keyof typeof check)[];
const schemas = new URL("../../schema/schemas/strict/", import.meta.url);
const ajv = new Ajv2020({ strict: false });
const referees = Object.fromEntries(
  types.map((type) => [
    type,
    ajv.compile(JSON.parse(readFileSync(new URL(`${type}.schema.json`, schemas), "utf8")) as object),
  ]),
);
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** What `JSON.parse` makes of bytes that are UTF-8; undefined where it cannot. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

const typeOf = (value: unknown): string => String((value as { type?: unknown } | null | undefined)?.type);
const fits = (value: unknown): boolean => referees[typeOf(value)]?.(value) === true;
const compiled = (value: unknown): boolean => check[typeOf(value) as keyof typeof check]?.(value) ?? false;

/** Whether the check of bytes is certain that the text is one record from its first byte to its last. */
function accepts(bytes: Uint8Array): boolean {
  const padded = new Uint8Array(bytes.length + 64);
  padded.set(bytes);
  return recordCheck.end(padded, 0) === bytes.length;
}

/** What the reader finds fault with, which looks at the text without the check of bytes. */
async function readingFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const codes: string[] = [];
  for await (const { findings } of readText(bytesOf("one.json", bytes))) {
    for (const { code } of findings ?? []) codes.push(code);
  }
  return codes;
}

/** Valid records of every type: the examples, and made ones with their texts in every script. */
function corpus(): Uint8Array[] {
  const random = randomFrom(20261123);
  const made = types.flatMap((type) =>
    Array.from({ length: 30 }, () => generateDocument(model, model.records[type] as string, random)),
  );
  const examples = exampleRecords().filter(fits);
  return [...examples, ...made].flatMap((record, i) => {
    const bytes = encoder.encode(i % 7 === 0 ? JSON.stringify(record, undefined, 1) : JSON.stringify(record));
    return bytes.length < 6000 ? [bytes] : [];
  });
}

describe("the check of bytes", () => {
  const records = corpus();

  test("is certain of the examples, and says which type they are", () => {
    const valid = exampleRecords().filter(fits);
    const certain = valid.filter((record) => {
      const isCertain = accepts(encoder.encode(JSON.stringify(record)));
      if (isCertain) expect(acceptedType(recordCheck.told.type)).toBe(typeOf(record));
      return isCertain;
    });
    expect(valid.length).toBeGreaterThan(500);
    expect(certain.length / valid.length).toBeGreaterThan(0.98);
  });

  test(`neither road takes what Ajv refuses or refuses what Ajv takes, in ${MUTATIONS} changed texts`, async () => {
    const random = randomFrom(7);
    const seen = { accepted: 0, valid: 0, invalid: 0, unreadable: 0 };
    for (let n = 0; n < MUTATIONS; n++) {
      const bytes = changedBytes(records, random);
      const isAccepted = accepts(bytes);
      const value = parsed(bytes);
      const isRight = value !== undefined && compiled(value);
      const shown = (): string => new TextDecoder().decode(bytes);
      if (isAccepted && !isRight) expect.fail(`accepted, and the check of objects refuses it: ${shown()}`);
      if (isAccepted) seen.accepted++;
      if (value === undefined) seen.unreadable++;
      else if (isRight) seen.valid++;
      else seen.invalid++;
      if (isAccepted || isRight || n % ASK_EVERY === 0) {
        if (fits(value) !== isRight) expect.fail(`Ajv says ${!isRight}: ${shown()}`);
      }
      if (isAccepted && n % ASK_EVERY === 0) {
        const faults = await readingFaults(bytes);
        if (faults.length > 0) expect.fail(`accepted in spite of ${faults}: ${shown()}`);
      }
    }
    // A test in which nearly everything is broken, or nearly nothing in doubt, would show little.
    expect(seen.accepted / MUTATIONS).toBeGreaterThan(0.05);
    expect(seen.valid).toBeGreaterThan(seen.accepted);
    expect(seen.invalid / MUTATIONS).toBeGreaterThan(0.1);
    expect(seen.unreadable / MUTATIONS).toBeGreaterThan(0.1);
  }, 3_600_000);

  test.each([
    ["a name that stands twice", '"name":"a",', '"name":"a","name":"b",'],
    ["a member named __proto__", '"name":"a",', '"name":"a","__proto__":{},'],
    ["a number of sixteen digits", '"name":"a",', '"name":"a","itemCount":1234567890123456,'],
    ["an exponent", '"name":"a",', '"name":"a","itemCount":1e2,'],
    ["minus zero", '"name":"a",', '"name":"a","itemCount":-0,'],
    ["half a pair", '"name":"a",', '"name":"\\ud800",'],
    [
      "an overlong form",
      '"name":"a",',
      Uint8Array.of(0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xc0, 0x80, 0x22, 0x2c),
    ],
    [
      "half a character at the end of a text",
      '"name":"a",',
      Uint8Array.of(0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xe2, 0x82, 0x22, 0x2c),
    ],
    ["a control character", '"name":"a",', '"name":"a\u0001",'],
  ])("%s is in doubt", (_what, from, to) => {
    const text =
      '{"type":"list","id":"a/list/b","modified":"2026-01-05T09:00:00Z","name":"a","recordStatus":"withdrawn"}';
    expect(accepts(encoder.encode(text))).toBe(true);
    const [before = "", after = ""] = text.split(from);
    const middle = typeof to === "string" ? encoder.encode(to) : to;
    expect(accepts(Uint8Array.from([...encoder.encode(before), ...middle, ...encoder.encode(after)]))).toBe(false);
  });

  test("a text cut off anywhere is in doubt, and nothing behind it is looked at", () => {
    for (const bytes of records.slice(0, 40)) {
      for (let length = 0; length < bytes.length; length += 3) {
        const exact = bytes.slice(0, length);
        expect(recordCheck.end(exact, 0) === length && length > 0).toBe(false);
      }
    }
  });

  test("it tells the lines and the characters of what it stepped over", () => {
    const text =
      '{"type": "list",\r\n "id":"a/list/b",\n\t"modified":"2026-01-05T09:00:00Z",\n"name":"é😀\u4e2d", "recordStatus":"withdrawn" }';
    const bytes = encoder.encode(`${text}${" ".repeat(64)}`);
    expect(recordCheck.end(bytes, 0)).toBe(encoder.encode(text).length);
    const lineAt = encoder.encode(text.slice(0, text.lastIndexOf("\n") + 1)).length;
    expect(recordCheck.told).toMatchObject({ lines: 3, lineAt, continued: 6, continuedAt: 0 });
  });
});
