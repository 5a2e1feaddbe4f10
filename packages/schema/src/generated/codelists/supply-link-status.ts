// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Supply link statuses. Whether material flows, in order of time; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const supplyLinkStatusCodes = [
  "possible",
  "planned",
  "flowing",
  "interrupted",
  "ended",
  "unknown",
] as const;

/** A code of the list supply-link-status. */
export type SupplyLinkStatusCode = (typeof supplyLinkStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const supplyLinkStatusList: CodelistInfo<SupplyLinkStatusCode> = {
  name: "supply-link-status",
  title: "Supply link statuses",
  description: "Whether material flows, in order of time; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(supplyLinkStatusCodes);

/** Whether a value is a code of the list supply-link-status. */
export function isSupplyLinkStatus(value: unknown): value is SupplyLinkStatusCode {
  return known.has(value);
}
