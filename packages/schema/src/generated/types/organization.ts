// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { DateQualifier, RecordStatus } from "./codelists.ts";
import type {
  Claim,
  Code,
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
  RecordId,
  SameAs,
  Source,
  Url,
} from "./common.ts";

/** A state, body, agency, company, fund, forum or meeting: whoever owns, lends, signs, operates or meets. */
export interface Organization {
  /** The record type: always `organization`. */
  type: "organization";
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
   * What kind of organization it is.
   * Codes: open list organization-kind.
   */
  kind?: Code;
  /** Its full legal name. */
  legalName?: string;
  /**
   * Country of seat, or the state itself (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  country?: string;
  /** State, province or region of seat (ISO 3166-2). */
  subdivision?: string;
  /** Its own web address. */
  website?: Url;
  /**
   * The organization of which it is a part.
   * Refers to: organization.
   */
  parent?: RecordId;
  /**
   * Organizations that it succeeds.
   * Refers to: organization.
   */
  predecessors?: RecordId[];
  /** Names that it had. */
  formerNames?: FormerName[];
  /** When it was founded, launched or first met. */
  established?: PartialDate;
  /** How the date of founding is to be read: on, by, before, after or about it; absent means on. */
  establishedQualifier?: DateQualifier;
  /** When it ended. */
  dissolved?: PartialDate;
  /** First day of a meeting. */
  start?: PartialDate;
  /** Last day of a meeting. */
  end?: PartialDate;
  /** Where its seat is, or where a meeting was held. */
  location?: Location;
  /**
   * Who hosted the meeting.
   * Refers to: organization.
   */
  hosts?: RecordId[];
  /** Number of members or participants as stated; the list of members may be shorter. */
  memberCount?: number;
  /** On a forum or meeting: who belongs or takes part, and in what role. */
  members?: Membership[];
  /** Who owns the organization. */
  owners?: Ownership[];
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

/** A name that the organization had. */
export interface FormerName {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The former name. */
  name?: string;
  /**
   * Language of the name (BCP 47).
   * Codes: open list language.
   */
  language?: string;
  /** Last day on which it was used. */
  until?: PartialDate;
}

/** Who belongs to or takes part in a forum or meeting, and in what role. Attending is not joining. */
export interface Membership {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The state or organization.
   * Refers to: organization.
   */
  organization?: RecordId;
  /**
   * Member, chair, observer, signatory, attendee …
   * Codes: open list membership-role.
   */
  role?: Code;
  /** First day in the role. */
  start?: PartialDate;
  /** Last day in the role. */
  end?: PartialDate;
  /** Who stood for the member, by name and office. */
  representative?: string;
}
