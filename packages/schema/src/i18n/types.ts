/** What a definition or a property is called. */
export interface Words {
  readonly title: string;
  readonly description: string;
}

/** The words of the standard in one language: what a module `@forgex/schema/i18n/<language>` holds. */
export interface Translation {
  /** BCP 47 tag. */
  readonly language: string;
  /** By path: `Facility`, `Facility/status`. */
  readonly titles: Readonly<Record<string, Words>>;
}
