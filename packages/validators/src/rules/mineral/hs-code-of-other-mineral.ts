import type { AnyRecord } from "@forgex/schema";
import { type Item, items } from "../_helpers/items.ts";
import { mayBeSameMineral } from "../_helpers/minerals.ts";
import { defineRule } from "../define-rule.ts";

/** A trade code holds the mineral for which it is given. */
export const hsCodeOfOtherMineral = defineRule({
  code: "hs-code-of-other-mineral",
  severity: "warning",
  scope: "record",
  appliesTo: ["mineral", "observation"],
  template: "The trade code {hs} ({title}) holds {held}, not {mineral}.",
  why: "Trade statistics are asked for by these codes: the tonnes of another mineral would be taken for this one.",
  fix: "Correct the code or the mineral.",
  source: "Harmonized System 2022; codelist hs2022, column minerals",
  examples: {
    passes: [
      {
        records: [
          { type: "observation", mineral: "lithium", hsCodes: ["283691"] },
          { type: "observation", id: "example/observation/b", mineral: "lithium", hsCodes: ["999999"] },
          // Bauxite is the ore of what the code names.
          { type: "mineral", code: "bauxite", forms: [{ key: "a", hsCodes: ["260600"] }] },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "observation", mineral: "cobalt", hsCodes: ["283691"] }],
        expect: [{ pointer: "/hsCodes/0" }],
      },
      {
        records: [{ type: "mineral", code: "cobalt", forms: [{ key: "a", hsCodes: ["283691"] }] }],
        expect: [{ pointer: "/forms/0/hsCodes/0" }],
      },
    ],
  },
  needs: ["forms", "hsCodes"],
  *check(record, { codelists }) {
    const mineral = record.type === "mineral" ? record.code : record.mineral;
    if (mineral === undefined) return;
    const isElement = (code: string): boolean => Boolean(codelists.entry("mineral", code)?.extra.symbol);
    const titleOf = (code: string): string => codelists.entry("mineral", code)?.title ?? code;
    for (const { item: hs, pointer } of codesOf(record)) {
      const entry = codelists.entry("hs2022", hs);
      const held = entry?.extra.minerals?.split(" ").filter(Boolean) ?? [];
      // Ores, groups and materials may be another name of what the code holds; two elements are never one.
      if (!entry || held.length === 0 || ![mineral, ...held].every(isElement)) continue;
      if (held.some((one) => mayBeSameMineral(codelists, one, mineral))) continue;
      yield {
        pointer,
        values: { hs, mineral: titleOf(mineral) },
        facts: { title: entry.title, held: [...new Set(held)].map(titleOf) },
        also: [record.type === "mineral" ? "/code" : "/mineral"],
      };
    }
  },
});

function codesOf(record: Extract<AnyRecord, { type: "mineral" | "observation" }>): Item<string>[] {
  if (record.type === "observation") return [...items(record.hsCodes, "/hsCodes")];
  return [...items(record.forms, "/forms")].flatMap(({ item, pointer }) => [
    ...items(item.hsCodes, `${pointer}/hsCodes`),
  ]);
}
