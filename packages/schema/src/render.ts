import { decimalText } from "./decimal.ts";
import type { Finding } from "./generated/types.ts";

/** Translated templates of one language, by the English template or by the finding's code. */
export type MessageCatalogue = Readonly<Record<string, string>>;

interface Words {
  readonly and: string;
  readonly point: string;
  readonly group: string;
  readonly yes: string;
  readonly no: string;
  readonly hidden: Readonly<Record<string, (length: string | undefined) => string>>;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    and: "and",
    point: ".",
    group: ",",
    yes: "yes",
    no: "no",
    hidden: {
      string: (n) => `[hidden text of ${n} characters]`,
      number: () => "[hidden number]",
      boolean: () => "[hidden yes or no]",
      array: (n) => `[hidden list of ${n}]`,
      object: () => "[hidden value]",
    },
  },
  fr: {
    and: "et",
    point: ",",
    group: "\u202f",
    yes: "oui",
    no: "non",
    hidden: {
      string: (n) => `[texte masqué de ${n} caractères]`,
      number: () => "[nombre masqué]",
      boolean: () => "[oui ou non masqué]",
      array: (n) => `[liste masquée de ${n}]`,
      object: () => "[valeur masquée]",
    },
  },
  es: {
    and: "y",
    point: ",",
    group: "\u202f",
    yes: "sí",
    no: "no",
    hidden: {
      string: (n) => `[texto oculto de ${n} caracteres]`,
      number: () => "[número oculto]",
      boolean: () => "[sí o no oculto]",
      array: (n) => `[lista oculta de ${n}]`,
      object: () => "[valor oculto]",
    },
  },
};

/**
 * The message of a finding: its template with values and facts filled in.
 *
 * The same finding gives the same text on every machine: numbers are written with all their digits, in groups of three
 * from five digits on, lists with commas and a last "and", both after the custom of the language (en, fr, es; others as
 * English). The catalogue translates templates, by the English template first and by the code else; what it lacks stays
 * English. A name in braces that has no value stays as it is. A hidden value is told by its kind and length.
 *
 * @example
 * render({ code: "x", severity: "error", template: "{n} is more than {max}.", values: { n: 12000 }, facts: { max: 100 }, pointer: "", at: "" });
 * // "12,000 is more than 100."
 */
export function render(
  finding: Pick<Finding, "code" | "template" | "values" | "facts">,
  lang = "en",
  catalogue?: MessageCatalogue,
): string {
  const language = words[lang.split("-")[0] ?? ""] ?? (words.en as Words);
  const template = ownText(catalogue, finding.template) ?? ownText(catalogue, finding.code) ?? finding.template;
  return template.replace(/\{([a-z][A-Za-z0-9]*)\}/g, (whole, name: string) => {
    if (Object.hasOwn(finding.values, name)) return show(finding.values[name], language);
    if (Object.hasOwn(finding.facts, name)) return show(finding.facts[name], language);
    return whole;
  });
}

function ownText(catalogue: MessageCatalogue | undefined, key: string): string | undefined {
  return catalogue && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}

function show(value: unknown, language: Words): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? grouped(value, language) : String(value);
  if (typeof value === "boolean") return value ? language.yes : language.no;
  if (Array.isArray(value)) {
    const items = value.map((item) => show(item, language));
    const last = items.pop() ?? "";
    return items.length === 0 ? last : `${items.join(", ")} ${language.and} ${last}`;
  }
  if (typeof value === "object" && value !== null && (value as { hidden?: unknown }).hidden === true) {
    const { kind, length } = value as { kind?: unknown; length?: unknown };
    const tell = language.hidden[String(kind)] ?? language.hidden.object;
    return tell?.(typeof length === "number" ? grouped(length, language) : undefined) ?? "";
  }
  return JSON.stringify(value) ?? String(value);
}

function grouped(value: number, language: Words): string {
  const [whole, fraction] = decimalText(value).split(".") as [string, string?];
  const digits = whole.replace("-", "").length;
  const text = digits < 5 ? whole : whole.replace(/\B(?=(?:[0-9]{3})+$)/g, language.group);
  return fraction === undefined ? text : `${text}${language.point}${fraction}`;
}
