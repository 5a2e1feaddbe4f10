import type { Report } from "@forgex/schema";
import { visible } from "../../text/wrap.ts";
import { html } from "./escape.ts";
import type { Page } from "./to-html.ts";

/** The files that were checked, each with its hash. */
export function inputTable({ report, words, number }: Page): string {
  const rows = report.inputs.map(({ source, records, bytes, dataset, hash }) => {
    const cells = [
      `<th scope="row">${html(visible(source))}</th>`,
      `<td class="n">${number(records)}</td>`,
      `<td class="n">${bytes === undefined ? "" : number(bytes)}</td>`,
      `<td>${html(visible(dataset ?? ""))}</td>`,
      `<td class="hash">${html(hash ?? "")}</td>`,
    ];
    return `<tr>${cells.join("")}</tr>`;
  });
  const [source, records, bytes, dataset, hash] = [words.source, words.records, words.bytes, words.dataset, words.hash];
  return `<div class="wide"><table class="inputs"><thead><tr><th scope="col">${source}</th><th scope="col" class="n">${records}</th><th scope="col" class="n">${bytes}</th><th scope="col">${dataset}</th><th scope="col">${hash}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

/** Versions and hashes of all that the check relied on. */
export function checkedWith({ report, words, many }: Page): string {
  const { tool, standard, codelists, asOf, audience } = report;
  const rows = [
    [words.tool, `${tool.name} ${tool.version}, ${many(tool.rules, words.rule, words.rules)}`],
    [words.rulesHash, tool.rulesHash],
    [words.standard, `FORGE Exchange ${standard.version}`],
    [words.standardHash, standard.hash],
    [words.asOf, asOf],
    [words.audience, audience],
    [words.codelists, editions(codelists)],
    ...(standard.codelistsHash === undefined ? [] : [[words.codelistsHash, standard.codelistsHash]]),
  ];
  return `<h3>${words.checkedWith}</h3><table class="facts"><tbody>${rows.map(([name = "", value = ""]) => `<tr><th scope="row">${name}</th><td>${html(value)}</td></tr>`).join("")}</tbody></table>`;
}

/** Codelists by edition, so that a page of equal versions is one line. */
function editions(codelists: Report["codelists"]): string {
  const byVersion = new Map<string, string[]>();
  for (const [list, version] of Object.entries(codelists)) {
    byVersion.set(version, [...(byVersion.get(version) ?? []), list]);
  }
  return [...byVersion].map(([version, lists]) => `${version}: ${lists.join(", ")}`).join("; ");
}

/** Rules that were not run, by reason, and those that failed in themselves. */
export function notChecked({ report, words, many }: Page): string {
  const { skipped, crashed } = report;
  const reasons = Object.keys(words.reasons) as (keyof typeof words.reasons)[];
  const lines = reasons.flatMap((reason) => {
    const rules = skipped.filter((one) => one.reason === reason);
    if (rules.length === 0) return [];
    const names = rules.map(({ code, records }) => `${code} (${records})`).join(", ");
    return [
      `<details class="plain"><summary>${many(rules.length, words.rule, words.rules)}: ${words.reasons[reason]}</summary><p>${html(names)}</p></details>`,
    ];
  });
  const failures = crashed.map(({ code, error, records, position }) => {
    const where = position === undefined ? "" : `, ${[position.source, position.line].filter(Boolean).join(":")}`;
    return `<li>${html(`${code}: ${error}, ${many(records, words.record, words.records)}${where}`)}</li>`;
  });
  return [
    ...(lines.length === 0
      ? []
      : [`<section aria-labelledby="skipped"><h2 id="skipped">${words.skipped}</h2>${lines.join("")}</section>`]),
    ...(failures.length === 0
      ? []
      : [
          `<section aria-labelledby="crashed"><h2 id="crashed">${words.crashed}</h2><ul>${failures.join("")}</ul></section>`,
        ]),
  ].join("\n");
}
