import { expect, test } from "vitest";
import { fieldsOf } from "../fields/index.ts";
import { recordTypes } from "../generated/record-types.ts";
import { fieldTitle, languages, loadTranslation, translateField, wordsAt } from "./index.ts";

test("a field is called by its name in each language, and in English without a translation", async () => {
  const [fr, es] = await Promise.all([loadTranslation("fr"), loadTranslation("es-MX")]);
  expect(fieldTitle("facility", "/status", fr)).toBe("Statut");
  expect(fieldTitle("facility", "/status", es)).toBe("Estado");
  expect(fieldTitle("facility", "/status")).toBe("Status");
  expect(fieldTitle("commitment", "/amounts/principal/value", fr)).toBe("Valeur");
  expect(fieldTitle("facility", "/nothing", fr)).toBeUndefined();
});

test("the common fields of records are found under each type, with their descriptions", async () => {
  const fr = await loadTranslation("fr");
  const name = fieldsOf("mineral").find(({ path }) => path === "/name");
  expect(name?.words).toBe("Mineral/name");
  expect(name && translateField(name, fr)).toMatchObject({
    title: "Nom",
    description: "Le nom, dans la langue du jeu de données.",
  });
  expect(fr && wordsAt(fr, "Mineral")?.title).toBe("Minéral");
  expect(fr && wordsAt(fr, "Record")?.title).toBe("Enregistrement");
  expect(fr && wordsAt(fr, "constructor")).toBeUndefined();
});

test("every field of every record has words in every language", async () => {
  expect(languages).toEqual(["en", "es", "fr"]);
  for (const language of languages.slice(1)) {
    const translation = await loadTranslation(language);
    for (const type of [...recordTypes, "dataset"])
      for (const field of fieldsOf(type))
        expect(translation && wordsAt(translation, field.words), `${language} ${field.words}`).toBeDefined();
  }
});

test("English needs no words, and an unknown language is refused", async () => {
  expect(await loadTranslation("en-GB")).toBeUndefined();
  await expect(loadTranslation("tlh")).rejects.toMatchObject({ code: "language-unknown" });
  await expect(loadTranslation("constructor")).rejects.toMatchObject({ code: "language-unknown" });
});
