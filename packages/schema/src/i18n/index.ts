/**
 * The words of the standard in other languages: titles and descriptions of types and fields.
 *
 * @packageDocumentation
 */

export { fieldTitle, translateField, wordsAt } from "./field-title.ts";
export { languages, loadTranslation } from "./load.ts";
export type { Translation, Words } from "./types.ts";
