import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

const binding = new Set(["signed", "disbursed"]);

/** Signed public money rests on an agreement or on an authorisation. */
export const commitmentUncovered = defineRule({
  code: "commitment-uncovered",
  severity: "note",
  scope: "record",
  appliesTo: ["commitment"],
  template: "This commitment has the status “{status}” and names no agreement and no authorisation that covers it.",
  why: "Which of the agreements the money carries out, and who allowed it, is what partners are asked for; without the link nobody can tell.",
  fix: "Name the agreements in `agreements` or the decision in `authorisedBy`, or say in `missing` why there is none.",
  source: "OECD DAC: a commitment is a firm written obligation, backed by the necessary funds",
  sameCause: true,
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            kind: "instrument",
            status: "signed",
            agreements: ["forgex/agreement/us-au-framework"],
          },
        ],
      },
      {
        records: [
          {
            type: "commitment",
            kind: "instrument",
            status: "signed",
            missing: [{ key: "a", at: ["/agreements"], kind: "none" }],
          },
        ],
      },
      { records: [{ type: "commitment", kind: "instrument", status: "letter-of-interest" }] },
    ],
    fails: [
      { records: [{ type: "commitment", kind: "instrument", status: "signed" }], expect: [{ pointer: "/agreements" }] },
    ],
  },
  needs: ["status"],
  when: ({ kind, agreements, authorisedBy }) => kind === "instrument" && !agreements && !authorisedBy,
  *check(record, { codelists }) {
    const { kind, status, agreements, authorisedBy, relations, recordStatus } = record;
    if (recordStatus !== "active" || kind !== "instrument" || status === undefined) return;
    const entry = codelists.entry("commitment-status", status);
    if (!entry || !binding.has(entry.extra.class ?? "")) return;
    // A part is covered with its whole.
    if (agreements || authorisedBy || relations?.some((relation) => relation.kind === "part-of")) return;
    if (isExplained(record, "/agreements") || isExplained(record, "/authorisedBy")) return;
    yield { pointer: "/agreements", facts: { status: entry.title }, also: ["/status"] };
  },
});
