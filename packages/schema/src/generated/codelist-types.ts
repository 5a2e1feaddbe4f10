// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

/** What is known of a codelist as a whole. */
export interface CodelistInfo<C extends string = string> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Edition, such as `2026.1`: lists move on their own, apart from the standard. */
  readonly version: string;
  /** Open: an unknown code is a warning. Closed: an error. */
  readonly open: boolean;
  readonly source: string;
  /** Languages in which titles exist. */
  readonly languages: readonly string[];
  /** Codes that are no longer to be used: until when they held, and what stands in their place. */
  readonly retired: Readonly<Partial<Record<C, RetiredCode>>>;
  /** The date from which a code holds, where the list says one. */
  readonly since: Readonly<Partial<Record<C, string>>>;
  /** What the list says besides: column → code → text. */
  readonly columns: Readonly<Record<string, Readonly<Partial<Record<C, string>>>>>;
}

export interface RetiredCode {
  /** Last date on which the code held. */
  readonly until?: string;
  readonly replacedBy?: readonly string[];
}

/** What a code means. */
export interface CodeTitle {
  readonly title: string;
  readonly description?: string;
  readonly fr?: string;
  readonly es?: string;
}
