import type { AnyRecord, Source, SourceStatement } from "@forgex/schema";
import { type Item, items } from "./items.ts";

/** Every source of a record: those of its own facts, and those of claims. */
export function* sourcesOf(record: AnyRecord): Generator<Item<Source | SourceStatement>> {
  yield* items(record.sources, "/sources");
  for (const { item, pointer } of items(record.claims, "/claims")) {
    if (item.source) yield { item: item.source, pointer: `${pointer}/source` };
  }
}
