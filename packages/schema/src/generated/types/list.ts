// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { RecordStatus } from "./codelists.ts";
import type {
  Claim,
  Code,
  Document,
  Extensions,
  Identifier,
  Instant,
  ItemKey,
  LanguageMap,
  Marking,
  Missing,
  OtherName,
  PartialDate,
  RecordId,
  SameAs,
  Source,
} from "./common.ts";

/**
 * A selection that a jurisdiction or owner has made: critical minerals by edition, strategic projects, reserved assets.
 */
export interface List {
  /** The record type: always `list`. */
  type: "list";
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
   * What kind of list it is.
   * Codes: open list list-kind.
   */
  kind?: Code;
  /**
   * Who made the list.
   * Refers to: organization.
   */
  owner?: RecordId;
  /**
   * Country in which it applies (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  jurisdiction?: string;
  /** Edition, as its owner names it. */
  edition?: string;
  /** When it was published. */
  published?: PartialDate;
  /** First day on which it applies. */
  from?: PartialDate;
  /** Last day on which it applied. */
  until?: PartialDate;
  /**
   * The edition that it replaces.
   * Refers to: list.
   */
  replaces?: RecordId;
  /** Number of entries, as its owner states. */
  itemCount?: number;
  /** The entries. */
  items?: ListItem[];
  /** Where the list can be read. */
  documents?: Document[];
  /**
   * Agreements under which the list is kept.
   * Refers to: agreement.
   */
  agreements?: RecordId[];
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

/** One entry of the list: a mineral by code or any record by id. */
export interface ListItem {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The mineral listed.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /** The record listed. */
  record?: RecordId;
  /** The entry in the list's own words. */
  officialTerm?: string;
  /** First day on the list. */
  from?: PartialDate;
  /** Last day on the list. */
  until?: PartialDate;
  /** What limits the entry. */
  note?: string;
}
