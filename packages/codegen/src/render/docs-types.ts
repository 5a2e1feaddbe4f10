import { BASE } from "../model/dialect.ts";
import type { ModelNode, NumberNode } from "../model/node.ts";
import type { Definition, Standard } from "../model/standard.ts";
import { byCodePoint } from "../names.ts";
import { anchor, cell, example, NOTE, table } from "./markdown.ts";
import type { OutputFile } from "./output.ts";

const FOLDER = "docs/reference/types";

/** A page for each record type with the parts that only it has, one for the common parts, one for the report. */
export function renderTypePages(standard: Standard): OutputFile[] {
  const pages = new Map<string, Definition[]>();
  for (const d of standard.definitions.values()) {
    const page = pageOf(d);
    if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), d]);
  }
  const names = [...pages.keys()].sort(byCodePoint);
  return names.map((name) => ({
    path: `${FOLDER}/${name}.md`,
    text: renderPage(name, pages.get(name) ?? [], standard),
  }));
}

/** The page on which a definition is described; closed lists have their own. */
export function pageOf(d: Definition): string | undefined {
  if (d.kind === "codelist") return undefined;
  return /^schemas\/record\/(.+)\.schema\.json$/.exec(d.file)?.[1] ?? d.kind;
}

const WHOLES: Record<string, { title: string; words: string }> = {
  common: { title: "Common parts", words: "What several record types share, the dataset and its header." },
  report: { title: "Report", words: "What a check says: the report and its findings are part of the standard." },
};

function renderPage(name: string, definitions: readonly Definition[], standard: Standard): string {
  const record = definitions.find((d) => d.kind === "record");
  const out = [NOTE, "\n"];
  if (record === undefined) {
    out.push(`# ${WHOLES[name]?.title ?? name}\n\n${WHOLES[name]?.words ?? ""}\n`);
  } else {
    out.push(`# ${record.node.title ?? record.name}\n\n${record.node.description ?? ""}\n\n`);
    out.push(
      `Record type \`${name}\`, in TypeScript \`${record.name}\`, in JSON Schema \`${BASE}record/${name}.schema.json\`.\n`,
    );
    const by = referringFields(standard, name);
    if (by.length > 0) out.push(`Referred to by ${by.join(", ")}.\n`);
    out.push("\n", describe(record, name, standard));
  }
  for (const d of definitions)
    if (d !== record) out.push(`\n## ${d.name}\n\n${d.node.description ?? ""}\n\n`, describe(d, name, standard));
  return `${out.join("").trimEnd()}\n`;
}

function describe(d: Definition, page: string, standard: Standard): string {
  const { node } = d;
  if (node.kind === "union")
    return `One of these, told apart by \`${node.tag}\`:\n\n${table(
      [`\`${node.tag}\``, "Type"],
      node.branches.map((b) => [b.tags.map((t) => `\`${t}\``).join(", "), link(b.name, page, standard)]),
    )}`;
  if (node.kind !== "object") return `${shape(node, page, standard)}${examples(node)}\n`;
  return table(
    ["Heading", "Field", "Type", "Codes, references, units", "", "Description", "Example"],
    Object.entries(node.properties).map(([name, property]) => [
      cell(property.title ?? ""),
      `\`${name}\``,
      shape(property, page, standard),
      facts(property, standard),
      node.required.includes(name) ? "required" : property.expected ? "expected" : "",
      cell(property.description ?? "") + (property.deprecated ? " **Deprecated.**" : ""),
      example(property.examples?.[0]),
    ]),
  );
}

const examples = (node: ModelNode): string => {
  const shown = (node.examples ?? []).map((e) => example(e, 200)).filter((e) => e !== "");
  return shown.length === 0 ? "" : `\n\nFor example ${shown.join(", ")}.`;
};

/** A shape in words: `list of [Amount](…)`. */
function shape(node: ModelNode, page: string, standard: Standard): string {
  switch (node.kind) {
    case "any":
      return "any value";
    case "ref":
      return link(node.name, page, standard);
    case "string":
      return node.pattern === undefined ? "text" : `text matching \`${node.pattern.replaceAll("|", "\\|")}\``;
    case "number":
      return `${node.whole ? "whole number" : "number"}${range(node)}`;
    case "boolean":
      return "true or false";
    case "enum":
      return node.values.map((v) => `\`${String(v)}\``).join(", ");
    case "array":
      return `${node.unique ? "set" : "list"} of ${shape(node.items, page, standard)}`;
    case "tuple":
      return node.items.map((i) => shape(i, page, standard)).join(", then ");
    case "map":
      return `map to ${shape(node.values, page, standard)}`;
    default:
      return "object";
  }
}

function range(node: NumberNode): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
  const words: string[] = [];
  if (minimum !== undefined) words.push(`from ${minimum}`);
  if (exclusiveMinimum !== undefined) words.push(`above ${exclusiveMinimum}`);
  if (maximum !== undefined) words.push(`${minimum === undefined ? "up " : ""}to ${maximum}`);
  if (exclusiveMaximum !== undefined) words.push(`below ${exclusiveMaximum}`);
  return words.map((w) => ` ${w}`).join("");
}

function link(name: string, page: string, standard: Standard): string {
  const d = standard.definitions.get(name);
  if (d === undefined) return name;
  if (d.kind === "codelist") return `[${name}](../codelists/${d.of}.md)`;
  const home = pageOf(d);
  const place = d.kind === "record" ? "" : `#${anchor(name)}`;
  return `[${name}](${home === page && place !== "" ? place : `${home}.md${place}`})`;
}

function facts(node: ModelNode, standard: Standard): string {
  const inner = node.kind === "array" ? node.items : undefined;
  const out: string[] = [];
  const list = node.codelist ?? inner?.codelist;
  if (list !== undefined)
    out.push(standard.codelists.some((l) => l.name === list) ? `[${list}](../codelists/${list}.md)` : list);
  const refersTo = node.refersTo ?? inner?.refersTo;
  if (refersTo !== undefined) out.push(`→ ${refersTo.map((t) => `[${t}](${t}.md)`).join(", ")}`);
  if (node.unitDimension !== undefined) out.push(`unit of ${node.unitDimension}`);
  return out.join("; ");
}

/** Fields that may hold the id of a record of a type, as links. */
function referringFields(standard: Standard, type: string): string[] {
  return fieldsWhere(standard, (node) => {
    const refersTo = node.refersTo ?? (node.kind === "array" ? node.items.refersTo : undefined);
    return refersTo?.includes(type) === true;
  }).map(({ d, field }) => `[${d.name}](${pageOf(d)}.md${d.kind === "record" ? "" : `#${anchor(d.name)}`}).${field}`);
}

/** Every property of every definition for which something holds. */
export function fieldsWhere(
  standard: Standard,
  holds: (node: ModelNode) => boolean,
): { readonly d: Definition; readonly field: string }[] {
  return [...standard.definitions.values()].flatMap((d) =>
    d.node.kind !== "object"
      ? []
      : Object.entries(d.node.properties)
          .filter(([, node]) => holds(node))
          .map(([field]) => ({ d, field })),
  );
}
