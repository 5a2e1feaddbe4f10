import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Kinds of facility that lead from one place to another. */
const lines = new Set(["corridor", "railway", "road", "pipeline", "power-line"]);

/** A line leads from somewhere to somewhere. */
export const corridorWithoutEnds = defineRule({
  code: "corridor-without-ends",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template: "This is a {kind}, but nothing says where it begins and ends.",
  why: "Without its ends a line joins no mine to any port, and the chain cannot be followed.",
  fix: "Give two `ends`, each with a facility or a place, or say in `missing` why they are not given.",
  source: "Public record 5.1 rows 27 and 28 (Lobito)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            kinds: ["railway"],
            ends: [
              { key: "a", role: "origin" },
              { key: "b", role: "port" },
            ],
          },
        ],
      },
      { records: [{ type: "facility", kinds: ["port"] }] },
      { records: [{ type: "facility", kinds: ["railway"], partOf: "x/facility/corridor" }] },
    ],
    fails: [{ records: [{ type: "facility", kinds: ["port", "railway"] }], expect: [{ pointer: "/ends" }] }],
  },
  needs: ["kinds"],
  when: ({ kinds }) => kinds?.some((kind) => lines.has(kind)) === true,
  *check(record, { codelists }) {
    const line = record.kinds?.find((kind) => lines.has(kind));
    if (record.recordStatus !== "active" || line === undefined || record.ends !== undefined) return;
    // A piece of a corridor leaves its ends to the whole.
    if (record.partOf !== undefined || isExplained(record, "/ends")) return;
    const kind = codelists.entry("facility-kind", line)?.title.toLowerCase() ?? line;
    yield { pointer: "/ends", values: { kind }, also: ["/kinds"] };
  },
});
