import type { FindingSeverity, Report } from "@forgex/schema";
import { weightOf } from "../shared.ts";
import { html } from "./escape.ts";
import type { Words } from "./words.ts";

type Counts = Record<FindingSeverity, number>;

const SEVERITIES = ["error", "warning", "note"] as const;
/** Bars of a chart; what is beyond is one bar. */
const BARS = 12;

interface Bar {
  readonly name: string;
  readonly counts: Counts;
  readonly link?: string;
}

/** Charts of the findings by severity, by code (exact) and by record type. Each is a table whose bars are pictures. */
export function charts(report: Report, words: Words, number: (n: number) => string): string {
  const severities = SEVERITIES.map((severity): Bar => {
    return { name: words[`${severity}s`], counts: { ...zero(), [severity]: report.counts[severity] } };
  });
  const codes = report.codes.map(({ code, severity, count }): Bar => {
    return { name: code, counts: { ...zero(), [severity]: count }, link: `${severity}-${code}` };
  });
  const isCut = report.codes.some(({ count, shown }) => shown < count);
  const byType = typeBars(report, words);
  return [
    chart(words.bySeverity, severities, number),
    chart(words.byCode, topOf(codes, words), number),
    chart(isCut ? `${words.byType} (${words.ofShown})` : words.byType, topOf(byType, words), number),
  ].join("");
}

function typeBars({ findings }: Report, words: Words): Bar[] {
  const types = new Map<string, Counts>();
  for (const finding of findings) {
    const name = finding.type ?? words.noType;
    const counts = types.get(name) ?? zero();
    types.set(name, counts);
    counts[finding.severity] += weightOf(finding);
  }
  return [...types].map(([name, counts]) => ({ name, counts }));
}

function topOf(bars: readonly Bar[], words: Words): Bar[] {
  const sorted = [...bars].sort((a, b) => total(b) - total(a) || gravity(b) - gravity(a) || (a.name < b.name ? -1 : 1));
  if (sorted.length <= BARS) return sorted;
  const rest = sorted.slice(BARS - 1);
  const counts = zero();
  for (const bar of rest) for (const severity of SEVERITIES) counts[severity] += bar.counts[severity];
  return [...sorted.slice(0, BARS - 1), { name: `${rest.length} ${words.others}`, counts }];
}

function chart(title: string, bars: readonly Bar[], number: (n: number) => string): string {
  const most = Math.max(1, ...bars.map(total));
  const rows = bars.map((bar) => {
    const name = html(bar.name);
    const head = bar.link === undefined ? name : `<a href="#${html(bar.link)}">${name}</a>`;
    return `<tr><th scope="row">${head}</th><td class="bar">${picture(bar, most)}</td><td class="n">${number(total(bar))}</td></tr>`;
  });
  return `<table class="chart"><caption>${html(title)}</caption><tbody>${rows.join("")}</tbody></table>`;
}

/** The bar of one row; the number stands beside it, so that it is hidden from who listens. */
function picture({ counts }: Bar, most: number): string {
  let x = 0;
  const parts = SEVERITIES.map((severity) => {
    const share = (counts[severity] / most) * 100;
    // What is there can be seen, however little it is.
    const width = counts[severity] === 0 ? 0 : Math.max(0.6, Math.round(share * 100) / 100);
    const rect = width === 0 ? "" : `<rect class="${severity}" x="${x}" y="0" width="${width}" height="10"/>`;
    x = Math.round((x + width) * 100) / 100;
    return rect;
  });
  return `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.join("")}</svg>`;
}

const zero = (): Counts => ({ error: 0, warning: 0, note: 0 });
/** Of equal totals the graver stands first. */
const gravity = ({ counts }: Bar): number => counts.error * 2 + counts.warning;
const total = ({ counts }: Bar): number => counts.error + counts.warning + counts.note;
