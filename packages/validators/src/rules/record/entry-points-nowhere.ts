import { schemaAt } from "../../walk/index.ts";
import { anyPlace, entriesAbout } from "../_helpers/entries.ts";
import { defineRule } from "../define-rule.ts";

/** What is said about a fact names a place that the standard knows. */
export const entryPointsNowhere = defineRule({
  code: "entry-points-nowhere",
  severity: "error",
  scope: "record",
  template: "This entry speaks of {at}, and the standard has no such place in a record of this type.",
  why: "A marking that points nowhere protects nothing, and a source that points nowhere vouches for nothing.",
  fix: "Name the place by the fields of the standard, with the item's key where the way leads through a list, such as /amounts/principal/value.",
  source: "Design 3.3, facts and what is said about them",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "principal", value: 1 }],
            missing: [{ key: "a", at: ["/amounts/principal/currency", "/terms/maturity"], kind: "unknown" }],
            sources: [{ key: "b", at: [""] }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            markings: [{ key: "a", at: ["/statuss", "/status"], level: "amber" }],
            missing: [{ key: "b", at: ["/amounts/principal/ccy"], kind: "unknown" }],
          },
        ],
        expect: [{ pointer: "/markings/0/at/0" }, { pointer: "/missing/0/at/0" }],
      },
    ],
  },
  needs: ["sources", "markings", "missing", "claims"],
  when: (record) => anyPlace(record, (at) => schemaAt(record, at) === undefined),
  *check(record) {
    for (const { at, pointer } of entriesAbout(record)) {
      if (schemaAt(record, at) === undefined) yield { pointer, values: { at } };
    }
  },
});
