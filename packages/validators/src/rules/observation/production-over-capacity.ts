import { dateInterval, type Facility, type Observation } from "@forgex/schema";
import { certainlyOver, numberOf } from "../_helpers/bounds.ts";
import { items } from "../_helpers/items.ts";
import { withRoom, type YearlyMass, yearlyMass } from "../_helpers/metal-flow.ts";
import { isUncertain, mayLackItems } from "../_helpers/missing.ts";
import { type Collected, defineRule, type Kept } from "../define-rule.ts";

interface Fact extends YearlyMass {
  readonly facility: string;
  /** The year of the production, as the record writes it; absent on a capacity. */
  readonly year?: string;
  readonly from?: number;
  readonly until?: number;
}

/** Statuses of figures that were measured or reported; what is forecast may count on a plant not yet built. */
const reported = new Set(["actual", "normal", "provisional", "revised", "estimated"]);

const id = "example/facility/a";
const mine = (value: number) => ({
  type: "facility",
  id,
  capacities: [
    {
      key: "a",
      kind: "nameplate",
      direction: "output",
      quantity: { value, unit: "t", per: "year", of: "lithium", basis: "lce" },
    },
  ],
});
const made = (period: object, status = "actual") => ({
  type: "observation",
  id: "example/observation/a",
  measure: "production",
  subject: id,
  period,
  status,
  quantity: { value: 60, unit: "kt", of: "lithium", basis: "lce" },
});

/** A plant does not produce in a year what it cannot produce. */
export const productionOverCapacity = defineRule({
  code: "production-over-capacity",
  severity: "note",
  scope: "dataset",
  appliesTo: ["facility", "observation"],
  template:
    "{facility} is said to have produced {made} t in {year}; its largest stated capacity of the kind is {capacity} t a year.",
  why: "Unit, basis or year of one of the two figures is perhaps wrong, or the capacity is out of date.",
  fix: "Check unit and basis of both figures. A plant that was enlarged has a capacity for each time, with from and until.",
  source: "Issue of the validator: capacity against production; five per cent are left for rounded factors",
  examples: {
    passes: [
      { records: [mine(60000), made({ start: "2025", end: "2025" })] },
      // What is made in two years says nothing of one.
      { records: [mine(40000), made({ start: "2024", end: "2025" })] },
      { records: [mine(40000), made({ start: "2027", end: "2027" }, "forecast")] },
    ],
    fails: [
      {
        records: [mine(40000), made({ start: "2025-01-01", end: "2025-12-31" })],
        expect: [{ record: "example/observation/a", pointer: "/quantity/value" }],
      },
      {
        records: [mine(40000), made({ start: "2025", end: "2025" })],
        expect: [{ record: "example/observation/a", pointer: "/quantity/value" }],
      },
    ],
  },
  needs: ["quantity", "capacities"],
  *collect(record: Facility | Observation): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    if (record.type === "observation") {
      const { measure, subject: facility, status = "actual", quantity, period } = record;
      if (measure !== "production" || facility === undefined || !reported.has(status)) return;
      const year = yearOf(period);
      if (year === undefined || quantity === undefined || isUncertain(record, "/quantity/value")) return;
      const mass = yearlyMass(quantity.per === undefined ? { ...quantity, per: "year" } : quantity);
      if (mass) yield { pointer: "/quantity/value", also: ["/subject"], data: { ...mass, facility, year } };
      return;
    }
    if (mayLackItems(record, "/capacities")) return;
    for (const { item, pointer } of items(record.capacities, "/capacities")) {
      const mass = item.direction === "output" ? yearlyMass(item.quantity) : undefined;
      const at = `${pointer}/quantity/value`;
      if (!mass || isUncertain(record, at)) continue;
      const from = item.from === undefined ? undefined : dateInterval(item.from).start;
      const until = item.until === undefined ? undefined : dateInterval(item.until).end;
      const term = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
      yield { pointer: at, data: { ...mass, facility: record.id, ...term } };
    }
  },
  *finish(collected) {
    const capacities = new Map<string, Collected<Fact>[]>();
    for (const one of collected) {
      if (one.data.year !== undefined) continue;
      const key = `${one.data.facility} ${one.data.counts}`;
      capacities.set(key, [...(capacities.get(key) ?? []), one]);
    }
    for (const one of collected) {
      const { year, facility, counts, bounds } = one.data;
      if (year === undefined) continue;
      const { start, end } = dateInterval(year);
      const all = capacities.get(`${facility} ${counts}`) ?? [];
      // A capacity of another time says nothing, and one of no stated time may be of any.
      if (all.some(({ data }) => (data.from ?? start) > end || (data.until ?? end) < start)) continue;
      if (all.length === 0 || !all.every(({ data }) => certainlyOver(bounds, withRoom(data.bounds)))) continue;
      const capacity = Math.max(...all.map(({ data }) => numberOf(data.bounds.high)));
      yield { in: one, values: { facility, made: numberOf(bounds.low), year, capacity }, related: all };
    }
  },
});

/** The calendar year that a period is, if it is one. */
function yearOf(period: Observation["period"]): string | undefined {
  const { start = "", end = start } = period ?? {};
  const year = start.slice(0, 4);
  if (year.length !== 4 || end.slice(0, 4) !== year) return undefined;
  const [first, last] = [start.slice(4), end.slice(4)];
  return ["", "-01", "-01-01"].includes(first) && ["", "-12", "-12-31"].includes(last) ? year : undefined;
}
