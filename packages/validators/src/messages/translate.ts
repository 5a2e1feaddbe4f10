import { type Finding, type MessageCatalogue, type Report, render } from "@forgex/schema";
import { fieldAt } from "@forgex/schema/fields";
import { phrasesOf } from "./phrases.ts";
import type { Messages } from "./types.ts";

/**
 * A report in another language: its messages, and what was expected, in words. Codes, places and everything that comes
 * from the data stay as they are, and so do `template` and `facts`, so that it can be put into a third language.
 *
 * @example
 * import * as fr from "@forgex/validators/messages/fr";
 * translateReport(await validate(records), fr).findings[0]?.message; // "« Statut » doit être un code de la liste …"
 */
export function translateReport(report: Report, messages: Messages): Report {
  return {
    ...report,
    language: messages.language,
    findings: report.findings.map((finding) => translateFinding(finding, messages)),
  };
}

/** One finding in another language. */
export function translateFinding(finding: Finding, messages: Messages): Finding {
  const phrase = phrasesOf(messages);
  const facts = mapped(finding.facts, (value, name) => fact(finding, name, value, messages));
  const values = mapped(finding.values, (value, name) => (WORDED.has(name) ? phrase(value) : value));
  const { code, severity, message: _english, expected, ...rest } = finding;
  return {
    code,
    severity,
    message: render({ ...finding, facts, values }, messages.language, templatesOf(messages)),
    ...rest,
    ...(expected === undefined ? {} : { expected: phrase(expected) }),
  };
}

/** Values that are put in words by a rule and are not taken from the data. */
const WORDED: ReadonlySet<string> = new Set(["expected", "found", "said", "when", "where"]);

/** A fact in words; what the template sets as code (`` `{name}` ``) and names of lists are the same in every language. */
function fact({ type, pointer, template }: Finding, name: string, value: string, messages: Messages): string {
  if (name === "list" || template.includes(`\`{${name}}\``)) return value;
  if (type !== undefined && (name === "title" || name === "field")) {
    const field = fieldAt(type, pointer);
    // Fields that share a title in English may not share it in another language.
    if (field?.title === value && Object.hasOwn(messages.titles, field.words))
      return messages.titles[field.words] ?? value;
  }
  return phrasesOf(messages)(value);
}

type Shown = Finding["facts"];

function mapped(entries: Shown, change: (text: string, name: string) => string): Shown {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [
      name,
      typeof value === "string"
        ? change(value, name)
        : Array.isArray(value)
          ? value.map((one) => (typeof one === "string" ? change(one, name) : one))
          : value,
    ]),
  ) as Shown;
}

const catalogues = new WeakMap<Messages, MessageCatalogue>();

/** Template by code, as `render` of @forgex/schema wants it. */
export function templatesOf(messages: Messages): MessageCatalogue {
  const known = catalogues.get(messages);
  if (known) return known;
  const templates = Object.fromEntries(
    Object.entries(messages.findings).map(([code, { template }]) => [code, template]),
  );
  catalogues.set(messages, templates);
  return templates;
}
