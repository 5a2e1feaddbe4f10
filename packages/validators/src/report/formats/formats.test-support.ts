import { bytesOf, type Finding, type Report } from "@forgex/schema";
import { validateBytes } from "../../engine/validate.ts";

export const header = {
  type: "dataset",
  forgex: "1.0",
  id: "example/dataset/d",
  publisher: "example",
  title: "D",
  language: "en",
  license: "CC-BY-4.0",
};

export const list = (local: string, more: object = {}) => ({
  type: "list",
  id: `example/list/${local}`,
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "withdrawn",
  ...more,
});

export const ndjson = (values: readonly unknown[]): string => values.map((v) => `${JSON.stringify(v)}\n`).join("");

export const check = (values: readonly unknown[], options = {}, name = "data/lists é.ndjson"): Promise<Report> =>
  validateBytes(bytesOf(name, ndjson(values)), { today: "2026-11-23", ...options });

/** Texts that would do harm where a format does not quote them. */
export const HOSTILE = [
  '=HYPERLINK("http://x.example")',
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "a|b`c`\n# [x](http://x.example) @someone www.x.example",
  "]]>&amp;\u0000\u001b[2J\u202e\ufffe",
  "\ud800",
];

/** A report in which each hostile text stands in every place that data can reach. */
export async function hostileReport(): Promise<Report> {
  const report = await check([header, list("a", { itemCount: -1 })]);
  const [like] = report.findings as [Finding];
  const findings = HOSTILE.map(
    (text): Finding => ({
      ...like,
      message: text,
      record: text,
      type: text,
      at: `/${text}`,
      position: { source: text, line: 1, column: 2 },
      expected: text,
      got: { kind: "string", length: 1, text },
      edits: [{ op: "replace", pointer: like.pointer, from: text, value: text, safe: true }],
      related: [{ record: text, at: text, position: { source: text, sheet: text } }],
    }),
  );
  return {
    ...report,
    audience: HOSTILE.join(""),
    inputs: HOSTILE.map((source) => ({ source, records: 1, dataset: source })),
    counts: { error: findings.length, warning: 0, note: 0 },
    codes: [
      { code: like.code, severity: "error", count: findings.length, records: findings.length, shown: findings.length },
    ],
    findings,
  };
}
