import { defineRule } from "../define-rule.ts";

/** Fields of a mineral record and the columns of the codelist that say the same. */
const columns = ["kind", "symbol", "atomicNumber", "cas", "group"] as const;
const titles = {
  kind: "kind",
  symbol: "symbol",
  atomicNumber: "atomic number",
  cas: "CAS number",
  group: "group",
} as const;

/** What a record says of a mineral agrees with the codelist. */
export const mineralDiffersFromList = defineRule({
  code: "mineral-differs-from-list",
  severity: "error",
  scope: "record",
  appliesTo: ["mineral"],
  template: "The {field} of {mineral} is {listed} in the codelist; here it is {given}.",
  why: "The code is what all partners mean by the mineral. With another substance's number the record speaks of something else.",
  fix: "Correct the value or the code. If the codelist is wrong, propose the correction there.",
  source: "Codelist mineral",
  examples: {
    passes: [
      {
        records: [
          { type: "mineral", code: "lithium", kind: "element", symbol: "Li", atomicNumber: 3, cas: "7439-93-2" },
        ],
      },
      { records: [{ type: "mineral", code: "bauxite", kind: "mineral", cas: "1318-16-7" }] },
    ],
    fails: [
      {
        records: [{ type: "mineral", code: "lithium", symbol: "Li", atomicNumber: 13 }],
        expect: [{ pointer: "/atomicNumber" }],
      },
      { records: [{ type: "mineral", code: "cobalt", symbol: "Cu" }], expect: [{ pointer: "/symbol" }] },
    ],
  },
  needs: ["code"],
  *check(record, { codelists }) {
    const entry = record.code === undefined ? undefined : codelists.entry("mineral", record.code);
    if (!entry) return;
    for (const column of columns) {
      const [given, listed] = [record[column], entry.extra[column]];
      // The list leaves a cell empty where it does not know.
      if (given === undefined || !listed || String(given) === listed) continue;
      yield {
        pointer: `/${column}`,
        values: { given },
        facts: { field: titles[column], mineral: entry.title, listed },
        also: ["/code"],
      };
    }
  },
});
