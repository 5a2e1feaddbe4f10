import { replaced } from "../_helpers/edits.ts";
import { readAgainAsUtf8 } from "../_helpers/mis-decoded.ts";
import { hidden } from "../_helpers/odd-text.ts";
import { piecesOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

const ofNoWidth = /[\u200b\u2060\ufeff]/g;

/** A text holds nothing that a reader cannot see. Marks that scripts need (joiners, direction marks) are allowed. */
export const textHiddenCharacter = defineRule({
  code: "text-hidden-character",
  severity: "warning",
  scope: "record",
  template: "The text holds a character that cannot be seen ({character}).",
  why: "Hidden characters make equal names differ, and those that turn the direction of writing can make a text read other than it is.",
  fix: "Take the character out; it usually came in by copying from a web page or a PDF.",
  source: "Unicode Technical Report 36, security considerations",
  examples: {
    passes: [
      { records: [{ type: "facility", name: "ذوب‌آهن" }] },
      { records: [{ type: "facility", name: "Thacker Pass\ufeff" }] },
      { records: [{ type: "facility", name: "\u00c3\u0081guas" }] },
      { records: [{ type: "facility", description: "First line.\nSecond\tline." }] },
    ],
    fails: [
      { records: [{ type: "facility", name: "Thacker\u200bPass" }], expect: [{ pointer: "/name" }] },
      {
        records: [{ type: "facility", description: "up to \u202e001\u202c million" }],
        expect: [{ pointer: "/description" }],
      },
    ],
  },
  when: (_, __, look) => look.hasOddText,
  *check(record) {
    for (const text of piecesOf(record).texts) {
      const { value } = text;
      // Outer spaces, and letters that were read in a wrong encoding, are told of by rules of their own.
      const match = hidden.exec(value.trim());
      if (match === null || readAgainAsUtf8(value) !== undefined) continue;
      const { pointer } = text;
      const without = value.replace(ofNoWidth, "");
      const mended = without !== "" && !hidden.test(without);
      yield {
        pointer,
        facts: { character: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}` },
        ...(mended && { edits: [replaced(pointer, value, without, "safe")] }),
      };
    }
  },
});
