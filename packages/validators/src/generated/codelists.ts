// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo, CodeTitle } from "@forgex/schema";
import { agreementKindList } from "@forgex/schema/codelists/agreement-kind";
import { agreementKindTitles } from "@forgex/schema/codelists/agreement-kind/titles";
import { agreementPartyRoleList } from "@forgex/schema/codelists/agreement-party-role";
import { agreementPartyRoleTitles } from "@forgex/schema/codelists/agreement-party-role/titles";
import { agreementRelationList } from "@forgex/schema/codelists/agreement-relation";
import { agreementRelationTitles } from "@forgex/schema/codelists/agreement-relation/titles";
import { agreementStatusList } from "@forgex/schema/codelists/agreement-status";
import { agreementStatusTitles } from "@forgex/schema/codelists/agreement-status/titles";
import { allocationList } from "@forgex/schema/codelists/allocation";
import { allocationTitles } from "@forgex/schema/codelists/allocation/titles";
import { amountBasisList } from "@forgex/schema/codelists/amount-basis";
import { amountBasisTitles } from "@forgex/schema/codelists/amount-basis/titles";
import { amountQualifierList } from "@forgex/schema/codelists/amount-qualifier";
import { amountQualifierTitles } from "@forgex/schema/codelists/amount-qualifier/titles";
import { benchmarkList } from "@forgex/schema/codelists/benchmark";
import { benchmarkTitles } from "@forgex/schema/codelists/benchmark/titles";
import { breakdownKindList } from "@forgex/schema/codelists/breakdown-kind";
import { breakdownKindTitles } from "@forgex/schema/codelists/breakdown-kind/titles";
import { capacityDirectionList } from "@forgex/schema/codelists/capacity-direction";
import { capacityDirectionTitles } from "@forgex/schema/codelists/capacity-direction/titles";
import { capacityKindList } from "@forgex/schema/codelists/capacity-kind";
import { capacityKindTitles } from "@forgex/schema/codelists/capacity-kind/titles";
import { certaintyList } from "@forgex/schema/codelists/certainty";
import { certaintyTitles } from "@forgex/schema/codelists/certainty/titles";
import { certificationSchemeList } from "@forgex/schema/codelists/certification-scheme";
import { certificationSchemeTitles } from "@forgex/schema/codelists/certification-scheme/titles";
import { claimKindList } from "@forgex/schema/codelists/claim-kind";
import { claimKindTitles } from "@forgex/schema/codelists/claim-kind/titles";
import { claimOpList } from "@forgex/schema/codelists/claim-op";
import { claimOpTitles } from "@forgex/schema/codelists/claim-op/titles";
import { commitmentEventList } from "@forgex/schema/codelists/commitment-event";
import { commitmentEventTitles } from "@forgex/schema/codelists/commitment-event/titles";
import { commitmentKindList } from "@forgex/schema/codelists/commitment-kind";
import { commitmentKindTitles } from "@forgex/schema/codelists/commitment-kind/titles";
import { commitmentRelationList } from "@forgex/schema/codelists/commitment-relation";
import { commitmentRelationTitles } from "@forgex/schema/codelists/commitment-relation/titles";
import { commitmentStatusList } from "@forgex/schema/codelists/commitment-status";
import { commitmentStatusTitles } from "@forgex/schema/codelists/commitment-status/titles";
import { commodityRoleList } from "@forgex/schema/codelists/commodity-role";
import { commodityRoleTitles } from "@forgex/schema/codelists/commodity-role/titles";
import { confidenceList } from "@forgex/schema/codelists/confidence";
import { confidenceTitles } from "@forgex/schema/codelists/confidence/titles";
import { corridorEndRoleList } from "@forgex/schema/codelists/corridor-end-role";
import { corridorEndRoleTitles } from "@forgex/schema/codelists/corridor-end-role/titles";
import { countryList } from "@forgex/schema/codelists/country";
import { countryTitles } from "@forgex/schema/codelists/country/titles";
import { currencyList } from "@forgex/schema/codelists/currency";
import { currencyTitles } from "@forgex/schema/codelists/currency/titles";
import { dateQualifierList } from "@forgex/schema/codelists/date-qualifier";
import { dateQualifierTitles } from "@forgex/schema/codelists/date-qualifier/titles";
import { deadlineStateList } from "@forgex/schema/codelists/deadline-state";
import { deadlineStateTitles } from "@forgex/schema/codelists/deadline-state/titles";
import { deadlineTriggerList } from "@forgex/schema/codelists/deadline-trigger";
import { deadlineTriggerTitles } from "@forgex/schema/codelists/deadline-trigger/titles";
import { documentRoleList } from "@forgex/schema/codelists/document-role";
import { documentRoleTitles } from "@forgex/schema/codelists/document-role/titles";
import { dueFromList } from "@forgex/schema/codelists/due-from";
import { dueFromTitles } from "@forgex/schema/codelists/due-from/titles";
import { endUseList } from "@forgex/schema/codelists/end-use";
import { endUseTitles } from "@forgex/schema/codelists/end-use/titles";
import { estimateRowRoleList } from "@forgex/schema/codelists/estimate-row-role";
import { estimateRowRoleTitles } from "@forgex/schema/codelists/estimate-row-role/titles";
import { facilityKindList } from "@forgex/schema/codelists/facility-kind";
import { facilityKindTitles } from "@forgex/schema/codelists/facility-kind/titles";
import { facilityStatusList } from "@forgex/schema/codelists/facility-status";
import { facilityStatusTitles } from "@forgex/schema/codelists/facility-status/titles";
import { findingCauseList } from "@forgex/schema/codelists/finding-cause";
import { findingCauseTitles } from "@forgex/schema/codelists/finding-cause/titles";
import { findingSeverityList } from "@forgex/schema/codelists/finding-severity";
import { findingSeverityTitles } from "@forgex/schema/codelists/finding-severity/titles";
import { governanceBodyKindList } from "@forgex/schema/codelists/governance-body-kind";
import { governanceBodyKindTitles } from "@forgex/schema/codelists/governance-body-kind/titles";
import { holdingKindList } from "@forgex/schema/codelists/holding-kind";
import { holdingKindTitles } from "@forgex/schema/codelists/holding-kind/titles";
import { hs2022List } from "@forgex/schema/codelists/hs2022";
import { hs2022Titles } from "@forgex/schema/codelists/hs2022/titles";
import { identifierSchemeList } from "@forgex/schema/codelists/identifier-scheme";
import { identifierSchemeTitles } from "@forgex/schema/codelists/identifier-scheme/titles";
import { instrumentList } from "@forgex/schema/codelists/instrument";
import { instrumentTitles } from "@forgex/schema/codelists/instrument/titles";
import { insuredRiskList } from "@forgex/schema/codelists/insured-risk";
import { insuredRiskTitles } from "@forgex/schema/codelists/insured-risk/titles";
import { languageList } from "@forgex/schema/codelists/language";
import { languageTitles } from "@forgex/schema/codelists/language/titles";
import { legalForceList } from "@forgex/schema/codelists/legal-force";
import { legalForceTitles } from "@forgex/schema/codelists/legal-force/titles";
import { licenseList } from "@forgex/schema/codelists/license";
import { licenseTitles } from "@forgex/schema/codelists/license/titles";
import { listKindList } from "@forgex/schema/codelists/list-kind";
import { listKindTitles } from "@forgex/schema/codelists/list-kind/titles";
import { locationPrecisionList } from "@forgex/schema/codelists/location-precision";
import { locationPrecisionTitles } from "@forgex/schema/codelists/location-precision/titles";
import { markingReasonList } from "@forgex/schema/codelists/marking-reason";
import { markingReasonTitles } from "@forgex/schema/codelists/marking-reason/titles";
import { measureList } from "@forgex/schema/codelists/measure";
import { measureTitles } from "@forgex/schema/codelists/measure/titles";
import { mechanismStateList } from "@forgex/schema/codelists/mechanism-state";
import { mechanismStateTitles } from "@forgex/schema/codelists/mechanism-state/titles";
import { membershipRoleList } from "@forgex/schema/codelists/membership-role";
import { membershipRoleTitles } from "@forgex/schema/codelists/membership-role/titles";
import { milestoneStateList } from "@forgex/schema/codelists/milestone-state";
import { milestoneStateTitles } from "@forgex/schema/codelists/milestone-state/titles";
import { mineralList } from "@forgex/schema/codelists/mineral";
import { mineralTitles } from "@forgex/schema/codelists/mineral/titles";
import { mineralFormList } from "@forgex/schema/codelists/mineral-form";
import { mineralFormTitles } from "@forgex/schema/codelists/mineral-form/titles";
import { mineralKindList } from "@forgex/schema/codelists/mineral-kind";
import { mineralKindTitles } from "@forgex/schema/codelists/mineral-kind/titles";
import { miningMethodList } from "@forgex/schema/codelists/mining-method";
import { miningMethodTitles } from "@forgex/schema/codelists/mining-method/titles";
import { missingKindList } from "@forgex/schema/codelists/missing-kind";
import { missingKindTitles } from "@forgex/schema/codelists/missing-kind/titles";
import { missingReasonList } from "@forgex/schema/codelists/missing-reason";
import { missingReasonTitles } from "@forgex/schema/codelists/missing-reason/titles";
import { observationStatusList } from "@forgex/schema/codelists/observation-status";
import { observationStatusTitles } from "@forgex/schema/codelists/observation-status/titles";
import { organizationKindList } from "@forgex/schema/codelists/organization-kind";
import { organizationKindTitles } from "@forgex/schema/codelists/organization-kind/titles";
import { ownershipKindList } from "@forgex/schema/codelists/ownership-kind";
import { ownershipKindTitles } from "@forgex/schema/codelists/ownership-kind/titles";
import { oxideFactorList } from "@forgex/schema/codelists/oxide-factor";
import { oxideFactorTitles } from "@forgex/schema/codelists/oxide-factor/titles";
import { partyRoleList } from "@forgex/schema/codelists/party-role";
import { partyRoleTitles } from "@forgex/schema/codelists/party-role/titles";
import { permitKindList } from "@forgex/schema/codelists/permit-kind";
import { permitKindTitles } from "@forgex/schema/codelists/permit-kind/titles";
import { permitStatusList } from "@forgex/schema/codelists/permit-status";
import { permitStatusTitles } from "@forgex/schema/codelists/permit-status/titles";
import { policyToolList } from "@forgex/schema/codelists/policy-tool";
import { policyToolTitles } from "@forgex/schema/codelists/policy-tool/titles";
import { priceMechanismList } from "@forgex/schema/codelists/price-mechanism";
import { priceMechanismTitles } from "@forgex/schema/codelists/price-mechanism/titles";
import { processingMethodList } from "@forgex/schema/codelists/processing-method";
import { processingMethodTitles } from "@forgex/schema/codelists/processing-method/titles";
import { productStageList } from "@forgex/schema/codelists/product-stage";
import { productStageTitles } from "@forgex/schema/codelists/product-stage/titles";
import { projectKindList } from "@forgex/schema/codelists/project-kind";
import { projectKindTitles } from "@forgex/schema/codelists/project-kind/titles";
import { projectStatusList } from "@forgex/schema/codelists/project-status";
import { projectStatusTitles } from "@forgex/schema/codelists/project-status/titles";
import { provisionList } from "@forgex/schema/codelists/provision";
import { provisionTitles } from "@forgex/schema/codelists/provision/titles";
import { provisionPresenceList } from "@forgex/schema/codelists/provision-presence";
import { provisionPresenceTitles } from "@forgex/schema/codelists/provision-presence/titles";
import { provisionStrengthList } from "@forgex/schema/codelists/provision-strength";
import { provisionStrengthTitles } from "@forgex/schema/codelists/provision-strength/titles";
import { quantityBasisList } from "@forgex/schema/codelists/quantity-basis";
import { quantityBasisTitles } from "@forgex/schema/codelists/quantity-basis/titles";
import { recordStatusList } from "@forgex/schema/codelists/record-status";
import { recordStatusTitles } from "@forgex/schema/codelists/record-status/titles";
import { recordTypeList } from "@forgex/schema/codelists/record-type";
import { recordTypeTitles } from "@forgex/schema/codelists/record-type/titles";
import { reportingCodeList } from "@forgex/schema/codelists/reporting-code";
import { reportingCodeTitles } from "@forgex/schema/codelists/reporting-code/titles";
import { resourceBasisList } from "@forgex/schema/codelists/resource-basis";
import { resourceBasisTitles } from "@forgex/schema/codelists/resource-basis/titles";
import { resourceClassList } from "@forgex/schema/codelists/resource-class";
import { resourceClassTitles } from "@forgex/schema/codelists/resource-class/titles";
import { securityKindList } from "@forgex/schema/codelists/security-kind";
import { securityKindTitles } from "@forgex/schema/codelists/security-kind/titles";
import { seniorityList } from "@forgex/schema/codelists/seniority";
import { seniorityTitles } from "@forgex/schema/codelists/seniority/titles";
import { stageList } from "@forgex/schema/codelists/stage";
import { stageTitles } from "@forgex/schema/codelists/stage/titles";
import { stockpileRuleKindList } from "@forgex/schema/codelists/stockpile-rule-kind";
import { stockpileRuleKindTitles } from "@forgex/schema/codelists/stockpile-rule-kind/titles";
import { studyLevelList } from "@forgex/schema/codelists/study-level";
import { studyLevelTitles } from "@forgex/schema/codelists/study-level/titles";
import { supplyLinkKindList } from "@forgex/schema/codelists/supply-link-kind";
import { supplyLinkKindTitles } from "@forgex/schema/codelists/supply-link-kind/titles";
import { supplyLinkStatusList } from "@forgex/schema/codelists/supply-link-status";
import { supplyLinkStatusTitles } from "@forgex/schema/codelists/supply-link-status/titles";
import { textReadList } from "@forgex/schema/codelists/text-read";
import { textReadTitles } from "@forgex/schema/codelists/text-read/titles";
import { timeBaseList } from "@forgex/schema/codelists/time-base";
import { timeBaseTitles } from "@forgex/schema/codelists/time-base/titles";
import { tlpLevelList } from "@forgex/schema/codelists/tlp-level";
import { tlpLevelTitles } from "@forgex/schema/codelists/tlp-level/titles";
import { unfcCategoryList } from "@forgex/schema/codelists/unfc-category";
import { unfcCategoryTitles } from "@forgex/schema/codelists/unfc-category/titles";
import { unitList } from "@forgex/schema/codelists/unit";
import { unitTitles } from "@forgex/schema/codelists/unit/titles";

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
