import {
  type AnyRecord,
  type EffectiveMarking,
  fromKeyed,
  getPointer,
  type RecordMarkings,
  recordMarkings,
  tlpLevels,
} from "@forgex/schema";
import type { RuleContext } from "../define-rule.ts";
import { entriesAbout } from "./entries.ts";
import { piecesAt, piecesOf, type Spot } from "./walk-json.ts";

/** A text or number that fewer people may see than the record as a whole. */
export interface Restricted {
  readonly value: string | number;
  /** Numeric pointer. */
  readonly pointer: string;
  /** The place as the marking names it. */
  readonly at: string;
  readonly marking: EffectiveMarking;
}

/** Tells whether the one may be seen by people who may not see the other. */
export function isFreer(a: EffectiveMarking, b: EffectiveMarking): boolean {
  const [x, y] = [tlpLevels.indexOf(a.level), tlpLevels.indexOf(b.level)];
  if (x !== y) return x < y;
  // At one level, a wider audience is freer; none named lets in all that the level does.
  if (b.audience === undefined) return false;
  return a.audience === undefined || a.audience.some((one) => !b.audience?.includes(one));
}

/** The texts and numbers of a record below its own markings of parts; none where it has no such markings. */
export function restrictedOf(
  record: AnyRecord,
  { header, today }: RuleContext,
): { readonly markings: RecordMarkings; readonly all: Restricted[] } | undefined {
  if (record.markings === undefined) return undefined;
  const places = entriesAbout(record).filter(({ list, at }) => list === "markings" && at !== "");
  if (places.length === 0) return undefined;
  const markings = recordMarkings(header, record, today);
  const whole = markings.of("");
  const all: Restricted[] = [];
  const seen = new Set<string>();
  for (const { at } of places) {
    const top = fromKeyed(record, at);
    if (top === undefined) continue;
    const { texts, numbers } = piecesAt(getPointer(record, top), top);
    for (const { value, pointer } of [...texts, ...numbers]) {
      if (seen.has(pointer)) continue;
      const marking = markings.of(pointer);
      if (!isFreer(whole, marking)) continue;
      seen.add(pointer);
      all.push({ value, pointer, at, marking });
    }
  }
  return { markings, all };
}

/** The texts and numbers of a record, without what says who may see it. */
export function tellingOf(record: AnyRecord): Spot<string | number>[] {
  const { texts, numbers } = piecesOf(record);
  return [...texts, ...numbers].filter(({ pointer }) => !pointer.startsWith("/markings/"));
}
