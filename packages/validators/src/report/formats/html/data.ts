import type { Finding, Position, Report } from "@forgex/schema";
import { causeWords, editWords } from "../../text/finding.ts";
import type { Speech } from "../../text/say.ts";
import { visible } from "../../text/wrap.ts";
import { messageOf } from "../shared.ts";
import type { Words } from "./words.ts";

/** Longest value that an edit quotes. */
const ROOM = 200;

/** What the script of the page needs; names that repeat are numbers into lists. */
export interface PageData {
  readonly sources: readonly string[];
  readonly types: readonly string[];
  readonly groups: readonly string[];
  readonly rows: readonly Row[];
  readonly words: Readonly<Record<string, string>>;
  readonly separator: string;
}

/** group, source (-1: none), place, record, type (-1: none), at, message, details as label and text, count, state. */
type Row = readonly [number, number, string, string, number, string, string, readonly string[], number, string];

/** A group of findings: one code at one severity. */
export const groupKey = ({ code, severity }: { code: string; severity: string }): string => `${severity} ${code}`;

/** The findings of a report as the page's script reads them. */
export function pageData(report: Report, words: Words, separator: string, speech: Speech): PageData {
  const groups = report.codes.map(groupKey);
  const groupOf = new Map(groups.map((key, i) => [key, i]));
  const sources = new Numbers();
  const types = new Numbers();
  const rows = report.findings.map((finding): Row => {
    const { position, record = "", type, at, count = 1, state = "" } = finding;
    return [
      groupOf.get(groupKey(finding)) ?? -1,
      position === undefined ? -1 : sources.of(visible(position.source)),
      localPlace(position),
      visible(record),
      type === undefined ? -1 : types.of(visible(type)),
      visible(at),
      visible(messageOf(finding)),
      detailsOf(finding, words, speech).flat(),
      count,
      state,
    ];
  });
  const { all, more, matching, noMatch, wholeRecord, times, notPrinted, place, where, finding } = words;
  return {
    sources: sources.names,
    types: types.names,
    groups,
    rows,
    words: { all, more, matching, noMatch, wholeRecord, times, notPrinted, place, where, finding, new: words.new },
    separator,
  };
}

class Numbers {
  readonly names: string[] = [];
  private readonly known = new Map<string, number>();

  of(name: string): number {
    let n = this.known.get(name);
    if (n === undefined) {
      n = this.names.push(name) - 1;
      this.known.set(name, n);
    }
    return n;
  }
}

function detailsOf(finding: Finding, words: Words, speech: Speech): [label: string, text: string][] {
  const { expected, got, cause, edits, places = [], related = [], hidden, position } = finding;
  const message = messageOf(finding);
  const details: [string, string][] = [];
  if (expected !== undefined && !message.includes(expected)) details.push([words.expected, expected]);
  if (got?.text !== undefined) details.push([words.found, got.text]);
  else if (got !== undefined && hidden) {
    details.push([words.found, `${got.kind}${got.length === undefined ? "" : ` (${got.length})`}, ${words.hidden}`]);
  }
  if (cause !== undefined) details.push([words.because, causeWords(cause, speech)]);
  if (edits !== undefined && edits.length > 0)
    details.push([words.mend, edits.map((edit) => editWords(edit, ROOM, speech)).join("; ")]);
  const others = places.slice(1).map((other) => placeFrom(other, position));
  if (others.length > 0) details.push([words.alsoAt, others.join(", ")]);
  for (const { record, at, pointer, position: there } of related) {
    const named = record !== undefined && record !== finding.record ? record : "";
    const text = [named, at ?? pointer ?? "", there ? `(${placeFrom(there, position)})` : ""].filter(Boolean).join(" ");
    if (text !== "") details.push([words.alsoAt, text]);
  }
  return details.map(([label, text]) => [label, visible(text)]);
}

function localPlace(position: Position | undefined): string {
  if (position === undefined) return "";
  const { line, column, sheet, row, cell, heading } = position;
  if (sheet !== undefined || cell !== undefined || row !== undefined) {
    return visible(
      [sheet, cell ?? (row === undefined ? "" : String(row)), heading && `“${heading}”`].filter(Boolean).join(" "),
    );
  }
  return [line, column].filter((n) => n !== undefined).join(":");
}

function placeFrom(there: Position, here: Position | undefined): string {
  const place = localPlace(there);
  return there.source === here?.source ? place : `${there.source}${place === "" ? "" : `:${place}`}`;
}
