import { type CrashedRule, isForgexError, type Located, type Position } from "@forgex/schema";

/** Rules that failed in themselves; plain data. */
export type CrashTally = Record<string, { error: string; records: number; position?: Position }>;

/** Runs rules so that one that throws is named and the others go on. */
export class Crashes {
  readonly tally: CrashTally;

  constructor(tally: CrashTally = {}) {
    this.tally = tally;
  }

  /** Runs one rule or several at once on a record (or, without one, on what was kept); answers `otherwise()` where it throws. */
  fence<R>(codes: readonly string[], at: Pick<Located, "position"> | undefined, run: () => R, otherwise?: () => R): R {
    try {
      return run();
    } catch (error) {
      this.note(codes, error, at);
      return otherwise?.() as R;
    }
  }

  /** Takes down what rules threw; for loops where a closure for each round would cost too much. */
  note(codes: readonly string[], error: unknown, at: Pick<Located, "position"> | undefined): void {
    for (const code of codes) this.add(code, error, at);
  }

  private add(code: string, error: unknown, at: Pick<Located, "position"> | undefined): void {
    const known = this.tally[code];
    if (known) known.records++;
    else this.tally[code] = { error: faultName(error), records: at ? 1 : 0, ...(at ? { position: at.position } : {}) };
  }
}

/** Name and code of what was thrown; never its message, which may hold values of the data. */
function faultName(error: unknown): string {
  if (isForgexError(error)) return `ForgexError ${error.code}`;
  if (!(error instanceof Error)) return "not an Error";
  const { code } = error as { code?: unknown };
  const name = /^[A-Za-z]{1,60}$/.test(error.name) ? error.name : "Error";
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? `${name} ${code}` : name;
}

/** Joins the crashes of several shards, and writes them as a report does. */
export function crashedRules(tallies: readonly CrashTally[]): CrashedRule[] {
  const joined: CrashTally = {};
  for (const tally of tallies) {
    for (const [code, crash] of Object.entries(tally)) {
      const known = joined[code];
      if (known) known.records += crash.records;
      else joined[code] = { ...crash };
    }
  }
  return Object.entries(joined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, crash]) => ({ code, ...crash }));
}
