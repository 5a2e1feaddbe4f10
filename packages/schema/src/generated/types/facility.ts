// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type {
  CapacityDirection,
  CapacityKind,
  DateQualifier,
  EstimateRowRole,
  RecordStatus,
  ResourceBasis,
} from "./codelists.ts";
import type {
  Claim,
  Code,
  Document,
  Extensions,
  Identifier,
  Instant,
  ItemKey,
  LanguageMap,
  Location,
  Marking,
  Missing,
  OtherName,
  Ownership,
  PartialDate,
  Price,
  Quantity,
  RecordId,
  SameAs,
  Share,
  Source,
  StatusEvent,
} from "./common.ts";

/**
 * A place where minerals are found, mined, made, stored or moved: mine, plant, stockpile, port, railway, seabed area.
 */
export interface Facility {
  /** The record type: always `facility`. */
  type: "facility";
  /** Names the record for ever. */
  id: RecordId;
  /** The name, in the dataset's language. */
  name?: string;
  /** The name in other languages or scripts. */
  names?: LanguageMap;
  /** Abbreviations, other spellings and aliases under which it is met. */
  otherNames?: OtherName[];
  /** What it is, in a few sentences. */
  description?: string;
  /** Its numbers in other systems. */
  identifiers?: Identifier[];
  /** Other publishers' records of the same thing. */
  sameAs?: SameAs[];
  /** Whether the record is active, superseded or withdrawn. */
  recordStatus: RecordStatus;
  /** The record that takes its place. */
  supersededBy?: RecordId;
  /** When the record was first made (UTC). */
  created?: Instant;
  /** When the record last changed (UTC); orders its versions. */
  modified: Instant;
  /** True on a copy from which parts were removed for its reader. */
  redacted?: true;
  /**
   * What kinds of facility it is.
   * Codes: open list facility-kind.
   */
  kinds?: Code[];
  /**
   * Stages of the supply chain that it serves.
   * Codes: open list stage.
   */
  stages?: Code[];
  /**
   * Where it stands.
   * Codes: open list facility-status.
   */
  status?: Code;
  /** The date at which the status holds. */
  statusDate?: PartialDate;
  /** How the status date is to be read: on, by, before, after or about it; absent means on. */
  statusDateQualifier?: DateQualifier;
  /** Earlier statuses and when they began. */
  statusHistory?: StatusEvent[];
  /** Where it is. */
  location?: Location;
  /**
   * The larger complex of which it is a part.
   * Refers to: facility.
   */
  partOf?: RecordId;
  /** Who runs it. */
  operators?: Share[];
  /** Who owns it. */
  owners?: Ownership[];
  /** What it produces or handles. */
  commodities?: Commodity[];
  /** What it can take in or put out. */
  capacities?: Capacity[];
  /** Resources and reserves. */
  estimates?: Estimate[];
  /**
   * How it mines (CGI).
   * Codes: open list mining-method.
   */
  miningMethods?: Code[];
  /**
   * How it processes (CGI).
   * Codes: open list processing-method.
   */
  processingMethods?: Code[];
  /** When production or operation began or is to begin. */
  start?: PartialDate;
  /** How the start is to be read: on, by, before, after or about it; absent means on. */
  startQualifier?: DateQualifier;
  /** When it closed or is to close. */
  end?: PartialDate;
  /** On a corridor: where it begins and ends. */
  ends?: CorridorEnd[];
  /**
   * On a corridor: how long it is.
   * Unit: of the dimension length.
   */
  length?: Quantity;
  /** Licences and permissions. */
  permits?: Permit[];
  /** Certificates for responsible practice. */
  certifications?: Certification[];
  /** Where its facts come from. */
  sources?: Source[];
  /** Who may see which parts of it. */
  markings?: Marking[];
  /** Which values are missing or coarse, and why. */
  missing?: Missing[];
  /** Who says otherwise. */
  claims?: Claim[];
  /** Fields of a publisher's own. */
  extensions?: Extensions;
}

/** How much the facility can take in or put out. */
export interface Capacity {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** Nameplate, permitted, actual or planned. */
  kind?: CapacityKind;
  /** Whether the quantity goes in or comes out. */
  direction?: CapacityDirection;
  /**
   * The stage that it limits.
   * Codes: open list stage.
   */
  stage?: Code;
  /** Building phase, as the owner names it. */
  phase?: string;
  /** The capacity. */
  quantity?: Quantity;
  /** First day on which it holds. */
  from?: PartialDate;
  /** Last day on which it holds. */
  until?: PartialDate;
}

/** A certificate under a scheme for responsible practice. */
export interface Certification {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The scheme.
   * Codes: open list certification-scheme.
   */
  scheme?: Code;
  /** Level reached, in the scheme's words. */
  level?: string;
  /**
   * Who assessed it.
   * Refers to: organization.
   */
  certifier?: RecordId;
  /** When it was granted. */
  issued?: PartialDate;
  /** Last day on which it holds. */
  expires?: PartialDate;
}

/** What the facility takes in or puts out, and in what role. */
export interface Commodity {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The mineral.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * The form in which it leaves or enters.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /**
   * Main product, co-product, by-product …
   * Codes: open list commodity-role.
   */
  role?: Code;
  /**
   * Stages at which it is handled.
   * Codes: open list stage.
   */
  stages?: Code[];
}

/** How much of a substance the tonnage holds. */
export interface ContainedQuantity {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The contained quantity. */
  quantity?: Quantity;
}

/** Where a railway, road, pipeline or port begins or ends. */
export interface CorridorEnd {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Origin, terminus or stop between.
   * Codes: open list corridor-end-role.
   */
  role?: Code;
  /**
   * The facility at this end.
   * Refers to: facility.
   */
  facility?: RecordId;
  /** Where this end is. */
  location?: Location;
}

/** A statement of resources or reserves at a date, under a reporting code. */
export interface Estimate {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The code or standard followed.
   * Codes: open list reporting-code.
   */
  reportingCode?: Code;
  /** Edition of the code. */
  edition?: string;
  /** The date at which the estimate holds. */
  effectiveDate?: PartialDate;
  /** The competent or qualified person. */
  person?: ResponsiblePerson;
  /**
   * Highest study on which it rests.
   * Codes: open list study-level.
   */
  study?: Code;
  /** Cut-off grade, as stated. */
  cutOff?: string;
  /** Price on which it rests. */
  price?: Price;
  /** Whether resources include the reserves. */
  resourceBasis?: ResourceBasis;
  /** Share of the whole that the figures cover, in percent; absent means the whole. */
  attributablePercent?: number;
  /** The classes. */
  rows?: EstimateRow[];
  /** Where the estimate is published. */
  document?: Document;
}

/** One class of an estimate. */
export interface EstimateRow {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Class of resource or reserve (CRIRSCO family).
   * Codes: open list resource-class.
   */
  class?: Code;
  /**
   * Categories of the United Nations Framework Classification, one an axis.
   * Codes: open list unfc-category.
   */
  unfc?: Code[];
  /** Original, converted from another code, or a total of other rows. Only originals are added up. */
  role?: EstimateRowRole;
  /** Ore or rock. */
  tonnage?: Quantity;
  /** Contents of the ore. */
  grades?: Grade[];
  /** Contained quantities. */
  contained?: ContainedQuantity[];
}

/** Content of a substance in the ore. */
export interface Grade {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The substance.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * The form in which it is counted.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /** The content, in the unit. */
  value?: number;
  /**
   * Unit of the content.
   * Codes: open list unit.
   */
  unit?: string;
  /**
   * What is counted: metal, oxide, a named equivalent.
   * Codes: open list quantity-basis.
   */
  basis?: Code;
}

/** A licence or permission. */
export interface Permit {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Mining licence, environmental permit, water right …
   * Codes: open list permit-kind.
   */
  kind?: Code;
  /**
   * Applied for, granted, refused …
   * Codes: open list permit-status.
   */
  status?: Code;
  /**
   * Who grants it.
   * Refers to: organization.
   */
  authority?: RecordId;
  /**
   * Who holds it.
   * Refers to: organization.
   */
  holder?: RecordId;
  /** Its number in the authority's register. */
  number?: string;
  /** When it was granted. */
  issued?: PartialDate;
  /** Last day on which it holds. */
  expires?: PartialDate;
}

/** The competent or qualified person behind an estimate. */
export interface ResponsiblePerson {
  /** The person's name. */
  name?: string;
  /** Employer or firm. */
  organization?: string;
  /** Professional body and grade. */
  membership?: string;
}
