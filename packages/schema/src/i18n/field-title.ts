import { fieldAt } from "../fields/index.ts";
import type { FieldInfo } from "../fields/types.ts";
import type { Translation, Words } from "./types.ts";

/** The definition whose fields every record has. */
const BASE = "Record";

/**
 * What the field at a pointer is called in a language; undefined where a record of that type cannot have one. Without a
 * translation, or where the translation lacks the field, the English title.
 *
 * @example
 * import * as fr from "@forgex/schema/i18n/fr";
 * fieldTitle("commitment", "/amounts/principal/value", fr); // "Valeur"
 */
export function fieldTitle(type: string, pointer: string, translation?: Translation): string | undefined {
  const field = fieldAt(type, pointer);
  return field && translateField(field, translation).title;
}

/**
 * A field of the field table with title and description in a language; what the translation lacks stays English.
 *
 * @example
 * const es = await loadTranslation("es");
 * fieldsOf("facility").map((field) => translateField(field, es).title); // "Tipo", "Identificador", …
 */
export function translateField(field: FieldInfo, translation?: Translation): FieldInfo {
  const words = translation && wordsAt(translation, field.words);
  return words ? { ...field, ...words } : field;
}

/**
 * The words at a path of schemas/i18n: a definition (`Facility`), or a definition and a property (`Facility/name`). A
 * property that the definition has from the common fields of records is found there.
 */
export function wordsAt({ titles }: Translation, path: string): Words | undefined {
  if (Object.hasOwn(titles, path)) return titles[path];
  const slash = path.indexOf("/");
  const common = BASE + path.slice(slash);
  return slash > 0 && Object.hasOwn(titles, common) ? titles[common] : undefined;
}
