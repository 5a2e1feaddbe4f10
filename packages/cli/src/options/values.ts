import { ForgexError, isPublisherCode, readDate } from "@forgex/schema";

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

const wrong = (message: string): ForgexError => new ForgexError("option-value-wrong", message);

/** A number of bytes: `1048576`, `64MB` (millions), `64MiB` (powers of two). */
export function size(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  const bytes = Math.floor(Number(digits) * (factor ?? 0));
  if (digits === "" || factor === undefined || bytes < 1 || !Number.isSafeInteger(bytes))
    throw wrong(`takes a size such as 64MB, 512KiB or 1000000`);
  return bytes;
}

/** A whole number from 0. */
export function count(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw wrong("takes a whole number such as 20");
  return value;
}

/** A number of threads, or `auto`. */
export function workers(text: string): number | "auto" {
  if (text === "auto") return text;
  const value = Number(text);
  if (!/^\d{1,3}$/.test(text) || value > 256) throw wrong("takes auto or a whole number from 0 to 256");
  return value;
}

/** A day that is in the calendar. */
export function day(text: string): string {
  if (readDate(text)?.precision !== "day") throw wrong("takes a day such as 2026-11-23");
  return text;
}

/** For whom a report is: `public`, `holder` or the code of a publisher. */
export function audience(text: string): string {
  if (!isPublisherCode(text)) throw wrong("takes public, holder or a publisher's code such as us-dfc");
  return text;
}
