import { type Messages, readMessages } from "../discover/messages.ts";
import type { Standard } from "../model/standard.ts";
import { wordsAt } from "../model/words.ts";
import { BANNER, key, literal, type OutputFile } from "./output.ts";

const FOLDER = "packages/validators/src/generated/messages";

/** A module of @forgex/validators for each language, plain data that nothing loads by itself, and the table of loaders. */
export async function renderMessages(standard: Standard, root: string): Promise<OutputFile[]> {
  const all = await readMessages(root);
  const rows = (entries: Readonly<Record<string, unknown>>): string =>
    Object.entries(entries)
      .map(([name, value]) => `  ${key(name)}: ${literal(value)},\n`)
      .join("");
  const modules = all.map((messages): OutputFile => {
    const { language, path, findings, phrases, report } = messages;
    const text = `${BANNER.replace("schemas/", path)}

import type { RuleWords } from "../../messages/types.ts";

/** BCP 47 tag of the language. */
export const language = ${JSON.stringify(language)};

/** What each rule says, by code. */
export const findings: Readonly<Record<string, RuleWords>> = {
${rows(findings)}};

/** Pieces of messages, by their English text. */
export const phrases: Readonly<Record<string, string>> = {
${rows(phrases)}};

/** Words of reports and explanations, by their English text. */
export const report: Readonly<Record<string, string>> = {
${rows(report)}};

/** Titles of types and fields by the English title; by path where a field has another than that. */
export const titles: Readonly<Record<string, string>> = {
${rows(titlesOf(standard, messages))}};
`;
    return { path: `${FOLDER}/${language}.ts`, text };
  });
  const loaders = `${BANNER.replace("schemas/", "schemas/i18n/messages/")}

import type { Messages } from "../../messages/types.ts";

/** Languages other than English in which the validator speaks, each loaded when it is asked for. */
export const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
${all.map(({ language }) => `  ${key(language)}: () => import("./${language}.ts"),\n`).join("")}};
`;
  return [...modules, { path: `${FOLDER}/loaders.ts`, text: loaders }];
}

/** English title → title, types before fields; a field that has another than the first of its English title, by path. */
function titlesOf({ definitions, translations }: Standard, { language }: Messages): Record<string, string> {
  const titles = translations.find((one) => one.language === language)?.titles ?? {};
  const found: Record<string, string> = {};
  const add = (english: string | undefined, path: string, base?: string): void => {
    const translated = wordsAt(titles, path, base)?.title;
    if (english === undefined || translated === undefined) return;
    if (!Object.hasOwn(found, english)) found[english] = translated;
    else if (found[english] !== translated) found[path] = translated;
  };
  for (const { name, node } of definitions.values()) add(node.title, name);
  for (const { name, node, kind } of definitions.values())
    if (node.kind === "object")
      for (const [property, sub] of Object.entries(node.properties))
        add(sub.title, `${name}/${property}`, kind === "record" ? "Record" : undefined);
  return found;
}
