import { ringsOf } from "../_helpers/cycles.ts";
import { defineRule } from "../define-rule.ts";

/** A chain of successors comes to an end. */
export const supersededCycle = defineRule({
  code: "superseded-cycle",
  severity: "error",
  scope: "dataset",
  template: "These records take one another's place in a ring: {ring}.",
  why: "Whoever looks for the record in force goes round for ever; the thing has no current record at all.",
  fix: "Decide which record is in force, set it to active and remove its `supersededBy`.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      {
        records: [
          { type: "project", id: "example/project/a", recordStatus: "superseded", supersededBy: "example/project/b" },
          { type: "project", id: "example/project/b", recordStatus: "superseded", supersededBy: "example/project/c" },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "project", id: "example/project/a", recordStatus: "superseded", supersededBy: "example/project/b" },
          { type: "project", id: "example/project/b", recordStatus: "superseded", supersededBy: "example/project/a" },
        ],
        expect: [{ record: "example/project/a", pointer: "/supersededBy" }],
      },
    ],
  },
  needs: ["supersededBy"],
  *collect({ supersededBy }) {
    if (supersededBy !== undefined) yield { pointer: "/supersededBy", data: supersededBy };
  },
  *finish(collected) {
    const next = new Map(collected.map((one) => [one.record.id, [one.data]]));
    for (const ring of ringsOf(next)) {
      const links = collected.filter((one) => ring.includes(one.record.id));
      const [first, ...related] = links.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
      if (first) yield { in: first, values: { ring }, related };
    }
  },
});
