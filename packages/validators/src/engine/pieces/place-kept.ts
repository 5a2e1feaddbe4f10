import { type ByteSource, type Finding, getPointer } from "@forgex/schema";
import { readText } from "@forgex/schema/text";
import { gotOf } from "../finding.ts";
import type { KeptEntry } from "../kept.ts";
import type { Outcome } from "../merge.ts";
import type { Settings } from "../settings.ts";
import type { ShardResult } from "../shard.ts";

/** Longer sources are not read again, as in a check of the whole. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Where exactly a kept thing stands, and what stands there. */
export interface Place {
  readonly pointer: string;
  readonly position?: NonNullable<Finding["position"]>;
  readonly got?: NonNullable<Finding["got"]>;
}

/** A kept thing with its place, as it travels in a piece. */
export interface PlacedEntry extends KeptEntry {
  place?: Place;
}

/** Gives everything that was kept its exact place, by reading the sources once more. */
export async function placeKept(
  { kept }: ShardResult,
  sources: readonly ByteSource[],
  read: ReadonlyMap<string, { readonly bytes: number }>,
  { showValues }: Settings,
): Promise<void> {
  const wanted = new Map<string, Map<number, PlacedEntry[]>>();
  for (const entry of Object.values(kept).flat()) {
    const { source, index } = entry.record;
    const ofSource = wanted.get(source) ?? new Map<number, PlacedEntry[]>();
    wanted.set(source, ofSource);
    const here = ofSource.get(index);
    if (here) here.push(entry);
    else ofSource.set(index, [entry]);
  }
  for (const source of sources) {
    const entries = wanted.get(source.name);
    if (!entries || (read.get(source.name)?.bytes ?? Number.POSITIVE_INFINITY) > MAX_BYTES) continue;
    for await (const { role, index, value, locate } of readText(source)) {
      for (const entry of role === "record" ? (entries.get(index) ?? []) : []) {
        const pointer = entry.hidden ? (entry.hidden.shown ?? "") : entry.pointer;
        const position = locate?.(pointer);
        const isTold = showValues && entry.hidden === undefined;
        entry.place = {
          pointer,
          ...(position === undefined ? {} : { position }),
          ...(isTold ? { got: gotOf(getPointer(value, pointer)) } : {}),
        };
      }
    }
  }
}

/** Gives the findings about many records the places that came with the pieces. */
export function placeFromKept({ findings, unplaced }: Outcome, results: readonly ShardResult[]): void {
  const places = new Map<string, Place>();
  for (const { kept } of results) {
    for (const { record, place } of Object.values(kept).flat() as PlacedEntry[]) {
      if (place) places.set(placeKey(record.source, record.index, place.pointer), place);
    }
  }
  for (const { finding } of findings) {
    for (const { source, index, pointer, of, own } of unplaced.get(finding) ?? []) {
      const place = places.get(placeKey(source, index, pointer));
      if (!place) continue;
      if (place.position) of.position = place.position;
      if (own && !own.hidden && place.got) own.got = place.got;
    }
  }
}

const placeKey = (source: string, index: number, pointer: string): string => `${index} ${pointer} ${source}`;
