// Generated from schemas/i18n/messages/ by packages/codegen. Do not edit; run npm run generate.

import type { Messages } from "../../messages/types.ts";

/** Languages other than English in which the validator speaks, each loaded when it is asked for. */
export const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  es: () => import("./es.ts"),
  fr: () => import("./fr.ts"),
};
