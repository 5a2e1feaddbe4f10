import { KEYWORDS, MEANING } from "../model/dialect.ts";
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
[report](types/report.md). The keywords in which all of it is written are the [dialect](dialect.md).
What the fields are called in other languages is on the page [headings](headings.md).

## Codelists

${table(["List", "Name", "", "Codes", "Description"], lists)}`;
  return [{ path: "docs/reference/index.md", text }, renderDialect()];
}

/** The page that says which keywords of JSON Schema the standard uses. */
function renderDialect(): OutputFile {
  const text = `${NOTE}
# Dialect

The standard is written in JSON Schema 2020-12 with the keywords below and no others; five of them, marked as ours, are
annotations that any other validator can leave aside and still be right. A generator that meets any other keyword
refuses the file, so that nothing is ever written down without effect. A schema without \`type\`, \`$ref\`, \`const\`,
\`enum\` and \`oneOf\` takes any JSON value.

${table(
  ["Keyword", "Here"],
  KEYWORDS.map((keyword) => [`\`${keyword}\``, cell(MEANING[keyword] ?? "")]),
)}`;
  return { path: "docs/reference/dialect.md", text };
}
