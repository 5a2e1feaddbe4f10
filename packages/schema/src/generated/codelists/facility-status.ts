// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Facility statuses. Where a facility stands in its life, from first sign to the end; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const facilityStatusCodes = [
  "prospect",
  "announced",
  "feasibility",
  "permitting",
  "permitted",
  "construction",
  "commissioning",
  "operating",
  "expanding",
  "operating-intermittent",
  "idle",
  "care-and-maintenance",
  "suspended-project",
  "cancelled",
  "closed",
  "abandoned",
  "unknown",
] as const;

/** A code of the list facility-status. */
export type FacilityStatusCode = (typeof facilityStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const facilityStatusList: CodelistInfo<FacilityStatusCode> = {
  name: "facility-status",
  title: "Facility statuses",
  description: "Where a facility stands in its life, from first sign to the end; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "Codes of the standard; CGI EarthResourceML (CC BY 4.0), INSPIRE, USGS MRDS, Global Energy Monitor (CC BY 4.0) and MSHA for the outside values",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    cgi: {
      feasibility: "feasibility",
      permitting: "pending-approval",
      construction: "construction under-development",
      operating: "operating operating-continuously",
      "operating-intermittent": "operating-intermittently",
      "care-and-maintenance": "care-and-maintenance retention",
      closed: "closed not-operating historic",
      abandoned: "abandoned",
    },
    inspire: {
      feasibility: "feasibility",
      permitting: "pendingApproval",
      construction: "construction underDevelopment",
      operating: "operating operatingContinuously",
      "operating-intermittent": "operatingIntermittently",
      "care-and-maintenance": "careAndMaintenance retention",
      closed: "closed notOperating historic",
      abandoned: "abandoned",
    },
    mrds: {
      prospect: "Occurrence; Prospect",
      operating: "Producer; Plant",
      closed: "Past Producer",
      abandoned: "Past Producer",
      unknown: "Unknown",
    },
    gem: {
      announced: "announced proposed",
      feasibility: "pre_construction",
      permitting: "pre_permit",
      permitted: "permitted",
      construction: "construction",
      operating: "operating operating_pre_retirement mixed_status",
      idle: "idle",
      "care-and-maintenance": "mothballed mothballed_pre_retirement",
      "suspended-project": "shelved shelved_inferred",
      cancelled: "cancelled cancelled_inferred",
      closed: "retired",
      abandoned: "abandoned",
      unknown: "unknown",
    },
    msha: {
      permitted: "New Mine",
      construction: "New Mine",
      operating: "Active",
      "operating-intermittent": "Intermittent",
      idle: "Temporarily Idled; NonProducing",
      abandoned: "Abandoned; Abandoned and Sealed",
    },
    unfc: {
      prospect: "F3",
      announced: "F2.1",
      feasibility: "F2.1",
      permitting: "F1.3",
      permitted: "F1.3",
      construction: "F1.2",
      commissioning: "F1.2",
      operating: "F1.1",
      expanding: "F1.1",
      "operating-intermittent": "F1.1",
      idle: "F2.2",
      "care-and-maintenance": "F2.2",
      "suspended-project": "F2.2",
      cancelled: "F2.3",
      closed: "F4",
      abandoned: "F4",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(facilityStatusCodes);

/** Whether a value is a code of the list facility-status. */
export function isFacilityStatus(value: unknown): value is FacilityStatusCode {
  return known.has(value);
}
