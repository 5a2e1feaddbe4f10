import { ForgexError } from "../errors.ts";
import { translations } from "../generated/i18n/translations.ts";
import type { Translation } from "./types.ts";

/** Languages in which the standard has words: English first, then by tag. */
export const languages: readonly string[] = ["en", ...Object.keys(translations)];

/**
 * The words of the standard in a language, loaded when they are first asked for; undefined for English, in which the
 * schemas themselves are written. A tag with a region (`fr-CA`) gives its language.
 *
 * @throws {ForgexError} `language-unknown`
 * @example
 * const fr = await loadTranslation("fr");
 * fieldTitle("facility", "/status", fr); // "Statut"
 */
export async function loadTranslation(language: string): Promise<Translation | undefined> {
  const tag = language.split("-")[0]?.toLowerCase() ?? "";
  if (tag === "en") return undefined;
  const load = Object.hasOwn(translations, tag) ? translations[tag] : undefined;
  if (load === undefined)
    throw new ForgexError("language-unknown", `The standard has no words in ${language}: ${languages.join(", ")}.`, {
      language,
      languages,
    });
  return load();
}
