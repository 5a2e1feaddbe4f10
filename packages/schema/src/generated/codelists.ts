// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo, CodeTitle } from "./codelist-types.ts";
import { agreementKindList } from "./codelists/agreement-kind.ts";
import { agreementKindTitles } from "./codelists/agreement-kind.titles.ts";
import { agreementPartyRoleList } from "./codelists/agreement-party-role.ts";
import { agreementPartyRoleTitles } from "./codelists/agreement-party-role.titles.ts";
import { agreementRelationList } from "./codelists/agreement-relation.ts";
import { agreementRelationTitles } from "./codelists/agreement-relation.titles.ts";
import { agreementStatusList } from "./codelists/agreement-status.ts";
import { agreementStatusTitles } from "./codelists/agreement-status.titles.ts";
import { allocationList } from "./codelists/allocation.ts";
import { allocationTitles } from "./codelists/allocation.titles.ts";
import { amountBasisList } from "./codelists/amount-basis.ts";
import { amountBasisTitles } from "./codelists/amount-basis.titles.ts";
import { amountQualifierList } from "./codelists/amount-qualifier.ts";
import { amountQualifierTitles } from "./codelists/amount-qualifier.titles.ts";
import { benchmarkList } from "./codelists/benchmark.ts";
import { benchmarkTitles } from "./codelists/benchmark.titles.ts";
import { breakdownKindList } from "./codelists/breakdown-kind.ts";
import { breakdownKindTitles } from "./codelists/breakdown-kind.titles.ts";
import { capacityDirectionList } from "./codelists/capacity-direction.ts";
import { capacityDirectionTitles } from "./codelists/capacity-direction.titles.ts";
import { capacityKindList } from "./codelists/capacity-kind.ts";
import { capacityKindTitles } from "./codelists/capacity-kind.titles.ts";
import { certaintyList } from "./codelists/certainty.ts";
import { certaintyTitles } from "./codelists/certainty.titles.ts";
import { certificationSchemeList } from "./codelists/certification-scheme.ts";
import { certificationSchemeTitles } from "./codelists/certification-scheme.titles.ts";
import { claimKindList } from "./codelists/claim-kind.ts";
import { claimKindTitles } from "./codelists/claim-kind.titles.ts";
import { claimOpList } from "./codelists/claim-op.ts";
import { claimOpTitles } from "./codelists/claim-op.titles.ts";
import { commitmentEventList } from "./codelists/commitment-event.ts";
import { commitmentEventTitles } from "./codelists/commitment-event.titles.ts";
import { commitmentKindList } from "./codelists/commitment-kind.ts";
import { commitmentKindTitles } from "./codelists/commitment-kind.titles.ts";
import { commitmentRelationList } from "./codelists/commitment-relation.ts";
import { commitmentRelationTitles } from "./codelists/commitment-relation.titles.ts";
import { commitmentStatusList } from "./codelists/commitment-status.ts";
import { commitmentStatusTitles } from "./codelists/commitment-status.titles.ts";
import { commodityRoleList } from "./codelists/commodity-role.ts";
import { commodityRoleTitles } from "./codelists/commodity-role.titles.ts";
import { confidenceList } from "./codelists/confidence.ts";
import { confidenceTitles } from "./codelists/confidence.titles.ts";
import { corridorEndRoleList } from "./codelists/corridor-end-role.ts";
import { corridorEndRoleTitles } from "./codelists/corridor-end-role.titles.ts";
import { countryList } from "./codelists/country.ts";
import { countryTitles } from "./codelists/country.titles.ts";
import { currencyList } from "./codelists/currency.ts";
import { currencyTitles } from "./codelists/currency.titles.ts";
import { dateQualifierList } from "./codelists/date-qualifier.ts";
import { dateQualifierTitles } from "./codelists/date-qualifier.titles.ts";
import { deadlineStateList } from "./codelists/deadline-state.ts";
import { deadlineStateTitles } from "./codelists/deadline-state.titles.ts";
import { deadlineTriggerList } from "./codelists/deadline-trigger.ts";
import { deadlineTriggerTitles } from "./codelists/deadline-trigger.titles.ts";
import { documentRoleList } from "./codelists/document-role.ts";
import { documentRoleTitles } from "./codelists/document-role.titles.ts";
import { dueFromList } from "./codelists/due-from.ts";
import { dueFromTitles } from "./codelists/due-from.titles.ts";
import { endUseList } from "./codelists/end-use.ts";
import { endUseTitles } from "./codelists/end-use.titles.ts";
import { estimateRowRoleList } from "./codelists/estimate-row-role.ts";
import { estimateRowRoleTitles } from "./codelists/estimate-row-role.titles.ts";
import { facilityKindList } from "./codelists/facility-kind.ts";
import { facilityKindTitles } from "./codelists/facility-kind.titles.ts";
import { facilityStatusList } from "./codelists/facility-status.ts";
import { facilityStatusTitles } from "./codelists/facility-status.titles.ts";
import { findingCauseList } from "./codelists/finding-cause.ts";
import { findingCauseTitles } from "./codelists/finding-cause.titles.ts";
import { findingSeverityList } from "./codelists/finding-severity.ts";
import { findingSeverityTitles } from "./codelists/finding-severity.titles.ts";
import { governanceBodyKindList } from "./codelists/governance-body-kind.ts";
import { governanceBodyKindTitles } from "./codelists/governance-body-kind.titles.ts";
import { holdingKindList } from "./codelists/holding-kind.ts";
import { holdingKindTitles } from "./codelists/holding-kind.titles.ts";
import { hs2022List } from "./codelists/hs2022.ts";
import { hs2022Titles } from "./codelists/hs2022.titles.ts";
import { identifierSchemeList } from "./codelists/identifier-scheme.ts";
import { identifierSchemeTitles } from "./codelists/identifier-scheme.titles.ts";
import { instrumentList } from "./codelists/instrument.ts";
import { instrumentTitles } from "./codelists/instrument.titles.ts";
import { insuredRiskList } from "./codelists/insured-risk.ts";
import { insuredRiskTitles } from "./codelists/insured-risk.titles.ts";
import { languageList } from "./codelists/language.ts";
import { languageTitles } from "./codelists/language.titles.ts";
import { legalForceList } from "./codelists/legal-force.ts";
import { legalForceTitles } from "./codelists/legal-force.titles.ts";
import { licenseList } from "./codelists/license.ts";
import { licenseTitles } from "./codelists/license.titles.ts";
import { listKindList } from "./codelists/list-kind.ts";
import { listKindTitles } from "./codelists/list-kind.titles.ts";
import { locationPrecisionList } from "./codelists/location-precision.ts";
import { locationPrecisionTitles } from "./codelists/location-precision.titles.ts";
import { markingReasonList } from "./codelists/marking-reason.ts";
import { markingReasonTitles } from "./codelists/marking-reason.titles.ts";
import { measureList } from "./codelists/measure.ts";
import { measureTitles } from "./codelists/measure.titles.ts";
import { mechanismStateList } from "./codelists/mechanism-state.ts";
import { mechanismStateTitles } from "./codelists/mechanism-state.titles.ts";
import { membershipRoleList } from "./codelists/membership-role.ts";
import { membershipRoleTitles } from "./codelists/membership-role.titles.ts";
import { milestoneStateList } from "./codelists/milestone-state.ts";
import { milestoneStateTitles } from "./codelists/milestone-state.titles.ts";
import { mineralList } from "./codelists/mineral.ts";
import { mineralTitles } from "./codelists/mineral.titles.ts";
import { mineralFormList } from "./codelists/mineral-form.ts";
import { mineralFormTitles } from "./codelists/mineral-form.titles.ts";
import { mineralKindList } from "./codelists/mineral-kind.ts";
import { mineralKindTitles } from "./codelists/mineral-kind.titles.ts";
import { miningMethodList } from "./codelists/mining-method.ts";
import { miningMethodTitles } from "./codelists/mining-method.titles.ts";
import { missingKindList } from "./codelists/missing-kind.ts";
import { missingKindTitles } from "./codelists/missing-kind.titles.ts";
import { missingReasonList } from "./codelists/missing-reason.ts";
import { missingReasonTitles } from "./codelists/missing-reason.titles.ts";
import { nameKindList } from "./codelists/name-kind.ts";
import { nameKindTitles } from "./codelists/name-kind.titles.ts";
import { observationStatusList } from "./codelists/observation-status.ts";
import { observationStatusTitles } from "./codelists/observation-status.titles.ts";
import { organizationKindList } from "./codelists/organization-kind.ts";
import { organizationKindTitles } from "./codelists/organization-kind.titles.ts";
import { ownershipKindList } from "./codelists/ownership-kind.ts";
import { ownershipKindTitles } from "./codelists/ownership-kind.titles.ts";
import { oxideFactorList } from "./codelists/oxide-factor.ts";
import { oxideFactorTitles } from "./codelists/oxide-factor.titles.ts";
import { partyRoleList } from "./codelists/party-role.ts";
import { partyRoleTitles } from "./codelists/party-role.titles.ts";
import { permitKindList } from "./codelists/permit-kind.ts";
import { permitKindTitles } from "./codelists/permit-kind.titles.ts";
import { permitStatusList } from "./codelists/permit-status.ts";
import { permitStatusTitles } from "./codelists/permit-status.titles.ts";
import { policyToolList } from "./codelists/policy-tool.ts";
import { policyToolTitles } from "./codelists/policy-tool.titles.ts";
import { priceMechanismList } from "./codelists/price-mechanism.ts";
import { priceMechanismTitles } from "./codelists/price-mechanism.titles.ts";
import { processingMethodList } from "./codelists/processing-method.ts";
import { processingMethodTitles } from "./codelists/processing-method.titles.ts";
import { productStageList } from "./codelists/product-stage.ts";
import { productStageTitles } from "./codelists/product-stage.titles.ts";
import { projectKindList } from "./codelists/project-kind.ts";
import { projectKindTitles } from "./codelists/project-kind.titles.ts";
import { projectStatusList } from "./codelists/project-status.ts";
import { projectStatusTitles } from "./codelists/project-status.titles.ts";
import { provisionList } from "./codelists/provision.ts";
import { provisionTitles } from "./codelists/provision.titles.ts";
import { provisionPresenceList } from "./codelists/provision-presence.ts";
import { provisionPresenceTitles } from "./codelists/provision-presence.titles.ts";
import { provisionStrengthList } from "./codelists/provision-strength.ts";
import { provisionStrengthTitles } from "./codelists/provision-strength.titles.ts";
import { quantityBasisList } from "./codelists/quantity-basis.ts";
import { quantityBasisTitles } from "./codelists/quantity-basis.titles.ts";
import { recordStatusList } from "./codelists/record-status.ts";
import { recordStatusTitles } from "./codelists/record-status.titles.ts";
import { recordTypeList } from "./codelists/record-type.ts";
import { recordTypeTitles } from "./codelists/record-type.titles.ts";
import { reportingCodeList } from "./codelists/reporting-code.ts";
import { reportingCodeTitles } from "./codelists/reporting-code.titles.ts";
import { resourceBasisList } from "./codelists/resource-basis.ts";
import { resourceBasisTitles } from "./codelists/resource-basis.titles.ts";
import { resourceClassList } from "./codelists/resource-class.ts";
import { resourceClassTitles } from "./codelists/resource-class.titles.ts";
import { securityKindList } from "./codelists/security-kind.ts";
import { securityKindTitles } from "./codelists/security-kind.titles.ts";
import { seniorityList } from "./codelists/seniority.ts";
import { seniorityTitles } from "./codelists/seniority.titles.ts";
import { stageList } from "./codelists/stage.ts";
import { stageTitles } from "./codelists/stage.titles.ts";
import { stockpileRuleKindList } from "./codelists/stockpile-rule-kind.ts";
import { stockpileRuleKindTitles } from "./codelists/stockpile-rule-kind.titles.ts";
import { studyLevelList } from "./codelists/study-level.ts";
import { studyLevelTitles } from "./codelists/study-level.titles.ts";
import { supplyLinkKindList } from "./codelists/supply-link-kind.ts";
import { supplyLinkKindTitles } from "./codelists/supply-link-kind.titles.ts";
import { supplyLinkStatusList } from "./codelists/supply-link-status.ts";
import { supplyLinkStatusTitles } from "./codelists/supply-link-status.titles.ts";
import { textReadList } from "./codelists/text-read.ts";
import { textReadTitles } from "./codelists/text-read.titles.ts";
import { timeBaseList } from "./codelists/time-base.ts";
import { timeBaseTitles } from "./codelists/time-base.titles.ts";
import { tlpLevelList } from "./codelists/tlp-level.ts";
import { tlpLevelTitles } from "./codelists/tlp-level.titles.ts";
import { unfcCategoryList } from "./codelists/unfc-category.ts";
import { unfcCategoryTitles } from "./codelists/unfc-category.titles.ts";
import { unitList } from "./codelists/unit.ts";
import { unitTitles } from "./codelists/unit.titles.ts";

export type { CodelistInfo, CodeTitle, RetiredCode } from "./codelist-types.ts";

/** A codelist as the standard ships it. */
export interface ShippedCodelist {
  readonly info: CodelistInfo;
  /** Code → what it means; its keys are all codes of the list, retired ones too. */
  readonly titles: Readonly<Record<string, CodeTitle>>;
}

/** Every codelist of the standard by name. */
export const codelists: Readonly<Record<string, ShippedCodelist>> = {
  "agreement-kind": { info: agreementKindList, titles: agreementKindTitles },
  "agreement-party-role": { info: agreementPartyRoleList, titles: agreementPartyRoleTitles },
  "agreement-relation": { info: agreementRelationList, titles: agreementRelationTitles },
  "agreement-status": { info: agreementStatusList, titles: agreementStatusTitles },
  allocation: { info: allocationList, titles: allocationTitles },
  "amount-basis": { info: amountBasisList, titles: amountBasisTitles },
  "amount-qualifier": { info: amountQualifierList, titles: amountQualifierTitles },
  benchmark: { info: benchmarkList, titles: benchmarkTitles },
  "breakdown-kind": { info: breakdownKindList, titles: breakdownKindTitles },
  "capacity-direction": { info: capacityDirectionList, titles: capacityDirectionTitles },
  "capacity-kind": { info: capacityKindList, titles: capacityKindTitles },
  certainty: { info: certaintyList, titles: certaintyTitles },
  "certification-scheme": { info: certificationSchemeList, titles: certificationSchemeTitles },
  "claim-kind": { info: claimKindList, titles: claimKindTitles },
  "claim-op": { info: claimOpList, titles: claimOpTitles },
  "commitment-event": { info: commitmentEventList, titles: commitmentEventTitles },
  "commitment-kind": { info: commitmentKindList, titles: commitmentKindTitles },
  "commitment-relation": { info: commitmentRelationList, titles: commitmentRelationTitles },
  "commitment-status": { info: commitmentStatusList, titles: commitmentStatusTitles },
  "commodity-role": { info: commodityRoleList, titles: commodityRoleTitles },
  confidence: { info: confidenceList, titles: confidenceTitles },
  "corridor-end-role": { info: corridorEndRoleList, titles: corridorEndRoleTitles },
  country: { info: countryList, titles: countryTitles },
  currency: { info: currencyList, titles: currencyTitles },
  "date-qualifier": { info: dateQualifierList, titles: dateQualifierTitles },
  "deadline-state": { info: deadlineStateList, titles: deadlineStateTitles },
  "deadline-trigger": { info: deadlineTriggerList, titles: deadlineTriggerTitles },
  "document-role": { info: documentRoleList, titles: documentRoleTitles },
  "due-from": { info: dueFromList, titles: dueFromTitles },
  "end-use": { info: endUseList, titles: endUseTitles },
  "estimate-row-role": { info: estimateRowRoleList, titles: estimateRowRoleTitles },
  "facility-kind": { info: facilityKindList, titles: facilityKindTitles },
  "facility-status": { info: facilityStatusList, titles: facilityStatusTitles },
  "finding-cause": { info: findingCauseList, titles: findingCauseTitles },
  "finding-severity": { info: findingSeverityList, titles: findingSeverityTitles },
  "governance-body-kind": { info: governanceBodyKindList, titles: governanceBodyKindTitles },
  "holding-kind": { info: holdingKindList, titles: holdingKindTitles },
  hs2022: { info: hs2022List, titles: hs2022Titles },
  "identifier-scheme": { info: identifierSchemeList, titles: identifierSchemeTitles },
  instrument: { info: instrumentList, titles: instrumentTitles },
  "insured-risk": { info: insuredRiskList, titles: insuredRiskTitles },
  language: { info: languageList, titles: languageTitles },
  "legal-force": { info: legalForceList, titles: legalForceTitles },
  license: { info: licenseList, titles: licenseTitles },
  "list-kind": { info: listKindList, titles: listKindTitles },
  "location-precision": { info: locationPrecisionList, titles: locationPrecisionTitles },
  "marking-reason": { info: markingReasonList, titles: markingReasonTitles },
  measure: { info: measureList, titles: measureTitles },
  "mechanism-state": { info: mechanismStateList, titles: mechanismStateTitles },
  "membership-role": { info: membershipRoleList, titles: membershipRoleTitles },
  "milestone-state": { info: milestoneStateList, titles: milestoneStateTitles },
  mineral: { info: mineralList, titles: mineralTitles },
  "mineral-form": { info: mineralFormList, titles: mineralFormTitles },
  "mineral-kind": { info: mineralKindList, titles: mineralKindTitles },
  "mining-method": { info: miningMethodList, titles: miningMethodTitles },
  "missing-kind": { info: missingKindList, titles: missingKindTitles },
  "missing-reason": { info: missingReasonList, titles: missingReasonTitles },
  "name-kind": { info: nameKindList, titles: nameKindTitles },
  "observation-status": { info: observationStatusList, titles: observationStatusTitles },
  "organization-kind": { info: organizationKindList, titles: organizationKindTitles },
  "ownership-kind": { info: ownershipKindList, titles: ownershipKindTitles },
  "oxide-factor": { info: oxideFactorList, titles: oxideFactorTitles },
  "party-role": { info: partyRoleList, titles: partyRoleTitles },
  "permit-kind": { info: permitKindList, titles: permitKindTitles },
  "permit-status": { info: permitStatusList, titles: permitStatusTitles },
  "policy-tool": { info: policyToolList, titles: policyToolTitles },
  "price-mechanism": { info: priceMechanismList, titles: priceMechanismTitles },
  "processing-method": { info: processingMethodList, titles: processingMethodTitles },
  "product-stage": { info: productStageList, titles: productStageTitles },
  "project-kind": { info: projectKindList, titles: projectKindTitles },
  "project-status": { info: projectStatusList, titles: projectStatusTitles },
  provision: { info: provisionList, titles: provisionTitles },
  "provision-presence": { info: provisionPresenceList, titles: provisionPresenceTitles },
  "provision-strength": { info: provisionStrengthList, titles: provisionStrengthTitles },
  "quantity-basis": { info: quantityBasisList, titles: quantityBasisTitles },
  "record-status": { info: recordStatusList, titles: recordStatusTitles },
  "record-type": { info: recordTypeList, titles: recordTypeTitles },
  "reporting-code": { info: reportingCodeList, titles: reportingCodeTitles },
  "resource-basis": { info: resourceBasisList, titles: resourceBasisTitles },
  "resource-class": { info: resourceClassList, titles: resourceClassTitles },
  "security-kind": { info: securityKindList, titles: securityKindTitles },
  seniority: { info: seniorityList, titles: seniorityTitles },
  stage: { info: stageList, titles: stageTitles },
  "stockpile-rule-kind": { info: stockpileRuleKindList, titles: stockpileRuleKindTitles },
  "study-level": { info: studyLevelList, titles: studyLevelTitles },
  "supply-link-kind": { info: supplyLinkKindList, titles: supplyLinkKindTitles },
  "supply-link-status": { info: supplyLinkStatusList, titles: supplyLinkStatusTitles },
  "text-read": { info: textReadList, titles: textReadTitles },
  "time-base": { info: timeBaseList, titles: timeBaseTitles },
  "tlp-level": { info: tlpLevelList, titles: tlpLevelTitles },
  "unfc-category": { info: unfcCategoryList, titles: unfcCategoryTitles },
  unit: { info: unitList, titles: unitTitles },
};
