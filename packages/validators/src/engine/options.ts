import type { FindingSeverity } from "@forgex/schema";
import type { Boundaries } from "../boundaries.ts";
import type { CodelistEdition } from "../codelists/codelists.ts";
import type { ProfileName } from "../config/profiles.ts";
import type { Suppression } from "../config/suppression.ts";

/** How far a check has come. */
export interface Progress {
  /** Name of the file or stream at hand. */
  readonly source: string;
  /** Records checked so far, over all sources. */
  readonly records: number;
  /** Bytes read so far, over all sources; 0 where records come without their text. */
  readonly bytes: number;
}

/** How a check is done. Everything has a default. */
export interface ValidateOptions {
  /** `structure`: no rule is asked, which from bytes is faster than parsing them; the report lists the rules as switched off. */
  readonly only?: "structure";
  /** The day taken as today, as `YYYY-MM-DD`; the clock's day in UTC unless told. */
  readonly today?: string;
  /** For whom the report may be read: `public` (unless told), a publisher's code, or `holder`, who sees every value. */
  readonly audience?: string;
  /** `false`: no value of the data stands in the report, whoever reads it. */
  readonly values?: boolean;
  /** Findings shown of one code, 100 unless told; counts stay exact. */
  readonly maxFindings?: number;
  /** Largest record that is read, in bytes; 64 MB unless told. */
  readonly maxRecordBytes?: number;
  /** The caller's editions of open codelists, by the list's name. */
  readonly codelists?: Readonly<Record<string, CodelistEdition>>;
  /** A bundle of settings: `exchange` (as nothing), `public` or `draft`. What the other options say goes before it. */
  readonly profile?: ProfileName;
  /** Findings that are known and stand for the time being. */
  readonly suppressions?: readonly Suppression[];
  /** Name of the file that the suppressions come from; `forgex.config.json` unless told. */
  readonly configuration?: string;
  /** The boundaries of countries: `loadBoundaries` of `@forgex/validators/node` has them. Without, their rule is skipped. */
  readonly boundaries?: Boundaries;
  /** Another severity for a rule, or none at all. Faults of reading and structure cannot be graded down. */
  readonly rules?: Readonly<Record<string, FindingSeverity | "off">>;
  /** Stops the check: the promise is rejected with a `ForgexError` of code `aborted`. */
  readonly signal?: AbortSignalLike;
  /** Called now and then. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What a check needs of an `AbortSignal`; the platform's own will do. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
