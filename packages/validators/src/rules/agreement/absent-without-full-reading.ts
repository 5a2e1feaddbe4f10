import { replaced } from "../_helpers/edits.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** That a text does not hold something can be said only after reading all of it. */
export const absentWithoutFullReading = defineRule({
  code: "absent-without-full-reading",
  severity: "error",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The provision is said to be absent, but the whole text was not read.",
  why: "“Not seen” is not “no”. A partner who compares agreements would take a gap in reading for a refusal.",
  fix: "Set `presence` to not-seen. If the whole text was read, set `textRead` to full.",
  source: "Public record, how to read this file, and section 4: not seen is encoded as unknown, never as no",
  examples: {
    passes: [
      {
        records: [{ type: "agreement", textRead: "full", provisions: [{ key: "a", code: "p12", presence: "absent" }] }],
      },
      {
        records: [
          { type: "agreement", textRead: "part", provisions: [{ key: "a", code: "p12", presence: "not-seen" }] },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "agreement", textRead: "part", provisions: [{ key: "a", code: "p12", presence: "absent" }] }],
        expect: [{ pointer: "/provisions/0/presence" }],
      },
    ],
  },
  needs: ["provisions"],
  *check({ textRead, provisions }) {
    if (textRead === "full") return;
    for (const { item, pointer: at } of items(provisions, "/provisions")) {
      if (item.presence !== "absent") continue;
      const pointer = `${at}/presence`;
      yield {
        pointer,
        ...(textRead !== undefined && { also: ["/textRead"] }),
        edits: [replaced(pointer, "absent", "not-seen", "unsafe")],
      };
    }
  },
});
