/**
 * Validation of FORGE Exchange data: structure with explanations, rules, reports.
 *
 * @packageDocumentation
 */

export type { Report } from "@forgex/schema";
export type { Boundaries } from "./boundaries.ts";
export { recordCheck } from "./bytes/record-check.ts";
export type { CodelistEdition } from "./codelists/codelists.ts";
export { type Profile, type ProfileName, profiles } from "./config/profiles.ts";
export { type Configuration, readConfig } from "./config/read-config.ts";
export type { Suppression } from "./config/suppression.ts";
export type { CrashTally } from "./engine/crashes.ts";
export type { KeptEntry, KeptRecord } from "./engine/kept.ts";
export { mergeShards } from "./engine/merge.ts";
export type { AbortSignalLike, Progress, ValidateOptions } from "./engine/options.ts";
export {
  createShard,
  finishShard,
  type InputTally,
  pushLocated,
  type Shard,
  type ShardResult,
} from "./engine/shard.ts";
export type { CodeTally, Tally } from "./engine/tally.ts";
export { validate, validateBytes } from "./engine/validate.ts";
export { type TextOptions, toText } from "./report/text/to-text.ts";
export { toJson } from "./report/to-json.ts";
export { explain, rules, themes } from "./rules/catalogue.ts";
export type * from "./rules/define-rule.ts";
export { defineRule } from "./rules/define-rule.ts";
export { checkRecord, isRecord } from "./structure/check-record.ts";
export type { Look, PlaceName, Questions } from "./walk/look.ts";
