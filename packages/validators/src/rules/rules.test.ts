import { readdirSync } from "node:fs";
import { type AnyRecord, type DatasetHeader, type Edit, getPointer, type RecordType } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import type { Boundaries } from "../boundaries.ts";
import { standardCodelists } from "../codelists/standard.ts";
import { check, datasetHeader } from "../generated/built/check.ts";
import { loadBoundaries } from "../node/load-boundaries.ts";
import type {
  Collected,
  FailingExample,
  Found,
  PassingExample,
  RecordRule,
  Rule,
  RuleContext,
  SetRule,
} from "./define-rule.ts";

/** Every rule of the folder: `<theme>/<code>.ts`, without helpers and tests. */
const here = new URL(".", import.meta.url);
const files = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
  .flatMap(({ name: theme }) =>
    readdirSync(new URL(`${theme}/`, here))
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => ({ path: `${theme}/${file}`, code: file.slice(0, -".ts".length) })),
  );
const loaded = await Promise.all(
  files.map(async ({ path, code }) => ({
    path,
    code,
    exports: (await import(new URL(path, here).href)) as Record<string, Rule>,
  })),
);
const codelists = standardCodelists();
const boundaries = loadBoundaries() as Boundaries;
const modified = "2026-01-05T09:00:00Z";
const publisher = "example";

type Checked = RecordRule | SetRule;
const isChecked = (rule: Rule): rule is Checked => "check" in rule || "collect" in rule;
const camel = (code: string): string => code.replace(/-(.)/g, (_, c: string) => c.toUpperCase());

/** An example's records with the fields that every record needs. */
function filled(example: PassingExample): AnyRecord[] {
  return example.records.map((record, i) => {
    const { type } = record as { type: string };
    return { id: `${publisher}/${type}/r${i}`, modified, recordStatus: "active", ...record } as unknown as AnyRecord;
  });
}

function contextOf(rule: Checked, example: PassingExample): RuleContext {
  const header = { forgex: "1.0", id: `${publisher}/dataset/d`, publisher, ...example.header } as DatasetHeader;
  const known = rule.scope !== "record" || example.header !== undefined;
  return { today: example.today ?? "2026-11-23", codelists, boundaries, ...(known && { header }) };
}

interface Placed extends Omit<Found, "pointer"> {
  readonly record: AnyRecord;
  readonly pointer: string;
}

function run(rule: Checked, records: readonly AnyRecord[], context: RuleContext): Placed[] {
  const wanted = records.filter((record) => !rule.appliesTo || rule.appliesTo.includes(record.type as RecordType));
  if (rule.scope === "record") {
    return wanted.flatMap((record) => [...rule.check(record, context)].map((found) => ({ ...found, record })));
  }
  const { header } = context;
  const kept = wanted.flatMap((record): Collected<unknown>[] =>
    [...rule.collect(record, context)].map((one) => ({
      ...(structuredClone(one) as typeof one),
      record: {
        id: record.id,
        type: record.type,
        source: "example.json",
        ...(header && { publisher: header.publisher, dataset: header.id }),
      },
    })),
  );
  return [...rule.finish(kept, context)].map(({ in: place, ...found }) => ({
    ...found,
    pointer: place.pointer,
    record: records.find((record) => record.id === place.record.id) as AnyRecord,
  }));
}

const placeholders = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string).sort();

function applied(record: AnyRecord, edit: Edit): AnyRecord {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  const steps = edit.pointer.split("/").slice(1);
  const last = steps.pop() as string;
  const parent = steps.reduce<unknown>((node, step) => getPointer(node, `/${step}`), copy) as Record<string, unknown>;
  if (edit.op === "rename") {
    parent[edit.to as string] = parent[last];
    delete parent[last];
  } else if (edit.op !== "remove") parent[last] = edit.value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as unknown as AnyRecord;
}

test("a fault has one file, one name, one code", () => {
  expect(loaded.length).toBeGreaterThan(0);
  for (const { path, code, exports } of loaded) {
    expect(Object.keys(exports), path).toEqual([camel(code)]);
    expect(exports[camel(code)]?.code, path).toBe(code);
  }
  expect(new Set(files.map(({ code }) => code)).size).toBe(files.length);
});

describe.each(loaded.map(({ code, exports }) => ({ code, rule: exports[camel(code)] as Rule })))(
  "$code",
  ({ rule }) => {
    test("says what, why and how to mend", () => {
      expect(rule.code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+){0,9}$/);
      expect(["error", "warning", "note"]).toContain(rule.severity);
      for (const sentence of [rule.template, rule.why, rule.fix]) expect(sentence).toMatch(/^["“{A-Z].{8,}[.?]$/s);
      // How files are read can not always be shown in a text; those faults have their own tests.
      if (!isChecked(rule)) return;
      expect(rule.examples.passes.length).toBeGreaterThan(0);
      expect(rule.examples.fails.length).toBeGreaterThan(0);
    });

    if (!isChecked(rule)) return;

    test.each(rule.examples.passes.map((example, i) => ({ i, example })))("passes $i", ({ example }) => {
      const records = filled(example);
      for (const record of records) expect(check[record.type](record), JSON.stringify(record)).toBe(true);
      expect(run(rule, records, contextOf(rule, example))).toEqual([]);
    });

    test.each(rule.examples.fails.map((example, i) => ({ i, example })))("fails $i", ({ example }) => {
      const records = filled(example);
      const context = contextOf(rule, example);
      if (context.header) expect(datasetHeader(context.header)).toBe(true);
      for (const record of records) expect(check[record.type](record), JSON.stringify(record)).toBe(true);
      const found = run(rule, records, context);
      const order = (a: { record: string; pointer: string }, b: { record: string; pointer: string }): number =>
        a.record === b.record ? (a.pointer < b.pointer ? -1 : 1) : a.record < b.record ? -1 : 1;
      const only = records.length === 1 ? records[0]?.id : undefined;
      expect(found.map((f) => ({ record: f.record.id, pointer: f.pointer })).sort(order)).toEqual(
        (example as FailingExample).expect
          .map((e) => ({ record: e.record ?? only ?? "?", pointer: e.pointer }))
          .sort(order),
      );
      for (const one of found) checkFinding(rule, one, context);
    });
  },
);

/** What every finding must keep, whatever it is about. */
function checkFinding(rule: Checked, found: Placed, context: RuleContext): void {
  const names = [...Object.keys(found.values ?? {}), ...Object.keys(found.facts ?? {})];
  expect([...new Set(placeholders(rule.template))], "names in the template").toEqual(names.sort());
  for (const value of [...Object.values(found.values ?? {}), ...Object.values(found.facts ?? {})]) {
    const plain = ["string", "number", "boolean"].includes(typeof value);
    expect(plain || (Array.isArray(value) && value.every((item) => typeof item === "string")), String(value)).toBe(
      true,
    );
  }
  const parent = found.pointer.slice(0, Math.max(0, found.pointer.lastIndexOf("/")));
  expect(getPointer(found.record, parent), `a place at ${found.pointer}`).toBeDefined();
  for (const pointer of found.also ?? []) expect(getPointer(found.record, pointer), pointer).toBeDefined();
  for (const edit of found.edits ?? []) {
    if ("from" in edit) expect(getPointer(found.record, edit.pointer)).toEqual(edit.from);
    if (!edit.safe || rule.scope !== "record") continue;
    const mended = applied(found.record, edit);
    expect(check[mended.type](mended), "mended").toBe(true);
    expect([...rule.check(mended, context)].map((again) => again.pointer)).not.toContain(found.pointer);
  }
  if (found.cause !== undefined) expect(codelists.has("finding-cause", found.cause), found.cause).toBe(true);
}
