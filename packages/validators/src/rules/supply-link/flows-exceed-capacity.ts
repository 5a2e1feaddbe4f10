import type { Facility, SupplyLink } from "@forgex/schema";
import { certainlyOver, numberOf, sumOf } from "../_helpers/bounds.ts";
import { items } from "../_helpers/items.ts";
import { withRoom, type YearlyMass, yearlyMass } from "../_helpers/metal-flow.ts";
import { isUncertain, mayLackItems } from "../_helpers/missing.ts";
import { type Collected, defineRule, type Kept } from "../define-rule.ts";

interface Fact extends YearlyMass {
  readonly direction: "input" | "output";
  /** The facility. */
  readonly at: string;
  readonly is: "flow" | "capacity";
}

const capacity = (direction: string, value: number) => ({
  key: direction,
  kind: "nameplate",
  direction,
  quantity: { value, unit: "t", per: "year", of: "lithium", basis: "lce" },
});
const flow = (id: string, ends: object, value: number) => ({
  type: "supply-link",
  id: `example/supply-link/${id}`,
  status: "flowing",
  ...ends,
  quantity: { value, unit: "t", per: "year", of: "lithium", basis: "lce" },
});
const a = "example/facility/a";

/** Together, no more flows out of a plant than it can make, nor into it than it can take. */
export const flowsExceedCapacity = defineRule({
  code: "flows-exceed-capacity",
  severity: "note",
  scope: "dataset",
  appliesTo: ["facility", "supply-link"],
  template:
    "The {count} flows {direction} {facility} come to at least {flow} t a year of {what}; its stated capacities of the kind come to {capacity} t.",
  why: "The same tonnes are perhaps promised to several buyers, or one of the figures is of another basis.",
  fix: "Check which flows are firm and when each begins; a flow that has ended gets its end, one that is only planned its status.",
  source: "Mass balance of linked facilities; five per cent are left for stocks, losses and factors",
  examples: {
    passes: [
      {
        records: [
          { type: "facility", id: a, capacities: [capacity("output", 40000)] },
          flow("a", { from: a }, 25000),
          flow("b", { from: a }, 16000),
        ],
      },
      {
        records: [
          { type: "facility", id: a, capacities: [capacity("output", 40000)] },
          flow("a", { from: a }, 25000),
          { ...flow("b", { from: a }, 25000), status: "planned" },
          // One alone that is too much is told of by another rule.
          flow("c", { from: "example/facility/b" }, 50000),
          { type: "facility", id: "example/facility/b", capacities: [capacity("output", 40000)] },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "facility", id: a, capacities: [capacity("output", 40000)] },
          flow("a", { from: a }, 25000),
          {
            ...flow("b", { from: a }, 25000),
            // The same lithium, as metal.
            quantity: { value: 4.7, unit: "kt", per: "year", of: "lithium", basis: "contained-metal" },
          },
        ],
        expect: [{ record: a, pointer: "/capacities/0/quantity/value" }],
      },
      {
        records: [
          { type: "facility", id: a, capacities: [capacity("input", 40000)] },
          flow("a", { to: a }, 25000),
          flow("b", { to: a }, 25000),
        ],
        expect: [{ record: a, pointer: "/capacities/0/quantity/value" }],
      },
    ],
  },
  needs: ["quantity", "capacities"],
  *collect(record: Facility | SupplyLink): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    if (record.type === "supply-link") {
      const mass = yearlyMass(record.quantity);
      if (!mass || record.status !== "flowing" || isUncertain(record, "/quantity/value")) return;
      const ends = [record.from, record.to];
      for (const [i, at] of ends.entries()) {
        const direction = i === 0 ? "output" : "input";
        const end = i === 0 ? "/from" : "/to";
        if (at !== undefined)
          yield { pointer: "/quantity/value", also: [end], data: { ...mass, direction, at, is: "flow" } };
      }
      return;
    }
    if (mayLackItems(record, "/capacities")) return;
    for (const { item, pointer } of items(record.capacities, "/capacities")) {
      const mass = yearlyMass(item.quantity);
      const at = `${pointer}/quantity/value`;
      if (!mass || item.direction === undefined || isUncertain(record, at)) continue;
      yield { pointer: at, data: { ...mass, direction: item.direction, at: record.id, is: "capacity" } };
    }
  },
  *finish(collected, { codelists }) {
    const places = new Map<string, { flows: Collected<Fact>[]; capacities: Collected<Fact>[] }>();
    for (const one of collected) {
      const { at, direction, counts, is } = one.data;
      const key = `${at} ${direction} ${counts}`;
      const place = places.get(key) ?? { flows: [], capacities: [] };
      places.set(key, place);
      place[is === "flow" ? "flows" : "capacities"].push(one);
    }
    for (const { flows, capacities } of places.values()) {
      const [first] = capacities;
      if (!first || flows.length < 2) continue;
      // Phases add up; kinds of one capacity do not. Their sum is above what is really there, so nothing is said too early.
      const limit = withRoom(sumOf(capacities.map(({ data }) => data.bounds)));
      const total = sumOf(flows.map(({ data }) => data.bounds));
      if (!certainlyOver(total, limit) || flows.some(({ data }) => certainlyOver(data.bounds, limit))) continue;
      const [of, basis] = JSON.parse(first.data.counts) as [string, string | null];
      const what = [titleIn("mineral", of), titleIn("quantity-basis", basis ?? "")].filter((word) => word !== "");
      const sum = sumOf(capacities.map(({ data }) => data.bounds)).high;
      yield {
        in: first,
        values: {
          count: flows.length,
          facility: first.record.id,
          flow: rounded(numberOf(total.low)),
          what: what.join(", "),
          capacity: rounded(numberOf(sum)),
        },
        facts: { direction: first.data.direction === "output" ? "out of" : "into" },
        related: [...capacities.slice(1), ...flows],
      };
    }

    function titleIn(list: string, code: string): string {
      return codelists.entry(list, code)?.title.toLowerCase() ?? code;
    }
  },
});

/** Five digits are all that a factor gives. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
