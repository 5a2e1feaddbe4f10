import { fromKeyed, getPointer } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A value that is said to be missing is not there. */
export const missingButPresent = defineRule({
  code: "missing-but-present",
  severity: "error",
  scope: "record",
  template: "{at} is said to be missing ({kind}), but there is a value.",
  why: "Either the value was to be withheld and is being shown, or the note is out of date; a reader cannot tell which, and may pass on what should be kept.",
  fix: "If the value must be withheld, remove it now. If not, remove this entry. For a list that lacks some items say `partial`; for a rounded value say coarsened.",
  source: "Design 3.3, missing",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            minerals: ["lithium"],
            amounts: [{ key: "p", value: 5000000 }],
            missing: [
              { key: "a", at: ["/status"], kind: "withheld" },
              { key: "b", at: ["/minerals"], kind: "unknown", partial: true },
              { key: "c", at: ["/amounts/p/value"], kind: "coarsened" },
              // What lies below an item that is there may be withheld.
              { key: "d", at: ["/amounts/p"], kind: "withheld" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            status: "signed",
            minerals: ["lithium"],
            missing: [{ key: "a", at: ["/status", "/minerals"], kind: "withheld" }],
          },
        ],
        expect: [{ pointer: "/missing/0/at/0" }, { pointer: "/missing/0/at/1" }],
      },
    ],
  },
  needs: ["missing"],
  *check(record) {
    for (const { item: entry, pointer: at } of items(record.missing, "/missing")) {
      if (entry.kind === "coarsened") continue;
      for (const { item: place, pointer } of items(entry.at, `${at}/at`)) {
        const there = fromKeyed(record, place);
        const value = there === undefined ? undefined : getPointer(record, there);
        // An object that is there may have lost parts: a redacted copy says so at the nearest thing that is left.
        if (value === undefined || (typeof value === "object" && !Array.isArray(value))) continue;
        if (Array.isArray(value) && entry.partial) continue;
        yield { pointer, values: { at: place, kind: entry.kind }, also: [there as string] };
      }
    }
  },
});
