import type { Facility } from "@forgex/schema";
import { facility } from "../generated/built/check.ts";

/**
 * Whether a value is a facility, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no facility.");
 */
export const check = facility as (value: unknown) => value is Facility;
