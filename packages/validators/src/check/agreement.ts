import type { Agreement } from "@forgex/schema";
import { agreement } from "../generated/built/check.ts";

/**
 * Whether a value is an agreement, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no agreement.");
 */
export const check = agreement as (value: unknown) => value is Agreement;
