import type { Finding } from "@forgex/schema";
import { explain } from "../rules/catalogue.ts";

/** From this many on, one cause that is met in many records is one finding with a count. */
export const ONE_CAUSE_FROM = 4;
/** Places that such a finding names. */
export const PLACES = 10;

/** One code about one field with the same facts is one cause. List items and named entries count as one field. */
export function causeText({ code, severity, type, pointer, facts, hidden = false }: Finding): string {
  const field = pointer.replace(/\/[0-9]+(?=\/|$)/g, "/*");
  return JSON.stringify([code, severity, type, field, facts, hidden]);
}

/** Whether findings of the code are told once for many records. */
export const isToldOnce = (code: string): boolean => explain(code)?.sameCause === true;
