// Writes the reference pages that are made from the built packages: a page for each rule and each command.
//
//   node scripts/reference-pages.mjs           writes docs/reference/rules/ and docs/reference/commands.md
//   node scripts/reference-pages.mjs --check   compares only, and fails where a page is not current
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);
const { rules, themes } = await import(new URL("packages/validators/dist/index.js", root).href);
const command = fileURLToPath(new URL("packages/cli/bin/forgex.js", root));
const banner = (source) => `<!-- Generated from ${source}. Do not edit; run npm run generate. -->\n\n`;

const SCOPES = {
  reading: "found while the file is read",
  structure: "found in the structure of a record",
  record: "looks at one record",
  set: "looks at all records of a type",
  dataset: "looks across whole datasets",
  configuration: "found in the configuration",
};
const ORDER = { error: 0, warning: 1, note: 2 };

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
/** Braces and angle brackets as they stand: a template is no HTML. */
const prose = (text) => text.replaceAll("<", "&lt;");
/** What a terminal or a page would swallow, as an escape. */
const visible = (text) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (c) =>
    c === "\n" ? c : `\\u${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );

/** The data of an example as a code block, and where the fault stands. */
function example({ text, value, records, header, today, expect, pointer }) {
  const data =
    text ??
    [header, ...(records ?? [value])]
      .filter((one) => one !== undefined)
      .map((one) => JSON.stringify(one, null, 2))
      .join("\n");
  const places = expect ?? (pointer === undefined ? [] : [{ pointer }]);
  const found = places.map(
    ({ record, pointer: at }) => `${record ? `\`${record}\` ` : ""}${at === "" ? "the whole record" : `\`${at}\``}`,
  );
  return [
    `\`\`\`${text === undefined ? "json" : "text"}\n${visible(data)}\n\`\`\``,
    ...(today === undefined ? [] : [`On ${today}.`]),
    ...(found.length === 0 ? [] : [`Found at ${found.join(", ")}.`]),
  ].join("\n\n");
}

function rulePage(rule) {
  const applies = rule.appliesTo
    ? ` · ${rule.appliesTo.map((type) => `[${type}](../types/${type}.md)`).join(", ")}`
    : "";
  const part = (title, body) => (body === undefined ? [] : [`## ${title}\n\n${body}`]);
  return `${banner("the rule itself")}${[
    `# ${rule.code}`,
    `${rule.severity} · ${SCOPES[rule.scope]}${applies}`,
    ...part("What it says", `> ${prose(rule.template)}`),
    ...part("Why it matters", prose(rule.why)),
    ...part("How to mend it", prose(rule.fix)),
    ...part("Where it comes from", rule.source && prose(rule.source)),
    ...part("Passes", rule.examples.passes[0] && example(rule.examples.passes[0])),
    ...part("Fails", rule.examples.fails[0] && example(rule.examples.fails[0])),
  ].join("\n\n")}\n`;
}

function rulesIndex() {
  const byTheme = new Map();
  for (const rule of rules) byTheme.set(themes[rule.code], [...(byTheme.get(themes[rule.code]) ?? []), rule]);
  const parts = [...byTheme]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([theme, members]) => {
      const rows = [...members]
        .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.code < b.code ? -1 : 1))
        .map(
          ({ code, severity, scope, template }) =>
            `| [${code}](${code}.md) | ${severity} | ${scope} | ${cell(prose(template))} |`,
        );
      return `## ${theme}\n\n| Code | Severity | Scope | What it says |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
    });
  const count = (severity) => rules.filter((rule) => rule.severity === severity).length;
  return `${banner("the rules themselves")}# Rules\n\n${rules.length} codes: ${count("error")} errors (must), ${count("warning")} warnings (should), ${count("note")} notes (worth knowing).\nA code never changes its meaning and is never used again for another fault. \`forgex explain <code>\` says the same as its page.\n\n${parts.join("\n\n")}\n`;
}

function commandsPage() {
  const help = (...args) =>
    execFileSync(process.execPath, [command, ...args, "--help"], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
    }).trimEnd();
  const top = help();
  const names = [...top.matchAll(/^ {2,}([a-z]+)\b.* {2,}\S/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "help" && name !== "forgex");
  const parts = [...new Set(names)].map((name) => `## forgex ${name}\n\n\`\`\`text\n${help(name)}\n\`\`\``);
  return `${banner("the command's own help")}# Commands\n\n\`\`\`text\n${top}\n\`\`\`\n\n${parts.join("\n\n")}\n`;
}

const pages = new Map([
  ["docs/reference/commands.md", commandsPage()],
  ["docs/reference/rules/index.md", rulesIndex()],
  ...rules.map((rule) => [`docs/reference/rules/${rule.code}.md`, rulePage(rule)]),
]);

const check = process.argv.includes("--check");
const folder = new URL("docs/reference/rules/", root);
const gone = existsSync(folder)
  ? readdirSync(folder)
      .map((name) => `docs/reference/rules/${name}`)
      .filter((path) => !pages.has(path))
  : [];
const current = (path) =>
  existsSync(new URL(path, root)) && readFileSync(new URL(path, root), "utf8") === pages.get(path);
const stale = [...[...pages.keys()].filter((path) => !current(path)), ...gone];

if (check) {
  for (const path of stale) console.error(`${path} is not current`);
  if (stale.length > 0) console.error("run: npm run generate");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const path of gone) rmSync(new URL(path, root));
  for (const path of stale) if (pages.has(path)) writeFileSync(new URL(path, root), pages.get(path));
  console.log(`${pages.size} reference pages, ${stale.length} changed`);
}
