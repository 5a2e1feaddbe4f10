import { commitmentsIn, factsOf, partsIn } from "../_helpers/commitments.ts";
import { defineRule } from "../define-rule.ts";

const binding = new Set(["signed", "disbursed"]);
const part = (id: string, status: string) => ({
  type: "commitment",
  id: `example/commitment/${id}`,
  kind: "instrument",
  status,
  relations: [{ key: "a", kind: "part-of", record: "example/commitment/package", certainty: "stated" }],
});

/** A package is not signed while a part of it is a letter. */
export const lettersInSignedPackage = defineRule({
  code: "letters-in-signed-package",
  severity: "warning",
  scope: "dataset",
  appliesTo: ["commitment"],
  template:
    "This {kind} has the status “{status}”, but {count} of its {parts} known parts are only letters, such as {letter}.",
  why: "Whoever adds signed money adds the letters with it: headline totals have mixed letters of interest with signed loans.",
  fix: "Give the whole the status of its least firm part, or take the letters out of it.",
  source: "Public record 1.8, 5.2 D9: a stock of letters counted with approved loans in one headline",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", id: "example/commitment/package", kind: "package", status: "signed" },
          part("a", "signed"),
          part("b", "disbursed"),
        ],
      },
      {
        records: [
          { type: "commitment", id: "example/commitment/package", kind: "package", status: "announced" },
          part("a", "letter-of-interest"),
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "commitment", id: "example/commitment/package", kind: "package", status: "signed" },
          part("a", "signed"),
          part("b", "letter-of-interest"),
        ],
        expect: [{ record: "example/commitment/package", pointer: "/id" }],
      },
    ],
  },
  collect: factsOf,
  *finish(collected) {
    const all = commitmentsIn(collected);
    const partsOf = partsIn(all);
    for (const whole of all.values()) {
      const { kind, statusClass } = whole.fact;
      const parts = partsOf.get(whole.id) ?? [];
      const letters = parts.filter(({ fact }) => fact.statusClass === "letter");
      const [first] = letters;
      if (kind === "instrument" || !binding.has(statusClass) || !first) continue;
      const values = { status: statusClass, count: letters.length, parts: parts.length, letter: first.id };
      yield { in: whole.at, values, facts: { kind }, related: letters.map(({ at }) => at) };
    }
  },
});
