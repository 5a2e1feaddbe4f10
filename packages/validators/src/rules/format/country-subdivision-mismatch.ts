import type { Location } from "@forgex/schema";
import { locationsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/**
 * Areas with a country code of their own that ISO 3166-2 also lists, by number or by code, under the country to which
 * they belong. Where the code under the country is the area's own (US-PR, CN-HK), no table is needed.
 */
const numberedUnder: Readonly<Record<string, readonly string[]>> = {
  FI: ["AX"],
  FR: ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"],
  NL: ["BQ"],
  NO: ["SJ"],
};

/** A province or state lies in the country beside it. */
export const countrySubdivisionMismatch = defineRule({
  code: "country-subdivision-mismatch",
  severity: "error",
  scope: "record",
  template: "{subdivision} is a part of {owner}, but the country is {country}.",
  why: "Totals by country and by province then disagree, and the place cannot be drawn on a map.",
  fix: "Correct the country or the subdivision; the subdivision's code begins with its country's.",
  source: "ISO 3166-2",
  examples: {
    passes: [
      {
        records: [
          { type: "facility", location: { country: "US", subdivision: "US-NV" } },
          { type: "facility", id: "example/facility/pr", location: { country: "PR", subdivision: "US-PR" } },
          { type: "facility", id: "example/facility/gf", location: { country: "GF", subdivision: "FR-973" } },
          { type: "organization", country: "CA", subdivision: "CA-QC" },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "facility", location: { country: "CA", subdivision: "US-NV" } }],
        expect: [{ pointer: "/location/subdivision" }],
      },
      {
        records: [{ type: "organization", country: "US", subdivision: "CA-QC" }],
        expect: [{ pointer: "/subdivision" }],
      },
    ],
  },
  needs: ["location", "ends", "subdivision"],
  *check(record) {
    const places: { value: Pick<Location, "country" | "subdivision">; pointer: string }[] = locationsOf(record);
    if (record.type === "organization") places.push({ value: record, pointer: "" });
    for (const { value, pointer } of places) {
      const { country, subdivision } = value;
      if (country === undefined || subdivision === undefined) continue;
      const [owner, part] = [subdivision.slice(0, 2), subdivision.slice(3)];
      if (owner === country || part === country || numberedUnder[owner]?.includes(country)) continue;
      yield {
        pointer: `${pointer}/subdivision`,
        values: { subdivision, owner, country },
        also: [`${pointer}/country`],
      };
    }
  },
});
