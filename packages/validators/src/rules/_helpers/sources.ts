import type { AnyRecord, Source, SourceStatement } from "@forgex/schema";
import { type Item, items } from "./items.ts";

/** Every source of a record: those of its own facts, and those of claims. */
export function* sourcesOf(record: AnyRecord): Generator<Item<Source | SourceStatement>> {
  yield* items(record.sources, "/sources");
  for (const { item, pointer } of items(record.claims, "/claims")) {
    if (item.source) yield { item: item.source, pointer: `${pointer}/source` };
  }
}

/** Tells whether some source of a record is such a one; nothing is built for it. */
export function someSource(
  { sources, claims }: Pick<AnyRecord, "sources" | "claims">,
  isSuch: (source: Source | SourceStatement) => boolean,
): boolean {
  if (sources?.some(isSuch)) return true;
  return claims?.some(({ source }) => source !== undefined && isSuch(source)) === true;
}
