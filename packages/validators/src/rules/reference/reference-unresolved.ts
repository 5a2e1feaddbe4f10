import { nearest } from "../../structure/nearest.ts";
import { replaced } from "../_helpers/edits.ts";
import { linksOf, recordsIn, referencesIn } from "../_helpers/references.ts";
import { defineRule } from "../define-rule.ts";

/** A reference to a record of the dataset's own publisher leads to a record. */
export const referenceUnresolved = defineRule({
  code: "reference-unresolved",
  severity: "error",
  scope: "dataset",
  template: "There is no record with the id {id}.",
  why: "The reader cannot find out who or what is meant, and totals by owner, country or project leave the record out.",
  fix: "Correct the id, or add the record. If it was deleted, send it as a record with the status withdrawn.",
  source: "Design 2, roads that agree: an unresolved reference to one's own record is an error",
  examples: {
    passes: [
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", facilities: ["x/facility/a"], agreements: ["y/agreement/b"] },
          { type: "facility", id: "x/facility/a", recordStatus: "withdrawn" },
        ],
      },
    ],
    fails: [
      {
        header: { publisher: "x" },
        records: [{ type: "project", id: "x/project/a", facilities: ["x/facility/a"], partOf: "x/project/b" }],
        expect: [{ pointer: "/facilities/0" }, { pointer: "/partOf" }],
      },
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", facilities: ["x/facility/thaker-pass"] },
          { type: "facility", id: "x/facility/thacker-pass" },
        ],
        expect: [{ record: "x/project/a", pointer: "/facilities/0" }],
      },
    ],
  },
  collect: linksOf,
  *finish(collected, { isUnchecked }) {
    const known = recordsIn(collected);
    const byPlace = new Map<string, string[]>();
    for (const id of known.keys()) {
      const place = placeOf(id);
      const ids = byPlace.get(place);
      if (ids) ids.push(id);
      else byPlace.set(place, [id]);
    }
    let sought = 0;
    for (const { at, to, isOwn } of referencesIn(collected)) {
      // A record that is there and wrong is found fault with where it stands.
      if (!isOwn || known.has(to) || isUnchecked?.(to)) continue;
      // A near id is looked for only as often as a person would read it: in a broken export every reference fails.
      const ids = sought < mostSought ? (byPlace.get(placeOf(to)) ?? []) : [];
      sought += 1;
      const meant = nearest(to, ids)?.name;
      yield {
        in: at,
        values: { id: to },
        ...(meant !== undefined && { expected: meant, edits: [replaced(at.pointer, to, meant, "unsafe")] }),
      };
    }
  },
});

/** After how many unresolved references no near id is looked for any more. */
const mostSought = 200;

/** The publisher and type of an id: only among these can a slip in the local part be meant. */
function placeOf(id: string): string {
  return id.slice(0, id.lastIndexOf("/"));
}
