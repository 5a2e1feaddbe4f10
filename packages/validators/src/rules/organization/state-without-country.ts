import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A state has a country code. */
export const stateWithoutCountry = defineRule({
  code: "state-without-country",
  severity: "warning",
  scope: "record",
  appliesTo: ["organization"],
  template: "This is a state, but its country code is not given.",
  why: "The code is how a state is joined with statistics and places, whatever its name in each language.",
  fix: "Give the code of ISO 3166-1, or say in `missing` that there is none.",
  source: "ISO 3166-1; design 3.1",
  examples: {
    passes: [
      { records: [{ type: "organization", kind: "state", country: "JP" }] },
      { records: [{ type: "organization", kind: "supranational-body" }] },
    ],
    fails: [{ records: [{ type: "organization", kind: "state" }], expect: [{ pointer: "/country" }] }],
  },
  needs: ["kind"],
  when: ({ kind, country }) => kind === "state" && country === undefined,
  *check(record) {
    if (record.recordStatus !== "active" || record.kind !== "state" || record.country !== undefined) return;
    if (!isExplained(record, "/country")) yield { pointer: "/country", also: ["/kind"] };
  },
});
