import type { List } from "@forgex/schema";
import { list } from "../generated/built/check.ts";

/**
 * Whether a value is a list, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no list.");
 */
export const check = list as (value: unknown) => value is List;
