// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type {
  Certainty,
  CommitmentKind,
  CommitmentRelation,
  CommitmentStatus,
  DateQualifier,
  RecordStatus,
} from "./codelists.ts";
import type {
  Amount,
  Claim,
  Code,
  EligibilityRule,
  Extensions,
  Flow,
  Identifier,
  Instant,
  ItemKey,
  LanguageMap,
  Marking,
  Missing,
  OtherName,
  PartialDate,
  Price,
  Quantity,
  Rate,
  RecordId,
  SameAs,
  Securities,
  Share,
  Source,
} from "./common.ts";

/** One financing instrument, a package of them, or a headline sum. Headlines are never added to instruments. */
export interface Commitment {
  /** The record type: always `commitment`. */
  type: "commitment";
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
  /** One instrument, a package of instruments, or a headline sum. */
  kind?: CommitmentKind;
  /**
   * Loan, guarantee, equity, offtake, target …
   * Codes: open list instrument.
   */
  instrument?: Code;
  /** Terms of the instrument. */
  terms?: CommitmentTerms;
  /** Where it stands. A letter of interest is never counted as signed. */
  status?: CommitmentStatus;
  /** The date of the status. */
  statusDate?: PartialDate;
  /** How the status date is to be read: on, by, before, after or about it; absent means on. */
  statusDateQualifier?: DateQualifier;
  /** The status word that the source uses. */
  statusAsPrinted?: string;
  /** What happened and when. */
  history?: CommitmentEvent[];
  /** Who provides the money or the right. */
  financiers?: Share[];
  /** Who receives it. */
  recipients?: Share[];
  /** The sums, one a basis at a date. */
  amounts?: Amount[];
  /** On a package or headline: how many instruments it is said to hold. */
  itemCount?: number;
  /**
   * Projects that it finances.
   * Refers to: project.
   */
  projects?: RecordId[];
  /**
   * Facilities that it finances.
   * Refers to: facility.
   */
  facilities?: RecordId[];
  /**
   * Minerals that it is about.
   * Codes: open list mineral.
   */
  minerals?: Code[];
  /**
   * Countries where it is used (ISO 3166-1 alpha-2).
   * Codes: open list country.
   */
  countries?: string[];
  /**
   * Agreements under which it is made.
   * Refers to: agreement.
   */
  agreements?: RecordId[];
  /**
   * The appropriation or other authority on which it rests.
   * Refers to: commitment, list, agreement.
   */
  authorisedBy?: RecordId[];
  /**
   * Commitments that must stand first, such as an offtake.
   * Refers to: commitment.
   */
  conditionalOn?: RecordId[];
  /** What it is for. */
  purpose?: string;
  /** Conditions on who or what may be financed. */
  eligibility?: EligibilityRule[];
  /** How it stands to other commitments. */
  relations?: RelatedCommitment[];
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

/** Terms of money voted or set aside by law. */
export interface AppropriationTerms {
  /** Which terms these are. */
  type: "appropriation";
  /** The law. */
  act?: string;
  /** When it was voted. */
  enacted?: PartialDate;
  /**
   * The programme that it funds.
   * Refers to: project.
   */
  programme?: RecordId;
  /** True where the money comes from funds that existed before. */
  relabelled?: boolean;
}

/**
 * Something that happened to the commitment: an announcement, a letter, an approval, a signature and a draw are different things.
 */
export interface CommitmentEvent {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** When it happened. */
  date?: PartialDate;
  /** How the date is to be read: on, by, before, after or about it; absent means on. */
  dateQualifier?: DateQualifier;
  /**
   * What happened.
   * Codes: open list commitment-event.
   */
  event?: Code;
  /** The status from then on. */
  status?: CommitmentStatus;
  /** Key of the amount that the event set. */
  amountKey?: ItemKey;
  /** What should be known about the event. */
  note?: string;
}

/** Terms of the instrument; `type` says which. */
export type CommitmentTerms =
  | LoanTerms
  | GuaranteeTerms
  | InsuranceTerms
  | EquityTerms
  | WarrantTerms
  | GrantTerms
  | OfftakeTerms
  | PriceFloorTerms
  | RevenueFloorTerms
  | RoyaltyTerms
  | StockpilePurchaseTerms
  | AppropriationTerms
  | TargetTerms
  | OtherTerms;

/** Terms of an equity investment. */
export interface EquityTerms {
  /** Which terms these are. */
  type: "equity";
  /** Shares bought, and rights that come with them. */
  securities?: Securities[];
  /** Share of the company or asset that is bought, in percent. */
  percent?: number;
  /** What the share is of. */
  percentOf?: string;
  /** Preferred dividend. */
  dividend?: Rate;
  /** True where the terms are better than the market's. */
  concessional?: boolean;
  /** True where a right to output comes with it. */
  offtakeRight?: boolean;
}

/** Terms of a grant or award. */
export interface GrantTerms {
  /** Which terms these are. */
  type: "grant";
  /** Share that the recipient must add, in percent of the grant. */
  matchPercent?: number;
  /** Conditions, in words. */
  conditions?: string;
  /** True where it may have to be paid back. */
  repayable?: boolean;
}

/** Terms of a guarantee. */
export interface GuaranteeTerms {
  /** Which terms these are. */
  type: "guarantee";
  /** Share of the debt that is guaranteed, in percent. */
  coveragePercent?: number;
  /**
   * The commitment that is guaranteed.
   * Refers to: commitment.
   */
  guaranteed?: RecordId;
  /**
   * Whose debt is guaranteed.
   * Refers to: organization.
   */
  beneficiary?: RecordId;
  /** How long it holds, in years. */
  tenorYears?: number;
}

/** Terms of an insurance. */
export interface InsuranceTerms {
  /** Which terms these are. */
  type: "insurance";
  /** Share of the loss that is covered, in percent. */
  coveragePercent?: number;
  /**
   * Risks covered.
   * Codes: open list insured-risk.
   */
  risks?: Code[];
  /** How long it holds, in years. */
  tenorYears?: number;
}

/** Terms of a loan. */
export interface LoanTerms {
  /** Which terms these are. */
  type: "loan";
  /** Time to the last repayment, in years. */
  tenorYears?: number;
  /** Time before the first repayment, in years. */
  graceYears?: number;
  /** Day of the last repayment. */
  maturity?: PartialDate;
  /** Interest. */
  rate?: Rate;
  /**
   * Senior, subordinated, mezzanine …
   * Codes: open list seniority.
   */
  seniority?: Code;
  /** True where it is secured on assets. */
  secured?: boolean;
  /** Options or warrants that come with the loan. */
  securities?: Securities[];
  /** True where a signed offtake is a condition. */
  offtakeRequired?: boolean;
}

/** Terms of an offtake. */
export interface OfftakeTerms {
  /** Which terms these are. */
  type: "offtake";
  /**
   * What is bought.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * The form bought.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /** How much. */
  quantity?: Quantity;
  /** Share of the facility's output, in percent. */
  percentOfOutput?: number;
  /**
   * Whose output it is.
   * Refers to: facility.
   */
  facility?: RecordId;
  /** First delivery. */
  start?: PartialDate;
  /** How long it lasts, in years. */
  termYears?: number;
  /** True where the buyer pays even if it does not take. */
  takeOrPay?: boolean;
  /** Price or price floor agreed. */
  price?: Price;
}

/** Terms that fit no other kind. */
export interface OtherTerms {
  /** Which terms these are. */
  type: "other";
  /** The terms, in words. */
  text?: string;
}

/** Terms of a contractual price floor. */
export interface PriceFloorTerms {
  /** Which terms these are. */
  type: "price-floor";
  /** The lowest price. */
  floor?: Price;
  /** From when it holds. */
  start?: PartialDate;
  /** How long it lasts, in years. */
  termYears?: number;
  /** Share of the price above the floor that the guarantor takes, in percent. */
  upsidePercent?: number;
}

/** How the commitment stands to another: part of a package, overlapping, a duplicate, a replacement. */
export interface RelatedCommitment {
  /** Name of this item within its list: stable, unique in the list, never used again for another item. */
  key: ItemKey;
  /** Part of, overlaps with, duplicate of or replaces. */
  kind?: CommitmentRelation;
  /**
   * The other commitment.
   * Refers to: commitment.
   */
  record?: RecordId;
  /** Whether the relation is stated, inferred or only possible. */
  certainty?: Certainty;
}

/** Terms of a guaranteed revenue or profit. */
export interface RevenueFloorTerms {
  /** Which terms these are. */
  type: "revenue-floor";
  /** The guaranteed sum. */
  floor?: Flow;
  /** What is guaranteed. */
  measure?: string;
  /** From when it holds. */
  start?: PartialDate;
  /** How long it lasts, in years. */
  termYears?: number;
}

/** Terms of a royalty or stream. */
export interface RoyaltyTerms {
  /** Which terms these are. */
  type: "royalty";
  /** Share of revenue or output, in percent. */
  percent?: number;
  /** What the share is of. */
  base?: string;
  /**
   * Whose revenue it is.
   * Refers to: facility.
   */
  facility?: RecordId;
}

/** Terms of a purchase for a stockpile. */
export interface StockpilePurchaseTerms {
  /** Which terms these are. */
  type: "stockpile-purchase";
  /**
   * What is bought.
   * Codes: open list mineral.
   */
  mineral?: Code;
  /**
   * The form bought.
   * Codes: open list mineral-form.
   */
  form?: Code;
  /** How much. */
  quantity?: Quantity;
  /** Over how many years. */
  termYears?: number;
  /**
   * The stockpile.
   * Refers to: project.
   */
  stockpile?: RecordId;
}

/** Terms of an aim that nobody is yet bound to meet. */
export interface TargetTerms {
  /** Which terms these are. */
  type: "target";
  /** By when it is to be reached. */
  by?: PartialDate;
  /** True where private money counts towards it. */
  publicAndPrivate?: boolean;
  /** True where the money comes from funds that existed before. */
  relabelled?: boolean;
}

/** Terms of warrants or options. */
export interface WarrantTerms {
  /** Which terms these are. */
  type: "warrant";
  /** The warrants or options. */
  securities?: Securities[];
}
