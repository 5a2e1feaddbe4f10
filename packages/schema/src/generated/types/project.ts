// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { DateQualifier, MilestoneState, RecordStatus } from "./codelists.ts";
import type {
  Amount,
  Claim,
  Code,
  EligibilityRule,
  Extensions,
  Identifier,
  Instant,
  ItemKey,
  LanguageMap,
  Marking,
  Missing,
  OtherName,
  PartialDate,
  Quantity,
  RecordId,
  SameAs,
  Share,
  Source,
} from "./common.ts";

/** An undertaking with a purpose, a sponsor and a cost: a development, a programme, a stockpile, a corridor, a fund. */
export interface Project {
  /** The record type: always `project`. */
  type: "project";
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
   * What kind of project it is.
   * Codes: open list project-kind.
   */
  kind?: Code;
  /**
   * Where it stands.
   * Codes: open list project-status.
   */
  status?: Code;
  /** The date at which the status holds. */
  statusDate?: PartialDate;
  /** How the status date is to be read: on, by, before, after or about it; absent means on. */
  statusDateQualifier?: DateQualifier;
  /** What the source says of the status. */
  statusNote?: string;
  /** When it began or is to begin. */
  start?: PartialDate;
  /** When it ended or is to end. */
  end?: PartialDate;
  /**
   * Where it is (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  countries?: string[];
  /**
   * Facilities that it builds, runs or serves.
   * Refers to: facility.
   */
  facilities?: RecordId[];
  /**
   * Minerals that it is about.
   * Codes: open list mineral.
   */
  minerals?: Code[];
  /**
   * Stages of the supply chain that it serves.
   * Codes: open list stage.
   */
  stages?: Code[];
  /** Who carries it. */
  sponsors?: Share[];
  /**
   * The programme of which it is a part.
   * Refers to: project.
   */
  partOf?: RecordId;
  /**
   * Agreements under which it stands.
   * Refers to: agreement.
   */
  agreements?: RecordId[];
  /** What it costs, by basis. */
  costs?: Amount[];
  /** What is due and what came. */
  milestones?: Milestone[];
  /** Conditions on who may take part. */
  eligibility?: EligibilityRule[];
  /** On a stockpile: what it holds or may call upon. */
  holdings?: StockpileHolding[];
  /** On a stockpile: build-up and release rules. */
  rules?: ReleaseRule[];
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

/** Something due, and whether it came. */
export interface Milestone {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** What is due. */
  title?: string;
  /** When it is due. */
  due?: PartialDate;
  /** How the due date is to be read: on, by, before, after or about it; absent means on. */
  dueQualifier?: DateQualifier;
  /** When it was reached. */
  met?: PartialDate;
  /** Planned, met, missed or cancelled. */
  state?: MilestoneState;
}

/** When and how a stockpile is filled or opened. */
export interface ReleaseRule {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Build-up, rotation or release.
   * Codes: open list stockpile-rule-kind.
   */
  kind?: Code;
  /** The rule, in words. */
  text?: string;
}

/** What a stockpile holds or may call upon: metal, or a right to metal. */
export interface StockpileHolding {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Metal in store, or a right to buy it.
   * Codes: open list holding-kind.
   */
  kind?: Code;
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
  /** How much. */
  quantity?: Quantity;
  /** From when. */
  from?: PartialDate;
  /** Until when. */
  until?: PartialDate;
}
