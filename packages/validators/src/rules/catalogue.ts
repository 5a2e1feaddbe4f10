import { rules as all, themes as allThemes } from "../generated/rules.ts";
import type { Rule } from "./define-rule.ts";

/**
 * Every rule, by code: what may be found in data, why it matters and how to mend it. Reading and structural faults are
 * among them.
 *
 * @example
 * for (const { code, severity, why } of rules) console.log(severity, code, why);
 */
export const rules: readonly Rule[] = all;

/**
 * What is known of a code; `undefined` where no rule has it.
 *
 * @example
 * explain("value-null")?.fix;
 */
export function explain(code: string): Rule | undefined {
  return all.find((rule) => rule.code === code);
}

/**
 * The theme of every rule: its code → the folder of rules in which it stands, such as `commitment` or `date`.
 *
 * @example
 * themes["lei-check-digits"]; // "format"
 */
export const themes: Readonly<Record<string, string>> = allThemes;
