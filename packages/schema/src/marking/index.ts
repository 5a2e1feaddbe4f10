export { effectiveMarking, type RecordMarkings, recordMarkings } from "./effective.ts";
export { type EffectiveMarking, maySee, tlpLevels } from "./level.ts";
export { type HiddenValue, type MaskOptions, maskFinding } from "./mask.ts";
