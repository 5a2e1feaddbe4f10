import { step } from "../names.ts";
import { between, pick, type Random } from "./random.ts";

/** A changed copy of a document, and what was done to it. */
export interface Mutation {
  readonly document: unknown;
  /** What was done. */
  readonly change: Change;
  /** Where: the value that was changed, added or removed. */
  readonly pointer: string;
}

export type Change =
  | "value-replaced"
  | "member-removed"
  | "member-added"
  | "member-renamed"
  | "item-removed"
  | "item-repeated"
  | "list-emptied"
  | "text-changed"
  | "number-changed"
  | "values-exchanged";

/** A value and how to put another in its place. */
interface Spot {
  readonly pointer: string;
  readonly value: unknown;
  readonly parent: Record<string, unknown> | unknown[] | undefined;
  readonly key: string | number;
}

/**
 * A copy of the document with one change at a random place. The change often breaks the document's structure, and
 * sometimes does not: whoever uses it asks a referee.
 */
export function mutate(document: unknown, random: Random): Mutation {
  const copy = { root: structuredClone(document) };
  const spots: Spot[] = [];
  collect(copy.root, "", copy, "root", spots);
  for (;;) {
    const spot = pick(random, spots);
    const change = pick(random, CHANGES);
    const pointer = apply(change, spot, spots, random);
    if (pointer !== undefined) return { document: copy.root, change, pointer };
  }
}

const CHANGES: readonly Change[] = [
  "value-replaced",
  "value-replaced",
  "member-removed",
  "member-added",
  "member-renamed",
  "item-removed",
  "item-repeated",
  "list-emptied",
  "text-changed",
  "text-changed",
  "number-changed",
  "values-exchanged",
];

function collect(value: unknown, pointer: string, parent: object, key: string | number, spots: Spot[]): void {
  spots.push({ pointer, value, parent: parent as Record<string, unknown>, key });
  if (Array.isArray(value)) for (const [i, item] of value.entries()) collect(item, pointer + step(i), value, i, spots);
  else if (isRecord(value))
    for (const [k, item] of Object.entries(value)) collect(item, pointer + step(k), value, k, spots);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const STRANGERS: readonly unknown[] = [
  null,
  "",
  " ",
  "x",
  "2026-02-30",
  "2025-13",
  0,
  -1,
  1,
  0.5,
  1e21,
  -1e-7,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  { key: "a" },
  "facility",
  "constructor",
];

/** Does one change; the pointer of the place, or undefined where this change is not possible here. */
function apply(change: Change, spot: Spot, spots: readonly Spot[], random: Random): string | undefined {
  const { value, pointer } = spot;
  switch (change) {
    case "value-replaced":
      put(spot, structuredClone(pick(random, STRANGERS)));
      return pointer;
    case "member-removed": {
      if (!isRecord(value) || Object.keys(value).length === 0) return undefined;
      const key = pick(random, Object.keys(value));
      delete value[key];
      return pointer + step(key);
    }
    case "member-added": {
      if (!isRecord(value)) return undefined;
      const key = pick(random, ["unknown", "Name", "toString", "hasOwnProperty", "key", "type", "a/b", "~", ""]);
      set(value, key, structuredClone(pick(random, STRANGERS)));
      return pointer + step(key);
    }
    case "member-renamed": {
      if (!isRecord(value) || Object.keys(value).length === 0) return undefined;
      const key = pick(random, Object.keys(value));
      const name = pick(random, [`${key}s`, key.toUpperCase(), `${key} `, key.slice(1)]);
      const kept = value[key];
      delete value[key];
      set(value, name, kept);
      return pointer + step(name);
    }
    case "item-removed": {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      value.splice(between(random, 0, value.length - 1), 1);
      return pointer;
    }
    case "item-repeated": {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      value.push(structuredClone(pick(random, value)));
      return pointer;
    }
    case "list-emptied": {
      if (!Array.isArray(value)) return undefined;
      value.length = 0;
      return pointer;
    }
    case "text-changed":
      if (typeof value !== "string") return undefined;
      put(spot, changedText(value, random));
      return pointer;
    case "number-changed":
      if (typeof value !== "number") return undefined;
      put(spot, pick(random, [-value, value + 1, value - 1, value + 0.5, value * 1e6, value * 1e-6, 91, 181, 101]));
      return pointer;
    case "values-exchanged": {
      const other = pick(random, spots);
      // One must not lie inside the other, and two equal values make no change.
      if (other.pointer.startsWith(pointer) || pointer.startsWith(other.pointer) || other.value === value)
        return undefined;
      put(spot, structuredClone(other.value));
      return pointer;
    }
  }
}

function changedText(value: string, random: Random): string {
  const at = between(random, 0, value.length);
  return pick(random, [
    () => `${value} `,
    () => ` ${value}`,
    () => `${value}\n`,
    () => value.toUpperCase(),
    () => value.slice(0, at),
    () => value.slice(at),
    () => `${value.slice(0, at)}${pick(random, ["-", "/", "é", "😀", "\u0000", "0", "~", "Z"])}${value.slice(at)}`,
    () => value.slice(0, at) + value.slice(at + 1),
    () => value.repeat(between(random, 2, 60)),
  ])();
}

function put(spot: Spot, value: unknown): void {
  set(spot.parent as Record<string, unknown>, spot.key as string, value);
}

/** As JSON.parse does it: `__proto__` would be a member like others. */
function set(into: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true });
}
