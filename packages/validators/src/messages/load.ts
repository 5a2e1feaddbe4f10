import { ForgexError } from "@forgex/schema";
import { loaders } from "../generated/messages/loaders.ts";
import type { Messages } from "./types.ts";

/** Languages in which the validator speaks: English first, then by tag. */
export const languages: readonly string[] = ["en", ...Object.keys(loaders)];

/**
 * What the validator says in a language, loaded when it is first asked for; undefined for English, in which the rules
 * themselves are written. A tag with a region (`fr-CA`) gives its language.
 *
 * @throws {ForgexError} `language-unknown`
 * @example
 * const fr = await loadMessages("fr");
 * const rapport = fr ? translateReport(report, fr) : report;
 */
export async function loadMessages(language: string): Promise<Messages | undefined> {
  const tag = language.split("-")[0]?.toLowerCase() ?? "";
  if (tag === "en") return undefined;
  const load = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined;
  if (load === undefined)
    throw new ForgexError(
      "language-unknown",
      `There are no messages in ${language}, only in ${languages.join(", ")}.`,
      {
        language,
        languages,
      },
    );
  return load();
}
