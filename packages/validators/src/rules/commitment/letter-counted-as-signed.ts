import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** Classes of status under which someone must pay or has paid. */
const binding = new Set(["signed", "disbursed"]);
/** Events that bind nobody to pay. */
const loose = new Set([
  "application",
  "announcement",
  "pledge",
  "solicitation",
  "letter-of-interest",
  "letter-of-intent",
  "mou",
  "term-sheet",
]);

/** A letter or announcement does not make money signed. */
export const letterCountedAsSigned = defineRule({
  code: "letter-counted-as-signed",
  severity: "error",
  scope: "record",
  appliesTo: ["commitment"],
  template: "The event is “{event}”, which binds nobody, but the status that it is said to bring is “{status}”.",
  why: "Headlines mix letters with signed loans; a history that does the same puts the letter into the total of signed money.",
  fix: "Set the status that the event really brought, such as letter-of-interest or announced, and add the signature as an event of its own.",
  source: "Public record 1.8, 5.2 D9: letters counted with approved loans in one headline",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            history: [
              { key: "a", event: "letter-of-interest", status: "letter-of-interest" },
              { key: "b", event: "signature", status: "signed" },
              { key: "c", event: "report", status: "signed" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "commitment", history: [{ key: "a", event: "letter-of-interest", status: "signed" }] }],
        expect: [{ pointer: "/history/0/status" }],
      },
    ],
  },
  needs: ["history"],
  *check({ history }, { codelists }) {
    for (const { item, pointer } of items(history, "/history")) {
      const { event, status } = item;
      if (event === undefined || status === undefined || !loose.has(event)) continue;
      const entry = codelists.entry("commitment-status", status);
      if (!entry || !binding.has(entry.extra.class ?? "")) continue;
      const title = codelists.entry("commitment-event", event)?.title ?? event;
      yield { pointer: `${pointer}/status`, values: { event: title, status: entry.title }, also: [`${pointer}/event`] };
    }
  },
});
