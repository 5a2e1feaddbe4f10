// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Certification schemes. Standards against which a site, company or chain is assured.
 * Every code of the list, retired ones too, in its order.
 */
export const certificationSchemeCodes = [
  "asi-performance",
  "cera-4in1",
  "cmrt-3tg",
  "cmsi",
  "copper-mark",
  "crirsco-public-report",
  "eiti-company",
  "equator-principles",
  "gistm",
  "icglr-rcm",
  "icmm-mining-principles",
  "ifc-performance-standards",
  "irma",
  "iso-14001",
  "iso-45001",
  "iso-50001",
  "iso-9001",
  "itsci",
  "lbma",
  "lppm",
  "oecd-due-diligence",
  "other",
  "rjc",
  "rmi-rmap",
  "tsm",
  "un-transparency-protocol",
] as const;

/** A code of the list certification-scheme. */
export type CertificationSchemeCode = (typeof certificationSchemeCodes)[number];

/** Version, retired codes and further columns of the list. */
export const certificationSchemeList: CodelistInfo<CertificationSchemeCode> = {
  name: "certification-scheme",
  title: "Certification schemes",
  description: "Standards against which a site, company or chain is assured.",
  version: "2026.1",
  open: true,
  source: "Published schemes, named in words of the standard",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(certificationSchemeCodes);

/** Whether a value is a code of the list certification-scheme. */
export function isCertificationScheme(value: unknown): value is CertificationSchemeCode {
  return known.has(value);
}
