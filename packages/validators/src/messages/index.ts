/**
 * What the validator says in other languages: messages, explanations and the words of reports.
 *
 * @packageDocumentation
 */

export { type Speech, speechOf } from "../report/text/say.ts";
export { languages, loadMessages } from "./load.ts";
export { type Phrase, phrasesOf } from "./phrases.ts";
export { templatesOf, translateFinding, translateReport } from "./translate.ts";
export type { Messages, RuleWords } from "./types.ts";
