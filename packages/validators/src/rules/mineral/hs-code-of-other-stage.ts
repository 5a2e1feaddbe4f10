import type { AnyRecord } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule, type RuleContext } from "../define-rule.ts";

/** A trade code is of the stage of the goods for which it is given. */
export const hsCodeOfOtherStage = defineRule({
  code: "hs-code-of-other-stage",
  severity: "note",
  scope: "record",
  appliesTo: ["mineral", "observation"],
  template: "The trade code {hs} ({title}) holds {mineral} as {held}; the form given is {form}, which is {stage}.",
  why: "Ore and metal of one mineral differ a hundredfold in price: in the statistics of the one the other is an outlier.",
  fix: "Correct the code or the form.",
  source: "Harmonized System 2022; codelist hs2022, column stage",
  examples: {
    passes: [
      { records: [{ type: "observation", mineral: "lithium", form: "carbonate", hsCodes: ["283691"] }] },
      // Only what is far apart is certain: one man's intermediate is the other's refined product.
      { records: [{ type: "observation", mineral: "aluminium", form: "alumina", hsCodes: ["281820"] }] },
      { records: [{ type: "observation", mineral: "lithium", form: "a-form-of-ours", hsCodes: ["283691"] }] },
    ],
    fails: [
      {
        records: [{ type: "observation", mineral: "aluminium", form: "metal", hsCodes: ["260600"] }],
        expect: [{ pointer: "/hsCodes/0" }],
      },
      {
        records: [{ type: "mineral", code: "tungsten", forms: [{ key: "a", form: "carbide", hsCodes: ["261100"] }] }],
        expect: [{ pointer: "/forms/0/hsCodes/0" }],
      },
    ],
  },
  needs: ["forms", "hsCodes"],
  *check(record, { codelists }) {
    const mineral = record.type === "mineral" ? record.code : record.mineral;
    if (mineral === undefined) return;
    for (const { form, hs, pointer, at } of goodsOf(record)) {
      const code = codelists.entry("hs2022", hs);
      const [kind, stage] = [codelists.entry("mineral-form", form), stageOf(form, codelists)];
      const held = new Set(heldStages(code?.extra ?? {}, mineral));
      if (!code || !kind || stage === undefined || held.size === 0) continue;
      if ([...held].some((other) => areNear(stage, other))) continue;
      const titleOf = (list: string, name: string): string => codelists.entry(list, name)?.title ?? name;
      yield {
        pointer,
        values: { hs, mineral: titleOf("mineral", mineral), form: kind.title },
        facts: {
          title: code.title,
          held: [...held].map((name) => titleOf("product-stage", name)),
          stage: titleOf("product-stage", stage),
        },
        also: [at],
      };
    }
  },
});

/** What was made of the ore; between these and intermediates publishers draw the line differently. */
const made = new Set(["refined", "product"]);
/** Forms that are metal of one mineral and ore of another. */
const ambiguous = new Set(["metallurgical-grade"]);

/** Whether the two may be one stage: only ore and what was made of it certainly are not. */
function areNear(a: string, b: string): boolean {
  return !((a === "ore-concentrate" && made.has(b)) || (b === "ore-concentrate" && made.has(a)));
}

function stageOf(form: string, codelists: RuleContext["codelists"]): string | undefined {
  return ambiguous.has(form) ? undefined : codelists.entry("mineral-form", form)?.extra.productStage || undefined;
}

/** The stages at which a code holds a mineral. */
function heldStages({ minerals = "", stage = "" }: Readonly<Record<string, string>>, mineral: string): string[] {
  const stages = stage.split(" ");
  return minerals.split(" ").flatMap((one, i) => (one === mineral ? (stages[i] ?? []) : []));
}

interface Goods {
  readonly form: string;
  readonly hs: string;
  readonly pointer: string;
  /** Where the form stands. */
  readonly at: string;
}

function* goodsOf(record: Extract<AnyRecord, { type: "mineral" | "observation" }>): Generator<Goods> {
  if (record.type === "observation") {
    const { form } = record;
    if (form === undefined) return;
    for (const { item: hs, pointer } of items(record.hsCodes, "/hsCodes")) yield { form, hs, pointer, at: "/form" };
    return;
  }
  for (const { item, pointer: place } of items(record.forms, "/forms")) {
    const { form } = item;
    if (form === undefined) continue;
    for (const { item: hs, pointer } of items(item.hsCodes, `${place}/hsCodes`)) {
      yield { form, hs, pointer, at: `${place}/form` };
    }
  }
}
