import { dateNumber } from "./causes/date-text.ts";
import { numberText } from "./causes/number-text.ts";
import { type Explaining, fits, type Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { formWanted } from "./form.ts";
import type { Resolved } from "./resolve.ts";
import { article, kindOf, kindWanted, kindWords, orList } from "./words.ts";

/** Explains a value of another kind than the schema asks for, with the likely cause and the change that would mend it. */
export function explainWrongKind(context: Explaining, wanted: Resolved, { value, pointer, title }: Place): Fault {
  const expected = expectedWords(wanted);
  const fault = {
    code: "type-wrong",
    pointer,
    value,
    facts: { title, expected, found: kindWords(kindOf(value)) },
    expected,
  } as const;
  const likely = likelyCause(value, wanted);
  if (!likely) return fault;
  const { cause, to, safe } = likely;
  const because = cause === undefined ? {} : { cause };
  if (to === undefined || !fits(context, wanted.node, to)) return { ...fault, ...because };
  return { ...fault, ...because, edits: [{ op: "replace", pointer, from: value, value: to, safe }] };
}

interface Likely {
  readonly cause?: string;
  readonly to?: unknown;
  readonly safe: boolean;
}

function likelyCause(value: unknown, wanted: Resolved): Likely | undefined {
  const { node } = wanted;
  const kind = kindWanted(node);
  if (kind === "number" && typeof value === "string") {
    const text = numberText(value);
    return text && { cause: text.cause, to: text.number, safe: text.safe ?? true };
  }
  if (kind === "boolean" && typeof value === "string") {
    const to = { true: true, false: false, yes: true, no: false }[value.trim().toLowerCase()];
    return to === undefined ? undefined : { to, safe: /^\s*(?:true|false)\s*$/i.test(value) };
  }
  if (kind === "string" && typeof value === "number") {
    if (wanted.name === "PartialDate" || wanted.name === "Instant") {
      const date = dateNumber(value);
      return date && { ...date, to: date.date, safe: date.safe ?? false };
    }
    // A spreadsheet may have dropped leading zeros.
    return { to: String(value), safe: false };
  }
  if (kind === "array" && typeof value === "string" && /[;|,]/.test(value)) {
    const parts = value.split(/\s*[;|,]\s*/).filter((part) => part !== "");
    return { cause: "joined-list", to: [...new Set(parts)], safe: true };
  }
  if (kind === "array" && !Array.isArray(value)) return { to: [value], safe: true };
  if (Array.isArray(value) && value.length === 1 && kind !== "array" && !Array.isArray(value[0])) {
    return { to: value[0], safe: true };
  }
  return undefined;
}

function expectedWords(wanted: Resolved): string {
  const { node, says } = wanted;
  switch (node.kind) {
    case "string":
      return node.pattern === undefined ? "text" : formWanted(wanted);
    case "number":
      return node.whole ? "a whole number" : "a number";
    case "boolean":
      return "true or false";
    case "enum":
      if (node.values.length === 1) return JSON.stringify(node.values[0]);
      return says.codelist ? `a code of the list ${says.codelist}` : orList(node.values.map((v) => JSON.stringify(v)));
    case "array":
      return "a list";
    case "tuple":
      return `a list of ${node.items.length} values`;
    default:
      return article("object");
  }
}
