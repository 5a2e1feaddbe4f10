import { arrayIndex } from "../pointer/json-pointer.ts";
import { decode, isSpace } from "./bytes.ts";

/**
 * The first byte of the value that a pointer's steps lead to in a valid JSON text; where a step leads nowhere, the first
 * byte of the last value that is there. Of a repeated name the last counts, as in `JSON.parse`. Does not recurse, and
 * skips what the pointer does not pass through.
 */
export function offsetOf(bytes: Uint8Array, steps: readonly string[]): number {
  let pos = skipSpace(bytes, 0);
  for (const step of steps) {
    const child =
      bytes[pos] === 0x7b ? memberAt(bytes, pos, step) : bytes[pos] === 0x5b ? itemAt(bytes, pos, step) : -1;
    if (child < 0) return pos;
    pos = child;
  }
  return pos;
}

function memberAt(bytes: Uint8Array, start: number, name: string): number {
  let found = -1;
  let pos = skipSpace(bytes, start + 1);
  while (pos < bytes.length && bytes[pos] === 0x22) {
    const end = skipString(bytes, pos);
    const value = skipSpace(bytes, skipSpace(bytes, end) + 1);
    if (isName(bytes, pos, end, name)) found = value;
    pos = skipSpace(bytes, skipValue(bytes, value));
    if (bytes[pos] !== 0x2c) break;
    pos = skipSpace(bytes, pos + 1);
  }
  return found;
}

function itemAt(bytes: Uint8Array, start: number, step: string): number {
  const index = arrayIndex(step);
  let pos = skipSpace(bytes, start + 1);
  if (index === undefined || bytes[pos] === 0x5d) return -1;
  for (let i = 0; i < index; i += 1) {
    pos = skipSpace(bytes, skipValue(bytes, pos));
    if (bytes[pos] !== 0x2c) return -1;
    pos = skipSpace(bytes, pos + 1);
  }
  return pos;
}

function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  const raw = decode(bytes, start + 1, end - 1);
  if (raw === name) return true;
  return raw.includes("\\") && JSON.parse(`"${raw}"`) === name;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && isSpace(bytes[i] as number)) i += 1;
  return i;
}

function skipString(bytes: Uint8Array, from: number): number {
  let i = from + 1;
  while (i < bytes.length) {
    const b = bytes[i] as number;
    if (b === 0x22) return i + 1;
    i += b === 0x5c ? 2 : 1;
  }
  return i;
}

function skipValue(bytes: Uint8Array, from: number): number {
  let i = from;
  let depth = 0;
  while (i < bytes.length) {
    const b = bytes[i] as number;
    if (b === 0x22) {
      i = skipString(bytes, i);
      if (depth === 0) return i;
      continue;
    }
    if (b === 0x7b || b === 0x5b) depth += 1;
    else if (b === 0x7d || b === 0x5d) {
      if (depth === 0) return i;
      depth -= 1;
      if (depth === 0) return i + 1;
    } else if (depth === 0 && (b === 0x2c || isSpace(b))) return i;
    i += 1;
  }
  return i;
}
