import { lists, type Members } from "./lists.ts";

/** A text or number and its numeric JSON Pointer. */
export interface Leaf {
  readonly pointer: string;
  readonly value: string | number;
}

/** Every text and number in a value. */
export function leavesOf(value: unknown, pointer = "", out: Leaf[] = []): Leaf[] {
  if (typeof value === "string" || typeof value === "number") out.push({ pointer, value });
  else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) leavesOf(value[i], `${pointer}/${i}`, out);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, child] of Object.entries(value)) leavesOf(child, `${pointer}/${escaped(name)}`, out);
  }
  return out;
}

/** Every text and number among the facts of a record, without the four lists. */
export function factsOf(record: Members): Leaf[] {
  const out: Leaf[] = [];
  for (const [name, child] of Object.entries(record)) {
    if (!(lists as readonly string[]).includes(name)) leavesOf(child, `/${escaped(name)}`, out);
  }
  return out;
}

const escaped = (step: string): string => (/[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step);
