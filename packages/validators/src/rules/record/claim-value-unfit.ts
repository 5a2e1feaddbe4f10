import { model } from "../../generated/built/model.ts";
import { explain } from "../../structure/explain.ts";
import type { ModelNode } from "../../structure/model.ts";
import { schemaAt } from "../../walk/index.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A claimed value has the form that the standard asks for at its place. */
export const claimValueUnfit = defineRule({
  code: "claim-value-unfit",
  severity: "error",
  scope: "record",
  template: "The claimed value cannot stand at {at}: {expected} is needed there.",
  why: "A claim is an offer of another value. One of another form can be neither compared with the record's value nor put in its place.",
  fix: "Give the value as the field itself would hold it, a number as a number and a code as a code; put the source's wording into `note`.",
  source: "Design 3.3: a claim's value is checked against the schema at its place",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "p", value: 80000000 }],
            claims: [
              { key: "a", at: ["/amounts/p/value"], op: "value", value: 80000000000, kind: "misprint" },
              { key: "b", at: ["/minerals"], op: "add", value: "gold" },
              { key: "c", at: ["/statusDate"], op: "value", value: "2025-11" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            claims: [
              { key: "a", at: ["/statusDate"], op: "value", value: "late 2025" },
              { key: "b", at: ["/financiers"], op: "add", value: "forgex/organization/us-exim" },
            ],
          },
        ],
        expect: [{ pointer: "/claims/0/value" }, { pointer: "/claims/1/value" }],
      },
    ],
  },
  needs: ["claims"],
  when: ({ claims }) => claims?.some(({ value }) => value !== undefined) === true,
  *check(record, { codelists }) {
    const context = { model, suggest: codelists.suggest };
    for (const { item: claim, pointer: at } of items(record.claims, "/claims")) {
      if (claim.value === undefined || (claim.op !== "value" && claim.op !== "add")) continue;
      const pointer = `${at}/value`;
      for (const place of claim.at) {
        const there = schemaAt(record, place);
        // A place that the standard does not know is told of by another rule.
        const node = there && (claim.op === "add" ? itemOf(there.node) : there.node);
        if (!there || !node) continue;
        const [fault] = explain(context, node, { value: claim.value, pointer, title: there.says.title ?? place });
        if (fault === undefined) continue;
        const expected = fault.expected ?? "another value";
        yield { pointer, values: { at: place, expected }, expected };
        break;
      }
    }
  },
});

/** What is added is an item of the list at the place. */
function itemOf(node: ModelNode): ModelNode | undefined {
  return node.kind === "array" ? node.items : undefined;
}
