// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { BreakdownKind, RecordStatus } from "./codelists.ts";
import type {
  Claim,
  Code,
  Extensions,
  Identifier,
  Instant,
  ItemKey,
  LanguageMap,
  Marking,
  Missing,
  Money,
  OtherName,
  PartialDate,
  Price,
  Quantity,
  RecordId,
  SameAs,
  Source,
} from "./common.ts";

/** A statistic: production, capacity, trade, stock, reserve, price or count, of something, in a period. */
export interface Observation {
  /** The record type: always `observation`. */
  type: "observation";
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
   * What is measured.
   * Codes: open list measure.
   */
  measure?: Code;
  /** The record that it is about: a state, facility, project, forum … */
  subject?: RecordId;
  /**
   * Country that it is about, where no record is named (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  country?: string;
  /** The other side of a flow. */
  counterpart?: RecordId;
  /**
   * Country of the other side (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  counterpartCountry?: string;
  /**
   * The mineral.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * The form.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /**
   * The stage.
   * Codes: open list stage.
   */
  stage?: Code;
  /**
   * Codes of the Harmonized System 2022 that it covers.
   * Codes: open list hs2022.
   */
  hsCodes?: string[];
  /** The time that it covers. */
  period?: Period;
  /** The quantity measured. */
  quantity?: Quantity;
  /** The worth measured, in money. */
  value?: Money;
  /** The price measured. */
  price?: Price;
  /** The number counted. */
  count?: number;
  /** The share or change measured, in percent. */
  percent?: number;
  /** The statistic by parts. */
  breakdowns?: Breakdown[];
  /** How it was measured. */
  method?: string;
  /**
   * Actual, estimated, provisional, forecast …
   * Codes: open list observation-status.
   */
  status?: Code;
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

/** The statistic by parts. */
export interface Breakdown {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** What it is broken down by. */
  by?: string;
  /** Additive: parts sum to the whole. Overlapping: one thing may count in several parts. */
  kind?: BreakdownKind;
  /** The parts. */
  rows?: BreakdownRow[];
}

/** One part of a statistic. */
export interface BreakdownRow {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** What the part is. */
  label?: string;
  /**
   * The stage that it counts.
   * Codes: open list stage.
   */
  stage?: Code;
  /**
   * The mineral that it counts.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * The country that it counts (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  country?: string;
  /** How many. */
  count?: number;
  /** How much. */
  quantity?: Quantity;
}

/** The time that a statistic covers. */
export interface Period {
  /** First year, month or day. */
  start?: PartialDate;
  /** Last year, month or day. */
  end?: PartialDate;
}
