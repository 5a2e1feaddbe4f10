import { runInNewContext } from "node:vm";
import type { Codelist } from "../discover/codelists.ts";
import type { Standard } from "../model/standard.ts";
import { SHIPPED } from "./all-codelists.ts";
import { CODELIST_TYPES } from "./codelist-types.ts";
import { type CodelistModule, codelistNames, codesModule, titlesModule } from "./codelists.ts";
import { docComment, key, type OutputFile } from "./output.ts";

const DIST = "packages/schema/dist";

/**
 * The codelist modules as they are published: ESM, CJS and their declarations. They are plain data, so they are written
 * at once and no bundler has to find that out.
 */
export function renderBuiltCodelists(standard: Standard): OutputFile[] {
  const files: OutputFile[] = [
    { path: `${DIST}/codelist-types.d.ts`, text: CODELIST_TYPES },
    { path: `${DIST}/codelist-types.d.cts`, text: CODELIST_TYPES },
  ];
  const gathered = gather(standard);
  files.push(
    { path: `${DIST}/codelists.js`, text: `${LIST}export const codelists = ${gathered};\n` },
    { path: `${DIST}/codelists.cjs`, text: `${CJS_HEAD}${LIST}exports.codelists = ${gathered};\n` },
    { path: `${DIST}/codelists.d.ts`, text: gatheredDeclaration("js") },
    { path: `${DIST}/codelists.d.cts`, text: gatheredDeclaration("cjs") },
  );
  for (const list of standard.codelists) {
    for (const [suffix, module] of [
      ["", codesModule(list)],
      [".titles", titlesModule(list)],
    ] as const) {
      const path = `${DIST}/codelists/${list.name}${suffix}`;
      files.push(
        { path: `${path}.js`, text: esm(list, module) },
        { path: `${path}.cjs`, text: cjs(list, module) },
        { path: `${path}.d.ts`, text: declarations(module, "js") },
        { path: `${path}.d.cts`, text: declarations(module, "cjs") },
      );
    }
  }
  return files;
}

function statements(list: Codelist, module: CodelistModule, prefix: string): string[] {
  const { codes } = codelistNames(list);
  return module.members.map((m) =>
    m.kind === "guard"
      ? `const known = /* @__PURE__ */ new Set(${codes});\n${prefix}function ${m.name}(value) {\n  return known.has(value);\n}\n`
      : `${prefix}const ${m.name} = ${m.value};\n`,
  );
}

const CJS_HEAD = `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n`;

/**
 * The value of the door that holds every list. What is long of a list is JSON text that is read when somebody asks for it:
 * a check of one record touches a few lists, and must not wait for all.
 */
function gather(standard: Standard): string {
  const rows = standard.codelists.map((list) => {
    const names = codelistNames(list);
    const value = (module: CodelistModule, name: string): Record<string, unknown> =>
      runInNewContext(`(${module.members.find((m) => m.name === name)?.value ?? "{}"})`);
    const { retired, since, columns, ...info } = value(codesModule(list), names.info);
    const rest = { retired, since, columns, titles: value(titlesModule(list), names.titles) };
    return `  ${key(list.name)}: list(${JSON.stringify(info)}, ${quoted(JSON.stringify(rest))}),\n`;
  });
  return `{\n${rows.join("")}}`;
}

/** In single quotes, since JSON is full of double ones. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

const LIST = `function list(info, text) {
  let known;
  const read = () => (known ??= JSON.parse(text));
  return {
    info: {
      ...info,
      get retired() { return read().retired; },
      get since() { return read().since; },
      get columns() { return read().columns; },
    },
    get titles() { return read().titles; },
  };
}

`;

const gatheredDeclaration = (extension: "js" | "cjs"): string =>
  `import type { CodelistInfo, CodeTitle } from "./codelist-types.${extension}";\n` +
  `export type { CodelistInfo, CodeTitle, RetiredCode } from "./codelist-types.${extension}";\n${SHIPPED}` +
  `/** Every codelist of the standard by name. */\n` +
  `export declare const codelists: Readonly<Record<string, ShippedCodelist>>;\n`;

const esm = (list: Codelist, module: CodelistModule): string => statements(list, module, "export ").join("");

const cjs = (list: Codelist, module: CodelistModule): string =>
  [CJS_HEAD, ...statements(list, module, ""), ...module.members.map((m) => `exports.${m.name} = ${m.name};\n`)].join(
    "",
  );

function declarations(module: CodelistModule, extension: "js" | "cjs"): string {
  const out = [`import type { ${module.imports.join(", ")} } from "../codelist-types.${extension}";\n`];
  for (const t of module.types) out.push(`${docComment([t.doc])}export type ${t.name} = ${t.type};\n`);
  for (const m of module.members)
    out.push(
      m.kind === "guard"
        ? `${docComment([m.doc])}export declare function ${m.name}${m.type.replace(" => ", ": ")};\n`
        : `${docComment([m.doc])}export declare const ${m.name}: ${m.type};\n`,
    );
  return out.join("");
}
