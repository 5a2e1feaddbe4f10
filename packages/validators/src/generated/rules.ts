// Generated from src/rules/ by packages/codegen. Do not edit; run npm run generate.

import type { Rule } from "../rules/define-rule.ts";
import { claimEqualsValue } from "../rules/record/claim-equals-value.ts";
import { claimWithoutValue } from "../rules/record/claim-without-value.ts";
import { coarsenedWithoutValue } from "../rules/record/coarsened-without-value.ts";
import { createdAfterModified } from "../rules/record/created-after-modified.ts";
import { entryAboutEntry } from "../rules/record/entry-about-entry.ts";
import { entryItemUnknown } from "../rules/record/entry-item-unknown.ts";
import { entryPointsNowhere } from "../rules/record/entry-points-nowhere.ts";
import { idPublisherForeign } from "../rules/record/id-publisher-foreign.ts";
import { idTypeMismatch } from "../rules/record/id-type-mismatch.ts";
import { keyRepeatedInList } from "../rules/record/key-repeated-in-list.ts";
import { markingExpired } from "../rules/record/marking-expired.ts";
import { missingButPresent } from "../rules/record/missing-but-present.ts";
import { modifiedInFuture } from "../rules/record/modified-in-future.ts";
import { numberTooPrecise } from "../rules/record/number-too-precise.ts";
import { sourceWithoutLocator } from "../rules/record/source-without-locator.ts";
import { successorWithoutStatus } from "../rules/record/successor-without-status.ts";
import { supersededWithoutSuccessor } from "../rules/record/superseded-without-successor.ts";
import { textHiddenCharacter } from "../rules/record/text-hidden-character.ts";
import { textMisDecoded } from "../rules/record/text-mis-decoded.ts";
import { textOuterSpace } from "../rules/record/text-outer-space.ts";
import { valueExpected } from "../rules/record/value-expected.ts";

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  claimEqualsValue as Rule,
  claimWithoutValue as Rule,
  coarsenedWithoutValue as Rule,
  createdAfterModified as Rule,
  entryAboutEntry as Rule,
  entryItemUnknown as Rule,
  entryPointsNowhere as Rule,
  idPublisherForeign as Rule,
  idTypeMismatch as Rule,
  keyRepeatedInList as Rule,
  markingExpired as Rule,
  missingButPresent as Rule,
  modifiedInFuture as Rule,
  numberTooPrecise as Rule,
  sourceWithoutLocator as Rule,
  successorWithoutStatus as Rule,
  supersededWithoutSuccessor as Rule,
  textHiddenCharacter as Rule,
  textMisDecoded as Rule,
  textOuterSpace as Rule,
  valueExpected as Rule,
];

/** The folder of each rule's file: what the rule is about. */
export const themes: Readonly<Record<string, string>> = {
  "claim-equals-value": "record",
  "claim-without-value": "record",
  "coarsened-without-value": "record",
  "created-after-modified": "record",
  "entry-about-entry": "record",
  "entry-item-unknown": "record",
  "entry-points-nowhere": "record",
  "id-publisher-foreign": "record",
  "id-type-mismatch": "record",
  "key-repeated-in-list": "record",
  "marking-expired": "record",
  "missing-but-present": "record",
  "modified-in-future": "record",
  "number-too-precise": "record",
  "source-without-locator": "record",
  "successor-without-status": "record",
  "superseded-without-successor": "record",
  "text-hidden-character": "record",
  "text-mis-decoded": "record",
  "text-outer-space": "record",
  "value-expected": "record",
};
