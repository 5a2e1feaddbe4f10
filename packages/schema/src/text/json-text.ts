import { decimalText } from "../decimal.ts";
import { ForgexError } from "../errors.ts";

/**
 * The JSON text of a value on one line, as FORGE Exchange publishes it: members in their own order, numbers as plain
 * digits without exponent, minus zero as `0`, members that are `undefined` left out.
 *
 * @throws {ForgexError} `json-refused` for what JSON cannot carry: NaN, infinities, `undefined` in a list, functions,
 * bigints, cycles
 * @example
 * jsonText({ grade: 1e-7 }); // '{"grade":0.0000001}'
 */
export function jsonText(value: unknown): string {
  const text = fenced(() => JSON.stringify(value));
  if (text === undefined) refuse(`a value of type ${typeof value}`);
  // An exponent, or a null that JSON.stringify may have put in the place of something that it dropped.
  return /[0-9]e[+-][0-9]|null/.test(text) ? fenced(() => carefully(value)) : text;
}

function fenced<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof ForgexError) throw error;
    throw new ForgexError("json-refused", "JSON cannot carry this value.", undefined, { cause: error });
  }
}

function refuse(what: string): never {
  throw new ForgexError("json-refused", `JSON cannot carry ${what}.`);
}

function carefully(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? decimalText(value) : refuse(`the number ${value}`);
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value) ?? refuse(`a value of type ${typeof value}`);
  if (Array.isArray(value)) return `[${value.map(carefully).join(",")}]`;
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") return JSON.stringify(value);
  const members: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    if (item !== undefined) members.push(`${JSON.stringify(name)}:${carefully(item)}`);
  }
  return `{${members.join(",")}}`;
}
