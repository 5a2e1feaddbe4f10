import type { Organization } from "@forgex/schema";
import { organization } from "../generated/built/check.ts";

/**
 * Whether a value is an organization, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no organization.");
 */
export const check = organization as (value: unknown) => value is Organization;
