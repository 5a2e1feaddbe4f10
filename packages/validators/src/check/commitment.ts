import type { Commitment } from "@forgex/schema";
import { commitment } from "../generated/built/check.ts";

/**
 * Whether a value is a commitment, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no commitment.");
 */
export const check = commitment as (value: unknown) => value is Commitment;
