import { describe, expect, test } from "vitest";
import { readSchemas } from "./discover/schemas.ts";
import { texts } from "./discover/translations.ts";
import { repositoryRoot } from "./fixture.ts";
import { translatable, wordsAt } from "./model/words.ts";
import { readStandard } from "./targets.ts";

const standard = await readStandard(repositoryRoot);
const english = translatable(await readSchemas(repositoryRoot));

/** Words that are spelt as in English. */
const SAME: Readonly<Record<string, string>> = {
  fr:
    "Cause Certification Certifications Code Codes Conditions Date Description Document Documents Extensions Instant " +
    "Instrument Latitude Licence Longitude Maximum Message Observation Parties Phase Point Position Programme " +
    "Signature Signatures Source Sources Subdivision Tonnage Type UN/LOCODE Verdict Version Via",
  es: "Base Bytes Error Mineral UN/LOCODE",
};

/** Pieces of code in a text, sorted. */
const codeIn = (text: string): string[] => (text.match(/`[^`]*`/g) ?? []).sort();

test("there are French and Spanish", () => {
  expect(standard.translations.map(({ language }) => language)).toEqual(["es", "fr"]);
});

describe.each(standard.translations)("$path", ({ language, titles }) => {
  test("has every definition and property, no other, in the order of the schemas", () => {
    expect(Object.keys(titles)).toEqual([...english.keys()]);
  });

  test("leaves nothing in English and code as it is", () => {
    const same = new Set(SAME[language]?.split(" "));
    for (const [path, words] of english) {
      const { title, description } = titles[path] ?? { title: "", description: "" };
      if (!same.has(title)) expect(title, path).not.toBe(words.title);
      expect(description, path).not.toBe(words.description);
      expect(codeIn(description), path).toEqual(codeIn(words.description));
    }
  });

  test("names no two fields of one definition alike", () => {
    for (const d of standard.definitions.values()) {
      if (d.node.kind !== "object") continue;
      const base = d.kind === "record" ? "Record" : undefined;
      const headings = Object.keys(d.node.properties).map((p) => wordsAt(titles, `${d.name}/${p}`, base)?.title);
      expect(
        headings.filter((h, i) => headings.indexOf(h) !== i),
        d.name,
      ).toEqual([]);
    }
  });

  test("has short headings", () => {
    for (const [path, { title }] of Object.entries(titles)) {
      expect(title.length, path).toBeLessThanOrEqual(40);
      expect(title, path).toBe(title.trim());
    }
  });

  test("every list that names the language has a title for each code", () => {
    const lists = standard.codelists.filter(({ languages }) => languages.includes(language));
    expect(lists.length).toBeGreaterThan(50);
    for (const { name, codes } of lists)
      expect(
        codes.filter((code) => !code.titles[language]).map(({ code }) => code),
        name,
      ).toEqual([]);
  });
});

test.each([
  ["a text", "Titre", ""],
  ["an entry without a description", { title: "Titre" }, "/description"],
  ["an empty title", { title: "", description: "Le titre." }, "/title"],
  ["a third text", { title: "Titre", description: "Le titre.", help: "Aide" }, "/help"],
])("%s is refused", (_, entry, pointer) => {
  expect(() => texts("schemas/i18n/fr.json", entry, "/Agreement", ["title", "description"])).toThrowError(
    expect.objectContaining({ code: "translation-malformed", pointer: `/Agreement${pointer}` }),
  );
});
