import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import { isObject } from "../json.ts";
import { step } from "../names.ts";
import { parseObject } from "./schemas.ts";
import { languagesIn, mapEntries, texts } from "./translations.ts";

/** What a rule says in one language. */
export interface RuleWords {
  /** The message, with the same names in braces as in English. */
  readonly template: string;
  readonly why: string;
  readonly fix: string;
}

/** The messages of the validator in one language. */
export interface Messages {
  readonly language: string;
  /** Path of the file from the folder of the repository. */
  readonly path: string;
  /** By code of the finding. */
  readonly findings: Readonly<Record<string, RuleWords>>;
  /** Pieces of messages, by their English text; names in braces stand for what is put in. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Words of reports and explanations, likewise. */
  readonly report: Readonly<Record<string, string>>;
}

const FOLDER = "schemas/i18n/messages";

/** Every `<language>.json` of schemas/i18n/messages, sorted by language. A folder that is absent holds nothing. */
export async function readMessages(root: string): Promise<Messages[]> {
  const languages = await languagesIn(root, FOLDER);
  return Promise.all(
    languages.map(async (language) => {
      const path = `${FOLDER}/${language}.json`;
      const { findings, phrases, report, ...rest } = parseObject(path, await readFile(join(root, path), "utf8"));
      const fail = (pointer: string, message: string): SourceError =>
        new SourceError("translation-malformed", path, pointer, message);
      if (!isObject(findings)) throw fail("/findings", "an object is wanted");
      for (const name of Object.keys(rest)) throw fail(step(name), "has no meaning here");
      const byText = (entries: unknown, at: string): Record<string, string> => {
        if (!isObject(entries)) throw fail(at, "an object is wanted");
        for (const [english, text] of Object.entries(entries))
          if (typeof text !== "string" || text === "") throw fail(at + step(english), "a text is wanted");
        return entries as Record<string, string>;
      };
      return {
        language,
        path,
        findings: mapEntries(findings, (entry, at) => texts(path, entry, `/findings${at}`, ["template", "why", "fix"])),
        phrases: byText(phrases, "/phrases"),
        report: byText(report, "/report"),
      };
    }),
  );
}
