import { readRecordId } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

/** Reference records that every dataset may carry along as they are. */
const shared = new Set(["mineral", "organization"]);

/** A dataset holds its own publisher's records; another's record is spoken of through a record of one's own. */
export const idPublisherForeign = defineRule({
  code: "id-publisher-foreign",
  severity: "warning",
  scope: "record",
  template: "This record belongs to the publisher “{owner}”, but the dataset is published by “{publisher}”.",
  why: "Only its publisher may change a record. When two partners send versions of one record, the newer silently replaces the other's facts.",
  fix: "Leave the record out, or give your own view of the thing in a record of your own that names the other in `sameAs`.",
  source: "Design 3.2, across publishers",
  examples: {
    passes: [
      { records: [{ type: "facility", id: "us-doe/facility/a" }], header: { publisher: "us-doe" } },
      { records: [{ type: "organization", id: "forgex/organization/jp" }], header: { publisher: "us-doe" } },
      { records: [{ type: "facility", id: "us-doe/facility/a" }] },
    ],
    fails: [
      {
        records: [{ type: "facility", id: "us-doe/facility/a" }],
        header: { publisher: "kr-motie" },
        expect: [{ pointer: "/id" }],
      },
    ],
  },
  when: ({ id }, { header }) => header !== undefined && !id.startsWith(`${header.publisher}/`),
  *check({ id, type }, { header }) {
    const owner = readRecordId(id)?.publisher;
    if (header === undefined || owner === undefined || owner === header.publisher) return;
    if (owner === "forgex" && shared.has(type)) return;
    yield { pointer: "/id", values: { owner, publisher: header.publisher } };
  },
});
