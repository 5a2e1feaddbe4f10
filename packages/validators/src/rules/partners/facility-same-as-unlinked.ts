import { sameSite } from "../_helpers/same-site.ts";
import { publisherOf, sameThings } from "../_helpers/same-thing.ts";
import { siteFactsOf } from "../_helpers/site-fact.ts";
import { likelyPairs } from "../_helpers/site-index.ts";
import { defineRule } from "../define-rule.ts";

const andes = { latitude: -20.96, longitude: -68.71 };

/** Two publishers' facilities that are perhaps one are linked. */
export const facilitySameAsUnlinked = defineRule({
  code: "facility-same-as-unlinked",
  severity: "note",
  scope: "dataset",
  appliesTo: ["facility"],
  template:
    "“{name}” is perhaps the facility that {publisher} calls “{other}” ({id}): {percent} % alike in name, {where}.",
  why: "One mine has three names. Unlinked, its capacity and its loans are counted once for each publisher.",
  fix: "If they are one, add the other's id to `sameAs`, with certainty stated or inferred. If they are not, nothing needs mending; `sameAs` with certainty possible also ends the question.",
  source: "Public record 6 and N12: Severniy, Severnyi and Northern Katpar",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            id: "x/facility/katpar",
            name: "Severniy Katpar",
            location: { country: "KZ" },
            sameAs: [{ key: "a", id: "y/facility/k-1", certainty: "stated" }],
          },
          { type: "facility", id: "y/facility/k-1", name: "Severnyi Katpar mine", location: { country: "KZ" } },
          // The same name in another country, and one publisher's own two.
          { type: "facility", id: "y/facility/k-2", name: "Severniy Katpar", location: { country: "MN" } },
          { type: "facility", id: "y/facility/k-3", name: "Severnyi Katpar", location: { country: "MN" } },
          // A part of a site bears its name.
          { type: "facility", id: "x/facility/k-4", name: "Katpar", location: { country: "UZ" } },
          {
            type: "facility",
            id: "y/facility/k-5",
            name: "Katpar",
            location: { country: "UZ" },
            partOf: "x/facility/k-4",
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            id: "x/facility/katpar",
            name: "Severniy Katpar",
            location: { country: "KZ" },
            commodities: [{ key: "w", mineral: "tungsten" }],
          },
          {
            type: "facility",
            id: "y/facility/k-1",
            name: "Katpar Severnyi (tungsten mine)",
            location: { country: "KZ" },
            commodities: [{ key: "w", mineral: "tungsten" }],
          },
          {
            type: "facility",
            id: "x/facility/collahuasi",
            name: "Compañía Minera Collahuasi",
            location: { country: "CL", ...andes },
          },
          {
            type: "facility",
            id: "y/facility/collahuasi",
            name: "Collahuasi",
            location: { country: "CL", ...andes, latitude: -20.97 },
          },
        ],
        expect: [
          { record: "y/facility/k-1", pointer: "/name" },
          { record: "y/facility/collahuasi", pointer: "/name" },
        ],
      },
    ],
  },
  collect: siteFactsOf,
  *finish(collected, { codelists }) {
    const sorted = [...collected].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
    const publishers = new Set(sorted.map(({ record }) => publisherOf(record.id)));
    if (publishers.size < 2) return;
    const linked = sameThings(sorted, { possible: true });
    for (const [one, two] of likelyPairs(sorted)) {
      const [a, b] = [one.record.id, two.record.id];
      if (publisherOf(a) === publisherOf(b) || linked.isSame(a, b)) continue;
      if (one.data.partOf === b || two.data.partOf === a) continue;
      const same = sameSite(one.data, two.data, codelists);
      if (!same) continue;
      const [other, name] = same.names;
      const values = { name, other, id: a, publisher: publisherOf(a), percent: Math.floor(same.likeness * 100) };
      yield { in: two, values: { ...values, where: whereOf(same.kilometres, two.data.country) }, related: [one] };
    }
  },
});

function whereOf(kilometres: number | undefined, country: string | undefined): string {
  if (kilometres === undefined) return `both in ${country ?? "one country"}`;
  return `${kilometres < 10 ? kilometres.toFixed(1) : Math.round(kilometres)} km apart`;
}
