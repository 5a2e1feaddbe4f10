// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Provisions. What the minerals instruments contain, by subject (p) and by form (l); a code names the subject, the fields of the provision hold how it varies.
 * Every code of the list, retired ones too, in its order.
 */
export const provisionCodes = [
  "l01",
  "l02",
  "l03",
  "l04",
  "l05",
  "l06",
  "l07",
  "l08",
  "l09",
  "l10",
  "l11",
  "l12",
  "l13",
  "l14",
  "p01",
  "p02",
  "p03",
  "p04",
  "p05",
  "p06",
  "p07",
  "p08",
  "p09",
  "p10",
  "p11",
  "p12",
  "p13",
  "p14",
  "p15",
  "p16",
  "p17",
  "p18",
  "p19",
  "p20",
  "p21",
  "p22",
  "p23",
  "p24",
  "p25",
  "p26",
  "p27",
] as const;

/** A code of the list provision. */
export type ProvisionCode = (typeof provisionCodes)[number];

/** Version, retired codes and further columns of the list. */
export const provisionList: CodelistInfo<ProvisionCode> = {
  name: "provision",
  title: "Provisions",
  description: "What the minerals instruments contain, by subject (p) and by form (l); a code names the subject, the fields of the provision hold how it varies.",
  version: "2026.1",
  open: true,
  source: "Public record of the agreements, section 4",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    group: {
      l01: "form",
      l02: "form",
      l03: "form",
      l04: "form",
      l05: "form",
      l06: "form",
      l07: "form",
      l08: "form",
      l09: "form",
      l10: "form",
      l11: "form",
      l12: "form",
      l13: "form",
      l14: "form",
      p01: "substance",
      p02: "substance",
      p03: "substance",
      p04: "substance",
      p05: "substance",
      p06: "substance",
      p07: "substance",
      p08: "substance",
      p09: "substance",
      p10: "substance",
      p11: "substance",
      p12: "substance",
      p13: "substance",
      p14: "substance",
      p15: "substance",
      p16: "substance",
      p17: "substance",
      p18: "substance",
      p19: "substance",
      p20: "substance",
      p21: "substance",
      p22: "substance",
      p23: "substance",
      p24: "substance",
      p25: "substance",
      p26: "substance",
      p27: "substance",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(provisionCodes);

/** Whether a value is a code of the list provision. */
export function isProvision(value: unknown): value is ProvisionCode {
  return known.has(value);
}
