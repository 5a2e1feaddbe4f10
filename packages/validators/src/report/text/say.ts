import { fill, type Phrase, phrasesOf } from "../../messages/phrases.ts";
import type { Messages } from "../../messages/types.ts";

/** How a report for people speaks: the English words are the keys of the catalogues. */
export interface Speech {
  /** A sentence or a word, with what its names in braces stand for. */
  say(english: string, values?: Readonly<Record<string, string>>): string;
  /** A piece of a message, such as the title of a code or `a number`. */
  readonly phrase: Phrase;
  /** A number for people: groups of three. */
  number(n: number): string;
  /** A number and its noun: `1 record`, `4,812 records`. */
  many(n: number, noun: string, plural?: string): string;
  /** How to mend what has a code, where the language says so. */
  fix(code: string): string | undefined;
}

/** Speaks English without messages. */
export function speechOf(messages?: Messages): Speech {
  const group = messages === undefined ? "," : "\u202F";
  const text = (english: string): string =>
    messages !== undefined && Object.hasOwn(messages.report, english) ? (messages.report[english] ?? english) : english;
  const say: Speech["say"] = (english, values = {}) => fill(text(english), (name) => values[name]);
  const number = (n: number): string => String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, group);
  return {
    say,
    phrase: messages === undefined ? (english) => english : phrasesOf(messages),
    number,
    many: (n, noun, plural = `${noun}s`) => (n === 1 ? say(`1 ${noun}`) : say(`{n} ${plural}`, { n: number(n) })),
    fix: (code) => (messages && Object.hasOwn(messages.findings, code) ? messages.findings[code]?.fix : undefined),
  };
}
