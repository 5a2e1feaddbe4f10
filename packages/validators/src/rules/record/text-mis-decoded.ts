import { replaced } from "../_helpers/edits.ts";
import { readAgainAsUtf8 } from "../_helpers/mis-decoded.ts";
import { piecesOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** A text was read in the encoding in which it was written. */
export const textMisDecoded = defineRule({
  code: "text-mis-decoded",
  severity: "warning",
  scope: "record",
  template: "The text was read in a wrong encoding: letters with accents have turned into other signs.",
  why: "“AraxÃ¡” is Araxá; a name in this form is found by nobody and cannot be matched with other partners' names.",
  fix: "Read the original file as UTF-8 and send the text anew. A replacement sign (�) means that the letter is lost and must be typed again.",
  examples: {
    passes: [
      { records: [{ type: "facility", name: "Araxá" }] },
      { records: [{ type: "facility", name: "São Ângelo" }] },
    ],
    fails: [
      { records: [{ type: "facility", name: "AraxÃ¡" }], expect: [{ pointer: "/name" }] },
      { records: [{ type: "facility", name: "Ressources â€“ G\u00c3\u00a9camines" }], expect: [{ pointer: "/name" }] },
      { records: [{ type: "facility", name: "Arax\ufffd" }], expect: [{ pointer: "/name" }] },
    ],
  },
  when: (_, __, look) => look.hasOddText,
  *check(record) {
    for (const text of piecesOf(record).texts) {
      const { value } = text;
      const meant = readAgainAsUtf8(value);
      if (meant === undefined && !value.includes("\ufffd")) continue;
      const { pointer } = text;
      yield {
        pointer,
        cause: "wrong-encoding",
        ...(meant !== undefined && { edits: [replaced(pointer, value, meant, "safe")] }),
      };
    }
  },
});
