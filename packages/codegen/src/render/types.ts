import { compile } from "json-schema-to-typescript";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { LOCAL, referencesOf } from "../model/references.ts";
import type { Definition, Standard } from "../model/standard.ts";
import { byCodePoint } from "../names.ts";
import { BANNER, type OutputFile } from "./output.ts";

const FOLDER = "packages/schema/src/generated/types";

/**
 * The TypeScript types: a file for each record type with what only it defines, one for the common types, one for the
 * closed codelists, one for the report; `types.ts` gathers them.
 */
export async function renderTypes(standard: Standard): Promise<OutputFile[]> {
  const groups = new Map<string, Definition[]>();
  for (const d of standard.definitions.values()) {
    const group = groupOf(d);
    const members = groups.get(group);
    if (members) members.push(d);
    else groups.set(group, [d]);
  }
  const home = new Map([...groups].flatMap(([group, members]) => members.map((d) => [d.name, group] as const)));
  const names = [...groups.keys()].sort(byCodePoint);
  const files = await Promise.all(
    names.map(async (group) => ({
      path: `${FOLDER}/${group}.ts`,
      text: await renderGroup(group, groups.get(group) ?? [], home, standard),
    })),
  );
  return [...files, { path: `${FOLDER}.ts`, text: renderIndex(names, standard) }];
}

/** File of a definition: that of the record type that it is written with. */
function groupOf(d: Definition): string {
  if (d.kind === "codelist") return "codelists";
  const record = /^schemas\/record\/(.+)\.schema\.json$/.exec(d.file)?.[1];
  return record ?? d.kind;
}

async function renderGroup(
  group: string,
  members: readonly Definition[],
  home: ReadonlyMap<string, string>,
  standard: Standard,
): Promise<string> {
  // The record itself first, then its parts by name.
  const ordered = [...members].sort((a, b) => Number(b.kind === "record") - Number(a.kind === "record"));
  const blocks = await Promise.all(ordered.map((d) => renderDefinition(d, standard)));
  const imports = new Map<string, Set<string>>();
  for (const d of members)
    for (const name of referencesOf(d.schema)) {
      const from = home.get(name);
      if (from === undefined || from === group) continue;
      imports.set(from, (imports.get(from) ?? new Set()).add(name));
    }
  const lines = [...imports.keys()]
    .sort(byCodePoint)
    .map((from) => importLine([...(imports.get(from) ?? [])].sort(byCodePoint), `./${from}.ts`));
  return `${[BANNER, "", ...(lines.length > 0 ? [...lines, ""] : []), blocks.join("\n")].join("\n")}`;
}

function importLine(names: readonly string[], from: string): string {
  const line = `import type { ${names.join(", ")} } from "${from}";`;
  return line.length <= 120 ? line : `import type {\n${names.map((n) => `  ${n},\n`).join("")}} from "${from}";`;
}

/** The declaration of one definition. References become type names first, so the compiler never names or numbers one. */
export async function renderDefinition(d: Definition, standard: Pick<Standard, "codelists">): Promise<string> {
  const lowered = lower(d.schema, standard) as JsonObject;
  const text = await compile({ ...lowered, title: d.name } as never, d.name, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    style: { printWidth: 120 },
  });
  return tidyComments(text);
}

/** Comments of one line on one line; the lengths of a tuple are in its type already. */
function tidyComments(text: string): string {
  return text
    .replace(/^ *\* @(?:min|max)Items \d+\n/gm, "")
    .replace(/^( *)\/\*\*\n(?: *\*\n)* *\* (.*)\n(?: *\*\n)* *\*\/$/gm, (whole, indent: string, line: string) => {
      const short = `${indent}/** ${line} */`;
      return short.length <= 120 ? short : whole;
    });
}

/** A schema in the older dialect that json-schema-to-typescript reads without loss, titles dropped. */
function lower(schema: Json, standard: Pick<Standard, "codelists">): Json {
  if (!isObject(schema)) return schema;
  const description = describe(schema, standard);
  const about: JsonObject = description === "" ? {} : { description };
  if (typeof schema.$ref === "string") return { ...about, tsType: schema.$ref.slice(LOCAL.length) };
  if (Array.isArray(schema.oneOf)) return { ...about, oneOf: schema.oneOf.map((b) => lower(b, standard)) };
  if ("const" in schema) return { ...about, const: schema.const as Json };
  if (Array.isArray(schema.enum)) return { ...about, enum: schema.enum };
  switch (schema.type) {
    case "array":
      return Array.isArray(schema.prefixItems)
        ? {
            ...about,
            type: "array",
            items: schema.prefixItems.map((s) => lower(s, standard)),
            additionalItems: false,
            minItems: schema.prefixItems.length,
            maxItems: schema.prefixItems.length,
          }
        : { ...about, type: "array", items: withoutDescription(lower(schema.items ?? {}, standard)) };
    case "object": {
      const extra = schema.additionalProperties;
      const properties = isObject(schema.properties) ? schema.properties : {};
      return {
        ...about,
        type: "object",
        properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, lower(v, standard)])),
        required: schema.required ?? [],
        additionalProperties: isObject(extra) ? lower(extra, standard) : false,
      };
    }
    case "string":
    case "number":
    case "integer":
    case "boolean":
      return { ...about, type: schema.type };
    default:
      return { ...about, tsType: "unknown" };
  }
}

const withoutDescription = (schema: Json): Json => {
  if (!isObject(schema)) return schema;
  const { description: _said, ...rest } = schema;
  return rest;
};

/** What the comment above a property or type says. */
function describe(schema: JsonObject, standard: Pick<Standard, "codelists">): string {
  const lines: string[] = [];
  if (typeof schema.description === "string") lines.push(schema.description);
  lines.push(...facts(schema, standard));
  // What is said of the items is said where the list is named.
  if (isObject(schema.items)) lines.push(...facts(schema.items, standard));
  if (schema.deprecated === true) lines.push("@deprecated");
  return lines.join("\n");
}

function facts(schema: JsonObject, standard: Pick<Standard, "codelists">): string[] {
  const lines: string[] = [];
  if (typeof schema.codelist === "string") {
    const list = standard.codelists.find((l) => l.name === schema.codelist);
    lines.push(`Codes: ${list?.open === false ? "closed" : "open"} list ${schema.codelist}.`);
  }
  if (Array.isArray(schema.refersTo)) lines.push(`Refers to: ${schema.refersTo.join(", ")}.`);
  if (typeof schema.unitDimension === "string") lines.push(`Unit: of the dimension ${schema.unitDimension}.`);
  return lines;
}

function renderIndex(groups: readonly string[], standard: Standard): string {
  const records = standard.records;
  const lines = [BANNER, ""];
  for (const d of records) lines.push(`import type { ${d.name} } from "./types/${d.of}.ts";`);
  lines.push("");
  lines.push(`export type * from "./codelist-types.ts";`);
  for (const group of groups) lines.push(`export type * from "./types/${group}.ts";`);
  lines.push("", "/** The type of a record by the value of its `type`. */", "export interface RecordByType {");
  for (const d of records) lines.push(`  ${d.of.includes("-") ? JSON.stringify(d.of) : d.of}: ${d.name};`);
  lines.push("}", "");
  return lines.join("\n");
}
