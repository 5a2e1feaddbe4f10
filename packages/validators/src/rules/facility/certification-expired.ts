import { isAfter } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A certificate vouches for a site until it expires. */
export const certificationExpired = defineRule({
  code: "certification-expired",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template: "The certificate expired on {expires}.",
  why: "Buyers who must show responsible sourcing may rely only on a certificate that holds.",
  fix: "Add the new certificate if there is one. The old one may stay as history.",
  examples: {
    passes: [
      { records: [{ type: "facility", certifications: [{ key: "a", expires: "2026-12" }] }], today: "2026-11-23" },
      {
        records: [
          {
            type: "facility",
            certifications: [
              { key: "a", scheme: "irma", expires: "2024" },
              { key: "b", scheme: "irma", expires: "2027" },
            ],
          },
        ],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "facility", certifications: [{ key: "a", expires: "2025-06" }] }],
        today: "2026-11-23",
        expect: [{ pointer: "/certifications/0/expires" }],
      },
    ],
  },
  needs: ["certifications"],
  *check(record, { today }) {
    if (record.recordStatus !== "active") return;
    const all = [...items(record.certifications, "/certifications")];
    for (const { item, pointer } of all) {
      const { scheme, expires } = item;
      if (expires === undefined || isAfter(today, expires) !== "yes") continue;
      // A newer certificate of the scheme makes the old one history.
      const newer = all.some(
        (other) =>
          other.item.scheme === scheme &&
          (other.item.expires === undefined || isAfter(other.item.expires, expires) === "yes"),
      );
      if (!newer) yield { pointer: `${pointer}/expires`, values: { expires } };
    }
  },
});
