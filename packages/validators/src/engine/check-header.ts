import type { Located } from "@forgex/schema";
import type { Explaining } from "../structure/explain.ts";
import { explainHeader } from "../structure/explain-record.ts";
import { unexplained } from "../structure/unexplained.ts";
import { expectedGaps } from "../walk/expected.ts";
import type { Crashes } from "./crashes.ts";
import type { HeaderState } from "./headers.ts";
import type { Settings } from "./settings.ts";
import { meansMarking, sightOf } from "./sight.ts";
import type { Sink } from "./sink.ts";
import { bearsNoMarking, type Subject, subjectOf } from "./subject.ts";
import { relationOf } from "./version.ts";

/** Rules about records that walk by the schema alone, and so can look at a header as well. */
const HEADER_RULES = ["code-unknown"];

/**
 * Checks a header when all its parts are known: its version, its structure, and the fields that a good one has. Answers
 * whether its marking stands under a wrong name, so that nobody knows what it says of the records.
 */
export function checkHeader(
  state: HeaderState,
  settings: Settings,
  sink: Sink,
  explaining: Explaining,
  crashes: Crashes,
): { readonly isMarkingMisspelt: boolean } {
  const { source, value, parts } = state;
  const sight = sightOf(settings, value, value, parts.every(bearsNoMarking));
  for (const part of parts) sink.reading(part, sight);
  const [first] = parts;
  if (value === undefined || first === undefined) return { isMarkingMisspelt: false };
  const where = { source, index: -1 };
  const subject = subjectOfHeader(value, first, parts);
  const relation = relationOf(value.forgex);
  if (relation === "other-major") {
    const rule = settings.rules.get("version-not-supported");
    const found = { pointer: "/forgex", values: { version: String(value.forgex) } };
    if (rule) sink.found(rule, found, where, subject, sight);
    return { isMarkingMisspelt: false };
  }
  if (!state.valid) {
    const faults = crashes.fence(
      ["structure"],
      first,
      () => [...explainHeader(explaining, value)],
      () => [],
    );
    if (faults.length === 0) faults.push(unexplained);
    for (const fault of faults) sink.fault(fault, where, subject, sight, relation === "newer-minor");
    return { isMarkingMisspelt: faults.some(meansMarking) };
  }
  for (const code of HEADER_RULES) {
    const rule = settings.rules.get(code);
    if (rule?.scope !== "record") continue;
    crashes.fence([code], first, () => {
      const context = { today: settings.today, codelists: settings.codelists };
      for (const found of rule.check(value as never, context)) sink.found(rule, found, where, subject, sight);
    });
  }
  const expected = settings.rules.get("value-expected");
  for (const { pointer, title } of expected ? expectedGaps(value) : []) {
    if (expected) sink.found(expected, { pointer, facts: { field: title } }, where, subject, sight);
  }
  return { isMarkingMisspelt: false };
}

/** Each field is where its part says; what is missing is at the beginning. */
function subjectOfHeader(value: Record<string, unknown>, first: Located, parts: readonly Located[]): Subject {
  return {
    ...subjectOf({ ...first, value }, "dataset"),
    locate: (pointer) => (parts.find((part) => holds(part.value, pointer)) ?? first).locate?.(pointer),
  };
}

function holds(value: unknown, pointer: string): boolean {
  const [, name = ""] = pointer.split("/");
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
