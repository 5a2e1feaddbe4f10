// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { Translation } from "../../i18n/types.ts";

/** Languages other than English in which the standard has words, each loaded when it is asked for. */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
};
