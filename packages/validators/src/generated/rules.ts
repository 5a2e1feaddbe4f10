// Generated from src/rules/ by packages/codegen. Do not edit; run npm run generate.

import type { Rule } from "../rules/define-rule.ts";
import { absentWithoutFullReading } from "../rules/agreement/absent-without-full-reading.ts";
import { actualInFuture } from "../rules/observation/actual-in-future.ts";
import { agreementRelationCycle } from "../rules/agreement/agreement-relation-cycle.ts";
import { allocationWithoutAmount } from "../rules/agreement/allocation-without-amount.ts";
import { amountAsPrintedDiffers } from "../rules/amount/amount-as-printed-differs.ts";
import { amountBasisRepeated } from "../rules/amount/amount-basis-repeated.ts";
import { amountInMillions } from "../rules/amount/amount-in-millions.ts";
import { amountKeyUnknown } from "../rules/commitment/amount-key-unknown.ts";
import { basisUnfitForMineral } from "../rules/quantity/basis-unfit-for-mineral.ts";
import { basisWithoutSubstance } from "../rules/quantity/basis-without-substance.ts";
import { breakdownPartOverWhole } from "../rules/observation/breakdown-part-over-whole.ts";
import { breakdownSumDiffers } from "../rules/observation/breakdown-sum-differs.ts";
import { byProductAlone } from "../rules/facility/by-product-alone.ts";
import { capacityActualOverNameplate } from "../rules/facility/capacity-actual-over-nameplate.ts";
import { capacityOverPermit } from "../rules/facility/capacity-over-permit.ts";
import { capacityWithoutTimeBase } from "../rules/quantity/capacity-without-time-base.ts";
import { capitalExpenditureOverCost } from "../rules/project/capital-expenditure-over-cost.ts";
import { casCheckDigit } from "../rules/format/cas-check-digit.ts";
import { certificationExpired } from "../rules/facility/certification-expired.ts";
import { claimEqualsValue } from "../rules/record/claim-equals-value.ts";
import { claimValueUnfit } from "../rules/record/claim-value-unfit.ts";
import { claimWithoutValue } from "../rules/record/claim-without-value.ts";
import { classUnknownToCode } from "../rules/estimate/class-unknown-to-code.ts";
import { coarsenedWithoutValue } from "../rules/record/coarsened-without-value.ts";
import { codeNotInList } from "../rules/structure/code-not-in-list.ts";
import { codeRetired } from "../rules/codelist/code-retired.ts";
import { codeUnknown } from "../rules/codelist/code-unknown.ts";
import { commitmentAmountsDiffer } from "../rules/partners/commitment-amounts-differ.ts";
import { commitmentPartsExceedWhole } from "../rules/commitment/commitment-parts-exceed-whole.ts";
import { commitmentPartsFallShort } from "../rules/commitment/commitment-parts-fall-short.ts";
import { commitmentPartsMissing } from "../rules/commitment/commitment-parts-missing.ts";
import { commitmentPartsOverCount } from "../rules/commitment/commitment-parts-over-count.ts";
import { commitmentUncovered } from "../rules/commitment/commitment-uncovered.ts";
import { constantWrong } from "../rules/structure/constant-wrong.ts";
import { containedDiffers } from "../rules/estimate/contained-differs.ts";
import { coordinateAlone } from "../rules/quantity/coordinate-alone.ts";
import { coordinatesZero } from "../rules/quantity/coordinates-zero.ts";
import { corridorWithoutEnds } from "../rules/facility/corridor-without-ends.ts";
import { countrySubdivisionMismatch } from "../rules/format/country-subdivision-mismatch.ts";
import { createdAfterModified } from "../rules/record/created-after-modified.ts";
import { currencyNotInUse } from "../rules/codelist/currency-not-in-use.ts";
import { deadlineDueDiffers } from "../rules/agreement/deadline-due-differs.ts";
import { deadlinePassedWithoutState } from "../rules/agreement/deadline-passed-without-state.ts";
import { deadlineWithoutDue } from "../rules/agreement/deadline-without-due.ts";
import { drawnOverPrincipal } from "../rules/commitment/drawn-over-principal.ts";
import { encodingNotUtf8 } from "../rules/reading/encoding-not-utf8.ts";
import { encodingUtf16 } from "../rules/reading/encoding-utf16.ts";
import { entryAboutEntry } from "../rules/record/entry-about-entry.ts";
import { entryItemUnknown } from "../rules/record/entry-item-unknown.ts";
import { entryNameWrong } from "../rules/structure/entry-name-wrong.ts";
import { entryPointsNowhere } from "../rules/record/entry-points-nowhere.ts";
import { estimateWithoutPerson } from "../rules/estimate/estimate-without-person.ts";
import { eventInFuture } from "../rules/date/event-in-future.ts";
import { facilitySameAsUnlinked } from "../rules/partners/facility-same-as-unlinked.ts";
import { fieldRequired } from "../rules/structure/field-required.ts";
import { fieldUnknown } from "../rules/structure/field-unknown.ts";
import { fileEmpty } from "../rules/reading/file-empty.ts";
import { flowsExceedCapacity } from "../rules/supply-link/flows-exceed-capacity.ts";
import { gradeOver100 } from "../rules/quantity/grade-over-100.ts";
import { gradeUnitUnfit } from "../rules/quantity/grade-unit-unfit.ts";
import { headerAfterRecords } from "../rules/reading/header-after-records.ts";
import { hiddenBySubtraction } from "../rules/marking/hidden-by-subtraction.ts";
import { hsCodeOfOtherMineral } from "../rules/mineral/hs-code-of-other-mineral.ts";
import { hsCodeOfOtherStage } from "../rules/mineral/hs-code-of-other-stage.ts";
import { idNamesMarkedValue } from "../rules/marking/id-names-marked-value.ts";
import { idPublisherForeign } from "../rules/record/id-publisher-foreign.ts";
import { idRepeated } from "../rules/reference/id-repeated.ts";
import { idTypeMismatch } from "../rules/record/id-type-mismatch.ts";
import { identifierForm } from "../rules/format/identifier-form.ts";
import { identifierRepeated } from "../rules/record/identifier-repeated.ts";
import { identifierSchemeUnfit } from "../rules/format/identifier-scheme-unfit.ts";
import { inForceOutsideTerm } from "../rules/agreement/in-force-outside-term.ts";
import { inferredNotApart } from "../rules/estimate/inferred-not-apart.ts";
import { isinCheckDigit } from "../rules/format/isin-check-digit.ts";
import { itemCountDiffers } from "../rules/list/item-count-differs.ts";
import { jsonSyntax } from "../rules/reading/json-syntax.ts";
import { jsonTruncated } from "../rules/reading/json-truncated.ts";
import { keyForbidden } from "../rules/reading/key-forbidden.ts";
import { keyRepeated } from "../rules/reading/key-repeated.ts";
import { keyRepeatedInList } from "../rules/record/key-repeated-in-list.ts";
import { legalForceDiffers } from "../rules/agreement/legal-force-differs.ts";
import { leiCheckDigits } from "../rules/format/lei-check-digits.ts";
import { letterCountedAsSigned } from "../rules/commitment/letter-counted-as-signed.ts";
import { letterWithDisbursement } from "../rules/commitment/letter-with-disbursement.ts";
import { lettersExceedProjectCost } from "../rules/commitment/letters-exceed-project-cost.ts";
import { lettersInSignedPackage } from "../rules/commitment/letters-in-signed-package.ts";
import { linkExceedsCapacity } from "../rules/supply-link/link-exceeds-capacity.ts";
import { linkFlowingOutsideTerm } from "../rules/supply-link/link-flowing-outside-term.ts";
import { linkMineralNotOfSender } from "../rules/supply-link/link-mineral-not-of-sender.ts";
import { linkToItself } from "../rules/supply-link/link-to-itself.ts";
import { listEmpty } from "../rules/structure/list-empty.ts";
import { listItemBoth } from "../rules/list/list-item-both.ts";
import { listItemEmpty } from "../rules/list/list-item-empty.ts";
import { listItemRepeated } from "../rules/list/list-item-repeated.ts";
import { listRepeats } from "../rules/structure/list-repeats.ts";
import { listTooLong } from "../rules/structure/list-too-long.ts";
import { listTooShort } from "../rules/structure/list-too-short.ts";
import { locodeCountryMismatch } from "../rules/format/locode-country-mismatch.ts";
import { markedValueRepeated } from "../rules/marking/marked-value-repeated.ts";
import { markingExpired } from "../rules/record/marking-expired.ts";
import { markingWithoutEffect } from "../rules/marking/marking-without-effect.ts";
import { maxBelowValue } from "../rules/amount/max-below-value.ts";
import { maxWithoutRange } from "../rules/amount/max-without-range.ts";
import { membershipDiffers } from "../rules/partners/membership-differs.ts";
import { membershipOverlap } from "../rules/organization/membership-overlap.ts";
import { milestoneMetDiffers } from "../rules/project/milestone-met-differs.ts";
import { milestonePassedWithoutState } from "../rules/project/milestone-passed-without-state.ts";
import { mineralCountDiffers } from "../rules/agreement/mineral-count-differs.ts";
import { mineralDiffersFromList } from "../rules/mineral/mineral-differs-from-list.ts";
import { mineralRepeated } from "../rules/mineral/mineral-repeated.ts";
import { missingButPresent } from "../rules/record/missing-but-present.ts";
import { modifiedInFuture } from "../rules/record/modified-in-future.ts";
import { nestingTooDeep } from "../rules/reading/nesting-too-deep.ts";
import { numberNotExact } from "../rules/reading/number-not-exact.ts";
import { numberNotJson } from "../rules/reading/number-not-json.ts";
import { numberNotWhole } from "../rules/structure/number-not-whole.ts";
import { numberTooLarge } from "../rules/structure/number-too-large.ts";
import { numberTooSmall } from "../rules/structure/number-too-small.ts";
import { observationWithoutValue } from "../rules/observation/observation-without-value.ts";
import { offtakeRequiredUnlinked } from "../rules/commitment/offtake-required-unlinked.ts";
import { operatingOutsideTerm } from "../rules/facility/operating-outside-term.ts";
import { ownershipCycle } from "../rules/ownership/ownership-cycle.ts";
import { ownershipOver100 } from "../rules/ownership/ownership-over-100.ts";
import { partOfCycle } from "../rules/reference/part-of-cycle.ts";
import { partOfInstrument } from "../rules/commitment/part-of-instrument.ts";
import { percentWithoutBase } from "../rules/agreement/percent-without-base.ts";
import { periodReversed } from "../rules/date/period-reversed.ts";
import { permitExpired } from "../rules/facility/permit-expired.ts";
import { pointOutsideCountry } from "../rules/quantity/point-outside-country.ts";
import { polygonNotClosed } from "../rules/quantity/polygon-not-closed.ts";
import { priceMeasureWithoutPrice } from "../rules/observation/price-measure-without-price.ts";
import { priceUnitOfOtherForm } from "../rules/quantity/price-unit-of-other-form.ts";
import { priceUnitUnfit } from "../rules/quantity/price-unit-unfit.ts";
import { productionOverCapacity } from "../rules/observation/production-over-capacity.ts";
import { provisionParentCycle } from "../rules/agreement/provision-parent-cycle.ts";
import { provisionParentUnknown } from "../rules/agreement/provision-parent-unknown.ts";
import { publishedAfterRetrieved } from "../rules/date/published-after-retrieved.ts";
import { quantityNegative } from "../rules/quantity/quantity-negative.ts";
import { quantityOfOtherMineral } from "../rules/quantity/quantity-of-other-mineral.ts";
import { quoteOfUnseenProvision } from "../rules/agreement/quote-of-unseen-provision.ts";
import { rangeWithoutMax } from "../rules/amount/range-without-max.ts";
import { ratifiedButNonBinding } from "../rules/agreement/ratified-but-non-binding.ts";
import { recordNotObject } from "../rules/structure/record-not-object.ts";
import { recordTooLarge } from "../rules/reading/record-too-large.ts";
import { recordTypeUnknown } from "../rules/structure/record-type-unknown.ts";
import { referenceOutside } from "../rules/reference/reference-outside.ts";
import { referenceToItself } from "../rules/reference/reference-to-itself.ts";
import { referenceToSuperseded } from "../rules/reference/reference-to-superseded.ts";
import { referenceToWithdrawn } from "../rules/reference/reference-to-withdrawn.ts";
import { referenceUnknownToPublisher } from "../rules/partners/reference-unknown-to-publisher.ts";
import { referenceUnresolved } from "../rules/reference/reference-unresolved.ts";
import { referenceWrongType } from "../rules/reference/reference-wrong-type.ts";
import { registerNumberCheckDigit } from "../rules/format/register-number-check-digit.ts";
import { reserveWithoutStudy } from "../rules/estimate/reserve-without-study.ts";
import { resourceBasisMissing } from "../rules/estimate/resource-basis-missing.ts";
import { retrievedInFuture } from "../rules/date/retrieved-in-future.ts";
import { sameNumberUnlinked } from "../rules/partners/same-number-unlinked.ts";
import { sharesOver100 } from "../rules/ownership/shares-over-100.ts";
import { signatoryNotParty } from "../rules/agreement/signatory-not-party.ts";
import { signaturesDifferInDate } from "../rules/agreement/signatures-differ-in-date.ts";
import { sourceWithoutLocator } from "../rules/record/source-without-locator.ts";
import { stageUnusualForKind } from "../rules/facility/stage-unusual-for-kind.ts";
import { stateRepeated } from "../rules/organization/state-repeated.ts";
import { stateWithoutCountry } from "../rules/organization/state-without-country.ts";
import { statusDateInFuture } from "../rules/date/status-date-in-future.ts";
import { statusDiffers } from "../rules/partners/status-differs.ts";
import { statusHistoryDisagree } from "../rules/date/status-history-disagree.ts";
import { successorWithoutStatus } from "../rules/record/successor-without-status.ts";
import { supersededCycle } from "../rules/reference/superseded-cycle.ts";
import { supersededWithoutSuccessor } from "../rules/record/superseded-without-successor.ts";
import { suppressionExpired } from "../rules/configuration/suppression-expired.ts";
import { suppressionUnused } from "../rules/configuration/suppression-unused.ts";
import { tableEncoding } from "../rules/reading/table-encoding.ts";
import { tableHeadingRepeated } from "../rules/reading/table-heading-repeated.ts";
import { tableNotText } from "../rules/reading/table-not-text.ts";
import { tableQuoteOpen } from "../rules/reading/table-quote-open.ts";
import { tableRowWithoutRecord } from "../rules/reading/table-row-without-record.ts";
import { tableRowsSkipped } from "../rules/reading/table-rows-skipped.ts";
import { tableUnknown } from "../rules/reading/table-unknown.ts";
import { termsOnSum } from "../rules/commitment/terms-on-sum.ts";
import { termsUnfitForInstrument } from "../rules/commitment/terms-unfit-for-instrument.ts";
import { textHiddenCharacter } from "../rules/record/text-hidden-character.ts";
import { textLoneSurrogate } from "../rules/reading/text-lone-surrogate.ts";
import { textMisDecoded } from "../rules/record/text-mis-decoded.ts";
import { textOuterSpace } from "../rules/record/text-outer-space.ts";
import { textPattern } from "../rules/structure/text-pattern.ts";
import { textTooLong } from "../rules/structure/text-too-long.ts";
import { textTooShort } from "../rules/structure/text-too-short.ts";
import { timeBaseTwice } from "../rules/quantity/time-base-twice.ts";
import { totalRowDiffers } from "../rules/estimate/total-row-differs.ts";
import { typeWrong } from "../rules/structure/type-wrong.ts";
import { unfcAxisRepeated } from "../rules/estimate/unfc-axis-repeated.ts";
import { unfcUnderOtherCode } from "../rules/estimate/unfc-under-other-code.ts";
import { unitUnfit } from "../rules/quantity/unit-unfit.ts";
import { valueExpected } from "../rules/record/value-expected.ts";
import { valueNull } from "../rules/structure/value-null.ts";
import { variantMissing } from "../rules/structure/variant-missing.ts";
import { variantUnknown } from "../rules/structure/variant-unknown.ts";
import { versionNotSupported } from "../rules/structure/version-not-supported.ts";
import { withheldRepeated } from "../rules/marking/withheld-repeated.ts";

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  absentWithoutFullReading as Rule,
  actualInFuture as Rule,
  agreementRelationCycle as Rule,
  allocationWithoutAmount as Rule,
  amountAsPrintedDiffers as Rule,
  amountBasisRepeated as Rule,
  amountInMillions as Rule,
  amountKeyUnknown as Rule,
  basisUnfitForMineral as Rule,
  basisWithoutSubstance as Rule,
  breakdownPartOverWhole as Rule,
  breakdownSumDiffers as Rule,
  byProductAlone as Rule,
  capacityActualOverNameplate as Rule,
  capacityOverPermit as Rule,
  capacityWithoutTimeBase as Rule,
  capitalExpenditureOverCost as Rule,
  casCheckDigit as Rule,
  certificationExpired as Rule,
  claimEqualsValue as Rule,
  claimValueUnfit as Rule,
  claimWithoutValue as Rule,
  classUnknownToCode as Rule,
  coarsenedWithoutValue as Rule,
  codeNotInList as Rule,
  codeRetired as Rule,
  codeUnknown as Rule,
  commitmentAmountsDiffer as Rule,
  commitmentPartsExceedWhole as Rule,
  commitmentPartsFallShort as Rule,
  commitmentPartsMissing as Rule,
  commitmentPartsOverCount as Rule,
  commitmentUncovered as Rule,
  constantWrong as Rule,
  containedDiffers as Rule,
  coordinateAlone as Rule,
  coordinatesZero as Rule,
  corridorWithoutEnds as Rule,
  countrySubdivisionMismatch as Rule,
  createdAfterModified as Rule,
  currencyNotInUse as Rule,
  deadlineDueDiffers as Rule,
  deadlinePassedWithoutState as Rule,
  deadlineWithoutDue as Rule,
  drawnOverPrincipal as Rule,
  encodingNotUtf8 as Rule,
  encodingUtf16 as Rule,
  entryAboutEntry as Rule,
  entryItemUnknown as Rule,
  entryNameWrong as Rule,
  entryPointsNowhere as Rule,
  estimateWithoutPerson as Rule,
  eventInFuture as Rule,
  facilitySameAsUnlinked as Rule,
  fieldRequired as Rule,
  fieldUnknown as Rule,
  fileEmpty as Rule,
  flowsExceedCapacity as Rule,
  gradeOver100 as Rule,
  gradeUnitUnfit as Rule,
  headerAfterRecords as Rule,
  hiddenBySubtraction as Rule,
  hsCodeOfOtherMineral as Rule,
  hsCodeOfOtherStage as Rule,
  idNamesMarkedValue as Rule,
  idPublisherForeign as Rule,
  idRepeated as Rule,
  idTypeMismatch as Rule,
  identifierForm as Rule,
  identifierRepeated as Rule,
  identifierSchemeUnfit as Rule,
  inForceOutsideTerm as Rule,
  inferredNotApart as Rule,
  isinCheckDigit as Rule,
  itemCountDiffers as Rule,
  jsonSyntax as Rule,
  jsonTruncated as Rule,
  keyForbidden as Rule,
  keyRepeated as Rule,
  keyRepeatedInList as Rule,
  legalForceDiffers as Rule,
  leiCheckDigits as Rule,
  letterCountedAsSigned as Rule,
  letterWithDisbursement as Rule,
  lettersExceedProjectCost as Rule,
  lettersInSignedPackage as Rule,
  linkExceedsCapacity as Rule,
  linkFlowingOutsideTerm as Rule,
  linkMineralNotOfSender as Rule,
  linkToItself as Rule,
  listEmpty as Rule,
  listItemBoth as Rule,
  listItemEmpty as Rule,
  listItemRepeated as Rule,
  listRepeats as Rule,
  listTooLong as Rule,
  listTooShort as Rule,
  locodeCountryMismatch as Rule,
  markedValueRepeated as Rule,
  markingExpired as Rule,
  markingWithoutEffect as Rule,
  maxBelowValue as Rule,
  maxWithoutRange as Rule,
  membershipDiffers as Rule,
  membershipOverlap as Rule,
  milestoneMetDiffers as Rule,
  milestonePassedWithoutState as Rule,
  mineralCountDiffers as Rule,
  mineralDiffersFromList as Rule,
  mineralRepeated as Rule,
  missingButPresent as Rule,
  modifiedInFuture as Rule,
  nestingTooDeep as Rule,
  numberNotExact as Rule,
  numberNotJson as Rule,
  numberNotWhole as Rule,
  numberTooLarge as Rule,
  numberTooSmall as Rule,
  observationWithoutValue as Rule,
  offtakeRequiredUnlinked as Rule,
  operatingOutsideTerm as Rule,
  ownershipCycle as Rule,
  ownershipOver100 as Rule,
  partOfCycle as Rule,
  partOfInstrument as Rule,
  percentWithoutBase as Rule,
  periodReversed as Rule,
  permitExpired as Rule,
  pointOutsideCountry as Rule,
  polygonNotClosed as Rule,
  priceMeasureWithoutPrice as Rule,
  priceUnitOfOtherForm as Rule,
  priceUnitUnfit as Rule,
  productionOverCapacity as Rule,
  provisionParentCycle as Rule,
  provisionParentUnknown as Rule,
  publishedAfterRetrieved as Rule,
  quantityNegative as Rule,
  quantityOfOtherMineral as Rule,
  quoteOfUnseenProvision as Rule,
  rangeWithoutMax as Rule,
  ratifiedButNonBinding as Rule,
  recordNotObject as Rule,
  recordTooLarge as Rule,
  recordTypeUnknown as Rule,
  referenceOutside as Rule,
  referenceToItself as Rule,
  referenceToSuperseded as Rule,
  referenceToWithdrawn as Rule,
  referenceUnknownToPublisher as Rule,
  referenceUnresolved as Rule,
  referenceWrongType as Rule,
  registerNumberCheckDigit as Rule,
  reserveWithoutStudy as Rule,
  resourceBasisMissing as Rule,
  retrievedInFuture as Rule,
  sameNumberUnlinked as Rule,
  sharesOver100 as Rule,
  signatoryNotParty as Rule,
  signaturesDifferInDate as Rule,
  sourceWithoutLocator as Rule,
  stageUnusualForKind as Rule,
  stateRepeated as Rule,
  stateWithoutCountry as Rule,
  statusDateInFuture as Rule,
  statusDiffers as Rule,
  statusHistoryDisagree as Rule,
  successorWithoutStatus as Rule,
  supersededCycle as Rule,
  supersededWithoutSuccessor as Rule,
  suppressionExpired as Rule,
  suppressionUnused as Rule,
  tableEncoding as Rule,
  tableHeadingRepeated as Rule,
  tableNotText as Rule,
  tableQuoteOpen as Rule,
  tableRowWithoutRecord as Rule,
  tableRowsSkipped as Rule,
  tableUnknown as Rule,
  termsOnSum as Rule,
  termsUnfitForInstrument as Rule,
  textHiddenCharacter as Rule,
  textLoneSurrogate as Rule,
  textMisDecoded as Rule,
  textOuterSpace as Rule,
  textPattern as Rule,
  textTooLong as Rule,
  textTooShort as Rule,
  timeBaseTwice as Rule,
  totalRowDiffers as Rule,
  typeWrong as Rule,
  unfcAxisRepeated as Rule,
  unfcUnderOtherCode as Rule,
  unitUnfit as Rule,
  valueExpected as Rule,
  valueNull as Rule,
  variantMissing as Rule,
  variantUnknown as Rule,
  versionNotSupported as Rule,
  withheldRepeated as Rule,
];

/** The folder of each rule's file: what the rule is about. */
export const themes: Readonly<Record<string, string>> = {
  "absent-without-full-reading": "agreement",
  "actual-in-future": "observation",
  "agreement-relation-cycle": "agreement",
  "allocation-without-amount": "agreement",
  "amount-as-printed-differs": "amount",
  "amount-basis-repeated": "amount",
  "amount-in-millions": "amount",
  "amount-key-unknown": "commitment",
  "basis-unfit-for-mineral": "quantity",
  "basis-without-substance": "quantity",
  "breakdown-part-over-whole": "observation",
  "breakdown-sum-differs": "observation",
  "by-product-alone": "facility",
  "capacity-actual-over-nameplate": "facility",
  "capacity-over-permit": "facility",
  "capacity-without-time-base": "quantity",
  "capital-expenditure-over-cost": "project",
  "cas-check-digit": "format",
  "certification-expired": "facility",
  "claim-equals-value": "record",
  "claim-value-unfit": "record",
  "claim-without-value": "record",
  "class-unknown-to-code": "estimate",
  "coarsened-without-value": "record",
  "code-not-in-list": "structure",
  "code-retired": "codelist",
  "code-unknown": "codelist",
  "commitment-amounts-differ": "partners",
  "commitment-parts-exceed-whole": "commitment",
  "commitment-parts-fall-short": "commitment",
  "commitment-parts-missing": "commitment",
  "commitment-parts-over-count": "commitment",
  "commitment-uncovered": "commitment",
  "constant-wrong": "structure",
  "contained-differs": "estimate",
  "coordinate-alone": "quantity",
  "coordinates-zero": "quantity",
  "corridor-without-ends": "facility",
  "country-subdivision-mismatch": "format",
  "created-after-modified": "record",
  "currency-not-in-use": "codelist",
  "deadline-due-differs": "agreement",
  "deadline-passed-without-state": "agreement",
  "deadline-without-due": "agreement",
  "drawn-over-principal": "commitment",
  "encoding-not-utf8": "reading",
  "encoding-utf16": "reading",
  "entry-about-entry": "record",
  "entry-item-unknown": "record",
  "entry-name-wrong": "structure",
  "entry-points-nowhere": "record",
  "estimate-without-person": "estimate",
  "event-in-future": "date",
  "facility-same-as-unlinked": "partners",
  "field-required": "structure",
  "field-unknown": "structure",
  "file-empty": "reading",
  "flows-exceed-capacity": "supply-link",
  "grade-over-100": "quantity",
  "grade-unit-unfit": "quantity",
  "header-after-records": "reading",
  "hidden-by-subtraction": "marking",
  "hs-code-of-other-mineral": "mineral",
  "hs-code-of-other-stage": "mineral",
  "id-names-marked-value": "marking",
  "id-publisher-foreign": "record",
  "id-repeated": "reference",
  "id-type-mismatch": "record",
  "identifier-form": "format",
  "identifier-repeated": "record",
  "identifier-scheme-unfit": "format",
  "in-force-outside-term": "agreement",
  "inferred-not-apart": "estimate",
  "isin-check-digit": "format",
  "item-count-differs": "list",
  "json-syntax": "reading",
  "json-truncated": "reading",
  "key-forbidden": "reading",
  "key-repeated": "reading",
  "key-repeated-in-list": "record",
  "legal-force-differs": "agreement",
  "lei-check-digits": "format",
  "letter-counted-as-signed": "commitment",
  "letter-with-disbursement": "commitment",
  "letters-exceed-project-cost": "commitment",
  "letters-in-signed-package": "commitment",
  "link-exceeds-capacity": "supply-link",
  "link-flowing-outside-term": "supply-link",
  "link-mineral-not-of-sender": "supply-link",
  "link-to-itself": "supply-link",
  "list-empty": "structure",
  "list-item-both": "list",
  "list-item-empty": "list",
  "list-item-repeated": "list",
  "list-repeats": "structure",
  "list-too-long": "structure",
  "list-too-short": "structure",
  "locode-country-mismatch": "format",
  "marked-value-repeated": "marking",
  "marking-expired": "record",
  "marking-without-effect": "marking",
  "max-below-value": "amount",
  "max-without-range": "amount",
  "membership-differs": "partners",
  "membership-overlap": "organization",
  "milestone-met-differs": "project",
  "milestone-passed-without-state": "project",
  "mineral-count-differs": "agreement",
  "mineral-differs-from-list": "mineral",
  "mineral-repeated": "mineral",
  "missing-but-present": "record",
  "modified-in-future": "record",
  "nesting-too-deep": "reading",
  "number-not-exact": "reading",
  "number-not-json": "reading",
  "number-not-whole": "structure",
  "number-too-large": "structure",
  "number-too-small": "structure",
  "observation-without-value": "observation",
  "offtake-required-unlinked": "commitment",
  "operating-outside-term": "facility",
  "ownership-cycle": "ownership",
  "ownership-over-100": "ownership",
  "part-of-cycle": "reference",
  "part-of-instrument": "commitment",
  "percent-without-base": "agreement",
  "period-reversed": "date",
  "permit-expired": "facility",
  "point-outside-country": "quantity",
  "polygon-not-closed": "quantity",
  "price-measure-without-price": "observation",
  "price-unit-of-other-form": "quantity",
  "price-unit-unfit": "quantity",
  "production-over-capacity": "observation",
  "provision-parent-cycle": "agreement",
  "provision-parent-unknown": "agreement",
  "published-after-retrieved": "date",
  "quantity-negative": "quantity",
  "quantity-of-other-mineral": "quantity",
  "quote-of-unseen-provision": "agreement",
  "range-without-max": "amount",
  "ratified-but-non-binding": "agreement",
  "record-not-object": "structure",
  "record-too-large": "reading",
  "record-type-unknown": "structure",
  "reference-outside": "reference",
  "reference-to-itself": "reference",
  "reference-to-superseded": "reference",
  "reference-to-withdrawn": "reference",
  "reference-unknown-to-publisher": "partners",
  "reference-unresolved": "reference",
  "reference-wrong-type": "reference",
  "register-number-check-digit": "format",
  "reserve-without-study": "estimate",
  "resource-basis-missing": "estimate",
  "retrieved-in-future": "date",
  "same-number-unlinked": "partners",
  "shares-over-100": "ownership",
  "signatory-not-party": "agreement",
  "signatures-differ-in-date": "agreement",
  "source-without-locator": "record",
  "stage-unusual-for-kind": "facility",
  "state-repeated": "organization",
  "state-without-country": "organization",
  "status-date-in-future": "date",
  "status-differs": "partners",
  "status-history-disagree": "date",
  "successor-without-status": "record",
  "superseded-cycle": "reference",
  "superseded-without-successor": "record",
  "suppression-expired": "configuration",
  "suppression-unused": "configuration",
  "table-encoding": "reading",
  "table-heading-repeated": "reading",
  "table-not-text": "reading",
  "table-quote-open": "reading",
  "table-row-without-record": "reading",
  "table-rows-skipped": "reading",
  "table-unknown": "reading",
  "terms-on-sum": "commitment",
  "terms-unfit-for-instrument": "commitment",
  "text-hidden-character": "record",
  "text-lone-surrogate": "reading",
  "text-mis-decoded": "record",
  "text-outer-space": "record",
  "text-pattern": "structure",
  "text-too-long": "structure",
  "text-too-short": "structure",
  "time-base-twice": "quantity",
  "total-row-differs": "estimate",
  "type-wrong": "structure",
  "unfc-axis-repeated": "estimate",
  "unfc-under-other-code": "estimate",
  "unit-unfit": "quantity",
  "value-expected": "record",
  "value-null": "structure",
  "variant-missing": "structure",
  "variant-unknown": "structure",
  "version-not-supported": "structure",
  "withheld-repeated": "marking",
};
