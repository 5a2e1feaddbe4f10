import type { Finding, SuppressedFindings } from "@forgex/schema";
import type { Settings } from "./settings.ts";
import type { Tally, Teller } from "./tally.ts";

/** What each suppression held back, as the report tells it; `undefined` where there are none. */
export function suppressedIn(tally: Tally, { suppressing }: Settings): SuppressedFindings[] | undefined {
  if (suppressing.all.length === 0) return undefined;
  return suppressing.all.flatMap(({ code, record, at, reason, until }, i) => {
    const count = tally.suppressed[i] ?? 0;
    if (count === 0) return [];
    return { code, ...(record !== undefined && { record }), ...(at !== undefined && { at }), reason, until, count };
  });
}

/** Adds the findings about the suppressions themselves: those that have run out, and those that hold nothing back. */
export function tellSuppressions(teller: Teller, settings: Settings): void {
  const { suppressing, configuration: source } = settings;
  for (const [i, one] of suppressing.all.entries()) {
    const isExpired = suppressing.isExpired(one);
    if (!isExpired && (teller.tally.suppressed[i] ?? 0) > 0) continue;
    const rule = settings.rules.get(isExpired ? "suppression-expired" : "suppression-unused");
    if (!rule) continue;
    const pointer = `/suppressions/${i}`;
    const values = { code: one.code, ...(isExpired && { until: one.until, reason: one.reason }) };
    const { code, severity, template } = rule;
    const place = { pointer, at: pointer, position: { source } };
    const finding: Finding = { code, severity, template, values, facts: {}, ...place };
    teller.add({ finding, source, index: -1 });
  }
}
