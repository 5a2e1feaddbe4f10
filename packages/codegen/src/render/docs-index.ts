import type { Standard } from "../model/standard.ts";
import { cell, NOTE, table } from "./markdown.ts";
import type { OutputFile } from "./output.ts";

/** The first page of the reference: every type and every list with one line about it. */
export function renderReferenceIndex(standard: Standard): OutputFile[] {
  const types = standard.records.map((d) => [
    `[${d.node.title ?? d.name}](types/${d.of}.md)`,
    `\`${d.of}\``,
    cell(d.node.description ?? ""),
  ]);
  const lists = standard.codelists.map((list) => [
    `[${cell(list.title)}](codelists/${list.name}.md)`,
    `\`${list.name}\``,
    list.open ? "open" : "closed",
    String(list.codes.length),
    cell(list.description),
  ]);
  const text = `${NOTE}
# Reference

What the standard holds, page by page. The pages are made from the files in \`schemas/\`, which are the standard itself.

## Record types

${table(["Type", "Name", "Description"], types)}
What they share is on the page [common parts](types/common.md); what a check answers with, on the page
[report](types/report.md).

## Codelists

${table(["List", "Name", "", "Codes", "Description"], lists)}`;
  return [{ path: "docs/reference/index.md", text }];
}
