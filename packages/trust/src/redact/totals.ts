import { add, compareDecimals, decimal, getPointer, parsePointer, toKeyed } from "@forgex/schema";
import { factsOf, type Leaf } from "./leaves.ts";
import type { Members } from "./lists.ts";
import type { Plan } from "./plan.ts";

/** Something that the reader of a copy may still work out. */
export interface RedactionFlag {
  /** `part-by-subtraction`: one part is withheld and the whole with all other parts is shown. */
  readonly code: "part-by-subtraction";
  /** The whole that is shown, as a keyed pointer of the original. */
  readonly at: string;
  /** The list whose one hidden part follows from it, as a keyed pointer. */
  readonly parts: string;
}

/**
 * Totals that give a withheld part away: of a list of numbers exactly one is gone, and a number outside the list that
 * is shown is the sum of all. They are for the publisher, who withholds a second part or the total.
 */
export function flagsOf(record: Members, plan: Plan): RedactionFlag[] {
  const leaves = factsOf(record).filter((leaf): leaf is Leaf & { value: number } => typeof leaf.value === "number");
  const isCut = (pointer: string): boolean => {
    for (let here = pointer; here !== ""; here = here.slice(0, here.lastIndexOf("/"))) {
      if (plan.cuts.has(here)) return true;
    }
    return false;
  };
  const flags: RedactionFlag[] = [];
  for (const [list, columns] of columnsOf(record, leaves)) {
    for (const parts of columns.values()) {
      if (parts.length < 2 || parts.filter(({ pointer }) => isCut(pointer)).length !== 1) continue;
      const sum = parts.map(({ value }) => decimal(value)).reduce((a, b) => add(a, b));
      const whole = leaves.find(
        ({ pointer, value }) =>
          !pointer.startsWith(`${list}/`) && !isCut(pointer) && compareDecimals(decimal(value), sum) === 0,
      );
      if (whole === undefined) continue;
      flags.push({ code: "part-by-subtraction", at: toKeyed(record, whole.pointer), parts: toKeyed(record, list) });
    }
  }
  return flags;
}

/** The numbers in every list of objects, by the path below the item. */
function columnsOf(
  record: Members,
  leaves: readonly (Leaf & { value: number })[],
): Map<string, Map<string, (Leaf & { value: number })[]>> {
  const lists = new Map<string, Map<string, (Leaf & { value: number })[]>>();
  for (const leaf of leaves) {
    const steps = parsePointer(leaf.pointer);
    let list = "";
    for (const [i, step] of steps.entries()) {
      if (/^[0-9]+$/.test(step) && Array.isArray(getPointer(record, list)) && i < steps.length - 1) {
        const columns = lists.get(list) ?? new Map<string, (Leaf & { value: number })[]>();
        lists.set(list, columns);
        const path = steps.slice(i + 1).join("/");
        columns.set(path, [...(columns.get(path) ?? []), leaf]);
      }
      list += `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    }
  }
  return lists;
}
