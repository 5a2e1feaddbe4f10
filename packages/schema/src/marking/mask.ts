import type { Finding } from "../generated/types.ts";
import { parentPointer } from "../pointer/json-pointer.ts";
import { toKeyed } from "../pointer/keyed.ts";
import type { RecordMarkings } from "./effective.ts";
import { maySee } from "./level.ts";

/** What stands in a finding in the place of a value that its reader may not see. */
export interface HiddenValue {
  readonly hidden: true;
  readonly kind: "string" | "number" | "boolean" | "array" | "object";
  /** Characters of a text, items of a list. */
  readonly length?: number;
}

/** What {@link maskFinding} must know. */
export interface MaskOptions {
  /** Who will read the report: `public`, a publisher code, or `holder`. */
  readonly audience: string;
  /** The markings of the finding's record; absent where they could not be worked out, and then all is hidden. */
  readonly markings: RecordMarkings | undefined;
  /** The record itself, to write pointers by item keys. */
  readonly record?: unknown;
  /** Whether the reader may see a place in another record that the finding speaks of; without it, none. */
  readonly maySeeOther?: (record: string, pointer: string) => boolean;
}

/**
 * A finding as an audience may read it.
 *
 * Where the audience may see the place, all in it, and every related place, the same finding is answered. Otherwise its
 * values become their kind and length, `got` loses its text, and `edits`, `expected` and `message` go (the message is
 * rendered anew from the template); the pointer is cut to the nearest place that the audience may see, and the id of a
 * record that is hidden as a whole is left out. Facts of the standard, the position and the counts stay. `hidden` is set.
 *
 * @example
 * const shown = maskFinding(finding, { audience: "public", markings: recordMarkings(header, record, today), record });
 */
export function maskFinding(finding: Finding, options: MaskOptions): Finding {
  const { audience, markings, record } = options;
  if (audience === "holder") return finding;
  const sees = (pointer: string): boolean => markings !== undefined && maySee(markings.of(pointer), audience);
  const seesAll = (pointer: string): boolean => markings !== undefined && maySee(markings.within(pointer), audience);
  const seesPlace = (of: string | undefined, pointer: string): boolean =>
    of === undefined || of === finding.record ? seesAll(pointer) : (options.maySeeOther?.(of, pointer) ?? false);
  const related = finding.related ?? [];
  if (seesAll(finding.pointer) && related.every((r) => seesPlace(r.record, r.pointer ?? ""))) return finding;

  const cut = (pointer: string): { pointer: string; at: string } => {
    let here: string | undefined = pointer;
    while (here !== undefined && !sees(here)) here = parentPointer(here);
    return { pointer: here ?? "", at: here === undefined ? "" : toKeyed(record, here) };
  };
  const { values, got, edits: _e, expected: _x, message: _m, record: id, related: _r, ...rest } = finding;
  const masked: Finding = {
    ...rest,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hide(value)])),
    ...cut(finding.pointer),
    hidden: true,
  };
  if (id !== undefined && sees("")) masked.record = id;
  if (got) masked.got = { kind: got.kind, ...(got.length === undefined ? {} : { length: got.length }) };
  if (related.length > 0) {
    masked.related = related.map((place) => {
      const other = place.record !== undefined && place.record !== finding.record;
      if (other && !(options.maySeeOther?.(place.record ?? "", place.pointer ?? "") ?? false)) {
        return place.position ? { position: place.position } : {};
      }
      if (other) return place;
      const { record: own, ...of } = place;
      return { ...of, ...(own !== undefined && sees("") ? { record: own } : {}), ...cut(place.pointer ?? "") };
    });
  }
  return masked;
}

/** The kind and length of a value in its place. */
export function hide(value: unknown): HiddenValue {
  if (typeof value === "string") return { hidden: true, kind: "string", length: [...value].length };
  if (Array.isArray(value)) return { hidden: true, kind: "array", length: value.length };
  if (typeof value === "number" || typeof value === "boolean") return { hidden: true, kind: typeof value as "number" };
  return { hidden: true, kind: "object" };
}
