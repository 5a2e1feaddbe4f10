import type { Observation } from "@forgex/schema";
import { observation } from "../generated/built/check.ts";

/**
 * Whether a value is an observation, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no observation.");
 */
export const check = observation as (value: unknown) => value is Observation;
