import { replaced } from "../_helpers/edits.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A milestone with the day on which it was reached was reached. */
export const milestoneMetDiffers = defineRule({
  code: "milestone-met-differs",
  severity: "error",
  scope: "record",
  appliesTo: ["project"],
  template: "The milestone was reached on {met}, but its state is “{state}”.",
  why: "One reader looks at the day and counts it as done, another at the state and does not.",
  fix: "Set the state to met, or remove the day.",
  source: "Codelist milestone-state",
  examples: {
    passes: [
      {
        records: [
          {
            type: "project",
            milestones: [
              { key: "a", met: "2026-06", state: "met" },
              { key: "b", met: "2026" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "project", milestones: [{ key: "a", met: "2026-06", state: "planned" }] }],
        expect: [{ pointer: "/milestones/0/state" }],
      },
    ],
  },
  needs: ["milestones"],
  *check({ milestones }) {
    for (const { item, pointer: at } of items(milestones, "/milestones")) {
      const { met, state } = item;
      if (met === undefined || state === undefined || state === "met") continue;
      const pointer = `${at}/state`;
      yield {
        pointer,
        values: { met, state },
        also: [`${at}/met`],
        edits: [replaced(pointer, state, "met", "unsafe")],
      };
    }
  },
});
