import type { AnyRecord } from "@forgex/schema";
import { isUncertain } from "../_helpers/missing.ts";
import { pairsAcross, publisherOf, type Sameness, samenessOf, sameThings } from "../_helpers/same-thing.ts";
import { defineRule, type Kept } from "../define-rule.ts";

type WithStatus = Extract<AnyRecord, { type: "facility" | "commitment" | "agreement" | "project" }>;
type Fact = Sameness & { readonly status?: string; readonly date?: string };

/** Two publishers give one thing one status for one date. */
export const statusDiffers = defineRule({
  code: "status-differs",
  severity: "note",
  scope: "dataset",
  appliesTo: ["facility", "commitment", "agreement", "project"],
  template: "The status is {status} here; {publisher} says {other} of the same thing ({id}), both as of {when}.",
  why: "A mine that one partner counts as operating and another as idle is supply in one total and none in the other.",
  fix: "Check which is right. Where the publishers really disagree, add a claim with the other's value and its source; where one speaks of another day, give the status its date.",
  source: "Public record 6: status is as of the source",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            id: "x/facility/a",
            status: "construction",
            statusDate: "2025-01",
            sameAs: [{ key: "a", id: "y/facility/a" }],
          },
          { type: "facility", id: "y/facility/a", status: "operating", statusDate: "2026-01" },
          { type: "facility", id: "z/facility/a", status: "closed", statusDate: "2025-01" },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            id: "x/facility/a",
            status: "idle",
            statusDate: "2026-01",
            sameAs: [{ key: "a", id: "y/facility/a" }],
          },
          { type: "facility", id: "y/facility/a", status: "operating", statusDate: "2026-01" },
        ],
        expect: [{ record: "x/facility/a", pointer: "/status" }],
      },
    ],
  },
  *collect(record: WithStatus): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    const sameness = samenessOf(record);
    const { status, statusDate: date } = record;
    const qualifier = "statusDateQualifier" in record ? record.statusDateQualifier : undefined;
    const isSure = status !== undefined && status !== "unknown" && !isUncertain(record, "/status");
    if (!isSure || (qualifier !== undefined && qualifier !== "on")) {
      if (sameness.same) yield { pointer: "/id", data: sameness };
    } else yield { pointer: "/status", data: { ...sameness, status, ...(date !== undefined && { date }) } };
  },
  *finish(collected, { codelists }) {
    for (const [a, b] of pairsAcross(collected, sameThings(collected))) {
      const [x, y] = [a.data, b.data];
      if (a.record.type !== b.record.type || x.status === undefined || y.status === undefined) continue;
      // Of other days, or of days that nobody names, both may be right.
      if (x.status === y.status || x.date === undefined || x.date !== y.date) continue;
      const titleOf = (status: string): string => codelists.entry(`${a.record.type}-status`, status)?.title ?? status;
      yield {
        in: a,
        values: {
          status: titleOf(x.status),
          other: titleOf(y.status),
          id: b.record.id,
          publisher: publisherOf(b.record.id),
          when: x.date,
        },
        related: [b],
      };
    }
  },
});
