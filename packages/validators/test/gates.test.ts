import type { AnyRecord, RecordType } from "@forgex/schema";
import { describe, expect, it } from "vitest";
import { generateDocument, mutate, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { ChosenRules } from "../src/engine/chosen-rules.ts";
import { settingsOf } from "../src/engine/settings.ts";
import { check } from "../src/generated/built/check.ts";
import { model } from "../src/generated/built/model.ts";
import { rules } from "../src/generated/rules.ts";
import { exampleRecords } from "./example-records.ts";

const settings = settingsOf({ today: "2026-11-23" });
const chosen = new ChosenRules(settings);
const contexts = [
  { today: settings.today, codelists: settings.codelists },
  {
    today: settings.today,
    codelists: settings.codelists,
    header: { id: "forgex/dataset/x", publisher: "forgex", marking: { level: "green" } },
  },
] as never[];

/** Rules and collectors that were passed over though they would have found something. */
function wronglyPassedOver(value: unknown): string[] {
  const { type } = (value ?? {}) as { type?: RecordType };
  if (type === undefined || !Object.hasOwn(check, type) || !check[type](value)) return [];
  const record = value as AnyRecord;
  return contexts.flatMap((context) => {
    const ran = new Set(chosen.for(record, type, context, true).map(({ code }) => code));
    const collected = new Set(chosen.collectors(record, type).map(({ key }) => key));
    return [
      ...settings.recordRules(type).filter(({ code, check: run }) => !ran.has(code) && some(run(record, context))),
      ...settings.collectors(type).filter(({ key, collect }) => !collected.has(key) && some(collect(record, context))),
    ].map((one) => ("code" in one ? one.code : one.key));
  });
}

function some(found: Iterable<unknown>): boolean {
  for (const _ of found) return true;
  return false;
}

describe("the gates of rules", () => {
  const examples = exampleRecords();

  it("let every finding through in the examples of the standard", () => {
    expect(new Set(examples.flatMap(wronglyPassedOver))).toEqual(new Set());
  });

  it("let every finding through in the examples of the rules", () => {
    const records = rules.flatMap(({ examples: { passes, fails } }) =>
      [...passes, ...fails].flatMap((example) => ("records" in example ? example.records : [])),
    );
    const whole = records.map((record, i) => ({
      id: `forgex/facility/x${i}`,
      modified: "2026-02-04T09:00:00Z",
      recordStatus: "active",
      ...record,
    }));
    expect(new Set(whole.flatMap(wronglyPassedOver))).toEqual(new Set());
  });

  it("let every finding through in changed examples", () => {
    const random = randomFrom(7);
    // One example is nested deeper than a copy can be made of.
    const usual = examples.filter((record) => depthOf(record) < 100);
    const changed = usual.flatMap((record) => Array.from({ length: 4 }, () => mutate(record, random).document));
    expect(new Set(changed.flatMap(wronglyPassedOver))).toEqual(new Set());
  });

  it.each(Object.entries(model.records))("let every finding through in generated records of type %s", (_, name) => {
    const random = randomFrom(23);
    const made = Array.from({ length: 150 }, () => generateDocument(model, name, random));
    expect(new Set(made.flatMap(wronglyPassedOver))).toEqual(new Set());
  });

  it("keep most rules from a record in which they could find nothing", () => {
    const record = {
      type: "facility",
      id: "forgex/facility/a",
      modified: "2026-02-04T09:00:00Z",
      recordStatus: "active",
    };
    const ran = chosen.for(record as AnyRecord, "facility", contexts[0] as never, true);
    expect(ran.length).toBeLessThan(settings.recordRules("facility").length / 8);
  });

  it("keep no rule from a record that the check has not found right", () => {
    const record = { type: "facility", id: "forgex/facility/a", colour: "red" };
    const ran = chosen.for(record as never, "facility", contexts[0] as never, false);
    expect(ran).toHaveLength(settings.recordRules("facility").length);
  });
});

function depthOf(value: unknown): number {
  let depth = 0;
  for (let level: unknown[] = [value]; level.length > 0 && depth < 100; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return depth;
}
