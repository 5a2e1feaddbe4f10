import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A text that a legislature ratified binds. */
export const ratifiedButNonBinding = defineRule({
  code: "ratified-but-non-binding",
  severity: "error",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The agreement is said to be non-binding, yet it was ratified.",
  why: "Ratification is the act by which a state binds itself. A reader who filters by legal force gets the wrong answer on what a partner owes.",
  fix: "Set the legal force to ratified, or correct the status.",
  source: "Public record 4.2 L01, L02; Vienna Convention on the Law of Treaties, article 14",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            legalForce: "ratified",
            status: "in-force",
            history: [{ key: "a", status: "ratified" }],
          },
        ],
      },
      { records: [{ type: "agreement", legalForce: "mixed", status: "ratified" }] },
    ],
    fails: [
      {
        records: [
          {
            type: "agreement",
            legalForce: "non-binding",
            history: [{ key: "a", status: "ratified", date: "2025-05-08" }],
          },
        ],
        expect: [{ pointer: "/legalForce" }],
      },
    ],
  },
  needs: ["legalForce"],
  *check({ legalForce, status, history }) {
    if (legalForce !== "non-binding") return;
    const event = [...items(history, "/history")].find(({ item }) => item.status === "ratified");
    if (status === "ratified") yield { pointer: "/legalForce", also: ["/status"] };
    else if (event) yield { pointer: "/legalForce", also: [`${event.pointer}/status`] };
  },
});
