import { dateText, instantText } from "./causes/date-text.ts";
import { isPlaceholder, spaceCause } from "./causes/number-text.ts";
import type { Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { formWanted } from "./form.ts";
import type { StringNode } from "./model.ts";
import type { Resolved } from "./resolve.ts";

/** Explains text of a wrong length or form. */
export function* explainText(wanted: Resolved, { value, pointer, title }: Place): Generator<Fault> {
  const { node } = wanted;
  if (node.kind !== "string") return;
  const text = value as string;
  const { minLength, maxLength, pattern } = node;
  const length = minLength !== undefined || maxLength !== undefined ? codePoints(text) : 0;
  if (minLength !== undefined && length < minLength) {
    const expected = minLength === 1 ? "no field at all, or text that is not empty" : `${minLength} characters or more`;
    yield {
      code: "text-too-short",
      pointer,
      value,
      facts: { title, limit: minLength, length },
      expected,
      cause: "empty-value",
    };
    return;
  }
  if (maxLength !== undefined && length > maxLength) {
    const expected = `${maxLength} characters or fewer`;
    yield { code: "text-too-long", pointer, value, facts: { title, limit: maxLength, length }, expected };
    return;
  }
  if (pattern === undefined || regExp(pattern).test(text)) return;
  const likely = likelyText(text, wanted);
  const expected = likely?.noSuchDay
    ? `${formWanted(wanted)}; the calendar has no such day as this`
    : formWanted(wanted);
  yield {
    code: "text-pattern",
    pointer,
    value,
    facts: { title, expected },
    expected,
    ...(likely?.cause === undefined ? {} : { cause: likely.cause }),
    ...(likely?.to !== undefined && accepts(node, likely.to)
      ? { edits: [{ op: "replace", pointer, from: value, value: likely.to, safe: likely.safe }] }
      : {}),
  };
}

interface Likely {
  readonly cause?: string;
  readonly to?: string;
  readonly safe: boolean;
  readonly noSuchDay?: true;
}

function likelyText(text: string, { node, name }: Resolved): Likely | undefined {
  if (node.kind !== "string") return undefined;
  const trimmed = text.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, "");
  if (trimmed !== text && accepts(node, trimmed)) return { cause: spaceCause(text), to: trimmed, safe: true };
  if (name === "PartialDate" || name === "Instant") {
    const date = name === "Instant" ? instantText(trimmed) : dateText(trimmed);
    if (date === undefined) return isPlaceholder(trimmed) ? { cause: "placeholder-word", safe: false } : undefined;
    const { cause, date: to, safe = false, noSuchDay } = date;
    return {
      ...(noSuchDay ? { noSuchDay } : {}),
      ...(cause === undefined ? {} : { cause }),
      ...(to === undefined ? {} : { to }),
      safe,
    };
  }
  const lower = trimmed.toLowerCase();
  if (accepts(node, lower))
    return { cause: "wrong-case-code", to: lower, safe: name !== "RecordId" && name !== "ItemKey" };
  const upper = trimmed.toUpperCase();
  if (accepts(node, upper)) return { cause: "wrong-case-code", to: upper, safe: true };
  if (name === "Url" && /^www\./i.test(trimmed)) return { to: `https://${trimmed}`, safe: false };
  return undefined;
}

function accepts({ minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: StringNode, text: string): boolean {
  const length = codePoints(text);
  return length >= minLength && length <= maxLength && (pattern === undefined || regExp(pattern).test(text));
}

function codePoints(text: string): number {
  let n = 0;
  for (const _ of text) n++;
  return n;
}

const compiled = new Map<string, RegExp>();

/** Patterns are searched with the flag `u`, as JSON Schema says; the dialect allows only such as take linear time. */
function regExp(pattern: string): RegExp {
  let found = compiled.get(pattern);
  if (!found) {
    found = new RegExp(pattern, "u");
    compiled.set(pattern, found);
  }
  return found;
}
