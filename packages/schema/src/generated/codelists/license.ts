// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Licences. Terms under which data may be used; SPDX identifiers where there are some.
 * Every code of the list, retired ones too, in its order.
 */
export const licenseCodes = [
  "Apache-2.0",
  "CC-BY-3.0",
  "CC-BY-3.0-IGO",
  "CC-BY-4.0",
  "CC-BY-NC-4.0",
  "CC-BY-NC-SA-4.0",
  "CC-BY-ND-4.0",
  "CC-BY-SA-4.0",
  "CC0-1.0",
  "DL-DE-BY-2.0",
  "GODL-India",
  "KOGL-1",
  "MIT",
  "NLOD-2.0",
  "ODC-By-1.0",
  "ODbL-1.0",
  "OGL-Canada-2.0",
  "OGL-UK-3.0",
  "PDDL-1.0",
  "etalab-2.0",
  "not-stated",
  "partners-only",
  "proprietary",
  "public-domain",
] as const;

/** A code of the list license. */
export type LicenseCode = (typeof licenseCodes)[number];

/** Version, retired codes and further columns of the list. */
export const licenseList: CodelistInfo<LicenseCode> = {
  name: "license",
  title: "Licences",
  description: "Terms under which data may be used; SPDX identifiers where there are some.",
  version: "2026.1",
  open: true,
  source: "SPDX licence list, and the standard itself",
  languages: ["en"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(licenseCodes);

/** Whether a value is a code of the list license. */
export function isLicense(value: unknown): value is LicenseCode {
  return known.has(value);
}
