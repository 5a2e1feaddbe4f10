import { type Finding, ForgexError, isWithin, readDate } from "@forgex/schema";
import type { Suppression } from "../config/suppression.ts";
import type { Rule } from "../rules/define-rule.ts";

/** How findings are said to stand for the time being. */
export interface Suppressing {
  readonly all: readonly Suppression[];
  /** Whether any suppression speaks of the rule. */
  concerns(code: string): boolean;
  /** Number of the first suppression that holds a finding back; `undefined` where none does. */
  numberOf(finding: Pick<Finding, "code" | "record" | "at">): number | undefined;
  isExpired(suppression: Suppression): boolean;
}

/**
 * Reads suppressions for a day.
 *
 * @throws {ForgexError} `rule-unknown`, `rule-fixed` for a fault of reading or structure, `suppression-malformed`
 */
export function suppressingOf(
  all: readonly Suppression[],
  today: string,
  rules: ReadonlyMap<string, Rule>,
): Suppressing {
  for (const [i, one] of all.entries()) checkOne(one, i, rules);
  const isExpired = ({ until }: Suppression): boolean => until < today;
  const live = new Map<string, number[]>();
  for (const [i, one] of all.entries()) {
    if (!isExpired(one)) live.set(one.code, [...(live.get(one.code) ?? []), i]);
  }
  return {
    all,
    isExpired,
    concerns: (code) => live.has(code),
    numberOf: ({ code, record, at }) =>
      live.get(code)?.find((i) => {
        const one = all[i] as Suppression;
        return (one.record === undefined || one.record === record) && (one.at === undefined || isWithin(at, one.at));
      }),
  };
}

function checkOne(one: Suppression, i: number, rules: ReadonlyMap<string, Rule>): void {
  const rule = rules.get(one.code);
  if (!rule) throw new ForgexError("rule-unknown", `There is no rule ${one.code}.`, { code: one.code });
  if (isFixed(rule)) throw fixed(one.code);
  const fault = (what: string): ForgexError =>
    new ForgexError("suppression-malformed", `Suppression ${i + 1} (${one.code}) needs ${what}.`, { number: i });
  if (typeof one.reason !== "string" || one.reason.trim().length < 10)
    throw fault("a reason, in ten letters at least, for whoever reads the report");
  if (typeof one.until !== "string" || readDate(one.until)?.precision !== "day")
    throw fault("a last day in `until`, such as 2027-03-31");
}

/** Whether a rule holds whatever the configuration says: without reading and structure nothing else can be trusted. */
export function isFixed({ scope }: Rule): boolean {
  return scope === "reading" || scope === "structure" || scope === "configuration";
}

/** The error of a configuration that would do away with such a rule. */
export function fixed(code: string): ForgexError {
  const message = `${code} cannot be switched off, graded down or suppressed: data whose form is wrong cannot be exchanged.`;
  return new ForgexError("rule-fixed", message, { code });
}
