import type { Code, Codelist } from "../discover/codelists.ts";
import type { Standard } from "../model/standard.ts";
import { camelCase, pascalCase } from "../names.ts";
import { CODELIST_TYPES } from "./codelist-types.ts";
import { BANNER, docComment, key, literal, type OutputFile } from "./output.ts";

const FOLDER = "packages/schema/src/generated";

/** Two modules for each list: its codes, and what they are called. Nothing of them is in the root entry. */
export function renderCodelists(standard: Standard): OutputFile[] {
  const files: OutputFile[] = [{ path: `${FOLDER}/codelist-types.ts`, text: CODELIST_TYPES }];
  for (const list of standard.codelists) {
    const about = [`${list.title}. ${list.description}`];
    files.push(
      { path: `${FOLDER}/codelists/${list.name}.ts`, text: source(list, codesModule(list), about) },
      { path: `${FOLDER}/codelists/${list.name}.titles.ts`, text: source(list, titlesModule(list), about) },
    );
  }
  return files;
}

/** One exported constant or function, in a form that both a source file and a declaration can be written from. */
export interface ModuleMember {
  readonly name: string;
  readonly doc: string;
  /** Type as it stands in a declaration. */
  readonly type: string;
  /** Its value as plain JavaScript; a guard has none. */
  readonly value: string;
  readonly kind: "constant" | "tuple" | "guard";
}

/** What one codelist module exports. */
export interface CodelistModule {
  readonly imports: readonly string[];
  readonly types: readonly { readonly name: string; readonly doc: string; readonly type: string }[];
  readonly members: readonly ModuleMember[];
}

const lines = (items: readonly string[], open: string, close: string): string =>
  items.length === 0 ? open + close : `${open}\n${items.map((i) => `  ${i},\n`).join("")}${close}`;

/** Names of what a list's modules export: `mineralCodes`, `MineralCode`, `mineralList`, `isMineral`, `mineralTitles`. */
export function codelistNames(list: Pick<Codelist, "name">) {
  const camel = camelCase(list.name);
  const pascal = pascalCase(list.name);
  return {
    codes: `${camel}Codes`,
    type: `${pascal}Code`,
    info: `${camel}List`,
    guard: `is${pascal}`,
    titles: `${camel}Titles`,
  };
}

export function codesModule(list: Codelist): CodelistModule {
  const n = codelistNames(list);
  const codes = list.codes.map((c) => JSON.stringify(c.code));
  return {
    imports: ["CodelistInfo"],
    types: [{ name: n.type, doc: `A code of the list ${list.name}.`, type: codes.join(" | ") || "never" }],
    members: [
      {
        name: n.codes,
        doc: `Every code of the list, retired ones too, in its order.`,
        type: `readonly [${codes.join(", ")}]`,
        value: lines(codes, "[", "]"),
        kind: "tuple",
      },
      {
        name: n.info,
        doc: `Version, retired codes and further columns of the list.`,
        type: `CodelistInfo<${n.type}>`,
        value: info(list),
        kind: "constant",
      },
      {
        name: n.guard,
        doc: `Whether a value is a code of the list ${list.name}.`,
        type: `(value: unknown) => value is ${n.type}`,
        value: "",
        kind: "guard",
      },
    ],
  };
}

function info(list: Codelist): string {
  const byCode = (of: (code: Code) => unknown): string =>
    lines(
      list.codes.flatMap((c) => {
        const value = of(c);
        return value === undefined ? [] : [`  ${key(c.code)}: ${literal(value)}`];
      }),
      "{",
      "  }",
    ).replace(/^\{ {2}\}$/, "{}");
  const retired = byCode((c) =>
    c.until === undefined && c.replacedBy === undefined
      ? undefined
      : { until: c.until, replacedBy: c.replacedBy?.split(";").map((r) => r.trim()) },
  );
  const columns = Object.keys(list.columns).map(
    (column) => `  ${key(column)}: ${byCode((c) => c.extra[column]).replaceAll("\n", "\n  ")}`,
  );
  return lines(
    [
      `name: ${literal(list.name)}`,
      `title: ${literal(list.title)}`,
      `description: ${literal(list.description)}`,
      `version: ${literal(list.version)}`,
      `open: ${list.open}`,
      `source: ${literal(list.source)}`,
      `languages: ${literal(list.languages)}`,
      `retired: ${retired}`,
      `since: ${byCode((c) => c.since)}`,
      `columns: ${lines(columns, "{", "  }").replace(/^\{ {2}\}$/, "{}")}`,
    ],
    "{",
    "}",
  );
}

export function titlesModule(list: Codelist): CodelistModule {
  const n = codelistNames(list);
  const rows = list.codes.map(
    (c) =>
      `${key(c.code)}: ${literal({ title: c.title, description: c.description, fr: c.titles.fr, es: c.titles.es })}`,
  );
  return {
    imports: ["CodeTitle"],
    types: [],
    members: [
      {
        name: n.titles,
        doc: `What each code of the list ${list.name} means, in the languages that the list has.`,
        type: "Readonly<Record<string, CodeTitle>>",
        value: lines(rows, "{", "}"),
        kind: "constant",
      },
    ],
  };
}

/** The module as TypeScript source. */
function source(list: Codelist, module: CodelistModule, about: readonly string[]): string {
  const n = codelistNames(list);
  const out = [`${BANNER}\n`, `import type { ${module.imports.join(", ")} } from "../codelist-types.ts";\n`];
  for (const m of module.members) {
    const doc = docComment(m.name === n.codes || m.name === n.titles ? [...about, m.doc] : [m.doc]);
    if (m.kind === "tuple") out.push(`${doc}export const ${m.name} = ${m.value} as const;\n`);
    else if (m.kind === "constant") out.push(`${doc}export const ${m.name}: ${m.type} = ${m.value};\n`);
    else
      out.push(
        `const known: ReadonlySet<unknown> = new Set(${n.codes});\n\n${doc}export function ${m.name}(value: unknown): ` +
          `value is ${n.type} {\n  return known.has(value);\n}\n`,
      );
    if (m.kind === "tuple")
      for (const t of module.types)
        out.push(`${docComment([t.doc])}export type ${t.name} = (typeof ${n.codes})[number];\n`);
  }
  return out.join("\n");
}
