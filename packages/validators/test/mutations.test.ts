import { readdirSync, readFileSync } from "node:fs";
import { type Finding, isWithin } from "@forgex/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { mutate, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { checkRecord } from "../src/index.ts";

const schemas = new URL("../../schema/schemas/strict/", import.meta.url);
const examples = new URL("../../../schemas/examples/", import.meta.url);
const ajv = new Ajv2020({ strict: false });

/** Valid records of a type, and the referee of its structure. */
function casesOf(type: string) {
  const fits = ajv.compile(JSON.parse(readFileSync(new URL(`${type}.schema.json`, schemas), "utf8")) as object);
  const records = readdirSync(new URL(`${type}/`, examples))
    .filter((file) => /^valid-.*(?<!\.expected)\.json$/.test(file))
    .map(
      (file) =>
        JSON.parse(readFileSync(new URL(`${type}/${file}`, examples), "utf8")) as {
          records?: unknown[];
          type?: string;
        },
    )
    .flatMap((content) => content.records ?? [content])
    .filter((record) => (record as { type?: string }).type === type && fits(record));
  return { type, fits, records };
}

const types = readdirSync(schemas)
  .map((file) => file.replace(".schema.json", ""))
  .filter((name) => !["any-record", "dataset", "dataset-header", "report"].includes(name));
const all = types.map(casesOf);

/** Single changes that the referee refuses, the same in every run. */
function* mutations(wanted: number) {
  const random = randomFrom(20260204);
  for (let made = 0; made < wanted; ) {
    const { records } = all[Math.floor(random() * all.length)] as (typeof all)[number];
    const record = records[Math.floor(random() * records.length)];
    const mutation = mutate(record, random);
    // With another type it may be a right record of that type.
    if (all.some(({ fits }) => fits(mutation.document))) continue;
    made++;
    yield { ...mutation, findings: checkRecord(mutation.document) };
  }
}

const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));

/** At the changed value (or in what was put there), or at what holds it; a field renamed has its old place and its new one. */
function isThere({ code, pointer: found }: Finding, { change, pointer }: { change: string; pointer: string }): boolean {
  if (isWithin(found, pointer) || found === parentOf(pointer)) return true;
  // Of two equal items nobody can tell which is the new one.
  return (change === "member-renamed" || code === "list-repeats") && parentOf(found) === parentOf(pointer);
}

describe("200 single structural mutations of valid records", () => {
  const made = [...mutations(process.env.FORGEX_DEEP === "1" ? 20_000 : 200)];

  test("each gives a finding, and 95 in 100 exactly one", () => {
    const several = made.filter(({ findings }) => findings.length !== 1);
    expect(made.filter(({ findings }) => findings.length === 0)).toEqual([]);
    const told = several.map(({ change, pointer, findings }) => [
      change,
      pointer,
      ...findings.map((f) => `${f.code} ${f.pointer}`),
    ]);
    expect(several.length / made.length, JSON.stringify(told, undefined, 1)).toBeLessThanOrEqual(0.05);
  });

  test("every finding is at the mutated place or its parent", () => {
    const astray = made.flatMap((mutation) =>
      mutation.findings
        .filter((finding) => !isThere(finding, mutation))
        .map(({ code, pointer }) => ({ change: mutation.change, mutated: mutation.pointer, code, found: pointer })),
    );
    expect(astray).toEqual([]);
  });
});
