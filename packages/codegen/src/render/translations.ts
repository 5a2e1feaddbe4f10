import type { Standard } from "../model/standard.ts";
import { BANNER, key, literal, type OutputFile } from "./output.ts";

const FOLDER = "packages/schema/src/generated/i18n";

/**
 * A module of @forgex/schema for each language, plain data that nothing loads by itself, and the table of loaders. The
 * keys are the paths of schemas/i18n.
 */
export function renderTranslations(standard: Standard): OutputFile[] {
  const modules = standard.translations.map(({ language, path, titles }): OutputFile => {
    const rows = Object.entries(titles).map(([at, words]) => `  ${key(at)}: ${literal(words)},\n`);
    const text = `${BANNER.replace("schemas/", path)}

import type { Words } from "../../i18n/types.ts";

/** BCP 47 tag of the language. */
export const language = ${JSON.stringify(language)};

/** What each definition and property is called, by path: \`Facility\`, \`Facility/status\`. */
export const titles: Readonly<Record<string, Words>> = {
${rows.join("")}};
`;
    return { path: `${FOLDER}/${language}.ts`, text };
  });
  const rows = standard.translations.map(({ language }) => `  ${key(language)}: () => import("./${language}.ts"),\n`);
  const loaders = `${BANNER}

import type { Translation } from "../../i18n/types.ts";

/** Languages other than English in which the standard has words, each loaded when it is asked for. */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {
${rows.join("")}};
`;
  return [...modules, { path: `${FOLDER}/translations.ts`, text: loaders }];
}
