import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { certainlyOverlap } from "../_helpers/terms.ts";
import { defineRule } from "../define-rule.ts";

/** An organization has a role in a forum once at a time. */
export const membershipOverlap = defineRule({
  code: "membership-overlap",
  severity: "warning",
  scope: "record",
  appliesTo: ["organization"],
  template: "{organization} stands twice as {role} at the same time.",
  why: "Counts of members come out too high, and two entries may give two dates of joining.",
  fix: "Join the two entries. If it left and came back, give the first its last day.",
  source: "Public record 2.5, 2.9",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            members: [
              { key: "a", organization: "x/organization/kr", role: "member" },
              { key: "b", organization: "x/organization/kr", role: "chair", end: "2026-06" },
              { key: "c", organization: "x/organization/us", role: "chair", start: "2022", end: "2024" },
              { key: "d", organization: "x/organization/us", role: "chair", start: "2026-07" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "organization",
            members: [
              { key: "a", organization: "x/organization/kr", role: "member" },
              { key: "b", organization: "x/organization/kr", role: "member", start: "2022-06" },
            ],
          },
        ],
        expect: [{ pointer: "/members/1/organization" }],
      },
    ],
  },
  needs: ["members"],
  *check(record) {
    const seen = new Map<string, { pointer: string; from?: string | undefined; until?: string | undefined }[]>();
    for (const { item, pointer } of items(record.members, "/members")) {
      const { organization, role, start: from, end: until } = item;
      if (organization === undefined || role === undefined || isUncertain(record, `${pointer}/end`)) continue;
      const same = JSON.stringify([organization, role]);
      const before = seen.get(same) ?? [];
      const here = { pointer: `${pointer}/organization`, from, until };
      const first = before.find((other) => certainlyOverlap(other, here));
      if (first) yield { pointer: here.pointer, values: { organization, role }, also: [first.pointer] };
      seen.set(same, [...before, here]);
    }
  },
});
