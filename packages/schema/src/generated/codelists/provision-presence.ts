// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Presence of a provision. Whether a provision stands in the text, kept apart from not having seen it.
 * Every code of the list, retired ones too, in its order.
 */
export const provisionPresenceCodes = [
  "absent",
  "not-seen",
  "present",
] as const;

/** A code of the list provision-presence. */
export type ProvisionPresenceCode = (typeof provisionPresenceCodes)[number];

/** Version, retired codes and further columns of the list. */
export const provisionPresenceList: CodelistInfo<ProvisionPresenceCode> = {
  name: "provision-presence",
  title: "Presence of a provision",
  description: "Whether a provision stands in the text, kept apart from not having seen it.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, 4",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(provisionPresenceCodes);

/** Whether a value is a code of the list provision-presence. */
export function isProvisionPresence(value: unknown): value is ProvisionPresenceCode {
  return known.has(value);
}
