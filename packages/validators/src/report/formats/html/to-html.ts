import type { CodeCount, Report } from "@forgex/schema";
import { hasher } from "../../../engine/hash.ts";
import type { Messages } from "../../../messages/types.ts";
import { SIGNS } from "../../text/finding.ts";
import { speechOf } from "../../text/say.ts";
import { type FormatOptions, recordsIn, rulesOf, type ToldRule } from "../shared.ts";
import { charts } from "./charts.ts";
import { checkedWith, inputTable, notChecked } from "./checked.ts";
import { clientScript } from "./client.ts";
import { groupKey, pageData } from "./data.ts";
import { html, prose, scriptJson } from "./escape.ts";
import { style } from "./style.ts";
import { type Words, wordsOf } from "./words.ts";

/**
 * A report as one HTML page that needs nothing else: no network (its own policy forbids it), no fonts, no files beside it.
 * Totals are exact; findings are grouped by code with why it matters and how to mend it, and can be filtered and searched.
 * It is meant for screens of any width, for keyboards and screen readers, for paper, and for 100,000 findings.
 *
 * @example
 * await writeFileAtomically("report.html", [toHtml(report, { language: "fr" })]);
 */
export function toHtml(report: Report, { language = report.language, messages }: FormatOptions = {}): string {
  const { language: lang, words, group } = wordsOf(language);
  const number = (n: number): string => String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, group);
  const many = (n: number, one: string, more: string): string => `${number(n)} ${n === 1 ? one : more}`;
  const page: Page = { report, words, lang, number, many, messages };
  const title = `${words.title}: ${report.inputs
    .map(({ source }) => source)
    .slice(0, 3)
    .join(", ")}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${digest(style)}'; script-src '${digest(clientScript)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">${words.skip}</a>
<header>
${head(page)}
</header>
<main>
${overview(page)}
<section aria-labelledby="findings">
<h2 id="findings" tabindex="-1">${words.findings}</h2>
${report.codes.length === 0 ? `<p>${words.none}</p>` : `${filterForm(page)}\n<noscript><p>${words.script}</p></noscript>\n${groups(page)}`}
</section>
${notChecked(page)}
<section aria-labelledby="checked">
<h2 id="checked">${words.checked}</h2>
${inputTable(page)}
${checkedWith(page)}
</section>
</main>
${report.codes.length === 0 ? "" : `<script type="application/json" id="data">${scriptJson(pageData(report, words, group, speechOf(messages)))}</script>\n<script>${clientScript}</script>\n`}</body>
</html>
`;
}

/** What the parts of the page are made from. */
export interface Page {
  readonly report: Report;
  readonly words: Words;
  readonly lang: string;
  readonly number: (n: number) => string;
  readonly many: (n: number, one: string, more: string) => string;
  readonly messages: Messages | undefined;
}

function head({ report, words, number, many }: Page): string {
  const { verdict, counts, inputs, crashed, baseline, audience } = report;
  const records = recordsIn(report);
  const [kind, sentence] =
    verdict === "invalid"
      ? (["invalid", words.invalid] as const)
      : crashed.length > 0
        ? (["incomplete", words.incomplete] as const)
        : records === 0
          ? (["incomplete", words.nothing] as const)
          : (["valid", words.valid] as const);
  const count = (severity: "error" | "warning" | "note"): string => {
    const n = counts[severity];
    return `<li class="${severity}${n === 0 ? " zero" : ""}"><b>${number(n)}</b> ${n === 1 ? words[severity] : words[`${severity}s`]}</li>`;
  };
  return [
    `<p class="kicker">FORGE Exchange · ${words.audience}: ${html(audience)} · ${words.asOf} ${html(report.asOf)}${report.generated === undefined ? "" : ` · ${words.generated} ${html(report.generated)}`}</p>`,
    `<h1 class="${kind}">${kind === "invalid" ? "✗" : kind === "valid" ? "✓" : "!"} ${sentence}</h1>`,
    `<ul class="counts">${count("error")}${count("warning")}${count("note")}<li><b>${number(records)}</b> ${records === 1 ? words.record : words.records}</li><li><b>${number(inputs.length)}</b> ${inputs.length === 1 ? words.file : words.files}</li></ul>`,
    ...(baseline === undefined
      ? []
      : [
          `<p>${words.baseline}: ${(["new", "fixed", "unchanged", "uncertain"] as const)
            .map((state) => `${number(sumOf(baseline[state]))} ${words[state]}`)
            .join(
              ", ",
            )}${baseline.new.error > 0 ? ` (${words.new}: ${many(baseline.new.error, words.error, words.errors)})` : ""}</p>`,
        ]),
  ].join("\n");
}

const sumOf = ({ error, warning, note }: Report["counts"]): number => error + warning + note;

function overview({ report, words, number }: Page): string {
  if (report.codes.length === 0) return "";
  return `<section aria-labelledby="overview"><h2 id="overview">${words.overview}</h2><div class="charts">${charts(report, words, number)}</div></section>`;
}

function filterForm({ report, words }: Page): string {
  const severities = (["error", "warning", "note"] as const).filter((severity) => report.counts[severity] > 0);
  const boxes = severities.map((severity) => {
    return `<label><input type="checkbox" name="severity" value="${severity}" checked> ${words[`${severity}s`]}</label>`;
  });
  const select = (id: string, label: string): string => {
    return `<label class="field">${label}<select id="${id}"><option value="">${words.all}</option></select></label>`;
  };
  const states = ["new", "unchanged", "uncertain"] as const;
  return [
    `<form id="filter" role="search" hidden>`,
    `<label class="field grow">${words.search}<input type="search" id="search" placeholder="${html(words.searchHint)}" autocomplete="off" spellcheck="false"></label>`,
    select("type", words.type),
    select("file", words.fileName),
    ...(report.baseline === undefined
      ? []
      : [
          `<label class="field">${words.state}<select id="state"><option value="">${words.all}</option>${states.map((state) => `<option value="${state}">${words[state]}</option>`).join("")}</select></label>`,
        ]),
    `<fieldset><legend class="skip">${words.bySeverity}</legend>${boxes.join("")}</fieldset>`,
    `<div class="tools"><button type="reset" id="clear" hidden>${words.clear}</button><button type="button" id="open-all">${words.openAll}</button><button type="button" id="close-all">${words.closeAll}</button></div>`,
    `<p id="status" role="status"></p>`,
    "</form>",
  ].join("\n");
}

function groups(page: Page): string {
  const rules = rulesOf(page.report, page.messages);
  const held = new Map<string, number>();
  for (const finding of page.report.findings) {
    held.set(groupKey(finding), (held.get(groupKey(finding)) ?? 0) + (finding.count ?? 1));
  }
  const few = page.report.findings.length <= 30;
  return page.report.codes
    .map((code) => groupOf(page, code, rules.get(code.code), held.get(groupKey(code)) ?? 0, few))
    .join("\n");
}

function groupOf(
  page: Page,
  { code, severity, count, records }: CodeCount,
  rule: ToldRule | undefined,
  shown: number,
  open: boolean,
): string {
  const { words, lang, number, many } = page;
  // Messages and explanations come in the language of the rules.
  const english = lang === "en" || page.messages?.language === lang ? "" : ' lang="en"';
  const where = records === 0 ? "" : ` · ${many(records, words.record, words.records)}`;
  const explain =
    rule === undefined
      ? ""
      : `<div class="explain"${english}><p><b lang="${lang}">${words.why}</b>${prose(rule.why)}</p><p><b lang="${lang}">${words.fix}</b>${prose(rule.fix)}</p></div>`;
  const cut =
    shown < count
      ? `<p class="faint">${words.inReport.replace("{shown}", number(shown)).replace("{count}", number(count))}</p>`
      : "";
  return [
    `<details class="group" id="${html(`${severity}-${code}`)}" data-code="${html(code)}" data-severity="${severity}"${open ? " open" : ""}>`,
    `<summary><span><span class="sign ${severity}">${SIGNS[severity]} ${words[severity]}</span> <h3>${html(code)}</h3></span><span class="total">${number(count)}${where}</span>${rule === undefined ? "" : `<span class="template"${english}>${prose(titleOf(rule))}</span>`}</summary>`,
    `<div class="inside">${explain}${cut}<div class="list"></div></div>`,
    "</details>",
  ].join("\n");
}

/** The first sentence of why a rule is there: what a person recognises it by. */
function titleOf({ why }: ToldRule): string {
  const [first = why] = /^.*?[.!?](?=\s|$)/su.exec(why) ?? [];
  return first.length > 160 ? `${first.slice(0, 159)}…` : first;
}

/** The hash by which the page's policy knows its own script and style. */
function digest(text: string): string {
  const hash = hasher();
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  hash.update(bytes);
  return `sha256-${base64(hash.end().slice("sha256:".length))}`;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  const text = (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}
