import { isAfter } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

const inForce = new Set(["granted", "granted-conditional", "challenged"]);

/** A permit is in force until it expires. */
export const permitExpired = defineRule({
  code: "permit-expired",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template: "The permit is said to be in force (“{status}”), but it expired on {expires}.",
  why: "Lenders and off-takers rely on permits: a site without one in force may have to stop.",
  fix: "Set the status that holds today, or give the new last day if the permit was renewed.",
  source: "Codelist permit-status",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            permits: [
              { key: "a", status: "granted", expires: "2026" },
              { key: "b", status: "expired", expires: "2020" },
            ],
          },
        ],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "facility", permits: [{ key: "a", status: "granted", expires: "2025-06-30" }] }],
        today: "2026-11-23",
        expect: [{ pointer: "/permits/0/status" }],
      },
    ],
  },
  needs: ["permits"],
  *check(record, { today, codelists }) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.permits, "/permits")) {
      const { status, expires } = item;
      if (status === undefined || expires === undefined || !inForce.has(status)) continue;
      if (isAfter(today, expires) !== "yes") continue;
      const title = codelists.entry("permit-status", status)?.title ?? status;
      yield { pointer: `${pointer}/status`, values: { status: title, expires }, also: [`${pointer}/expires`] };
    }
  },
});
