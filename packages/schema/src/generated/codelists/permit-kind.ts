// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of permit. What a permit allows.
 * Every code of the list, retired ones too, in its order.
 */
export const permitKindCodes = [
  "artisanal-permit",
  "building-permit",
  "claim",
  "emissions-permit",
  "environmental-approval",
  "exploration-permit",
  "export-licence",
  "foreign-investment-approval",
  "grid-connection",
  "import-licence",
  "indigenous-agreement",
  "land-use-permit",
  "mining-licence",
  "none-held",
  "nuclear-licence",
  "other",
  "processing-licence",
  "seabed-licence",
  "waste-permit",
  "water-right",
] as const;

/** A code of the list permit-kind. */
export type PermitKindCode = (typeof permitKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const permitKindList: CodelistInfo<PermitKindCode> = {
  name: "permit-kind",
  title: "Kinds of permit",
  description: "What a permit allows.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(permitKindCodes);

/** Whether a value is a code of the list permit-kind. */
export function isPermitKind(value: unknown): value is PermitKindCode {
  return known.has(value);
}
