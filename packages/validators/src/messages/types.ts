/** What a rule says in a language. */
export interface RuleWords {
  /** The message, with the same names in braces as in English. */
  readonly template: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
}

/** What the validator says in one language: what a module `@forgex/validators/messages/<language>` holds. */
export interface Messages {
  /** BCP 47 tag. */
  readonly language: string;
  /** By code of the finding. */
  readonly findings: Readonly<Record<string, RuleWords>>;
  /** Pieces of messages, by their English text; names in braces stand for what is put in. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Words of reports and explanations, likewise. */
  readonly report: Readonly<Record<string, string>>;
  /** Titles of types and fields by the English title; by path (`SupplyLink/from`) where a field has another than that. */
  readonly titles: Readonly<Record<string, string>>;
}
