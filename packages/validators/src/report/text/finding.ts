import type { Edit, Finding, Got } from "@forgex/schema";
import { standardCodelists } from "../../codelists/standard.ts";
import { kindWords } from "../../structure/words.ts";
import type { Paint } from "./paint.ts";
import type { Speech } from "./say.ts";
import { columns, visible, wrap } from "./wrap.ts";

/** What stands before each severity. */
export const SIGNS = { error: "✗", warning: "!", note: "·" } as const;

const LABEL = 10;

/** The lines of one finding. `fix` is how to mend such a fault, where that has not been said above. */
export function findingLines(
  finding: Finding,
  fix: string | undefined,
  paint: Paint,
  width: number,
  speech: Speech,
): string[] {
  const { severity, position } = finding;
  const sign = paint[severity](SIGNS[severity]);
  const place = placeOf(position, speech);
  const head = `${place}${place === "" ? "" : "  "}`;
  const indent = "    ";
  const lead = `  ${sign} `;
  const message = wrap(finding.message ?? finding.template, width - indent.length - columns(head));
  const hang = " ".repeat(columns(head));
  const lines = message.map((line, i) =>
    i === 0 ? `${lead}${paint.faint(head)}${paint.strong(line)}` : `${indent}${hang}${paint.strong(line)}`,
  );
  for (const [label, text] of details(finding, fix, Math.max(30, width - indent.length - LABEL - 1), speech)) {
    const body = wrap(text, Math.max(20, width - indent.length - LABEL));
    for (const [i, line] of body.entries()) {
      lines.push(`${indent}${paint.faint((i === 0 ? speech.say(label) : "").padEnd(LABEL))}${line}`);
    }
  }
  return lines;
}

function details(
  finding: Finding,
  fix: string | undefined,
  room: number,
  speech: Speech,
): [label: string, text: string][] {
  const { say, many } = speech;
  const { at, pointer, expected, got, cause, edits, count, places, related, hidden } = finding;
  const rows: [string, string][] = [];
  const place = at || pointer;
  const isNew = finding.state === "new" ? ", new since the baseline" : "";
  rows.push(["at", `${place === "" ? say("the whole record") : place}  (${finding.code}${isNew})`]);
  const message = finding.message ?? "";
  const told = got?.kind === "null" || got?.length === 0;
  if (expected !== undefined && !told && !message.includes(expected)) rows.push(["expected", expected]);
  if (got && got.kind !== "absent" && !told) rows.push(["found", foundWords(got, hidden === true, room, speech)]);
  if (cause !== undefined) rows.push(["because", causeWords(cause, speech)]);
  const mend = edits
    ?.map((edit) => editWords(edit, room, speech))
    .reduce((first, second) => say("{first}; then {second}", { first, second }));
  if (mend) rows.push(["mend", mend]);
  else if (fix !== undefined) rows.push(["mend", fix]);
  if (count !== undefined && count > 1) {
    const where = (places ?? [])
      .map((p) => `${p.source === finding.position?.source ? "" : `${p.source}:`}${placeOf(p, speech)}`)
      .filter(Boolean);
    const more = count - where.length;
    const times = many(count, "time");
    const values = { times, places: where.join(", "), more: many(more, "more place") };
    rows.push([
      "times",
      where.length === 0 ? times : say(more > 0 ? "{times}: at {places} and {more}" : "{times}: at {places}", values),
    ]);
  }
  for (const other of related ?? []) {
    const id = other.record !== undefined && other.record !== finding.record ? other.record : "";
    const at =
      other.position &&
      `${other.position.source === finding.position?.source ? "" : `${other.position.source}:`}${placeOf(other.position, speech)}`;
    const text = [id, other.at ?? other.pointer, at ? `(${at})` : ""]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");
    if (text !== "") rows.push(["see also", text]);
  }
  return rows;
}

function foundWords({ kind, length, text }: Got, hidden: boolean, room: number, speech: Speech): string {
  const { say, many, phrase } = speech;
  if (text !== undefined) return cut(text, room);
  const size =
    length === undefined
      ? ""
      : kind === "string"
        ? many(length, "character")
        : kind === "array"
          ? many(length, "item")
          : "";
  const words = phrase(kindWords(kind));
  const value = size === "" ? words : say("{kind} of {size}", { kind: words, size });
  return hidden ? say("{value} (hidden from this audience)", { value }) : value;
}

/** A cause as a piece of a sentence. */
export function causeWords(cause: string, { phrase }: Speech): string {
  const title = phrase(standardCodelists().entry("finding-cause", cause)?.title ?? cause);
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** What to do to the value, and whether to look first. */
export function editWords(edit: Edit, room: number, speech: Speech): string {
  const words = plainEdit(edit, room, speech);
  return edit.safe ? words : speech.say("{edit} (look first)", { edit: words });
}

function plainEdit({ op, pointer, value, to }: Edit, room: number, { say }: Speech): string {
  const text = cut(JSON.stringify(value) ?? "", room);
  switch (op) {
    case "rename":
      return say("rename it to {name}", { name: to ?? "" });
    case "remove":
      return say("remove it");
    case "add":
      return say("add {value} at {pointer}", { value: text, pointer });
    default:
      return say("write {value}", { value: text });
  }
}

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

/** Line and column, or sheet and cell. */
export function placeOf(position: Finding["position"], { say }: Speech): string {
  if (!position) return "";
  const { line, column, sheet, cell, row, heading } = position;
  if (sheet !== undefined || cell !== undefined || row !== undefined) {
    const where = cell ?? (row === undefined ? "" : say("row {row}", { row: String(row) }));
    return visible([sheet, where, heading === undefined ? "" : `“${heading}”`].filter(Boolean).join(" "));
  }
  return line === undefined ? "" : column === undefined ? `${line}` : `${line}:${column}`;
}
