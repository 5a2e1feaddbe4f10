// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * UNFC categories. Categories of the United Nations Framework Classification, one for each axis; wording is our own and recalled, to be checked against the published text.
 * Every code of the list, retired ones too, in its order.
 */
export const unfcCategoryCodes = [
  "E1",
  "E1.1",
  "E1.2",
  "E2",
  "E3",
  "E3.1",
  "E3.2",
  "E3.3",
  "F1",
  "F1.1",
  "F1.2",
  "F1.3",
  "F2",
  "F2.1",
  "F2.2",
  "F2.3",
  "F3",
  "F3.1",
  "F3.2",
  "F3.3",
  "F4",
  "F4.1",
  "F4.2",
  "F4.3",
  "G1",
  "G2",
  "G3",
  "G4",
  "G4.1",
  "G4.2",
  "G4.3",
] as const;

/** A code of the list unfc-category. */
export type UnfcCategoryCode = (typeof unfcCategoryCodes)[number];

/** Version, retired codes and further columns of the list. */
export const unfcCategoryList: CodelistInfo<UnfcCategoryCode> = {
  name: "unfc-category",
  title: "UNFC categories",
  description: "Categories of the United Nations Framework Classification, one for each axis; wording is our own and recalled, to be checked against the published text.",
  version: "2026.1",
  open: true,
  source: "United Nations Framework Classification for Resources, update 2019 (ECE Energy Series 61)",
  languages: ["en"],
  retired: {},
  since: {},
  columns: {
    axis: {
      E1: "E",
      "E1.1": "E",
      "E1.2": "E",
      E2: "E",
      E3: "E",
      "E3.1": "E",
      "E3.2": "E",
      "E3.3": "E",
      F1: "F",
      "F1.1": "F",
      "F1.2": "F",
      "F1.3": "F",
      F2: "F",
      "F2.1": "F",
      "F2.2": "F",
      "F2.3": "F",
      F3: "F",
      "F3.1": "F",
      "F3.2": "F",
      "F3.3": "F",
      F4: "F",
      "F4.1": "F",
      "F4.2": "F",
      "F4.3": "F",
      G1: "G",
      G2: "G",
      G3: "G",
      G4: "G",
      "G4.1": "G",
      "G4.2": "G",
      "G4.3": "G",
    },
    broader: {
      "E1.1": "E1",
      "E1.2": "E1",
      "E3.1": "E3",
      "E3.2": "E3",
      "E3.3": "E3",
      "F1.1": "F1",
      "F1.2": "F1",
      "F1.3": "F1",
      "F2.1": "F2",
      "F2.2": "F2",
      "F2.3": "F2",
      "F3.1": "F3",
      "F3.2": "F3",
      "F3.3": "F3",
      "F4.1": "F4",
      "F4.2": "F4",
      "F4.3": "F4",
      "G4.1": "G4",
      "G4.2": "G4",
      "G4.3": "G4",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(unfcCategoryCodes);

/** Whether a value is a code of the list unfc-category. */
export function isUnfcCategory(value: unknown): value is UnfcCategoryCode {
  return known.has(value);
}
