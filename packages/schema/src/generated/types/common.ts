// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { Agreement } from "./agreement.ts";
import type { AmountQualifier, Certainty, ClaimOp, DateQualifier, MissingKind, TlpLevel } from "./codelists.ts";
import type { Commitment } from "./commitment.ts";
import type { Facility } from "./facility.ts";
import type { List } from "./list.ts";
import type { Mineral } from "./mineral.ts";
import type { Observation } from "./observation.ts";
import type { Organization } from "./organization.ts";
import type { Project } from "./project.ts";
import type { SupplyLink } from "./supply-link.ts";

/** A sum of money and what it measures. At most one amount for each basis holds on a date. */
export interface Amount {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * What the sum measures: principal, equity, project cost, capacity to lend …
   * Codes: open list amount-basis.
   */
  basis?: Code;
  /** The number, in units of the currency (never in thousands or millions). */
  value?: number;
  /**
   * Currency (ISO 4217).
   * Codes: open list currency.
   */
  currency?: string;
  /** How the number is to be read: exact, up to, at least, more than, about, or a range to the maximum. */
  qualifier?: AmountQualifier;
  /** Upper end, where the qualifier is a range. */
  max?: number;
  /** The amount as the source prints it. */
  asPrinted?: string;
  /** First day on which this amount holds. */
  from?: PartialDate;
  /** Last day on which this amount held. */
  until?: PartialDate;
}

/** A record of any type; `type` says which. */
export type AnyRecord =
  Organization | Mineral | List | Facility | Project | Agreement | Commitment | SupplyLink | Observation;

/** Somebody says otherwise. The plain field holds the preferred value; a claim holds another one. */
export interface Claim {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The places in the record that this entry speaks of; the empty pointer is the whole record. */
  at: Pointer[];
  /** What the claim does at the place: gives another value, adds or removes an item, or says that there is none. */
  op: ClaimOp;
  /** The value claimed, in the form that the schema asks for at the place. */
  value?: unknown;
  /** Who says so, and where. */
  source?: SourceStatement;
  /**
   * How well the claim is supported.
   * Codes: open list confidence.
   */
  confidence?: Code;
  /**
   * Why the values differ: a disagreement, a misprint, rounding, the same instant in another time zone …
   * Codes: open list claim-kind.
   */
  kind?: Code;
  /** What should be known about the difference. */
  note?: string;
  /** Who may see this entry itself. */
  marking?: MarkingTerms;
}

/** A code from a codelist. */
export type Code = string;

/** One place: longitude, then latitude, in degrees (WGS 84). Altitude is not carried. */
export type Coordinates = [number, number];

/** A header and its records, in one JSON object. */
export interface Dataset {
  /** Says that this line of NDJSON is the dataset's header. */
  type?: "dataset";
  /** Version of the standard, major and minor. */
  forgex: string;
  /** Names the dataset for ever. */
  id: RecordId;
  /** Code of the body that publishes the dataset. */
  publisher: PublisherCode;
  /** What the dataset is called. */
  title?: string;
  /** What the dataset holds. */
  description?: string;
  /**
   * Language of the names and texts (BCP 47).
   * Codes: open list language.
   */
  language?: string;
  /**
   * Terms of use (SPDX id where there is one).
   * Codes: open list license.
   */
  license?: Code;
  /** When this edition was published (UTC). */
  published?: Instant;
  /** Who may see the dataset, unless a record says more strictly. */
  marking?: MarkingTerms;
  /** Version of each codelist that the data was made with. */
  codelists?: {
    [k: string]: string;
  };
  /** True on a copy from which parts were removed for its reader. */
  redacted?: true;
  /** The records of the dataset. */
  records: AnyRecord[];
}

/**
 * What a dataset says of itself: the first line of NDJSON, `dataset.json` of a folder, or the members beside `records`.
 */
export interface DatasetHeader {
  /** Says that this line of NDJSON is the dataset's header. */
  type?: "dataset";
  /** Version of the standard, major and minor. */
  forgex: string;
  /** Names the dataset for ever. */
  id: RecordId;
  /** Code of the body that publishes the dataset. */
  publisher: PublisherCode;
  /** What the dataset is called. */
  title?: string;
  /** What the dataset holds. */
  description?: string;
  /**
   * Language of the names and texts (BCP 47).
   * Codes: open list language.
   */
  language?: string;
  /**
   * Terms of use (SPDX id where there is one).
   * Codes: open list license.
   */
  license?: Code;
  /** When this edition was published (UTC). */
  published?: Instant;
  /** Who may see the dataset, unless a record says more strictly. */
  marking?: MarkingTerms;
  /** Version of each codelist that the data was made with. */
  codelists?: {
    [k: string]: string;
  };
  /** True on a copy from which parts were removed for its reader. */
  redacted?: true;
}

/** Territory over which more than one state claims rights. Naming a claim takes no side. */
export interface Dispute {
  /**
   * The states that claim it (ISO 3166-1).
   * Codes: open list country.
   */
  claimants?: string[];
  /** What is disputed, in neutral words. */
  note?: string;
}

/** A text and where it can be read. */
export interface Document {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * What the document is to the record.
   * Codes: open list document-role.
   */
  role?: Code;
  /** Its title. */
  title?: string;
  /**
   * Language (BCP 47).
   * Codes: open list language.
   */
  language?: string;
  /** True where this language version is equally authentic. */
  authentic?: boolean;
  /** Who published it. */
  publisher?: string;
  /** When it was published. */
  published?: PartialDate;
  /** Where it can be read. */
  url?: Url;
}

/** A length of time in whole years, months, weeks or days (ISO 8601), such as `P6M` or `P180D`. */
export type Duration = string;

/** A condition on who or what may take part. */
export interface EligibilityRule {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The condition, in words. */
  text?: string;
  /** Who may benefit, in the text's own words. */
  beneficiaries?: string;
}

/**
 * Fields of a publisher's own that the standard does not have: publisher code → any JSON object. Kept by every tool, checked by none.
 */
export interface Extensions {
  [k: string]: {
    [k: string]: unknown;
  };
}

/** A sum that recurs. */
export interface Flow {
  /** The sum for one period. */
  amount?: Money;
  /**
   * The period.
   * Codes: open list time-base.
   */
  per?: Code;
  /** How the sum grows over time, in words or as a rate. */
  index?: string;
}

/** A GeoJSON geometry (RFC 7946), longitude and latitude in degrees (WGS 84). */
export type Geometry =
  | PointGeometry
  | MultiPointGeometry
  | LineStringGeometry
  | MultiLineStringGeometry
  | PolygonGeometry
  | MultiPolygonGeometry;

/** The record's number in somebody else's system. */
export interface Identifier {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The system that gives the number.
   * Codes: open list identifier-scheme.
   */
  scheme?: Code;
  /** The number or name in that system, as that system writes it. */
  id?: string;
}

/** A moment in UTC: full date, time to the second or finer, and `Z` (ISO 8601). */
export type Instant = string;

/** Names one item within its list: stable, unique in the list, never used again for another item. */
export type ItemKey = string;

/** The same text in several languages: BCP 47 language tag → text. */
export interface LanguageMap {
  [k: string]: string;
}

/** GeoJSON LineString: a line, such as a railway. */
export interface LineStringGeometry {
  /** GeoJSON geometry type. */
  type: "LineString";
  /** Longitude and latitude in degrees (WGS 84), in this order. */
  coordinates: Coordinates[];
}

/** Where something is. */
export interface Location {
  /**
   * Country (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  country?: string;
  /** State, province or region (ISO 3166-2). */
  subdivision?: string;
  /** Town, district or site, by name. */
  locality?: string;
  /** Degrees north (WGS 84); south is negative. */
  latitude?: number;
  /** Degrees east (WGS 84); west is negative. */
  longitude?: number;
  /** A shape (GeoJSON), where a point is not enough. */
  geometry?: Geometry;
  /**
   * How exact the place is.
   * Codes: open list location-precision.
   */
  precision?: Code;
  /** True where the place is on or under the sea floor. */
  seabed?: boolean;
  /** Code of the port or place (UN/LOCODE). */
  locode?: string;
  /** Who claims the territory, where that is disputed. */
  disputed?: Dispute;
}

/** Who may see which parts of the record. Inherited downwards; the strictest wins. */
export interface Marking {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The places in the record that this entry speaks of; the empty pointer is the whole record. */
  at: Pointer[];
  /** Traffic Light Protocol level. */
  level: TlpLevel;
  /** Publisher codes of those who may see it besides its holder. */
  audience?: PublisherCode[];
  /**
   * Why it is restricted.
   * Codes: open list marking-reason.
   */
  reason?: Code;
  /** The marking holds to the end of this date, then falls away. */
  until?: PartialDate;
  /** What should be known about the marking. */
  note?: string;
  /** Who may see this entry itself. */
  marking?: MarkingTerms;
}

/** Who may see a value, by the Traffic Light Protocol 2.0. */
export interface MarkingTerms {
  /** Traffic Light Protocol level. */
  level: TlpLevel;
  /** Publisher codes of those who may see it besides its holder. */
  audience?: PublisherCode[];
  /**
   * Why it is restricted.
   * Codes: open list marking-reason.
   */
  reason?: Code;
  /** The marking holds to the end of this date, then falls away. */
  until?: PartialDate;
}

/** Why there is no value, or only a coarse one. */
export interface Missing {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The places in the record that this entry speaks of; the empty pointer is the whole record. */
  at: Pointer[];
  /** Whether it is withheld, not collected, not applicable, unknown, known to be none, or coarsened. */
  kind: MissingKind;
  /**
   * Why it is withheld or was not collected.
   * Codes: open list missing-reason.
   */
  reason?: Code;
  /** Who holds the value, by name or publisher code. */
  holder?: string;
  /** Until when it is withheld. */
  until?: PartialDate;
  /** True where a list is given but lacks items. */
  partial?: boolean;
  /** The word or sign that stood in place of the value. */
  asPrinted?: string;
  /** What should be known about the gap. */
  note?: string;
  /** Who may see this entry itself. */
  marking?: MarkingTerms;
}

/** A sum of money. */
export interface Money {
  /** The number, in units of the currency (never in thousands or millions). */
  value?: number;
  /**
   * Currency (ISO 4217).
   * Codes: open list currency.
   */
  currency?: string;
  /** How the number is to be read: exact, up to, at least, more than, about, or a range to the maximum. */
  qualifier?: AmountQualifier;
  /** Upper end, where the qualifier is a range. */
  max?: number;
  /** The amount as the source prints it. */
  asPrinted?: string;
}

/** GeoJSON MultiLineString: several lines. */
export interface MultiLineStringGeometry {
  /** GeoJSON geometry type. */
  type: "MultiLineString";
  /** Longitude and latitude in degrees (WGS 84), in this order. */
  coordinates: Coordinates[][];
}

/** GeoJSON MultiPoint: several places. */
export interface MultiPointGeometry {
  /** GeoJSON geometry type. */
  type: "MultiPoint";
  /** Longitude and latitude in degrees (WGS 84), in this order. */
  coordinates: Coordinates[];
}

/** GeoJSON MultiPolygon: several areas. */
export interface MultiPolygonGeometry {
  /** GeoJSON geometry type. */
  type: "MultiPolygon";
  /** Longitude and latitude in degrees (WGS 84), in this order. */
  coordinates: Coordinates[][][];
}

/** An abbreviation, another spelling or an alias. */
export interface OtherName {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The other name. */
  name?: string;
  /**
   * Abbreviation, other spelling, alias, trade name …
   * Codes: open list name-kind.
   */
  kind?: Code;
  /**
   * Language of the name (BCP 47).
   * Codes: open list language.
   */
  language?: string;
}

/** Who owns a share of the thing, since when and in what way. */
export interface Ownership {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The organization that holds the share.
   * Refers to: organization.
   */
  organization?: RecordId;
  /** Share held, in percent. */
  percent?: number;
  /** How the share is to be read. */
  qualifier?: AmountQualifier;
  /**
   * Equity, option, warrant, joint-venture interest …
   * Codes: open list ownership-kind.
   */
  kind?: Code;
  /** First day of the holding. */
  from?: PartialDate;
  /** Last day of the holding. */
  until?: PartialDate;
}

/** A date as exactly as it is known: a year, a month or a day (ISO 8601), with the calendar checked. */
export type PartialDate = string;

/** GeoJSON Point: one place. */
export interface PointGeometry {
  /** GeoJSON geometry type. */
  type: "Point";
  /** Longitude and latitude in degrees (WGS 84), in this order. */
  coordinates: Coordinates;
}

/**
 * A JSON Pointer within the record in which a step into a list is the item's key (or the code or id itself), never a number. The empty pointer is the whole record.
 */
export type Pointer = string;

/** GeoJSON Polygon: an area: closed rings, the outer one first. */
export interface PolygonGeometry {
  /** GeoJSON geometry type. */
  type: "Polygon";
  /** Longitude and latitude in degrees (WGS 84), in this order. */
  coordinates: Coordinates[][];
}

/** A price for a unit of a substance. */
export interface Price {
  /** The number, in units of the currency. */
  value?: number;
  /**
   * Currency (ISO 4217).
   * Codes: open list currency.
   */
  currency?: string;
  /**
   * The unit that the price buys.
   * Codes: open list unit.
   */
  perUnit?: string;
  /**
   * The mineral priced.
   * Codes: open list mineral.
   */
  of?: Code;
  /**
   * The form priced.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /**
   * What the unit counts: gross weight, contained metal, oxide equivalent …
   * Codes: open list quantity-basis.
   */
  basis?: Code;
  /** How the number is to be read. */
  qualifier?: AmountQualifier;
  /** The price as the source prints it. */
  asPrinted?: string;
}

/** Short code of the body that publishes, as it stands at the start of its record ids. */
export type PublisherCode = string;

/** A measured amount of a substance, with the basis on which it is counted. */
export interface Quantity {
  /** The number, in the unit. */
  value?: number;
  /**
   * Unit of measure (UCUM where it exists).
   * Codes: open list unit.
   */
  unit?: string;
  /**
   * The mineral that is counted.
   * Codes: open list mineral.
   */
  of?: Code;
  /**
   * The form in which it is counted.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /**
   * Gross weight, contained metal, oxide equivalent or a named equivalent such as LCE or TREO.
   * Codes: open list quantity-basis.
   */
  basis?: Code;
  /**
   * The time over which it is counted.
   * Codes: open list time-base.
   */
  per?: Code;
  /** How the number is to be read: exact, up to, at least, more than, about, or a range to the maximum. */
  qualifier?: AmountQualifier;
  /** Upper end, where the qualifier is a range. */
  max?: number;
  /** The quantity as the source prints it. */
  asPrinted?: string;
}

/** A rate of interest or dividend. */
export interface Rate {
  /**
   * The reference rate to which the spread is added.
   * Codes: open list benchmark.
   */
  benchmark?: Code;
  /** Percentage points over the benchmark. */
  spreadPercent?: number;
  /** Fixed rate a year, in percent. */
  fixedPercent?: number;
  /** True where it is paid in more of the same security rather than in cash. */
  paidInKind?: boolean;
}

/**
 * Names one record for ever: publisher, record type and local part, as in `us-dfc/commitment/2026-0042`. Lower-case ASCII, unique within the publisher, usable as a URL path. The local part must not name a restricted party, amount or status.
 */
export type RecordId = string;

/** Another publisher's record of the same thing. */
export interface SameAs {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** Id of the other record. */
  id?: RecordId;
  /** Whether the link is stated, inferred or only possible. */
  certainty?: Certainty;
}

/** Shares, warrants or options and their terms. */
export interface Securities {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The organization whose securities they are.
   * Refers to: organization.
   */
  issuer?: RecordId;
  /**
   * Common or preferred shares, warrants, options …
   * Codes: open list security-kind.
   */
  kind?: Code;
  /** How many securities. */
  count?: number;
  /** How the number is to be read. */
  countQualifier?: AmountQualifier;
  /** Price paid for one security. */
  price?: Money;
  /** Price at which one security may be bought. */
  strike?: Money;
  /** Share of the issuer that the securities are or would be, in percent. */
  percent?: number;
  /** Last day on which the right may be used. */
  expires?: PartialDate;
}

/** An organization's part in something. */
export interface Share {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Who it is.
   * Refers to: organization.
   */
  organization?: RecordId;
  /**
   * What part it plays.
   * Codes: open list party-role.
   */
  role?: Code;
  /** Its share, in percent. */
  percent?: number;
  /**
   * What the share is a share of, where it is not the sum itself.
   * Codes: open list amount-basis.
   */
  percentOf?: Code;
  /** Its part of the sum. */
  amount?: Money;
}

/** Where facts of the record come from. */
export interface Source {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The places in the record that this entry speaks of; the empty pointer is the whole record. */
  at: Pointer[];
  /** Who published it, by name. */
  publisher?: string;
  /** Title of the document or page. */
  title?: string;
  /** Where it can be read. */
  url?: Url;
  /** When it was published. */
  published?: PartialDate;
  /** When it was read. */
  retrieved?: PartialDate;
  /**
   * Language of the document (BCP 47).
   * Codes: open list language.
   */
  language?: string;
  /**
   * How well the fact is supported.
   * Codes: open list confidence.
   */
  confidence?: Code;
  /** What should be known when using this source. */
  note?: string;
  /** Who may see this entry itself. */
  marking?: MarkingTerms;
}

/** A document that says something. */
export interface SourceStatement {
  /** Who published it, by name. */
  publisher?: string;
  /** Title of the document or page. */
  title?: string;
  /** Where it can be read. */
  url?: Url;
  /** When it was published. */
  published?: PartialDate;
  /** When it was read. */
  retrieved?: PartialDate;
  /**
   * Language of the document (BCP 47).
   * Codes: open list language.
   */
  language?: string;
}

/** A change of status and when it happened. */
export interface StatusEvent {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** When it happened. */
  date?: PartialDate;
  /** How the date is to be read: on, by, before, after or about it; absent means on. */
  dateQualifier?: DateQualifier;
  /**
   * The status from then on.
   * Codes: open list facility-status.
   */
  status?: Code;
  /** The status word that the source uses. */
  asPrinted?: string;
  /** What should be known about the change. */
  note?: string;
}

/** An IANA time zone name. */
export type TimeZone = string;

/** An http or https address. */
export type Url = string;
