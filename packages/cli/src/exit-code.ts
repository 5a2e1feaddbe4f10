/**
 * What the command tells the shell. Node's own 1 for a crash would read as "errors found", so every way out passes
 * through these.
 */
export const exitCode = {
  /** Checked, no errors (or: done what was asked). */
  ok: 0,
  /** Checked, errors found. */
  errors: 1,
  /** Could not check: bad arguments, an unreadable file, a fault of the tool. */
  failed: 2,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
