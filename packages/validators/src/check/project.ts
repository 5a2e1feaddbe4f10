import type { Project } from "@forgex/schema";
import { project } from "../generated/built/check.ts";

/**
 * Whether a value is a project, as far as its structure goes. The check of this one type and nothing else, for pages that
 * must stay small: no explanation, no rule, no `eval`.
 *
 * @example
 * if (!check(JSON.parse(text))) console.log("This is no project.");
 */
export const check = project as (value: unknown) => value is Project;
