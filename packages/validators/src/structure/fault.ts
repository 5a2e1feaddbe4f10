import type { Edit } from "@forgex/schema";
import type { StructuralCode } from "./codes.ts";

/** One thing wrong with the structure of a value, before it becomes a finding of a record. */
export interface Fault {
  readonly code: StructuralCode;
  readonly pointer: string;
  /** What stands there; absent where nothing does. */
  readonly value?: unknown;
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  readonly facts?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** What the schema asks for, whatever stands there. */
  readonly expected?: string;
  /** What was probably meant: as good as the value itself, and hidden with it. */
  readonly suggestion?: string;
  readonly cause?: string;
  readonly edits?: readonly Edit[];
  /** True where a newer minor version of the standard could have made the value right. */
  readonly mayBeNewer?: boolean;
}
