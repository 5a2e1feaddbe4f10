// Generated from src/rules/ by packages/codegen. Do not edit; run npm run generate.

import type { Rule } from "../rules/define-rule.ts";

/** Every rule, by code. */
export const rules: readonly Rule[] = [
];

/** The folder of each rule's file: what the rule is about. */
export const themes: Readonly<Record<string, string>> = {
};
