import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForgexError } from "../errors.ts";
import { formatRecordId, isItemKey, isPublisherCode, isRecordId, keyFrom, parseRecordId } from "./index.ts";

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const letters = fc.stringMatching(/^[a-z]{1,8}$/);

describe("record ids", () => {
  test("parse and format are inverse", () => {
    const parts = fc.record({
      publisher: fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join("-")),
      type: fc.array(letters, { minLength: 1, maxLength: 2 }).map((w) => w.join("-")),
      local: fc
        .array(fc.tuple(word, fc.constantFrom("-", ".", "_")), { minLength: 1, maxLength: 4 })
        .map((w) => w.map(([t, s], i) => (i === 0 ? t : s + t)).join("")),
    });
    fc.assert(
      fc.property(parts, (p) => {
        expect(parseRecordId(formatRecordId(p))).toEqual(p);
      }),
    );
  });

  test.each([
    "",
    "us-dfc",
    "us-dfc/commitment",
    "us-dfc/commitment/",
    "US-DFC/commitment/1",
    "us-dfc/commitment/1/2",
    "us dfc/commitment/1",
    "-x/commitment/1",
    "us-dfc/commitment/é",
    "us-dfc/commitment/1\n",
    `us-dfc/commitment/${"1".repeat(200)}`,
  ])("%j is not a record id", (text) => {
    expect(isRecordId(text)).toBe(false);
    try {
      parseRecordId(text);
      expect.unreachable();
    } catch (error) {
      expect(isForgexError(error, "record-id-malformed")).toBe(true);
    }
  });

  test("publisher codes", () => {
    expect(["us-dfc", "forgex", "eu", "1a", "a--b"].every(isPublisherCode)).toBe(true);
    expect(["", "US", "-a", "a/b", "a".repeat(41)].some(isPublisherCode)).toBe(false);
  });
});

describe("item keys", () => {
  test.each([
    ["U.S. Export–Import Bank", "u-s-export-import-bank"],
    ["Électricité de Guinée", "electricite-de-guinee"],
    ["Ærø Straße", "aero-strasse"],
    ["  2026  ", "2026"],
    ["国際協力銀行", "x-f785816441"],
  ])("%j gives %j", (text, key) => {
    expect(keyFrom(text)).toBe(key);
  });

  test("every text gives a key, always the same, never one that is taken", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const taken = new Set<string>();
        for (let i = 0; i < 12; i += 1) {
          const key = keyFrom(text, taken);
          expect(isItemKey(key)).toBe(true);
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
        expect(keyFrom(text)).toBe(keyFrom(text));
      }),
    );
  });

  test("composed and decomposed spellings give one key", () => {
    expect(keyFrom("Orénoque".normalize("NFD"))).toBe(keyFrom("Orénoque".normalize("NFC")));
  });

  test("long texts that begin alike keep different keys", () => {
    const long = "a ".repeat(60);
    expect(keyFrom(`${long}1`)).not.toBe(keyFrom(`${long}2`));
  });
});
