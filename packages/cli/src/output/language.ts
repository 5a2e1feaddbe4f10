import type { Messages } from "@forgex/validators/messages";
import type { OptionDefinition } from "../command.ts";

/** Languages of reports and explanations; a copy of what the library says, so that help need not load it. */
export const languages = ["en", "fr", "es"] as const;

export type Language = (typeof languages)[number];

/** `--lang`, of every command that tells people something about their data. */
export const languageOption: OptionDefinition = {
  flags: "--lang <language>",
  text: "language of messages: en (unless given), fr or es; codes and values stay as they are",
  choices: languages,
};

/** What the validator says in a language; undefined for English. */
export async function messagesIn(language: Language | undefined): Promise<Messages | undefined> {
  if (language === undefined || language === "en") return undefined;
  const { loadMessages } = await import("@forgex/validators/messages");
  return loadMessages(language);
}
