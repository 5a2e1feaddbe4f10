// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Extent of the text read. How much of an agreement's text the encoder read; only a full reading lets silence mean no.
 * Every code of the list, retired ones too, in its order.
 */
export const textReadCodes = [
  "full",
  "none",
  "part",
] as const;

/** A code of the list text-read. */
export type TextReadCode = (typeof textReadCodes)[number];

/** Version, retired codes and further columns of the list. */
export const textReadList: CodelistInfo<TextReadCode> = {
  name: "text-read",
  title: "Extent of the text read",
  description: "How much of an agreement's text the encoder read; only a full reading lets silence mean no.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, 4",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(textReadCodes);

/** Whether a value is a code of the list text-read. */
export function isTextRead(value: unknown): value is TextReadCode {
  return known.has(value);
}
