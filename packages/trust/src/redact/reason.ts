import { isInForce, isWithin, tlpLevels } from "@forgex/schema";
import { entriesOf, isMembers, type Members, placesOf } from "./lists.ts";

/**
 * Why a place is withheld, as the markings at or above it say; the strictest that gives a reason is heard. Markings
 * below it are not: their reason would tell of a part of which the reader is told nothing.
 */
export function reasonAt(header: unknown, record: Members, place: string, at: string): string | undefined {
  let found: { level: number; reason: string } | undefined;
  const hear = (terms: unknown): void => {
    if (!isMembers(terms) || typeof terms.reason !== "string" || hasRunOut(terms.until, at)) return;
    const level = (tlpLevels as readonly unknown[]).indexOf(terms.level);
    const { reason } = terms;
    if (!found || level > found.level || (level === found.level && reason < found.reason)) found = { level, reason };
  };
  hear((header as Members | undefined)?.marking);
  for (const entry of entriesOf(record, "markings")) {
    if (placesOf(record, entry).some((marked) => isWithin(place, marked))) hear(entry);
  }
  return found?.reason;
}

function hasRunOut(until: unknown, at: string): boolean {
  if (typeof until !== "string") return false;
  try {
    return isInForce({ until }, at) === "no";
  } catch {
    return false;
  }
}
