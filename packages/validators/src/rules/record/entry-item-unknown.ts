import { fromKeyed, getPointer, toKeyed } from "@forgex/schema";
import { schemaAt } from "../../walk/index.ts";
import { replaced } from "../_helpers/edits.ts";
import { anyPlace, entriesAbout } from "../_helpers/entries.ts";
import { defineRule } from "../define-rule.ts";

/** Where an entry leads through a list, the list has the item that it names. */
export const entryItemUnknown = defineRule({
  code: "entry-item-unknown",
  severity: "error",
  scope: "record",
  template: "This entry speaks of {at}, but the list on the way has no such item.",
  why: "The item's number may be meant, which changes when the list is sorted, or its key was misspelt: then the item itself bears no source and no protection.",
  fix: "Use the item's key, never its number. For an item that is not there, speak of the list and say `partial`.",
  source: "Design 3.1, item keys; 3.3",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "principal", value: 1 }],
            minerals: ["lithium"],
            sources: [{ key: "a", at: ["/amounts/principal/value", "/minerals/lithium", "/financiers"] }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "principal", value: 1 }],
            markings: [{ key: "a", at: ["/amounts/0/value", "/amounts/principle/value"], level: "red" }],
          },
        ],
        expect: [{ pointer: "/markings/0/at/0" }, { pointer: "/markings/0/at/1" }],
      },
    ],
  },
  needs: ["sources", "markings", "missing", "claims"],
  when: (record) => anyPlace(record, (at) => !isField(record, at) && fromKeyed(record, at) === undefined),
  *check(record) {
    for (const { at, pointer } of entriesAbout(record)) {
      if (fromKeyed(record, at) !== undefined || schemaAt(record, at) === undefined) continue;
      // A number that leads to a place can only mean that item: where the keys are numbers, it would have been found.
      const keyed = getPointer(record, at) === undefined ? undefined : toKeyed(record, at);
      yield { pointer, values: { at }, ...(keyed !== undefined && { edits: [replaced(pointer, at, keyed, "safe")] }) };
    }
  },
});

/** Tells whether a place is a field of the record itself: no list is on the way to it. */
function isField(record: object, at: string): boolean {
  return at === "" || (at.lastIndexOf("/") === 0 && Object.hasOwn(record, at.slice(1)));
}
