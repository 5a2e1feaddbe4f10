import type { Definition, Standard } from "../model/standard.ts";
import { wordsAt } from "../model/words.ts";
import { cell, NOTE, table } from "./markdown.ts";
import type { OutputFile } from "./output.ts";

/** The definition whose fields every record has. */
const BASE = "Record";

/** One page that gives the heading of every field in every language, definition by definition. */
export function renderHeadings(standard: Standard): OutputFile[] {
  const { translations } = standard;
  const names = translations.map(({ language }) => new Intl.DisplayNames(["en"], { type: "language" }).of(language));
  const parts = [...standard.definitions.values()].flatMap((d) => {
    if (d.node.kind !== "object") return [];
    const rows = Object.entries(d.node.properties).map(([name, node]) => [
      `\`${name}\``,
      cell(node.title ?? ""),
      ...translations.map(({ titles }) => cell(title(titles, d, name))),
    ]);
    return [`\n## ${d.name}\n\n${table(["Field", "English", ...names.map((n) => n ?? "")], rows)}`];
  });
  const text = `${NOTE}
# Headings

What a spreadsheet heading says for each field, in English and in the languages of \`schemas/i18n\`.
${parts.join("")}`;
  return [{ path: "docs/reference/headings.md", text }];
}

function title(titles: Standard["translations"][number]["titles"], d: Definition, property: string): string {
  return wordsAt(titles, `${d.name}/${property}`, d.kind === "record" ? BASE : undefined)?.title ?? "";
}
