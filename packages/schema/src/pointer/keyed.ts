import { isItemKey } from "../ids/item-key.ts";
import { arrayIndex, childOf, escapeStep, parsePointer } from "./json-pointer.ts";

/**
 * The keyed form of a numeric JSON Pointer: an array step becomes the item's `key`, or the string itself in a set of
 * strings, so that the pointer survives a change of order.
 *
 * An item without a usable name (no valid key, a name that two items share, an array of numbers or arrays) keeps its
 * number; where another item of the array is named like that number, one `#` or more is set before it. So distinct items
 * always have distinct steps, and {@link fromKeyed} is the exact inverse for every place that exists. Steps that the
 * record does not have (a missing field) are kept as they are.
 *
 * @throws {ForgexError} `pointer-malformed`
 * @example
 * toKeyed({ financiers: [{ key: "us-exim", share: 5 }] }, "/financiers/0/share"); // "/financiers/us-exim/share"
 * toKeyed({ minerals: ["lithium"] }, "/minerals/0"); // "/minerals/lithium"
 */
export function toKeyed(record: unknown, pointer: string): string {
  let here = record;
  let out = "";
  for (const step of parsePointer(pointer)) {
    const index = Array.isArray(here) ? arrayIndex(step) : undefined;
    const named = index !== undefined && index < (here as unknown[]).length;
    out += `/${escapeStep(named ? stepOf(here as unknown[], index) : step)}`;
    here = childOf(here, step);
  }
  return out;
}

/**
 * The numeric form of a keyed pointer, or `undefined` where a keyed step names no item of its array.
 *
 * Names of members are kept whether they exist or not, so the place of a missing field can be named too.
 *
 * @throws {ForgexError} `pointer-malformed`
 * @example
 * fromKeyed({ financiers: [{ key: "us-exim" }] }, "/financiers/us-exim/share"); // "/financiers/0/share"
 * fromKeyed({ financiers: [{ key: "us-exim" }] }, "/financiers/jbic"); // undefined
 */
export function fromKeyed(record: unknown, pointer: string): string | undefined {
  let here = record;
  let out = "";
  for (const step of parsePointer(pointer)) {
    if (Array.isArray(here)) {
      const index = indexOfStep(here, step);
      if (index === undefined) return undefined;
      out += `/${index}`;
      here = here[index];
    } else {
      out += `/${escapeStep(step)}`;
      here = childOf(here, step);
    }
  }
  return out;
}

/**
 * The value at a keyed pointer, or `undefined` where there is none.
 *
 * @throws {ForgexError} `pointer-malformed`
 * @example
 * getKeyed({ financiers: [{ key: "us-exim", share: 5 }] }, "/financiers/us-exim/share"); // 5
 */
export function getKeyed(record: unknown, pointer: string): unknown {
  let here = record;
  for (const step of parsePointer(pointer)) {
    if (Array.isArray(here)) {
      const index = indexOfStep(here, step);
      here = index === undefined ? undefined : here[index];
    } else here = childOf(here, step);
    if (here === undefined) return undefined;
  }
  return here;
}

/** The keyed step of one item of an array. */
function stepOf(items: readonly unknown[], index: number): string {
  const own = usableName(items, index);
  if (own !== undefined) return own;
  let step = String(index);
  while (items.some((item, i) => nameOf(item) === step && usableName(items, i) === step)) step = `#${step}`;
  return step;
}

function indexOfStep(items: readonly unknown[], step: string): number | undefined {
  const named = items.findIndex((item) => isNamed(item, step));
  if (named >= 0 && usableName(items, named) === step) return named;
  const index = arrayIndex(step.replace(/^#+/, ""));
  return index !== undefined && index < items.length && stepOf(items, index) === step ? index : undefined;
}

/** The name of an item where no other item has it. */
function usableName(items: readonly unknown[], index: number): string | undefined {
  const name = nameOf(items[index]);
  if (name === undefined) return undefined;
  for (let i = 0; i < items.length; i++) if (i !== index && isNamed(items[i], name)) return undefined;
  return name;
}

/** Tells whether an item has the name; most have another, so only one that looks like it is examined. */
function isNamed(item: unknown, name: string): boolean {
  if (typeof item !== "object" || item === null) return item === name;
  return (item as { key?: unknown }).key === name && nameOf(item) === name;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null || !Object.hasOwn(item, "key")) return undefined;
  const key = (item as { key: unknown }).key;
  return isItemKey(key) ? key : undefined;
}
