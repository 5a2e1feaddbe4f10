// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { RecordStatus } from "./codelists.ts";
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
  OtherName,
  RecordId,
  SameAs,
  Source,
} from "./common.ts";

/** A mineral, element or group of elements that the partners track. Reference records of publisher `forgex`. */
export interface Mineral {
  /** The record type: always `mineral`. */
  type: "mineral";
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
   * Its code in the list of minerals.
   * Codes: open list mineral.
   */
  code?: Code;
  /**
   * Element, mineral, compound or group.
   * Codes: open list mineral-kind.
   */
  kind?: Code;
  /** Chemical symbol of an element. */
  symbol?: string;
  /** Atomic number of an element. */
  atomicNumber?: number;
  /** Registry number of the Chemical Abstracts Service; its check digit is checked. */
  cas?: string;
  /**
   * The group to which it belongs.
   * Codes: open list mineral.
   */
  group?: Code;
  /**
   * On a group that cuts across others: its members.
   * Codes: open list mineral.
   */
  members?: Code[];
  /** Forms in which it is mined, made or traded. */
  forms?: MineralForm[];
  /**
   * What it is used for.
   * Codes: open list end-use.
   */
  endUses?: Code[];
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

/** A form in which the mineral is mined, made or traded. */
export interface MineralForm {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The form.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /**
   * Stages of the chain that make it.
   * Codes: open list stage.
   */
  stages?: Code[];
  /**
   * Codes of the Harmonized System 2022 under which it is traded.
   * Codes: open list hs2022.
   */
  hsCodes?: string[];
  /** What should be known about the form. */
  note?: string;
}
