import { compareDecimals, decimalText } from "@forgex/schema";
import { jsonText } from "@forgex/schema/text";
import type { CellKind } from "./model.ts";

/** A cell as a format gives or takes it. A CSV has only texts; a workbook has numbers and yes or no as well. */
export type CellValue = string | number | boolean | undefined;

/** What stands between the codes of a list in one cell. */
const BETWEEN = "; ";

/** Half of a surrogate pair: bytes cannot carry it, its JSON escape can. */
const LONE = /\p{Surrogate}/u;

const YES = new Set(["true", "yes", "vrai", "oui", "verdadero", "sí", "si"]);
const NO = new Set(["false", "no", "faux", "non", "falso"]);
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/**
 * The cell for a value, or `undefined` where a cell of that kind cannot hold it without loss: a value of another kind, an
 * empty text, a text that would be read as a mark.
 */
export function toCell(kind: CellKind, value: unknown): CellValue {
  switch (kind) {
    case "text":
      return typeof value === "string" && isSafeText(value) ? value : undefined;
    case "number":
      return typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0) ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "list":
      return listCell(value);
    case "json":
      return jsonText(value);
  }
}

function isSafeText(text: string): boolean {
  return text.trim() !== "" && markOf(text) === undefined && !LONE.test(text);
}

function listCell(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === "string")) return undefined;
  const items = value as string[];
  const isPlain = items.every((item) => item !== "" && item.trim() === item && !item.includes(";"));
  const text = isPlain ? items.join(BETWEEN) : undefined;
  if (text !== undefined && !text.startsWith("[") && isSafeText(text)) return text;
  const json = jsonText(items);
  return LONE.test(json) ? undefined : json;
}

/**
 * The value of a cell that is not blank. A cell that cannot be converted keeps its raw text as its value, so that the
 * validator reports it: nothing is guessed.
 */
export function fromCell(kind: CellKind, cell: string | number | boolean): unknown {
  switch (kind) {
    case "text":
      return typeof cell === "number" ? decimalText(cell) : String(cell);
    case "number":
      return typeof cell === "string" ? numberOf(cell) : cell;
    case "boolean":
      return typeof cell === "string" ? booleanOf(cell) : cell;
    case "list":
      return listOf(typeof cell === "number" ? decimalText(cell) : String(cell));
    case "json":
      return typeof cell === "string" ? jsonOf(cell) : cell;
  }
}

/** A number exactly as it stands, else the text: leading zeros, signs and separators are the sender's to explain. */
function numberOf(text: string): number | string {
  if (!NUMBER.test(text)) return text;
  const number = Number(text);
  if (String(number) === text) return number;
  return Number.isFinite(number) && compareDecimals(text, number) === 0 ? number : text;
}

function booleanOf(text: string): boolean | string {
  const plain = text.trim().toLowerCase();
  return YES.has(plain) ? true : NO.has(plain) ? false : text;
}

function listOf(text: string): unknown {
  if (text.startsWith("[")) {
    const items = jsonOf(text);
    if (Array.isArray(items)) return items;
  }
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Why a cell is empty: `#withheld:commercial`, `#not-collected`. */
export interface Mark {
  readonly kind: string;
  readonly reason?: string;
}

const MARK =
  /^\s*#\s*(withheld|not-collected|not-applicable|unknown|none)\s*(?::\s*([A-Za-z0-9][A-Za-z0-9.+_-]*))?\s*$/i;

/** The mark in a cell, if it is one. */
export function markOf(cell: CellValue): Mark | undefined {
  if (typeof cell !== "string" || !cell.includes("#")) return undefined;
  const found = MARK.exec(cell);
  if (found === null) return undefined;
  const kind = (found[1] as string).toLowerCase();
  return found[2] === undefined ? { kind } : { kind, reason: found[2].toLowerCase() };
}

/** The cell that says a mark; `undefined` where there is no such mark. */
export function markCell(kind: unknown, reason: unknown): string | undefined {
  const text = typeof reason === "string" ? `#${String(kind)}:${reason}` : `#${String(kind)}`;
  return markOf(text) === undefined ? undefined : text;
}

/** A cell with nothing in it, or only spaces. */
export function isBlank(cell: CellValue): cell is undefined | "" {
  if (cell === undefined || cell === "") return true;
  // Nearly every cell begins with a plain sign, and then nothing needs to be cut off to know it.
  if (typeof cell !== "string" || (cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128)) return false;
  return cell.trim() === "";
}

/** Address of a cell: column 0 of row 1 is `A1`. */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row}`;
}
