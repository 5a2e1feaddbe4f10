// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Commitment statuses. Where a commitment stands, from first idea to the end of its life; the order has meaning, and only the codes of class signed or disbursed are money that someone must pay or has paid.
 * Every code of the list, retired ones too, in its order.
 */
export const commitmentStatusCodes = [
  "target",
  "capacity",
  "programme",
  "under-consideration",
  "announced",
  "listed",
  "planned",
  "solicited",
  "extended",
  "applied",
  "letter-of-interest",
  "letter-of-intent",
  "mou",
  "term-sheet",
  "conditional",
  "appropriated",
  "approved",
  "awarded",
  "signed",
  "amended",
  "financial-close",
  "drawing",
  "disbursed",
  "repaid",
  "expired",
  "cancelled",
  "replaced",
] as const;

/** A code of the list commitment-status. */
export type CommitmentStatusCode = (typeof commitmentStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const commitmentStatusList: CodelistInfo<CommitmentStatusCode> = {
  name: "commitment-status",
  title: "Commitment statuses",
  description: "Where a commitment stands, from first idea to the end of its life; the order has meaning, and only the codes of class signed or disbursed are money that someone must pay or has paid.",
  version: "2026.1",
  open: false,
  source: "Public record of the financing commitments, section 5",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    class: {
      target: "target",
      capacity: "target",
      programme: "announced",
      "under-consideration": "announced",
      announced: "announced",
      listed: "announced",
      planned: "announced",
      solicited: "announced",
      extended: "announced",
      applied: "announced",
      "letter-of-interest": "letter",
      "letter-of-intent": "letter",
      mou: "letter",
      "term-sheet": "letter",
      conditional: "conditional",
      appropriated: "approved",
      approved: "approved",
      awarded: "approved",
      signed: "signed",
      amended: "signed",
      "financial-close": "signed",
      drawing: "disbursed",
      disbursed: "disbursed",
      repaid: "ended",
      expired: "ended",
      cancelled: "ended",
      replaced: "ended",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(commitmentStatusCodes);

/** Whether a value is a code of the list commitment-status. */
export function isCommitmentStatus(value: unknown): value is CommitmentStatusCode {
  return known.has(value);
}
