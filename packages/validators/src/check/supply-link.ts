import type { SupplyLink } from "@forgex/schema";
import { supplyLink } from "../generated/built/check.ts";

/**
 * Whether a value is a supply link, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no supply link.");
 */
export const check = supplyLink as (value: unknown) => value is SupplyLink;
