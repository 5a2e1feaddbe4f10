export { mergeShards } from "./engine/merge.ts";
export type { Progress, ValidateOptions } from "./engine/options.ts";
export { createShard, finishShard, pushLocated, type Shard, type ShardResult } from "./engine/shard.ts";
export { validate, validateBytes } from "./engine/validate.ts";
export { checkRecord, isRecord } from "./structure/check-record.ts";
