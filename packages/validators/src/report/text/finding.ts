import type { Edit, Finding, Got } from "@forgex/schema";
import { standardCodelists } from "../../codelists/standard.ts";
import { kindWords } from "../../structure/words.ts";
import { many } from "./count.ts";
import type { Paint } from "./paint.ts";
import { columns, visible, wrap } from "./wrap.ts";

/** What stands before each severity. */
export const SIGNS = { error: "✗", warning: "!", note: "·" } as const;

const LABEL = 10;
/** The lines of one finding. `fix` is how to mend such a fault, where that has not been said above. */
export function findingLines(finding: Finding, fix: string | undefined, paint: Paint, width: number): string[] {
  const { severity, position } = finding;
  const sign = paint[severity](SIGNS[severity]);
  const place = placeOf(position);
  const head = `${place}${place === "" ? "" : "  "}`;
  const indent = "    ";
  const lead = `  ${sign} `;
  const message = wrap(finding.message ?? finding.template, width - indent.length - columns(head));
  const hang = " ".repeat(columns(head));
  const lines = message.map((line, i) =>
    i === 0 ? `${lead}${paint.faint(head)}${paint.strong(line)}` : `${indent}${hang}${paint.strong(line)}`,
  );
  for (const [label, text] of details(finding, fix, Math.max(30, width - indent.length - LABEL - 1))) {
    const body = wrap(text, Math.max(20, width - indent.length - LABEL));
    for (const [i, line] of body.entries()) {
      lines.push(`${indent}${paint.faint((i === 0 ? label : "").padEnd(LABEL))}${line}`);
    }
  }
  return lines;
}

function details(finding: Finding, fix: string | undefined, room: number): [label: string, text: string][] {
  const { at, pointer, expected, got, cause, edits, count, places, related, hidden } = finding;
  const rows: [string, string][] = [];
  const place = at || pointer;
  rows.push(["at", `${place === "" ? "the whole record" : place}  (${finding.code})`]);
  const message = finding.message ?? "";
  const told = got?.kind === "null" || got?.length === 0;
  if (expected !== undefined && !told && !message.includes(expected)) rows.push(["expected", expected]);
  if (got && got.kind !== "absent" && !told) rows.push(["found", foundWords(got, hidden === true, room)]);
  if (cause !== undefined) rows.push(["because", causeWords(cause)]);
  const mend = edits?.map((edit) => editWords(edit, room)).join("; then ");
  if (mend) rows.push(["mend", mend]);
  else if (fix !== undefined) rows.push(["mend", fix]);
  if (count !== undefined && count > 1) {
    const where = (places ?? [])
      .map((p) => `${p.source === finding.position?.source ? "" : `${p.source}:`}${placeOf(p)}`)
      .filter(Boolean);
    const more = count - where.length;
    rows.push([
      "times",
      `${many(count, "time")}${where.length > 0 ? `: at ${where.join(", ")}${more > 0 ? ` and ${many(more, "more place")}` : ""}` : ""}`,
    ]);
  }
  for (const other of related ?? []) {
    const id = other.record !== undefined && other.record !== finding.record ? other.record : "";
    const at =
      other.position &&
      `${other.position.source === finding.position?.source ? "" : `${other.position.source}:`}${placeOf(other.position)}`;
    const text = [id, other.at ?? other.pointer, at ? `(${at})` : ""]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");
    if (text !== "") rows.push(["see also", text]);
  }
  return rows;
}

function foundWords({ kind, length, text }: Got, hidden: boolean, room: number): string {
  if (text !== undefined) return cut(text, room);
  const size =
    length === undefined
      ? ""
      : kind === "string"
        ? ` of ${many(length, "character")}`
        : kind === "array"
          ? ` of ${many(length, "item")}`
          : "";
  return `${kindWords(kind)}${size}${hidden ? " (hidden from this audience)" : ""}`;
}

function causeWords(cause: string): string {
  const title = standardCodelists().entry("finding-cause", cause)?.title ?? cause;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function editWords({ op, pointer, value, to, safe }: Edit, room: number): string {
  const sure = safe ? "" : " (look first)";
  switch (op) {
    case "rename":
      return `rename it to ${to ?? ""}${sure}`;
    case "remove":
      return `remove it${sure}`;
    case "add":
      return `add ${cut(JSON.stringify(value) ?? "", room)} at ${pointer}${sure}`;
    default:
      return `write ${cut(JSON.stringify(value) ?? "", room)}${sure}`;
  }
}

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

/** Line and column, or sheet and cell. */
export function placeOf(position: Finding["position"]): string {
  if (!position) return "";
  const { line, column, sheet, cell, row, heading } = position;
  if (sheet !== undefined || cell !== undefined || row !== undefined) {
    const where = cell ?? (row === undefined ? "" : `row ${row}`);
    return visible([sheet, where, heading === undefined ? "" : `“${heading}”`].filter(Boolean).join(" "));
  }
  return line === undefined ? "" : column === undefined ? `${line}` : `${line}:${column}`;
}
