import { type ByteSource, getPointer } from "@forgex/schema";
import { recordReader, recordTexts } from "@forgex/schema/text";
import { recordCheck } from "../bytes/record-check.ts";
import { gotOf } from "./finding.ts";
import type { Outcome } from "./merge.ts";
import type { Settings } from "./settings.ts";
import type { Spot } from "./spots.ts";

/** Longer sources are not read again: there the record's place must do. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Gives the findings about many records the exact place of what they speak of, by reading the sources that hold them once
 * more. A source that cannot be read again leaves them at the beginning of their records.
 */
export async function placeFindings(
  { findings, unplaced }: Outcome,
  sources: readonly ByteSource[],
  read: ReadonlyMap<string, { bytes: number }>,
  settings: Settings,
): Promise<void> {
  const wanted = new Map<string, Map<number, Spot[]>>();
  for (const { finding } of findings) {
    for (const spot of unplaced.get(finding) ?? []) {
      const ofSource = wanted.get(spot.source) ?? new Map<number, Spot[]>();
      wanted.set(spot.source, ofSource);
      ofSource.set(spot.index, [...(ofSource.get(spot.index) ?? []), spot]);
    }
  }
  for (const source of sources) {
    const spots = wanted.get(source.name);
    if (!spots || (read.get(source.name)?.bytes ?? Number.POSITIVE_INFINITY) > MAX_BYTES) continue;
    try {
      await placeIn(source, spots, settings);
    } catch {
      // The check is done and its findings stand; only their places stay coarse.
    }
  }
}

async function placeIn(
  source: ByteSource,
  spots: ReadonlyMap<number, readonly Spot[]>,
  { showValues }: Settings,
): Promise<void> {
  let left = spots.size;
  let next = 0;
  const reader = recordReader();
  for await (const texts of recordTexts(source, { check: recordCheck })) {
    for (const text of texts) {
      // Records of which nothing is asked are stepped over.
      if (text.frame.accepted !== undefined && !spots.has(next)) {
        next = reader.skip() + 1;
        continue;
      }
      for (const { role, index, value, locate } of reader(text)) {
        if (role !== "record") continue;
        next = index + 1;
        const here = spots.get(index);
        if (!here) continue;
        left--;
        for (const { pointer, of, own } of here) {
          const position = locate?.(pointer);
          if (position) of.position = position;
          if (own && showValues && !own.hidden) own.got = gotOf(getPointer(value, pointer));
        }
      }
    }
    if (left === 0) return;
  }
}
