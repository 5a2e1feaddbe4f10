import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { loadMessages } from "../../../messages/load.ts";
import { translateReport } from "../../../messages/translate.ts";
import type { Messages } from "../../../messages/types.ts";
import { check, HOSTILE, header, hostileReport, list } from "../formats.test-support.ts";
import { clientScript } from "./client.ts";
import { style } from "./style.ts";
import { toHtml } from "./to-html.ts";
import { wordsOf } from "./words.ts";

const records = [
  header,
  ...Array.from({ length: 250 }, (_, i) => list(`m${i}`, { itemCount: -1 })),
  list("n", { nmae: "A" }),
];

test("one file that may load nothing, and run and style only what is its own", async () => {
  const page = toHtml(await check(records));
  const sha = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(page).toContain(
    `content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${sha(style)}; script-src ${sha(clientScript)}"`,
  );
  expect(page).not.toMatch(/\s(?:src|href)="(?!#)|url\(|@import|\sstyle="|\son[a-z]+="/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII is looked for.
  expect(clientScript + style).not.toMatch(/[^\u0000-\u007f]/);
});

test("totals are exact though not all findings are in the page", async () => {
  const page = toHtml(await check(records));
  expect(page).toContain('<li class="error"><b>251</b> errors</li>');
  expect(page).toContain('<span class="total">250 · 250 records</span>');
  expect(page).toContain("The report holds 100 of 250.");
});

test("nothing in the data becomes markup", async () => {
  const page = toHtml(await hostileReport());
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toContain("<img");
  const data = JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? "");
  expect(data.rows).toHaveLength(HOSTILE.length);
  expect(data.rows[1][6]).toBe(HOSTILE[1]);
});

test.each(["en", "fr", "es"])("%s: every word is there", async (language) => {
  const { words } = wordsOf(language);
  const english = wordsOf("en").words;
  expect(Object.keys(words)).toEqual(Object.keys(english));
  const marks = (text: unknown): unknown =>
    String(text)
      .match(/\{\w+\}/g)
      ?.sort();
  for (const name of Object.keys(words) as (keyof typeof words)[]) {
    expect(words[name]).not.toBe("");
    expect(marks(words[name])).toEqual(marks(english[name]));
  }
  const page = toHtml(await check(records), { language });
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain(words.why);
});

test("the page speaks the language of the messages throughout", async () => {
  const messages = (await loadMessages("fr")) as Messages;
  const report = translateReport(await check(records), messages);
  const page = toHtml(report, { messages });
  expect(page).toContain('<html lang="fr">');
  expect(page).not.toContain('lang="en"');
  expect(page).toContain("Un champ mal orthographié");
  expect(page).not.toMatch(/Misspelt field|rename it to/i);
});

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** The page as a browser has it once its scripts have run, after a script of the test's own. */
function inBrowser(page: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "forgex-html-"));
  try {
    const tested = `${script};document.title=JSON.stringify(result)`;
    const hash = createHash("sha256").update(tested).digest("base64");
    const file = join(folder, "report.html");
    writeFileSync(
      file,
      page
        .replace("script-src ", `script-src 'sha256-${hash}' `)
        .replace("</body>", `<script>${tested}</script></body>`),
    );
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${folder}/profile`, "--dump-dom"];
    const dom = execFileSync(chromium ?? "", [...flags, `file://${file}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    });
    return (
      /<title>(.*?)<\/title>/s
        .exec(dom)?.[1]
        ?.replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&") ?? ""
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Skips aloud where there is no browser. */
describe.skipIf(chromium === undefined)("in a browser", () => {
  test("rows come when a group is opened; search and filter leave what matches", async () => {
    const page = toHtml(await check(records, { maxFindings: 1000 }));
    const said = inBrowser(
      page,
      `const box = document.getElementById("search"), shown = () => [...document.querySelectorAll("details.group")].filter((d) => !d.hidden);
      const rows = () => document.querySelectorAll(".rows tbody tr").length;
      const result = { groups: shown().length, before: rows() };
      document.getElementById("open-all").click();
      for (const d of shown()) d.dispatchEvent(new Event("toggle"));
      result.opened = rows();
      box.value = "example/list/m7 "; document.getElementById("filter").requestSubmit();
      result.found = document.getElementById("status").textContent; result.left = shown().length;
      box.value = "nothing such"; document.getElementById("filter").requestSubmit();
      result.none = document.getElementById("status").textContent`,
    );
    expect(JSON.parse(said)).toEqual({
      groups: 2,
      before: 0,
      opened: 201,
      found: "11 of 251 findings match",
      left: 1,
      none: "No finding matches the filter.",
    });
  });

  test("paper gets every group, each with its first findings and the number of the others", async () => {
    const said = inBrowser(
      toHtml(await check(records, { maxFindings: 1000 })),
      `dispatchEvent(new Event("beforeprint"));
      const groups = [...document.querySelectorAll("details.group")];
      const result = { open: groups.every((d) => d.open), rows: groups.map((d) => d.querySelectorAll("tbody tr").length), left: groups.map((d) => d.querySelector(".unprinted").textContent) };
      dispatchEvent(new Event("afterprint"));
      result.closed = groups.every((d) => !d.open)`,
    );
    expect(JSON.parse(said)).toEqual({
      open: true,
      rows: [1, 100],
      left: ["", "150 more are not printed."],
      closed: true,
    });
  });

  test("hostile data is text", async () => {
    const said = inBrowser(
      toHtml(await hostileReport()),
      `document.getElementById("open-all").click();
      for (const d of document.querySelectorAll("details.group")) d.dispatchEvent(new Event("toggle"));
      const result = { images: document.images.length, links: document.querySelectorAll("main a:not([href^='#'])").length, text: document.body.textContent.includes("<img src=x onerror=alert(1)>") }`,
    );
    expect(JSON.parse(said)).toEqual({ images: 0, links: 0, text: true });
  });

  test("100,000 findings open and can be searched", async () => {
    const small = await check(records, { maxFindings: 1000 });
    const findings = Array.from({ length: 100_000 }, (_, i) => ({
      ...(small.findings[i % 250] as Report["findings"][number]),
      record: `example/list/r${i}`,
    }));
    const codes = small.codes.map((one) =>
      one.code === "number-too-small" ? { ...one, count: 100_000, shown: 100_000 } : one,
    );
    const said = inBrowser(
      toHtml({ ...small, findings, codes }),
      `const group = document.querySelector("#error-number-too-small");
      const loaded = performance.now();
      group.open = true; group.dispatchEvent(new Event("toggle"));
      const opened = performance.now();
      document.getElementById("search").value = "r99999"; document.getElementById("filter").requestSubmit();
      const result = { rows: group.querySelectorAll("tbody tr").length, times: [loaded, opened - loaded, performance.now() - opened].map(Math.round) }`,
    );
    const { rows, times } = JSON.parse(said) as { rows: number; times: [number, number, number] };
    expect(rows).toBe(1);
    expect(times[0]).toBeLessThan(15_000);
    expect(times[1]).toBeLessThan(3_000);
    expect(times[2]).toBeLessThan(6_000);
    console.log(
      `100,000 findings: loaded in ${times[0]} ms, a group opened in ${times[1]} ms, searched in ${times[2]} ms`,
    );
  });
});
