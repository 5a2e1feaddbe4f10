import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import { byCodePoint, camelCase } from "../names.ts";
import { BANNER, type OutputFile } from "./output.ts";

const RULES = "packages/validators/src/rules";

/** The catalogue of rules: every file `rules/<theme>/<code>.ts`, by code. Adding the file is enough. */
export async function renderRules(root: string): Promise<OutputFile[]> {
  const found: { code: string; theme: string; name: string }[] = [];
  const themes = await readdir(join(root, RULES), { withFileTypes: true }).catch(() => []);
  for (const theme of themes) {
    // A folder with a leading underscore holds what several rules share.
    if (!theme.isDirectory() || theme.name.startsWith("_")) continue;
    for (const file of await readdir(join(root, RULES, theme.name))) {
      if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file.startsWith("_")) continue;
      const code = file.slice(0, -".ts".length);
      const name = camelCase(code);
      await mustExport(root, `${RULES}/${theme.name}/${file}`, code, name);
      found.push({ code, theme: theme.name, name });
    }
  }
  found.sort((a, b) => byCodePoint(a.code, b.code));
  for (const [i, { code, theme }] of found.entries())
    if (found[i - 1]?.code === code)
      throw new SourceError("rule-file-malformed", `${RULES}/${theme}/${code}.ts`, "", "another theme has this code");
  const text = `${BANNER.replace("schemas/", "src/rules/")}

import type { Rule } from "../rules/define-rule.ts";
${found.map((r) => `import { ${r.name} } from "../rules/${r.theme}/${r.code}.ts";\n`).join("")}
/** Every rule, by code. */
export const rules: readonly Rule[] = [
${found.map((r) => `  ${r.name} as Rule,\n`).join("")}];

/** The folder of each rule's file: what the rule is about. */
export const themes: Readonly<Record<string, string>> = {
${found.map((r) => `  ${JSON.stringify(r.code)}: ${JSON.stringify(r.theme)},\n`).join("")}};
`;
  return [{ path: "packages/validators/src/generated/rules.ts", text }];
}

async function mustExport(root: string, path: string, code: string, name: string): Promise<void> {
  const text = await readFile(join(root, path), "utf8");
  const exported = [...text.matchAll(/^export (?:const|function\*?) (\w+)/gm)].map((m) => m[1]);
  const stray = /^export (?:default|\{|\*)/m.test(text);
  if (exported.length !== 1 || exported[0] !== name || stray)
    throw new SourceError("rule-file-malformed", path, "", `it must export ${name} and nothing else`);
  if (!text.includes(`code: "${code}"`))
    throw new SourceError("rule-file-malformed", path, "", `its code must be that of the file: ${code}`);
}
