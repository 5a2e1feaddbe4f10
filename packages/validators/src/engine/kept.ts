import { type Located, type Position, toKeyed } from "@forgex/schema";
import type { Collected, Kept, RecordRef } from "../rules/define-rule.ts";
import type { Sight } from "./sight.ts";

/** A record that a set or dataset rule kept something of. One object serves all that was kept of it. */
export interface KeptRecord extends RecordRef {
  readonly index: number;
  readonly position: Position;
}

/** What a rule kept, and what must be known to speak of it when the record is gone. */
export interface KeptEntry extends Collected<unknown> {
  readonly record: KeptRecord;
  /** The keyed pointer, where it differs from the numeric one. */
  readonly at?: string;
  /** Set where the audience may not see it: the nearest place that it may see, if any. */
  readonly hidden?: { readonly shown: string | undefined };
}

/** The same places come back in every record; one copy of each serves them all. */
export class Names {
  private readonly known = new Map<string, string>();

  one(name: string): string {
    const found = this.known.get(name);
    if (found !== undefined) return found;
    if (this.known.size < 10_000) this.known.set(name, name);
    return name;
  }
}

/** So many different things are kept as one copy each; beyond, they are hardly the same again. */
const MOST_THINGS = 20_000;

/** The same few organizations, minerals and statuses are spoken of all over a dataset: one object serves them all. */
export class Things {
  private readonly known = new Map<string, unknown>();

  /** The thing, or an equal one that was kept before. Only flat objects of texts are compared. */
  one(thing: unknown): unknown {
    if (typeof thing !== "object" || thing === null || Array.isArray(thing)) return thing;
    let key = "";
    for (const name in thing) {
      const value = (thing as Record<string, unknown>)[name];
      if (typeof value !== "string") return thing;
      key += `${name}\u0000${value}\u0000`;
    }
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.known.size < MOST_THINGS) this.known.set(key, thing);
    return thing;
  }
}

/** Remembers a kept thing of a record. */
export function remember(
  kept: Kept<unknown>,
  value: unknown,
  record: KeptRecord,
  sight: Sight,
  names: Names,
  things: Things,
): KeptEntry {
  const { also } = kept;
  const pointer = names.one(kept.pointer);
  const at = /[0-9]/.test(pointer) ? names.one(toKeyed(value, pointer)) : pointer;
  const isHidden = sight.hiddenAt(pointer) !== undefined || also?.some((place) => sight.hiddenAt(place) !== undefined);
  const data = things.one(kept.data);
  // Two literals: a property that is added later would lie outside the object and take three times its room.
  const entry: { -readonly [F in keyof KeptEntry]: KeptEntry[F] } =
    at === pointer ? { pointer, data, record } : { pointer, data, record, at };
  if (also !== undefined) entry.also = also;
  if (isHidden) entry.hidden = sight.hiddenAt(pointer) ?? { shown: pointer };
  return entry;
}

/** Names a record for what is kept of it. */
export function keptRecord(
  located: Located,
  id: string,
  type: RecordRef["type"],
  of: Pick<RecordRef, "publisher" | "dataset">,
): KeptRecord {
  const { source, index, position } = located;
  return { id, type, source, ...of, index, position };
}
