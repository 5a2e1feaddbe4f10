import type { Facility, SupplyLink } from "@forgex/schema";
import { mayBeSameMineral } from "../_helpers/minerals.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule, type Kept } from "../define-rule.ts";

type Fact = { readonly minerals: readonly string[] } | { readonly from: string; readonly mineral: string };

/** What leaves a facility is among what it handles. */
export const linkMineralNotOfSender = defineRule({
  code: "link-mineral-not-of-sender",
  severity: "warning",
  scope: "dataset",
  appliesTo: ["facility", "supply-link"],
  template: "{mineral} is said to leave {from}, which handles {minerals} and not that.",
  why: "The chain is followed by mineral: it breaks at a plant that is not known to handle what it sends.",
  fix: "Add the mineral to the facility's commodities, or correct the link.",
  source: "Design 3.4: facilities and links form the graph from mine to magnet",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            id: "example/facility/mp",
            commodities: [{ key: "a", mineral: "rare-earth-elements-light" }],
          },
          { type: "supply-link", from: "example/facility/mp", mineral: "neodymium" },
          {
            type: "supply-link",
            id: "example/supply-link/b",
            from: "example/facility/mp",
            mineral: "neodymium-praseodymium",
          },
          { type: "facility", id: "example/facility/unknown" },
          { type: "supply-link", id: "example/supply-link/c", from: "example/facility/unknown", mineral: "tin" },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            id: "example/facility/kcc",
            commodities: [
              { key: "a", mineral: "copper" },
              { key: "b", mineral: "cobalt" },
            ],
          },
          { type: "supply-link", id: "example/supply-link/a", from: "example/facility/kcc", mineral: "lithium" },
        ],
        expect: [{ record: "example/supply-link/a", pointer: "/mineral" }],
      },
    ],
  },
  needs: ["mineral", "commodities"],
  *collect(record: Facility | SupplyLink): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    if (record.type === "supply-link") {
      const { from, mineral } = record;
      if (from !== undefined && mineral !== undefined)
        yield { pointer: "/mineral", also: ["/from"], data: { from, mineral } };
      return;
    }
    const minerals = record.commodities?.map(({ mineral }) => mineral);
    // A list that may lack items, or an item that does not say what it is, rules nothing out.
    if (minerals === undefined || mayLackItems(record, "/commodities")) return;
    const known = minerals.filter((mineral) => mineral !== undefined);
    if (known.length === minerals.length) yield { pointer: "/commodities", data: { minerals: known } };
  },
  *finish(collected, { codelists }) {
    const senders = new Map(
      collected.map((one) => [one.record.id, one] as const).filter(([, { data }]) => "minerals" in data),
    );
    for (const link of collected) {
      const { data } = link;
      const sender = "from" in data ? senders.get(data.from) : undefined;
      if (!("from" in data) || !sender || !("minerals" in sender.data)) continue;
      const { minerals } = sender.data;
      if (minerals.some((mineral) => mayBeSameMineral(codelists, mineral, data.mineral))) continue;
      const values = { mineral: data.mineral, from: data.from, minerals: [...new Set(minerals)] };
      yield { in: link, values, related: [sender] };
    }
  },
});
