import { type Report, toKeyed } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { rules } from "../generated/rules.ts";
import { speechOf } from "../report/text/say.ts";
import { toText } from "../report/text/to-text.ts";
import { checkRecord } from "../structure/check-record.ts";
import { languages, loadMessages, phrasesOf, translateFinding, translateReport } from "./index.ts";
import type { Messages } from "./types.ts";

const catalogues = (await Promise.all(languages.map(loadMessages))).filter((m): m is Messages => m !== undefined);
const of = (language: string): Messages => catalogues.find((m) => m.language === language) as Messages;

const placeholders = (text: string): string[] => [...new Set(text.match(/\{[a-z][A-Za-z0-9]*\}/g))].sort();
const codeIn = (text: string): string[] => [...new Set(text.match(/`[^`]*`/g))].sort();

test("there are French and Spanish", () => {
  expect(languages).toEqual(["en", "es", "fr"]);
});

describe.each(catalogues)("$language", (messages) => {
  test("has words for every rule and no other", () => {
    expect(Object.keys(messages.findings).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  test("keeps placeholders and code, and leaves nothing in English", () => {
    for (const { code, template, why, fix } of rules) {
      const words = messages.findings[code] ?? { template: "", why: "", fix: "" };
      expect(placeholders(words.template), code).toEqual(placeholders(template));
      for (const [translated, english] of [
        [words.template, template],
        [words.why, why],
        [words.fix, fix],
      ] as const) {
        expect(codeIn(translated), code).toEqual(codeIn(english));
        expect(translated, code).not.toBe(english);
      }
    }
  });

  test("keeps the placeholders of phrases", () => {
    for (const [english, text] of [...Object.entries(messages.phrases), ...Object.entries(messages.report)])
      expect(placeholders(text), english).toEqual(placeholders(english));
  });
});

test("phrases are put together from known pieces", () => {
  const phrase = phrasesOf(of("fr"));
  expect(phrase("a date such as 2026-02-04; the calendar has no such day as this")).toBe(
    "une date, par exemple 2026-02-04\u202F; le calendrier n'a pas ce jour",
  );
  expect(phrase("active, superseded or withdrawn")).toBe("active, superseded ou withdrawn");
  expect(phrase('Record status, such as "active"')).toBe('Statut de l\'enregistrement, par exemple "active"');
  expect(phrase("thousands separator")).toBe("thousands separator");
  expect(phrase("Thousands separator")).toBe("Séparateur de milliers");
  expect(phrase("Kampala (unknown)")).toBe("Kampala (unknown)");
});

const record = {
  type: "supply-link",
  id: "example/supply-link/a",
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "Active",
  from: 7,
};
const findings = checkRecord(record).map((finding) => ({ ...finding, at: toKeyed(record, finding.pointer) }));

test("a finding is told in each language, with the title of its own field", () => {
  const told = (language: string) => findings.map((f) => translateFinding(f, of(language)).message);
  expect(told("fr").map((text) => text?.replaceAll("\u00A0", " "))).toEqual([
    "« Statut de l'enregistrement » doit être un code de la liste `record-status`.",
    "« Départ » doit être un identifiant d'enregistrement, par exemple forgex/facility/mountain-pass, et non un nombre.",
  ]);
  expect(told("es")[1]).toBe(
    "«Origen» debe ser un identificador de registro, por ejemplo forgex/facility/mountain-pass, no un número.",
  );
});

test("what is code, and what comes from the data, stays", () => {
  const [, from] = findings;
  const translated = from && translateFinding(from, of("es"));
  expect(translated).toMatchObject({ code: from?.code, template: from?.template, facts: from?.facts, got: from?.got });
  const required = checkRecord({ type: "list" }).find((f) => f.facts.field === "id");
  expect(required && translateFinding(required, of("fr")).message).toBe(
    "Liste\u00A0: le champ obligatoire `id` (Identifiant) manque.",
  );
});

const report: Report = {
  report: "1.0",
  verdict: "invalid",
  audience: "public",
  language: "en",
  asOf: "2026-11-23",
  tool: { name: "@forgex/validators", version: "1.0.0", rules: 190, rulesHash: "sha256:0" },
  standard: { version: "1.0", hash: "sha256:0" },
  codelists: {},
  inputs: [{ source: "a.json", records: 12345, dataset: "example/dataset/d", forgex: "1.0" }],
  records: { "supply-link": 12345 },
  counts: { error: 2, warning: 0, note: 1 },
  codes: findings.map(({ code, severity }) => ({ code, severity, count: 12345, records: 1, shown: 1 })),
  findings: findings.map((f) => ({
    ...f,
    count: 3,
    places: [{ source: "a.json", line: 1 }],
    cause: "wrong-case-code",
  })),
  skipped: [
    { code: "period-reversed", reason: "record-failed-structure", records: 1 },
    { code: "offtake-required-unlinked", reason: "switched-off", records: 2 },
  ],
  crashed: [{ code: "part-of-cycle", error: "TypeError", records: 1 }],
};

test.each(catalogues)("a whole report speaks $language", (messages) => {
  const asked: string[] = [];
  const words = new Proxy(messages.report, {
    getOwnPropertyDescriptor(target, name) {
      asked.push(String(name));
      return Object.getOwnPropertyDescriptor(target, name);
    },
  });
  const text = toText(translateReport(report, messages), { messages: { ...messages, report: words } });
  expect(text).toContain(speechOf(messages).number(12345));
  expect(text).toMatchSnapshot();
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((english) => !Object.hasOwn(messages.report, english))).toEqual([]);
});

test("an unknown language is refused", async () => {
  expect(await loadMessages("en")).toBeUndefined();
  expect((await loadMessages("fr-CA"))?.language).toBe("fr");
  await expect(loadMessages("tlh")).rejects.toMatchObject({ code: "language-unknown" });
});
