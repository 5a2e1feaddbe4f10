import { type AnyRecord, type DatasetHeader, getPointer, parsePointer, type RecordType } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { generateDocument, randomFrom } from "../../../codegen/src/generate-documents/index.ts";
import { standardCodelists } from "../codelists/standard.ts";
import { check } from "../generated/built/check.ts";
import { model } from "../generated/built/model.ts";
import { rules } from "./catalogue.ts";
import type { Collected, RecordRule, RuleContext, SetRule } from "./define-rule.ts";

/** Records of every type that are right in structure and senseless otherwise, with ids that meet now and then. */
const types = Object.keys(check) as RecordType[];
const records = types.flatMap((type) => {
  const random = randomFrom(20261123 + types.indexOf(type));
  return Array.from({ length: 200 }, (_, i) => {
    const record = generateDocument(model, model.records[type] as string, random) as Record<string, unknown>;
    return { ...record, ...(i % 3 === 0 && { id: `example/${type}/r${i % 60}` }) } as unknown as AnyRecord;
  }).filter((record) => check[type](record));
});
const header = { forgex: "1.0", id: "example/dataset/d", publisher: "example" } as DatasetHeader;
const context: RuleContext = { today: "2026-11-23", header, codelists: standardCodelists() };

test("the records are many", () => {
  expect(records.length).toBeGreaterThan(types.length * 150);
});

const checked = rules.filter((rule): rule is RecordRule | SetRule => "check" in rule || "collect" in rule);

describe.each(checked.map((rule) => ({ code: rule.code, rule })))("$code", ({ rule }) => {
  const mine = records.filter((record) => !rule.appliesTo || rule.appliesTo.includes(record.type));

  test("takes any record that is right in structure, changes none, and speaks of places", () => {
    const before = JSON.stringify(mine);
    if (rule.scope === "record") {
      for (const record of mine) for (const found of rule.check(record, context)) speaksOf(record, found.pointer);
    } else {
      const kept = mine.flatMap((record): Collected<unknown>[] =>
        [...rule.collect(record, context)].map((one) => {
          speaksOf(record, one.pointer);
          const { id, type } = record;
          return {
            ...structuredClone(one),
            record: { id, type, source: "a.json", publisher: "example", dataset: header.id },
          };
        }),
      );
      const known = new Set(kept);
      for (const found of rule.finish(kept, context)) expect(known.has(found.in)).toBe(true);
    }
    expect(JSON.stringify(mine)).toBe(before);
  });
});

/** The place of a finding is there, or would be a part of something that is. */
function speaksOf(record: AnyRecord, pointer: string): void {
  const steps = parsePointer(pointer);
  const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
  if (steps.length > 0 && getPointer(record, parent) === undefined) expect.fail(`${record.id} has no place ${pointer}`);
}
