import { fieldTitle, languages, loadTranslation } from "@forgex/schema/i18n";
import type { HeadingLanguage } from "./headings.ts";

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
 * Headings in a language that the standard is translated to; undefined for English, and where there is no translation.
 *
 * @example
 * const french = await headingLanguage("fr");
 * for await (const row of tableRows(records, header, french && { headings: french })) write(row);
 */
export async function headingLanguage(language: string): Promise<HeadingLanguage | undefined> {
  const translation = await loadTranslation(language);
  if (translation === undefined) return undefined;
  return {
    language,
    title: (type, path) => fieldTitle(type, path, translation),
    ...(WORDS[language] === undefined ? {} : { words: WORDS[language] }),
  };
}

/** All languages of headings besides English: what a reader should know of files from anywhere. */
export async function headingLanguages(): Promise<HeadingLanguage[]> {
  const all = await Promise.all(languages.map(headingLanguage));
  return all.filter((one) => one !== undefined);
}
