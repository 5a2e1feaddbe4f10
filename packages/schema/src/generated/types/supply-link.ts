// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { DateQualifier, RecordStatus } from "./codelists.ts";
import type {
  Claim,
  Code,
  Extensions,
  Identifier,
  Instant,
  LanguageMap,
  Marking,
  Missing,
  OtherName,
  PartialDate,
  Quantity,
  RecordId,
  SameAs,
  Source,
} from "./common.ts";

/** A physical flow of material from one place to another. Money and rights stand on the commitment. */
export interface SupplyLink {
  /** The record type: always `supply-link`. */
  type: "supply-link";
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
   * Owned, offtake, tolling, spot or transport.
   * Codes: open list supply-link-kind.
   */
  kind?: Code;
  /**
   * Where the material leaves.
   * Refers to: facility, organization.
   */
  from?: RecordId;
  /**
   * Where it arrives.
   * Refers to: facility, organization.
   */
  to?: RecordId;
  /**
   * What flows.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * In what form.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /** How much, a year. */
  quantity?: Quantity;
  /** Share of the sender's output, in percent. */
  percentOfOutput?: number;
  /**
   * Corridors and ports on the way.
   * Refers to: facility.
   */
  via?: RecordId[];
  /** When the flow began or is to begin. */
  start?: PartialDate;
  /** How the start is to be read: on, by, before, after or about it; absent means on. */
  startQualifier?: DateQualifier;
  /** When it ended or is to end. */
  end?: PartialDate;
  /**
   * Planned, flowing, interrupted or ended.
   * Codes: open list supply-link-status.
   */
  status?: Code;
  /**
   * The offtake or other commitment on which it rests.
   * Refers to: commitment.
   */
  commitment?: RecordId;
  /** Contract on which it rests, by name or number. */
  contract?: string;
  /**
   * Who sells.
   * Refers to: organization.
   */
  seller?: RecordId;
  /**
   * Who buys.
   * Refers to: organization.
   */
  buyer?: RecordId;
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
