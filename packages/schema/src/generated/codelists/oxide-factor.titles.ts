// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * x. 
 * What each code of the list oxide-factor means, in the languages that the list has.
 */
export const oxideFactorTitles: Readonly<Record<string, CodeTitle>> = {};
