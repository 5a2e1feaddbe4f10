import type { Rule } from "@forgex/validators";
import type { Style } from "./colour.ts";
import { capital, columns, type Row, wrap } from "./columns.ts";

/** A rule without its functions, as `forgex explain` tells it. */
export interface Explained {
  readonly code: string;
  readonly severity: string;
  readonly scope: Rule["scope"];
  readonly appliesTo?: readonly string[];
  readonly template: string;
  readonly why: string;
  readonly fix: string;
  readonly source?: string;
  readonly examples: { readonly passes: readonly object[]; readonly fails: readonly object[] };
}

/** Where a rule looks, in words and in the order of the check. */
const SCOPES: Readonly<Record<Explained["scope"], string>> = {
  reading: "found while the file is read",
  structure: "found in the structure of a record",
  record: "looks at one record",
  set: "looks at all records of a type",
  dataset: "looks across whole datasets",
  configuration: "found in the configuration",
};

/** Puts a sentence into another language and its names in braces in. */
export type Say = (words: string, values?: Readonly<Record<string, string>>) => string;

/** Says it as it is written here. */
export const english: Say = (words, values = {}) => words.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** One rule on a page. */
export function explanationText(rule: Explained, style: Style, width: number, say: Say = english): string {
  const { code, severity, scope, appliesTo, source, examples } = rule;
  const facts = [say(severity), say(SCOPES[scope]), ...(appliesTo ? [appliesTo.join(", ")] : [])];
  const part = (title: string, lines: readonly string[]): string =>
    `${style.bold(say(title))}\n${lines.map((line) => (line === "" ? "\n" : `  ${line}\n`)).join("")}`;
  const prose = (title: string, text: string): string => part(title, wrap(text, width - 2));
  const [passes, fails] = [examples.passes[0], examples.fails[0]];
  return [
    `${style.bold(code)}\n${facts.join(" · ")}\n`,
    prose("What it says", rule.template),
    prose("Why it matters", rule.why),
    prose("How to mend it", rule.fix),
    ...(source === undefined ? [] : [prose("Where it comes from", source)]),
    ...(passes === undefined ? [] : [part("Passes", exampleLines(passes, say))]),
    ...(fails === undefined ? [] : [part("Fails", [...exampleLines(fails, say), ...places(fails, say)])]),
  ].join("\n");
}

/** All rules, a line each, by where they look. */
export function catalogueText(rules: readonly Explained[], style: Style, width: number, say: Say = english): string {
  return Object.entries(SCOPES)
    .map(([scope, title]) => {
      const members = rules.filter((rule) => rule.scope === scope);
      const rows = members.map(({ code, severity, template }): Row => [code, `${say(severity)}: ${template}`]);
      return members.length === 0 ? "" : `${style.bold(capital(say(title)))}\n${columns(rows, width, 2, 36)}`;
    })
    .filter((part) => part !== "")
    .join("\n");
}

/** The data of an example: a text as it stands in a file, or values as JSON. */
function exampleLines(example: object, say: Say): string[] {
  const { text, value, records, header, today } = example as {
    text?: string;
    value?: unknown;
    records?: readonly unknown[];
    header?: unknown;
    today?: string;
  };
  if (text !== undefined) return visible(text).split("\n");
  const values = [...(header === undefined ? [] : [header]), ...(records ?? [value])];
  const lines = values.flatMap((one) => JSON.stringify(one, null, 2).split("\n"));
  return today === undefined ? lines : [...lines, say("(on {today})", { today })];
}

/** Where the failing example is at fault. */
function places(example: object, say: Say): string[] {
  const { expect, pointer } = example as { expect?: readonly { record?: string; pointer: string }[]; pointer?: string };
  const all = expect ?? (pointer === undefined ? [] : [{ pointer }]);
  const named = all.map(
    ({ record, pointer: at }) => `${record ? `${record} ` : ""}${at === "" ? say("the whole record") : at}`,
  );
  return named.length === 0 ? [] : ["", say("found at: {places}", { places: named.join("; ") })];
}

/** Characters that a terminal would act on or swallow, as escapes. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (c) =>
    c === "\n" ? c : `\\u${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
