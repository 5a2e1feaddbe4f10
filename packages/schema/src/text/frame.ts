import type { ReadingCode } from "./faults.ts";

/** Where something stands in a file. */
export interface Place {
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in Unicode code points. */
  readonly column: number;
}

/** A fault that is seen while cutting a file into records. */
export interface FrameFault extends Place {
  readonly code: ReadingCode;
  readonly expected?: string;
  readonly found?: string;
  readonly cause?: string;
}

/** The text of one value cut out of a file. */
export interface Frame extends Place {
  /**
   * `value`: a record, a header or anything else that stands by itself. `head`: a dataset's members before `records`.
   * `tail`: its members after `records`. `note`: no text, only faults of the file.
   */
  readonly kind: "value" | "head" | "tail" | "note";
  /** Its bytes in UTF-8; empty for a note and where it was too large to keep. */
  readonly bytes: Uint8Array;
  /** Its true length in bytes. */
  readonly size: number;
  readonly tooLarge: boolean;
  /** Whether the file ended before the text did. */
  readonly cut: boolean;
  readonly faults: readonly FrameFault[];
  /** What {@link RecordCheck.told} said of its type, where the check of its bytes said yes. */
  readonly accepted?: number;
}

/** Reads records from bytes without building anything, and says yes only where it is certain. */
export interface RecordCheck {
  /**
   * The position past a record that begins at a position and certainly is as it should be: JSON in UTF-8 without a
   * repeated name, `__proto__`, half a character or a number that programs round. Anything else is -1. Zeros follow the
   * bytes.
   */
  end(bytes: Uint8Array, position: number): number;
  /**
   * What is known after a yes: a number for the type, bytes beyond each character's first, line ends, where the last
   * line starts, and the bytes beyond each character's first before it.
   */
  readonly told: {
    readonly type: number;
    readonly continued: number;
    readonly lines: number;
    readonly lineAt: number;
    readonly continuedAt: number;
  };
}
