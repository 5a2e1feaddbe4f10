// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Reporting codes. The standard or system by which resources and reserves are classed.
 * Every code of the list, retired ones too, in its order.
 */
export const reportingCodeCodes = [
  "cbrr",
  "ccrr",
  "cim",
  "cmc",
  "crirsco",
  "gkz",
  "historic",
  "imic",
  "imm",
  "jorc",
  "kazrc",
  "kcmi",
  "mrc",
  "naen",
  "national",
  "ni-43-101",
  "none",
  "perc",
  "peru",
  "pmrc",
  "samrec",
  "sec-guide-7",
  "sk-1300",
  "sme",
  "umrek",
  "unfc",
] as const;

/** A code of the list reporting-code. */
export type ReportingCodeCode = (typeof reportingCodeCodes)[number];

/** Version, retired codes and further columns of the list. */
export const reportingCodeList: CodelistInfo<ReportingCodeCode> = {
  name: "reporting-code",
  title: "Reporting codes",
  description: "The standard or system by which resources and reserves are classed.",
  version: "2026.1",
  open: true,
  source: "Codes of the standard; CGI EarthResourceML (CC BY 4.0) and INSPIRE for the outside codes",
  languages: ["en", "fr", "es"],
  retired: {
    "sec-guide-7": { until: "2020-12-31", replacedBy: ["sk-1300"] },
  },
  since: {},
  columns: {
    family: {
      cbrr: "crirsco",
      ccrr: "crirsco",
      cim: "crirsco",
      cmc: "crirsco",
      crirsco: "crirsco",
      gkz: "other",
      historic: "other",
      imic: "crirsco",
      imm: "other",
      jorc: "crirsco",
      kazrc: "crirsco",
      kcmi: "crirsco",
      mrc: "crirsco",
      naen: "crirsco",
      national: "other",
      "ni-43-101": "crirsco",
      none: "other",
      perc: "crirsco",
      peru: "other",
      pmrc: "crirsco",
      samrec: "crirsco",
      "sec-guide-7": "other",
      "sk-1300": "crirsco",
      sme: "crirsco",
      umrek: "crirsco",
      unfc: "unfc",
    },
    jurisdiction: {
      cbrr: "BR",
      ccrr: "CO",
      cim: "CA",
      cmc: "CL",
      gkz: "RU",
      imic: "IN",
      imm: "GB",
      jorc: "AU",
      kazrc: "KZ",
      kcmi: "ID",
      mrc: "MN",
      naen: "RU",
      "ni-43-101": "CA",
      peru: "PE",
      pmrc: "PH",
      samrec: "ZA",
      "sec-guide-7": "US",
      "sk-1300": "US",
      sme: "US",
      umrek: "TR",
    },
    cgi: {
      cim: "cim-standards",
      cmc: "iimch-code",
      crirsco: "crirsco-code",
      gkz: "russian-code",
      historic: "non-compliant-resource-estimate",
      imm: "imm-reporting-code",
      jorc: "jorc-code",
      "ni-43-101": "ni-43-101",
      perc: "perc-code",
      peru: "peruvian-code",
      samrec: "samrec-code",
      "sec-guide-7": "sec-guide",
      sme: "sme-guide",
      unfc: "unfc-code",
    },
    inspire: {
      cim: "CIMstandards",
      cmc: "IIMChCode",
      crirsco: "CRIRSCOCode",
      gkz: "russianCode",
      historic: "historicResourceEstimate",
      imm: "IMMReportingCode",
      jorc: "JORCcode",
      "ni-43-101": "NI43-101",
      perc: "PERCCode",
      peru: "peruvianCode",
      samrec: "SAMRECcode",
      "sec-guide-7": "SECGuide",
      sme: "SMEGuide",
      unfc: "UNFCCode",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(reportingCodeCodes);

/** Whether a value is a code of the list reporting-code. */
export function isReportingCode(value: unknown): value is ReportingCodeCode {
  return known.has(value);
}
