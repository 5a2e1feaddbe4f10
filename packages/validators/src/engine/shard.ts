import type { DatasetHeader, Located, RecordType } from "@forgex/schema";
import type { CrashTally } from "./crashes.ts";
import type { KeptEntry } from "./kept.ts";
import type { ValidateOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";
import { shardWith } from "./shard-run.ts";
import type { Tally } from "./tally.ts";

/** What a shard knows of one source. */
export interface InputTally {
  readonly source: string;
  records: number;
  dataset?: string;
  forgex?: string;
  /** Type of the last record that rules looked at. */
  type?: string;
  /** Whether a header holds for it, its own or its folder's. */
  hasHeader: boolean;
  /** Filled in by whoever reads the bytes. */
  bytes?: number;
  hash?: string;
}

/** Why a record was not looked at by rules. */
export type Unlooked = "record-failed-structure" | "input-unreadable" | "newer-version";

/** What a shard found: plain data that survives structured cloning, to be joined by `mergeShards`. */
export interface ShardResult {
  readonly inputs: readonly InputTally[];
  /** The right headers, in the order of the input. */
  readonly headers: readonly DatasetHeader[];
  /** Records by type; `unknown` for those whose type is none of the standard's. */
  readonly records: Readonly<Record<string, number>>;
  readonly tally: Tally;
  /** What set and dataset rules kept, by code. */
  readonly kept: Readonly<Record<string, readonly KeptEntry[]>>;
  /** Records that rules did not look at: reason → type → how many. */
  readonly unlooked: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Ids of records that are there and were not looked at. */
  readonly uncheckedIds: readonly string[];
  readonly crashes: CrashTally;
}

/** A part of a check: give it records one by one, then finish it. */
export interface Shard {
  /** Checks a record or header; `isRight` where the structure is known to be so. */
  readonly push: (located: Located, isRight?: boolean) => void;
  /** Counts a record whose structure is right where nothing else is asked; answers false where it must be pushed. */
  readonly count: (source: string, type: RecordType) => boolean;
  readonly finish: () => ShardResult;
}

/**
 * Begins a part of a check. Several parts may run on several threads: give each the header first where there is one,
 * then its share of the records, and join what they found with {@link mergeShards} in the order of the input.
 *
 * @throws {ForgexError} `date-malformed`, `rule-unknown`, `codelist-unknown`, `codelist-closed`, `option-malformed`
 * @example
 * const shard = createShard({ today: "2026-11-23" });
 * for (const located of records) pushLocated(shard, located);
 * const report = mergeShards([finishShard(shard)], { today: "2026-11-23" });
 */
export function createShard(options: ValidateOptions = {}): Shard {
  return shardWith(settingsOf(options));
}

/** Checks one record or header. What is wrong with it is found, never thrown. */
export function pushLocated(shard: Shard, located: Located): void {
  shard.push(located);
}

/** Ends the shard and hands over what it found. The shard must not be used after. */
export function finishShard(shard: Shard): ShardResult {
  return shard.finish();
}
