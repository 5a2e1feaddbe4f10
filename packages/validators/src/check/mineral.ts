import type { Mineral } from "@forgex/schema";
import { mineral } from "../generated/built/check.ts";

/**
 * Whether a value is a mineral, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no mineral.");
 */
export const check = mineral as (value: unknown) => value is Mineral;
