import { defineRule } from "../define-rule.ts";

/** Material moves from one place to another. */
export const linkToItself = defineRule({
  code: "link-to-itself",
  severity: "error",
  scope: "record",
  appliesTo: ["supply-link"],
  template: "The material leaves and arrives at the same place, {place}.",
  why: "A loop in the chain from mine to magnet: flows along it never end and nothing arrives.",
  fix: "Name the place where the material goes. What happens within one site belongs to its stages and capacities.",
  source: "Design 3.4, supply-link",
  examples: {
    passes: [{ records: [{ type: "supply-link", from: "x/facility/a", to: "x/facility/b" }] }],
    fails: [
      { records: [{ type: "supply-link", from: "x/facility/a", to: "x/facility/a" }], expect: [{ pointer: "/to" }] },
    ],
  },
  when: ({ from, to }) => from !== undefined && from === to,
  *check({ from, to }) {
    if (from !== undefined && from === to) yield { pointer: "/to", values: { place: to }, also: ["/from"] };
  },
});
