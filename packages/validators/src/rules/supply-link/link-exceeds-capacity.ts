import type { Facility, Quantity, SupplyLink } from "@forgex/schema";
import { type Bounds, boundsOf, certainlyOver } from "../_helpers/bounds.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain, mayLackItems } from "../_helpers/missing.ts";
import { defineRule, type Kept } from "../define-rule.ts";

interface Fact {
  /** What is counted and how: only figures with the same words here can be compared. */
  readonly counts: string;
  readonly value: number;
  readonly unit: string;
  readonly bounds: Bounds;
  /** The facility from which it flows; absent on a capacity. */
  readonly from?: string;
}

/** No more leaves a plant in a year than it can make. */
export const linkExceedsCapacity = defineRule({
  code: "link-exceeds-capacity",
  severity: "note",
  scope: "dataset",
  appliesTo: ["facility", "supply-link"],
  template: "{flow} {unit} are said to leave {from}, whose largest stated capacity of the kind is {capacity} {unit}.",
  why: "Supply that a plant cannot make will not come; or unit, basis or phase differ between the two figures.",
  fix: "Check unit, basis and time of both figures. Sales from stock can exceed capacity for a while.",
  source: "Design 3.4, supply-link",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            id: "example/facility/a",
            capacities: [
              {
                key: "a",
                kind: "nameplate",
                direction: "output",
                quantity: { value: 40000, unit: "t", per: "year", of: "lithium", basis: "lce" },
              },
            ],
          },
          {
            type: "supply-link",
            from: "example/facility/a",
            quantity: { value: 50000, unit: "t", per: "year", of: "lithium", basis: "gross" },
          },
          {
            type: "supply-link",
            id: "example/supply-link/b",
            from: "example/facility/a",
            quantity: { value: 50000, unit: "t", per: "year", of: "lithium", basis: "lce", qualifier: "up-to" },
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            id: "example/facility/a",
            capacities: [
              {
                key: "a",
                kind: "nameplate",
                direction: "output",
                quantity: { value: 40000, unit: "t", per: "year", of: "lithium", basis: "lce" },
              },
            ],
          },
          {
            type: "supply-link",
            id: "example/supply-link/a",
            from: "example/facility/a",
            quantity: { value: 50000, unit: "t", per: "year", of: "lithium", basis: "lce" },
          },
        ],
        expect: [{ record: "example/supply-link/a", pointer: "/quantity/value" }],
      },
    ],
  },
  needs: ["quantity", "capacities"],
  *collect(record: Facility | SupplyLink): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    if (record.type === "supply-link") {
      const fact = factOf(record.quantity);
      if (record.from === undefined || fact === undefined || isUncertain(record, "/quantity/value")) return;
      yield { pointer: "/quantity/value", also: ["/from"], data: { ...fact, from: record.from } };
      return;
    }
    if (mayLackItems(record, "/capacities")) return;
    for (const { item, pointer } of items(record.capacities, "/capacities")) {
      const fact = factOf(item.quantity);
      const at = `${pointer}/quantity/value`;
      if (item.direction === "output" && fact !== undefined && !isUncertain(record, at))
        yield { pointer: at, data: fact };
    }
  },
  *finish(collected) {
    const byFacility = new Map<string, (typeof collected)[number][]>();
    for (const one of collected) {
      if (one.data.from === undefined) byFacility.set(one.record.id, [...(byFacility.get(one.record.id) ?? []), one]);
    }
    for (const flow of collected) {
      const { from, counts, value, unit, bounds } = flow.data;
      if (from === undefined) continue;
      const capacities = (byFacility.get(from) ?? []).filter(({ data }) => data.counts === counts);
      if (capacities.length === 0 || !capacities.every(({ data }) => certainlyOver(bounds, data.bounds))) continue;
      const capacity = Math.max(...capacities.map(({ data }) => data.value));
      yield { in: flow, values: { flow: value, unit, from, capacity }, related: capacities };
    }
  },
});

function factOf(quantity: Quantity | undefined): Fact | undefined {
  const { value, unit, of, form, basis, per } = quantity ?? {};
  if (value === undefined || unit === undefined || of === undefined || per === undefined) return undefined;
  return { counts: JSON.stringify([unit, of, form, basis, per]), value, unit, bounds: boundsOf(quantity ?? {}) };
}
