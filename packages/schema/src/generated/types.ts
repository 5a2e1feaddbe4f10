// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { Agreement } from "./types/agreement.ts";
import type { Commitment } from "./types/commitment.ts";
import type { Facility } from "./types/facility.ts";
import type { List } from "./types/list.ts";
import type { Mineral } from "./types/mineral.ts";
import type { Observation } from "./types/observation.ts";
import type { Organization } from "./types/organization.ts";
import type { Project } from "./types/project.ts";
import type { SupplyLink } from "./types/supply-link.ts";

export type * from "./codelist-types.ts";
export type * from "./types/agreement.ts";
export type * from "./types/codelists.ts";
export type * from "./types/commitment.ts";
export type * from "./types/common.ts";
export type * from "./types/facility.ts";
export type * from "./types/list.ts";
export type * from "./types/mineral.ts";
export type * from "./types/observation.ts";
export type * from "./types/organization.ts";
export type * from "./types/project.ts";
export type * from "./types/report.ts";
export type * from "./types/supply-link.ts";

/** The type of a record by the value of its `type`. */
export interface RecordByType {
  agreement: Agreement;
  commitment: Commitment;
  facility: Facility;
  list: List;
  mineral: Mineral;
  observation: Observation;
  organization: Organization;
  project: Project;
  "supply-link": SupplyLink;
}
