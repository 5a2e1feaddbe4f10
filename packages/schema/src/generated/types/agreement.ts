// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type {
  Allocation,
  Certainty,
  DateQualifier,
  DeadlineState,
  DueFrom,
  LegalForce,
  ProvisionPresence,
  RecordStatus,
  TextRead,
} from "./codelists.ts";
import type {
  Amount,
  Claim,
  Code,
  Dispute,
  Document,
  Duration,
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
  TimeZone,
} from "./common.ts";

/**
 * An instrument between governments, bodies or agencies. Neither its kind nor its legal force follows from its title.
 */
export interface Agreement {
  /** The record type: always `agreement`. */
  type: "agreement";
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
   * Framework, memorandum of understanding, action plan …
   * Codes: open list agreement-kind.
   */
  kind?: Code;
  /** Binding, ratified, non-binding, mixed or not stated. */
  legalForce?: LegalForce;
  /** Full title. */
  title?: string;
  /** Other wordings of the title. */
  titles?: TitleVariant[];
  /**
   * Where it stands.
   * Codes: open list agreement-status.
   */
  status?: Code;
  /** The date of the status. */
  statusDate?: PartialDate;
  /** How the status date is to be read: on, by, before, after or about it; absent means on. */
  statusDateQualifier?: DateQualifier;
  /** Earlier statuses and when they began. */
  history?: AgreementEvent[];
  /** When it took effect. */
  entryIntoForce?: PartialDate;
  /** When it ended. */
  end?: PartialDate;
  /** How long it lasts, in the text's words. */
  duration?: string;
  /**
   * The meeting at which it was signed or announced.
   * Refers to: organization.
   */
  meeting?: RecordId;
  /** Its parties or participants. */
  parties?: AgreementParty[];
  /** Who signed, when and where. */
  signatures?: Signature[];
  /**
   * Minerals covered, where the text names them.
   * Codes: open list mineral.
   */
  minerals?: Code[];
  /** The scope in the text's words. */
  mineralScope?: string;
  /** Number of minerals covered, as stated. */
  mineralCount?: number;
  /**
   * Lists that define what it covers.
   * Refers to: list.
   */
  lists?: RecordId[];
  /** Where it applies. */
  territorialScope?: TerritorialScope;
  /** What it says. */
  provisions?: Provision[];
  /** Bodies that it sets up. */
  governanceBodies?: GovernanceBody[];
  /** How it stands to other agreements. */
  relations?: AgreementRelation[];
  /** Its texts and papers. */
  documents?: Document[];
  /** How much of the text was read; only a full reading lets silence mean no. */
  textRead?: TextRead;
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

/** A change of status and when it happened. */
export interface AgreementEvent {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** When it happened. */
  date?: PartialDate;
  /** How the date is to be read: on, by, before, after or about it; absent means on. */
  dateQualifier?: DateQualifier;
  /**
   * The status from then on.
   * Codes: open list agreement-status.
   */
  status?: Code;
  /** What should be known about the event. */
  note?: string;
}

/** One side of the agreement. */
export interface AgreementParty {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The state, body or agency.
   * Refers to: organization.
   */
  organization?: RecordId;
  /**
   * Party, participant, witness …
   * Codes: open list agreement-party-role.
   */
  role?: Code;
  /**
   * Who leads for this side.
   * Refers to: organization.
   */
  leadAgencies?: RecordId[];
}

/** How the agreement stands to another. */
export interface AgreementRelation {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * Succeeds, implements, amends, supplements …
   * Codes: open list agreement-relation.
   */
  kind?: Code;
  /**
   * The other agreement.
   * Refers to: agreement.
   */
  agreement?: RecordId;
  /** Whether the relation is stated, inferred or only possible. */
  certainty?: Certainty;
}

/** Who leads a body for a party. */
export interface BodyLead {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The party.
   * Refers to: organization.
   */
  party?: RecordId;
  /**
   * The leading ministry or agency.
   * Refers to: organization.
   */
  organization?: RecordId;
  /** The leading office. */
  office?: string;
  /** The leading person. */
  person?: string;
}

/** When something is due, and whether it came. */
export interface Deadline {
  /**
   * The event from which time runs.
   * Codes: open list deadline-trigger.
   */
  trigger?: Code;
  /** Time after the trigger (ISO 8601 duration). */
  offset?: Duration;
  /** Every how long it comes again (ISO 8601 duration). */
  recurs?: Duration;
  /** The day on which it is due. */
  due?: PartialDate;
  /** Whether the text states the day or it was computed from the trigger and the offset. */
  dueFrom?: DueFrom;
  /** Pending, met, missed, waived or unknown. */
  state?: DeadlineState;
  /** When the state was last known, or when it was met. */
  stateDate?: PartialDate;
}

/** A body that the agreement sets up. */
export interface GovernanceBody {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** Its name. */
  name?: string;
  /**
   * Committee, working group, response group, ministerial …
   * Codes: open list governance-body-kind.
   */
  kind?: Code;
  /** Who leads it. */
  leads?: BodyLead[];
  /** How often it meets (ISO 8601 duration). */
  meets?: Duration;
  /**
   * The body's own record.
   * Refers to: organization.
   */
  organization?: RecordId;
  /** When it was set up or first met. */
  established?: PartialDate;
}

/** One thing that the text says, does not say, or was not read for. */
export interface Provision {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * What it is about.
   * Codes: open list provision.
   */
  code?: Code;
  /** Where it stands in the text. */
  ref?: string;
  /** Key of the provision of which it is a part. */
  parent?: ItemKey;
  /** Present, absent (the whole text was read) or not seen. */
  presence?: ProvisionPresence;
  /**
   * The verb that binds or does not bind.
   * Codes: open list provision-strength.
   */
  strength?: Code;
  /** What it says, in a sentence. */
  text?: string;
  /** The words of the text. */
  quote?: string;
  /** What it asks of each party. */
  parties?: ProvisionParty[];
  /** Whether sums hold for each party or for all together. */
  allocation?: Allocation;
  /** Sums in the provision. */
  amounts?: Amount[];
  /** When it is due. */
  deadline?: Deadline;
  /**
   * Tools named.
   * Codes: open list policy-tool.
   */
  tools?: Code[];
  /**
   * Kinds of price mechanism.
   * Codes: open list price-mechanism.
   */
  priceMechanisms?: Code[];
  /**
   * Considered, agreed or in force.
   * Codes: open list mechanism-state.
   */
  mechanismState?: Code;
  /** A share that the provision sets, in percent. */
  percent?: number;
  /** What the share is of. */
  percentOf?: string;
  /** Length of an exclusive or first-offer period (ISO 8601 duration). */
  window?: Duration;
  /** How often the window may be renewed. */
  renewals?: number;
  /** Who benefits, in the text's words. */
  beneficiaries?: string;
  /**
   * Minerals named.
   * Codes: open list mineral.
   */
  minerals?: Code[];
  /**
   * Facilities named.
   * Refers to: facility.
   */
  facilities?: RecordId[];
  /**
   * Projects named.
   * Refers to: project.
   */
  projects?: RecordId[];
  /**
   * Lists named.
   * Refers to: list.
   */
  lists?: RecordId[];
}

/** What the provision asks of one party. */
export interface ProvisionParty {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The party.
   * Refers to: organization.
   */
  organization?: RecordId;
  /**
   * Tools that the party is to use.
   * Codes: open list policy-tool.
   */
  tools?: Code[];
  /** Sums for this party. */
  amounts?: Amount[];
  /** What is said of this party. */
  text?: string;
}

/** Who signed, for whom, when and where. */
export interface Signature {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /**
   * The party for which it was signed.
   * Refers to: organization.
   */
  party?: RecordId;
  /** Who signed. */
  person?: string;
  /** Office of the person. */
  office?: string;
  /** When it was signed, in the place's time zone. */
  date?: PartialDate;
  /** How the date is to be read: on, by, before, after or about it; absent means on. */
  dateQualifier?: DateQualifier;
  /** Where it was signed. */
  place?: string;
  /**
   * Country of the place (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  country?: string;
  /** Time zone of the place (IANA). */
  timeZone?: TimeZone;
}

/** Where the agreement applies. */
export interface TerritorialScope {
  /**
   * Countries covered (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  countries?: string[];
  /** True where it covers the sea floor. */
  seabed?: boolean;
  /** The scope in words. */
  note?: string;
  /** Who claims the territory, where that is disputed. */
  disputed?: Dispute;
}

/** Another wording of the title. */
export interface TitleVariant {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** The title. */
  title?: string;
  /**
   * Language (BCP 47).
   * Codes: open list language.
   */
  language?: string;
  /** Whose wording it is. */
  origin?: string;
}
