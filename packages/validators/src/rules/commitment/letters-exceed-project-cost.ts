import type { Commitment, Project } from "@forgex/schema";
import { boundsOf, certainlyOver, numberOf, sumOf } from "../_helpers/bounds.ts";
import {
  type CommitmentFact,
  type CommitmentOf,
  commitmentsIn,
  factsOf,
  type KeptSum,
} from "../_helpers/commitments.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { type Collected, defineRule, type Kept, type RuleContext } from "../define-rule.ts";

/** Letters about one project that come to more than it costs cannot all become loans. */
export const lettersExceedProjectCost = defineRule({
  code: "letters-exceed-project-cost",
  severity: "note",
  scope: "dataset",
  appliesTo: ["commitment", "project"],
  template: "Letters of interest for this project come to {sum} {currency}, more than its cost of {cost} {currency}.",
  why: "The letters are alternatives or ceilings: not all of them can turn into loans. Their sum says nothing about money.",
  fix: "Nothing needs mending. Do not add letters up, and never with signed money.",
  source: "Public record 5.2 D1 (Kazakhstan tungsten: letters of 900 and 700 million for a project of 1.1 billion)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "project",
            id: "example/project/k",
            costs: [{ key: "a", basis: "project-cost", value: 1100000000, currency: "USD", qualifier: "exact" }],
          },
          {
            type: "commitment",
            id: "example/commitment/a",
            status: "letter-of-interest",
            projects: ["example/project/k"],
            amounts: [{ key: "a", basis: "principal", value: 900000000, currency: "USD", qualifier: "up-to" }],
          },
          {
            type: "commitment",
            id: "example/commitment/b",
            status: "signed",
            projects: ["example/project/k"],
            amounts: [{ key: "a", basis: "principal", value: 700000000, currency: "USD", qualifier: "up-to" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "project",
            id: "example/project/k",
            costs: [{ key: "a", basis: "project-cost", value: 1100000000, currency: "USD", qualifier: "exact" }],
          },
          {
            type: "commitment",
            id: "example/commitment/exim",
            status: "letter-of-interest",
            projects: ["example/project/k"],
            amounts: [{ key: "a", basis: "principal", value: 900000000, currency: "USD", qualifier: "up-to" }],
          },
          {
            type: "commitment",
            id: "example/commitment/dfc",
            status: "letter-of-interest",
            projects: ["example/project/k"],
            amounts: [{ key: "a", basis: "principal", value: 700000000, currency: "USD", qualifier: "up-to" }],
            relations: [{ key: "a", kind: "overlaps-with", record: "example/commitment/exim", certainty: "possible" }],
          },
        ],
        expect: [{ record: "example/project/k", pointer: "/costs/0/value" }],
      },
    ],
  },
  *collect(record: Commitment | Project, context: RuleContext): Generator<Kept<CommitmentFact>> {
    if (record.type === "commitment") return yield* factsOf(record, context);
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.costs, "/costs")) {
      const { basis, currency, value } = item;
      if (basis !== "project-cost" || currency === undefined || value === undefined) continue;
      if (item.until !== undefined || isUncertain(record, `${pointer}/value`)) continue;
      const data = { is: "sum", basis, currency, value, bounds: boundsOf(item) } as const;
      yield { pointer: `${pointer}/value`, data };
    }
  },
  *finish(collected) {
    const letters = lettersByProject(collected);
    for (const cost of collected) {
      if (cost.record.type !== "project" || cost.data.is !== "sum") continue;
      const { currency, value, bounds } = cost.data;
      const sums = (letters.get(cost.record.id) ?? []).flatMap((letter) => largestIn(letter, currency) ?? []);
      // The printed size of each letter is counted, ceilings too: what is told is what the letters name.
      const total = sumOf(sums.map(({ data }) => boundsOf({ value: data.value })));
      if (sums.length < 2 || total.low === undefined || !certainlyOver(total, bounds)) continue;
      yield { in: cost, values: { sum: numberOf(total.low), currency, cost: value }, related: sums };
    }
  },
});

/** Letters about one project alone; one about several cannot be split among them. */
function lettersByProject(collected: readonly Collected<CommitmentFact>[]): Map<string, CommitmentOf[]> {
  const letters = new Map<string, CommitmentOf[]>();
  for (const one of commitmentsIn(collected).values()) {
    const [project, ...others] = one.fact.projects;
    const { kind, statusClass, isDouble } = one.fact;
    if (kind !== "instrument" || statusClass !== "letter" || isDouble || project === undefined || others.length > 0)
      continue;
    letters.set(project, [...(letters.get(project) ?? []), one]);
  }
  return letters;
}

function largestIn({ sums }: CommitmentOf, currency: string): KeptSum | undefined {
  const money = sums.filter(({ data }) => data.currency === currency && data.basis !== "project-cost");
  return money.sort((a, b) => b.data.value - a.data.value)[0];
}
