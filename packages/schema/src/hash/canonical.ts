import { ForgexError } from "../errors.ts";

/**
 * The canonical JSON text of a value after RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, numbers
 * in their shortest form, strings escaped as little as possible and kept as they are (no Unicode normalisation).
 *
 * Members whose value is `undefined` are left out, as `JSON.stringify` does. Minus zero is written `0`.
 *
 * @throws {ForgexError} `canonical-refused` for what JSON cannot carry: NaN, infinities, lone surrogates, `undefined`
 * in an array, functions, symbols, bigints, objects that are not plain, cycles (nesting over 10,000). `details.pointer`
 * says where.
 * @example
 * canonicalJson({ b: 1e3, a: "é" }); // '{"a":"é","b":1000}'
 */
export function canonicalJson(value: unknown): string {
  const out: string[] = [];
  const open: Open[] = [];
  write(value, out, open);
  while (open.length > 0) {
    const top = open[open.length - 1] as Open;
    const step = top.next;
    if (step === top.steps) {
      out.push(top.keys ? "}" : "]");
      open.pop();
      continue;
    }
    top.next += 1;
    if (step > 0) out.push(",");
    if (top.keys) {
      const key = top.keys[step] as string;
      out.push(text(key, open), ":");
      write((top.value as Record<string, unknown>)[key], out, open);
    } else write((top.value as readonly unknown[])[step], out, open);
  }
  return out.join("");
}

/** One array or object whose end has not been written; an explicit stack, so depth is no danger. */
interface Open {
  readonly value: object;
  readonly keys: readonly string[] | undefined;
  readonly steps: number;
  next: number;
}

const maxDepth = 10_000;

function write(value: unknown, out: string[], open: Open[]): void {
  switch (typeof value) {
    case "string":
      out.push(text(value, open));
      return;
    case "number":
      if (!Number.isFinite(value)) refuse(`the number ${value}`, open);
      out.push(String(value === 0 ? 0 : value));
      return;
    case "boolean":
      out.push(value ? "true" : "false");
      return;
    case "object":
      break;
    default:
      refuse(`a value of type ${typeof value}`, open);
  }
  if (value === null) {
    out.push("null");
    return;
  }
  if (open.length >= maxDepth) refuse(`nesting deeper than ${maxDepth} (a cycle?)`, open);
  if (Array.isArray(value)) {
    out.push("[");
    open.push({ value, keys: undefined, steps: value.length, next: 0 });
    return;
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse("an object that is not plain", open);
  const members = value as Record<string, unknown>;
  // The default order of sort() is by UTF-16 code units, which is what RFC 8785 asks for.
  const keys = Object.keys(members)
    .filter((key) => members[key] !== undefined)
    .sort();
  out.push("{");
  open.push({ value: value as object, keys, steps: keys.length, next: 0 });
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function text(value: string, open: Open[]): string {
  if (loneSurrogate.test(value)) refuse("a text with half of a surrogate pair", open);
  return JSON.stringify(value);
}

function refuse(what: string, open: readonly Open[]): never {
  const steps = open.map((o) => {
    const at = o.next - 1;
    return o.keys ? (o.keys[at] ?? "") : String(at);
  });
  const pointer = steps.map((s) => `/${s.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  throw new ForgexError("canonical-refused", `Canonical JSON cannot carry ${what}, at "${pointer}".`, {
    what,
    pointer,
  });
}
