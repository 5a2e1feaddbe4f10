import type { Edit, Finding, Position, Report } from "@forgex/schema";
import { render } from "@forgex/schema";
import type { Messages, RuleWords } from "../../messages/types.ts";
import { explain } from "../../rules/catalogue.ts";
import type { Rule } from "../../rules/define-rule.ts";

/** What a format may be told. The same report and the same options give the same text. */
export interface FormatOptions {
  /** What the rules say in the language of the report, where that is not English: of `@forgex/validators/messages`. */
  readonly messages?: Messages;
  /** Language of headings and labels, as `en`, `fr` or `es`; the report's own unless told. Only HTML has them. */
  readonly language?: string;
  /** CSV: begin with a byte order mark, which Excel needs to read accents. */
  readonly bom?: boolean;
  /** Markdown: findings printed, 20 unless told. */
  readonly maxFindings?: number;
}

/** The message in the report's language; a finding that nobody has filled in yet is told in English. */
export const messageOf = (finding: Finding): string => finding.message ?? render(finding);

/** What is told of a rule, in one language. */
export type ToldRule = Pick<Rule, "severity" | "scope" | "source"> & RuleWords;

/** What the catalogue says of each code of the report; a code of another edition may be unknown. */
export function rulesOf({ codes }: Report, messages?: Messages): ReadonlyMap<string, ToldRule | undefined> {
  return new Map(
    codes.map(({ code }) => {
      const rule = explain(code);
      const words = messages && Object.hasOwn(messages.findings, code) ? messages.findings[code] : undefined;
      return [code, rule && { ...rule, ...words }];
    }),
  );
}

/** File, line and column, or file, sheet and cell: `mines.ndjson:12:7`, `mines.xlsx, Facilities C7`. */
export function placeText(position: Position | undefined): string {
  if (position === undefined) return "";
  const { source, line, column, sheet, row, cell } = position;
  if (sheet !== undefined || cell !== undefined || row !== undefined) {
    return `${source}, ${[sheet, cell ?? (row === undefined ? undefined : `row ${row}`)].filter(Boolean).join(" ")}`;
  }
  return [source, line, column].filter((part) => part !== undefined).join(":");
}

/** An edit in words: `replace with 1970000`. */
export function editText({ op, pointer, value, to }: Edit): string {
  switch (op) {
    case "rename":
      return `rename to ${to ?? ""}`;
    case "remove":
      return `remove ${pointer}`;
    case "add":
      return `add ${JSON.stringify(value) ?? ""} at ${pointer}`;
    default:
      return `replace with ${JSON.stringify(value) ?? ""}`;
  }
}

/** All that was counted: findings with a count stand for so many. */
export const weightOf = ({ count = 1 }: Pick<Finding, "count">): number => count;

/** Records of all types. */
export const recordsIn = ({ records }: Report): number => Object.values(records).reduce((sum, n) => sum + n, 0);
