import { isWithin, toKeyed } from "@forgex/schema";
import { model } from "../generated/built/model.ts";
import { resolve } from "../structure/resolve.ts";
import { definitionOf } from "./definition-of.ts";
import { planner } from "./plan.ts";
import { child } from "./step.ts";
import { visit } from "./visit.ts";

/** A field that a good record has and this one has not. */
export interface ExpectedGap {
  /** Where the field would stand. */
  readonly pointer: string;
  /** Its title, as a spreadsheet heading would say it. */
  readonly title: string;
}

interface ExpectedField {
  readonly name: string;
  readonly title: string;
}

const planOf = planner<readonly ExpectedField[]>(model, ({ node }) => {
  if (node.kind !== "object") return undefined;
  const fields = Object.entries(node.properties).flatMap(([name, property]) => {
    const { says } = resolve(model, property);
    return says.expected ? [{ name, title: says.title ?? name }] : [];
  });
  return fields.length > 0 ? fields : undefined;
});

/**
 * The expected fields that a record (or dataset header) lacks and says nothing about in `missing`.
 *
 * An entry of `missing` at a field, or at anything that holds the field, accounts for it; one of kind `coarsened` does
 * not, for it speaks of a value that is there.
 *
 * @example
 * expectedGaps({ type: "commitment", kind: "instrument", ... }); // [{ pointer: "/status", title: "Status" }, ...]
 */
export function expectedGaps(record: unknown): ExpectedGap[] {
  const plan = planOf(definitionOf(record));
  if (!plan) return [];
  const gaps: ExpectedGap[] = [];
  visit(plan, record, "", (fields, value, pointer) => {
    if (typeof value !== "object" || value === null) return;
    for (const { name, title } of fields) {
      if ((value as Record<string, unknown>)[name] === undefined) gaps.push({ pointer: child(pointer, name), title });
    }
  });
  if (gaps.length === 0) return gaps;
  const accounted = accountedFor(record);
  if (accounted.length === 0) return gaps;
  return gaps.filter(({ pointer }) => {
    const at = toKeyed(record, pointer);
    return !accounted.some((place) => isWithin(at, place));
  });
}

/** The places that `missing` speaks of. */
function accountedFor(record: unknown): string[] {
  const { missing } = record as { missing?: unknown };
  if (!Array.isArray(missing)) return [];
  return missing.flatMap((entry: { at?: unknown; kind?: unknown } | null) =>
    Array.isArray(entry?.at) && entry.kind !== "coarsened" ? entry.at.filter((at) => typeof at === "string") : [],
  );
}
