import { codelists } from "../generated/codelists.ts";
import type { Messages } from "./types.ts";

/** Turns a piece of English text into another language; what is not known stays as it is. */
export type Phrase = (english: string) => string;

const books = new WeakMap<Messages, Phrase>();

/**
 * The pieces of messages in a language: phrases word by word, titles of fields, types and codes, and phrases with
 * names in braces, whose insides are looked up in turn (`a date such as 2026-02-04`).
 */
export function phrasesOf(messages: Messages): Phrase {
  const known = books.get(messages);
  if (known) return known;
  const patterns = Object.entries(messages.phrases)
    .filter(([english]) => english.includes("{"))
    .map(([english, text]) => ({ form: formOf(english), text }));
  const codes = titlesOfCodes(messages.language);
  const whole = (text: string): string | undefined =>
    own(messages.phrases, text) ?? own(messages.titles, text) ?? codes.get(text);
  const phrase = (text: string, depth: number): string => {
    const known = whole(text);
    if (known !== undefined || depth > 3) return known ?? text;
    for (const { form, text: into } of patterns) {
      const found = form.exec(text)?.groups;
      if (found) return fill(into, (name) => phrase(found[name] ?? "", depth + 1));
    }
    return text;
  };
  const book: Phrase = (text) => phrase(text, 0);
  books.set(messages, book);
  return book;
}

/** A text with its names in braces replaced. */
export function fill(text: string, value: (name: string) => string | undefined): string {
  return text.replace(/\{([a-z][A-Za-z0-9]*)\}/g, (all, name: string) => value(name) ?? all);
}

function formOf(english: string): RegExp {
  const parts = english.split(/\{([a-z][A-Za-z0-9]*)\}/);
  const body = parts.map((part, i) => (i % 2 === 1 ? `(?<${part}>.+)` : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")));
  return new RegExp(`^${body.join("")}$`, "su");
}

/** Titles of codes, English → translated; the first list that has a title gives its translation. */
function titlesOfCodes(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { titles } of Object.values(codelists))
    for (const code of Object.values(titles)) {
      const translated = (code as unknown as Readonly<Record<string, string | undefined>>)[language];
      if (translated !== undefined && !found.has(code.title)) found.set(code.title, translated);
    }
  return found;
}

const own = (entries: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;
