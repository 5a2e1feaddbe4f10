import type { Codelist } from "../discover/codelists.ts";
import type { Standard } from "../model/standard.ts";
import { codelistNames } from "./codelists.ts";
import { fieldsWhere, pageOf } from "./docs-types.ts";
import { anchor, cell, NOTE, table } from "./markdown.ts";
import type { OutputFile } from "./output.ts";

const FOLDER = "docs/reference/codelists";

/** Above this many codes a page shows the beginning and points at the CSV. */
const SHOWN_WHOLE = 300;
const SHOWN_FIRST = 50;

/** A page for each codelist. */
export const renderCodelistPages = (standard: Standard): OutputFile[] =>
  standard.codelists.map((list) => ({ path: `${FOLDER}/${list.name}.md`, text: renderPage(list, standard) }));

function renderPage(list: Codelist, standard: Standard): string {
  const { codes, type } = codelistNames(list);
  const whole = list.codes.length <= SHOWN_WHOLE;
  const csv = `[schemas/codelists/${list.name}.csv](../../../schemas/codelists/${list.name}.csv)`;
  const extras = Object.keys(list.columns);
  const rows = (whole ? list.codes : list.codes.slice(0, SHOWN_FIRST)).map((c) => [
    `\`${c.code.replaceAll("|", "\\|")}\``,
    cell(c.title),
    cell(c.description ?? ""),
    cell(c.titles.fr ?? ""),
    cell(c.titles.es ?? ""),
    ...extras.map((name) => cell(c.extra[name] ?? "")),
    cell(c.source ?? ""),
    c.since ?? "",
    c.until ?? "",
    (c.replacedBy ?? "")
      .split(";")
      .filter(Boolean)
      .map((r) => `\`${r.trim()}\``)
      .join(", "),
  ]);
  const users = usedBy(list.name, standard);
  const about = [
    list.open ? "Open list: an unknown code is a warning." : "Closed list: an unknown code is an error.",
    `Edition ${list.version}; ${list.codes.length} codes; source: ${list.source}.`,
    `File ${csv}; in TypeScript \`import { ${codes}, type ${type} } from "@forgex/schema/codelists/${list.name}"\`.`,
    ...(users.length > 0 ? [`Used by ${users.join(", ")}.`] : []),
  ];
  const columns = Object.entries(list.columns).map(([name, words]) => `- \`${name}\`: ${words}\n`);
  return [
    NOTE,
    `\n# ${list.title}\n\n${list.description}\n\n`,
    about.map((line) => `- ${line}\n`).join(""),
    columns.length > 0 ? `\nFurther columns:\n\n${columns.join("")}` : "",
    whole ? "\n" : `\nThe first ${SHOWN_FIRST} codes; all ${list.codes.length} are in ${csv}.\n\n`,
    table(
      ["Code", "Title", "Description", "French", "Spanish", ...extras, "Source", "Since", "Until", "Replaced by"],
      rows,
    ),
  ].join("");
}

/** The fields that take their codes from a list. */
function usedBy(list: string, standard: Standard): string[] {
  const uses = (d: { codelist?: string; kind: string; name?: string }): boolean =>
    d.codelist === list || (d.kind === "ref" && standard.nodes.get(d.name as string)?.codelist === list);
  return fieldsWhere(standard, (node) => uses(node) || (node.kind === "array" && uses(node.items))).map(
    ({ d, field }) =>
      `[${d.name}](../types/${pageOf(d)}.md${d.kind === "record" ? "" : `#${anchor(d.name)}`}).${field}`,
  );
}
