import { ForgexError } from "../errors.ts";

/**
 * Splits a JSON Pointer (RFC 6901) into its steps.
 *
 * @throws {ForgexError} `pointer-malformed` where the text does not begin with `/` or has a `~` that is not `~0` or `~1`
 * @example
 * parsePointer("/a~1b/0"); // ["a/b", "0"]
 * parsePointer(""); // []
 */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  const isEscaped = pointer.includes("~");
  if (pointer.charCodeAt(0) !== 47 || (isEscaped && /~(?![01])/.test(pointer))) {
    throw new ForgexError("pointer-malformed", `This is not a JSON Pointer: ${JSON.stringify(pointer)}.`, { pointer });
  }
  const steps = pointer.slice(1).split("/");
  return isEscaped ? steps.map((s) => s.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

/**
 * Joins steps into a JSON Pointer.
 *
 * @example
 * formatPointer(["a/b", 0]); // "/a~1b/0"
 */
export function formatPointer(steps: readonly (string | number)[]): string {
  let out = "";
  for (const step of steps) out += `/${escapeStep(String(step))}`;
  return out;
}

/** One step as it stands in a pointer. */
export function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

/**
 * The value at a numeric JSON Pointer, or `undefined` where there is none. Only own members are seen.
 *
 * @throws {ForgexError} `pointer-malformed`
 * @example
 * getPointer({ a: [{ b: 1 }] }, "/a/0/b"); // 1
 */
export function getPointer(root: unknown, pointer: string): unknown {
  let here = root;
  for (const step of parsePointer(pointer)) {
    here = childOf(here, step);
    if (here === undefined) return undefined;
  }
  return here;
}

/** The child of a JSON value by a numeric-pointer step. */
export function childOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    const index = arrayIndex(step);
    return index === undefined ? undefined : value[index];
  }
  if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) {
    return (value as Record<string, unknown>)[step];
  }
  return undefined;
}

/** The index that an array step names: digits without a leading zero. */
export function arrayIndex(step: string): number | undefined {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(step) ? Number(step) : undefined;
}

/**
 * A pointer and all its ancestors, the root (`""`) first and the pointer itself last. Works on numeric and keyed pointers.
 *
 * @example
 * ancestors("/a/b"); // ["", "/a", "/a/b"]
 */
export function ancestors(pointer: string): string[] {
  const out = [""];
  for (let at = pointer.indexOf("/", 1); at > 0; at = pointer.indexOf("/", at + 1)) out.push(pointer.slice(0, at));
  if (pointer !== "") out.push(pointer);
  return out;
}

/**
 * The pointer one step up; `undefined` for the root.
 *
 * @example
 * parentPointer("/a/b"); // "/a"
 */
export function parentPointer(pointer: string): string | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}

/**
 * Tells whether a pointer is another one or lies below it. Works on numeric and keyed pointers alike.
 *
 * @example
 * isWithin("/a/b", "/a"); // true
 * isWithin("/ab", "/a"); // false
 */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || (pointer.startsWith(ancestor) && pointer[ancestor.length] === "/");
}
