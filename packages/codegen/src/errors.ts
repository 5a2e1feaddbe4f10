/** Why a source is refused. */
export type SourceFault =
  | "codelist-malformed"
  | "codelist-undescribed"
  | "definition-name-repeated"
  | "definition-name-wrong"
  | "json-syntax"
  | "keyword-missing"
  | "keyword-unknown"
  | "keyword-value-wrong"
  | "override-changes-meaning"
  | "reference-unresolved"
  | "renderer-would-lose"
  | "rule-file-malformed"
  | "translation-malformed";

/**
 * A source under `schemas/` (or a rule file) that the generator refuses: it never guesses and never drops a keyword.
 * `file` is relative to the folder of the repository, `pointer` a JSON Pointer into it (empty: the whole file).
 */
export class SourceError extends Error {
  readonly code: SourceFault;
  readonly file: string;
  readonly pointer: string;

  constructor(code: SourceFault, file: string, pointer: string, message: string) {
    super(`${file}${pointer === "" ? "" : `#${pointer}`}: ${message}`);
    this.name = "SourceError";
    this.code = code;
    this.file = file;
    this.pointer = pointer;
  }
}
