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
  const known = new Map<string, string | undefined>();
  const names = Object.keys(catalogue);
  const find = (type: string, path: string): string | undefined => {
    const steps = path.split("/").filter((step) => step !== "*");
    const name = steps.at(-1) ?? "";
    const above = path.slice(0, path.lastIndexOf("/"));
    const owner = above === "" ? pascal(type) : (fieldAt(type, above)?.type ?? "");
    const own = catalogue[`${owner}/${name}`]?.title;
    if (own !== undefined) return own;
    // The branches of a union are named like it: LoanTerms is one of CommitmentTerms.
    const kind = /[A-Z][a-z]+$/.exec(owner)?.[0] ?? owner;
    const branch = names.find((key) => key.endsWith(`${kind}/${name}`));
    return branch === undefined ? undefined : catalogue[branch]?.title;
  };
  return {
    language,
    title(type, path) {
      const key = `${type} ${path}`;
      if (!known.has(key)) known.set(key, find(type, path));
      return known.get(key);
    },
    ...(WORDS[language] === undefined ? {} : { words: WORDS[language] }),
  };
}

function pascal(type: string): string {
  if (type === "dataset") return "DatasetHeader";
  return type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
