import { getPointer, isItemKey, parentPointer, parsePointer } from "@forgex/schema";
import { fieldAt } from "@forgex/schema/fields";
import type { Members } from "./lists.ts";

/** What has to go so that a place goes, and where the copy says that something is withheld. */
export interface Cut {
  /** Numeric pointer of what is taken out; the empty one is the whole record. */
  readonly remove: string;
  /** Numeric pointer of where the copy says so. */
  readonly told: string;
  /** True where something of the place is left: a list or a map that lacks entries. */
  readonly partial: boolean;
}

/**
 * The cut for a place that must go: the smallest part of the record around it without which the record is still right.
 *
 * A field is told by its name. What is named by data (an item, an entry of a map, a field that the standard has not)
 * is told by what holds it, which is then partial. What may not be absent (a key, a tag, a point of a geometry, an
 * item of a list in which items have no names) goes with what holds it.
 */
export function cutFor(type: string, record: Members, pointer: string): Cut {
  const holder = parentPointer(pointer);
  if (holder === undefined) return { remove: "", told: "", partial: false };
  const steps = parsePointer(pointer);
  const around = getPointer(record, holder);
  if (Array.isArray(around)) {
    const named = areNamed(around);
    return named ? { remove: pointer, told: holder, partial: true } : cutFor(type, record, holder);
  }
  const field = fieldAt(type, pointer);
  const step = steps.at(-1) as string;
  if (steps.length === 1 && alwaysThere.has(step)) return { remove: "", told: "", partial: false };
  if (field?.required || (step === "key" && isItem(record, holder))) return cutFor(type, record, holder);
  if (field !== undefined && !field.path.endsWith("/*") && isTold(type, pointer)) {
    return { remove: pointer, told: pointer, partial: false };
  }
  return { remove: pointer, told: toldAbove(type, holder), partial: true };
}

const alwaysThere = new Set(["type", "id", "modified", "recordStatus"]);

/** Whether every item has a name of its own, so that one can go without the others changing theirs. */
function areNamed(items: readonly unknown[]): boolean {
  const names = items.map((item) => {
    if (typeof item === "string") return item;
    const key = (item as { key?: unknown } | null)?.key;
    return typeof key === "string" && isItemKey(key) ? key : undefined;
  });
  return !names.includes(undefined) && new Set(names).size === names.length;
}

function isItem(record: Members, pointer: string): boolean {
  const holder = parentPointer(pointer);
  return holder !== undefined && Array.isArray(getPointer(record, holder));
}

/** Whether the way to a place is made of names of the standard and of items alone, and of no name that is data. */
function isTold(type: string, pointer: string): boolean {
  return fieldAt(type, pointer) !== undefined && !isWithinMap(type, pointer);
}

/** The nearest place around whose name tells nothing. */
function toldAbove(type: string, pointer: string): string {
  let here = pointer;
  while (here !== "" && !isTold(type, here)) here = parentPointer(here) ?? "";
  return here;
}

/** Whether a place lies in a map or in a field of any form, where names are data. */
function isWithinMap(type: string, pointer: string): boolean {
  for (let here = pointer; here !== ""; here = parentPointer(here) ?? "") {
    const holder = fieldAt(type, parentPointer(here) ?? "");
    if (holder === undefined) continue;
    if (holder.json === "any") return true;
    if (fieldAt(type, here)?.path.endsWith("/*") && holder.json === "object") return true;
  }
  return false;
}
