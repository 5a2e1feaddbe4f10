import { bytesOf } from "@forgex/schema";
import { readingFaults, tableFaults } from "@forgex/schema/text";
import { describe, expect, test } from "vitest";
import { validateBytes } from "../engine/validate.ts";
import { structuralCodes } from "../structure/codes.ts";
import { unexplained } from "../structure/unexplained.ts";
import { rules } from "./catalogue.ts";
import type { Described, DescribedFault } from "./define-rule.ts";

const described = rules.filter(
  (rule): rule is DescribedFault => rule.scope === "reading" || rule.scope === "structure",
);

async function found(example: Described) {
  const content =
    "value" in example
      ? JSON.stringify(example.value)
      : "bytes" in example
        ? Uint8Array.from(example.bytes)
        : example.text;
  const limit =
    "text" in example && example.maxRecordBytes !== undefined ? { maxRecordBytes: example.maxRecordBytes } : {};
  const report = await validateBytes(bytesOf("example.json", content), {
    ...limit,
    today: "2026-11-23",
    audience: "holder",
  });
  return report.findings;
}

test("every fault that the reader or the structural check can name is described", () => {
  const codes = described.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(Object.keys(readingFaults)));
  expect(codes).toEqual(expect.arrayContaining(structuralCodes.filter((code) => code !== unexplained.code)));
});

test("only faults of tables have no example here: a table is read by converters, whose tests show them", () => {
  const without = described.filter(({ examples }) => examples.fails.length === 0).map(({ code }) => code);
  expect(without.sort()).toEqual(Object.keys(tableFaults).sort());
});

describe.each(described.filter(({ code }) => !(code in tableFaults)))("$code", (rule) => {
  test.each(rule.examples.passes.map((example) => ({ example })))("passes $#", async ({ example }) => {
    expect((await found(example)).filter(({ code }) => code === rule.code)).toEqual([]);
  });

  test.each(rule.examples.fails.map((example) => ({ example })))("fails $#", async ({ example }) => {
    const findings = await found(example);
    const own = findings.filter(({ code }) => code === rule.code);
    expect(own.map(({ pointer }) => pointer)).toEqual([example.pointer]);
    for (const { message, severity } of own) {
      expect(message).not.toMatch(/\{[a-z]/i);
      expect(severity).toBe(rule.severity);
    }
    // One cause, one finding: beside it there may only be what rules say of a bare record.
    if (rule.scope !== "structure") return;
    const others = findings.filter(({ code }) => described.some((other) => other.code === code));
    expect(others.map(({ code }) => code)).toEqual([rule.code]);
  });
});
