import { items } from "../_helpers/items.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A facility of a kind serves at least one of the stages that the kind usually serves. */
export const stageUnusualForKind = defineRule({
  code: "stage-unusual-for-kind",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template: "A {kind} usually serves the stage {usual}; here the stages are {stages}.",
  why: "Capacity is totalled by stage: a mine without the stage of extraction is missing from the total of mines.",
  fix: "Add the stage, or correct the kind. Nothing needs mending if the site is unusual.",
  source: "Codelist facility-kind, column stages",
  examples: {
    passes: [
      { records: [{ type: "facility", kinds: ["mine", "refinery"], stages: ["extraction", "refining"] }] },
      { records: [{ type: "facility", kinds: ["smelter"], stages: ["refining"] }] },
      { records: [{ type: "facility", kinds: ["laboratory"], stages: ["separation"] }] },
      { records: [{ type: "facility", kinds: ["mine"] }] },
    ],
    fails: [
      { records: [{ type: "facility", kinds: ["mine"], stages: ["refining"] }], expect: [{ pointer: "/kinds/0" }] },
    ],
  },
  needs: ["stages"],
  *check(record, { codelists }) {
    const { kinds, stages } = record;
    if (stages === undefined || mayLackItems(record, "/stages")) return;
    for (const { item, pointer } of items(kinds, "/kinds")) {
      const entry = codelists.entry("facility-kind", item);
      const usual = entry?.extra.stages?.split(" ").filter(Boolean) ?? [];
      if (!entry || usual.length === 0 || usual.some((stage) => stages.includes(stage))) continue;
      yield {
        pointer,
        values: { kind: entry.title.toLowerCase(), stages: [...stages] },
        facts: { usual },
        also: ["/stages"],
      };
    }
  },
});
