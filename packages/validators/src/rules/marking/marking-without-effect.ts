import { fromKeyed, recordMarkings, tlpLevels } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A part cannot be freer than the whole that holds it: the strictest marking wins. */
export const markingWithoutEffect = defineRule({
  code: "marking-without-effect",
  severity: "note",
  scope: "record",
  template:
    "The marking {level} has no effect at {at}, because the record or dataset around it is restricted to {whole}.",
  why: "Whoever set it may believe that this part can be shown; it stays as hidden as the whole.",
  fix: "To show the part, lower the marking of the record or dataset and mark the other parts; otherwise remove this one.",
  source: "Design 3.3: markings are inherited downwards and the strictest wins",
  examples: {
    passes: [
      {
        records: [
          {
            type: "project",
            status: "operating",
            markings: [
              { key: "a", at: [""], level: "green" },
              { key: "b", at: ["/status"], level: "amber" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        header: { marking: { level: "amber", audience: ["kr-motie"] } },
        records: [{ type: "project", status: "operating", markings: [{ key: "b", at: ["/status"], level: "clear" }] }],
        expect: [{ pointer: "/markings/0/level" }],
      },
    ],
  },
  needs: ["markings"],
  *check(record, { header, today }) {
    const { markings } = record;
    for (const { item, pointer } of items(markings, "/markings")) {
      const around = recordMarkings(
        header,
        { ...record, markings: markings?.filter((other) => other !== item) },
        today,
      );
      for (const at of item.at) {
        const place = fromKeyed(record, at);
        if (place === undefined) continue;
        const { level: whole, resolved } = around.of(place);
        // A marking with an audience of its own narrows who may see, whatever its level.
        if (!resolved || item.audience !== undefined || tlpLevels.indexOf(item.level) >= tlpLevels.indexOf(whole))
          continue;
        yield { pointer: `${pointer}/level`, values: { level: item.level, at, whole } };
        break;
      }
    }
  },
});
