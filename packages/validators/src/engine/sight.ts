import {
  type EffectiveMarking,
  type Finding,
  getKeyed,
  isWithin,
  maskFinding,
  maySee,
  type RecordMarkings,
  recordMarkings,
} from "@forgex/schema";
import type { Fault } from "../structure/fault.ts";
import type { Settings } from "./settings.ts";

const CLEAR: EffectiveMarking = { level: "clear", marked: false, resolved: true };
const CLOSED: EffectiveMarking = { level: "red", audience: [], marked: true, resolved: false };

/** What the report's audience may see of one record. */
export interface Sight {
  mask(finding: Finding): Finding;
  /** `undefined` where the audience may see the place and all in it; else the nearest place that it may see, if any. */
  hiddenAt(pointer: string): { readonly shown: string | undefined } | undefined;
}

/** Sees everything. */
const open: Sight = { mask: (finding) => finding, hiddenAt: () => undefined };

/** The sight of a record whose text could not be read, or whose marking cannot be worked out: nothing. */
const closed: Sight = {
  mask: (finding) => maskFinding(finding, { audience: "public", markings: undefined }),
  hiddenAt: () => ({ shown: undefined }),
};

/**
 * What the audience of a report may see of a record.
 *
 * @param value the record; absent where it could not be read
 * @param bearsNone true where its text, read or not, certainly bears no marking of its own
 */
export function sightOf(settings: Settings, header: unknown, value: unknown, bearsNone = false): Sight {
  const sight = markedSight(settings, header, value, bearsNone);
  return settings.showValues ? sight : { ...sight, mask: (finding) => withoutValues(sight.mask(finding)) };
}

/** Whether a field was probably meant to be a marking: then nobody can tell what it covers. */
export function meansMarking({ code, suggestion }: Fault): boolean {
  return code === "field-unknown" && (suggestion === "markings" || suggestion === "marking");
}

/**
 * Whether a marking of a record speaks of a place where nothing stands. If the record has a field of an unknown name
 * besides, that may be what is meant.
 */
export function hasStrayMarking(value: unknown): boolean {
  const { markings } = value as { markings?: unknown };
  if (!Array.isArray(markings)) return false;
  return markings.some((marking: { at?: unknown } | null) => {
    const places = Array.isArray(marking?.at) ? marking.at : [];
    return places.some((at) => typeof at !== "string" || !isThere(value, at));
  });
}

function isThere(value: unknown, at: string): boolean {
  try {
    return getKeyed(value, at) !== undefined;
  } catch {
    return false;
  }
}

function markedSight({ audience, today }: Settings, header: unknown, value: unknown, bearsNone: boolean): Sight {
  if (audience === "holder") return open;
  const headerMarking = (header as { marking?: unknown } | undefined)?.marking;
  if (value === undefined) return bearsNone && headerMarking === undefined ? open : closed;
  if (headerMarking === undefined && !bearsMarking(value)) return open;
  let markings: RecordMarkings | undefined;
  const ask = (): RecordMarkings => {
    markings ??= recordMarkings(header, value, today);
    return markings;
  };
  return {
    mask: (finding) => maskFinding(finding, { audience, markings: ask(), record: value }),
    hiddenAt: (pointer) => {
      if (maySee(ask().within(pointer), audience)) return undefined;
      return { shown: nearestShown(ask(), pointer, audience) };
    },
  };
}

/** A finding without any value of the data; its place stays. */
function withoutValues(finding: Finding): Finding {
  const markings: RecordMarkings = { of: () => CLEAR, within: () => CLOSED };
  const masked = maskFinding(finding, { audience: "public", markings, maySeeOther: () => true });
  // An item of a set is named by its value.
  return { ...masked, at: finding.pointer, ...(masked.related ? { related: masked.related.map(byNumber) } : {}) };
}

function byNumber<P extends { pointer?: string; at?: string }>(place: P): P {
  return place.pointer === undefined ? place : { ...place, at: place.pointer };
}

/** Markings of a record that is no longer at hand: of one place it is known which part of the way to it may be seen. */
export function rememberedMarkings(hidden: { readonly shown: string | undefined } | undefined): RecordMarkings {
  if (hidden === undefined) return { of: () => CLEAR, within: () => CLEAR };
  const { shown } = hidden;
  return { of: (pointer) => (shown !== undefined && isWithin(shown, pointer) ? CLEAR : CLOSED), within: () => CLOSED };
}

/** A finding about a record that is no longer at hand, as the audience may read it. */
export function maskRemembered(
  settings: Settings,
  finding: Finding,
  hidden: { readonly shown: string | undefined } | undefined,
  maySeeOther: (record: string, pointer: string) => boolean,
): Finding {
  const markings = rememberedMarkings(hidden);
  // The steps were made from the record when it was there; without it they are numbers.
  const masked =
    settings.audience === "holder" ? finding : maskFinding(finding, { audience: "public", markings, maySeeOther });
  return settings.showValues ? masked : withoutValues(masked);
}

function nearestShown(markings: RecordMarkings, pointer: string, audience: string): string | undefined {
  for (let here = pointer; ; here = here.slice(0, here.lastIndexOf("/"))) {
    if (maySee(markings.of(here), audience)) return here;
    if (here === "") return undefined;
  }
}

/** Whether a record bears any marking, right or wrong. */
function bearsMarking(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  const record = value as Record<string, unknown>;
  if (record.markings !== undefined) return true;
  return ["sources", "missing", "claims"].some((list) => {
    const entries = record[list];
    if (entries === undefined) return false;
    return (
      !Array.isArray(entries) ||
      entries.some((entry) => typeof entry !== "object" || entry === null || "marking" in entry)
    );
  });
}
