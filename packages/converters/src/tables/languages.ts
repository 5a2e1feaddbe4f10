import { fieldAt } from "@forgex/schema/fields";
import type { HeadingLanguage } from "./headings.ts";

/** Titles as `schemas/i18n/<language>.json` has them: `Facility/kinds` → title and description. */
export type TitleCatalogue = Readonly<Record<string, { readonly title?: string } | undefined>>;

const WORDS: Readonly<Record<string, NonNullable<HeadingLanguage["words"]>>> = {
  fr: {
    record: "Dans la fiche",
    item: "Élément",
    source: "source",
    marking: "marquage",
    missing: "manquant",
    "other value": "autre valeur",
  },
  es: {
    record: "En el registro",
    item: "Elemento",
    source: "fuente",
    marking: "marca",
    missing: "falta",
    "other value": "otro valor",
  },
};

/**
 * Headings in a language, from the catalogue of its translated titles.
 *
 * @example
 * const french = headingLanguage("fr", JSON.parse(await readFile("schemas/i18n/fr.json", "utf8")));
 */
export function headingLanguage(language: string, catalogue: TitleCatalogue): HeadingLanguage {
  return {
    language,
    title(type, path) {
      const words = fieldAt(type, path)?.words;
      return words === undefined ? undefined : catalogue[words]?.title;
    },
    ...(WORDS[language] === undefined ? {} : { words: WORDS[language] }),
  };
}
