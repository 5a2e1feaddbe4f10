import { locationsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** UN/LOCODE keeps XZ for installations in international waters. */
const international = "XZ";

/** The first two letters of a UN/LOCODE are the country of the place. */
export const locodeCountryMismatch = defineRule({
  code: "locode-country-mismatch",
  severity: "error",
  scope: "record",
  template: "The port or place {locode} lies in {owner}, but the country is {country}.",
  why: "Shipments are traced by these codes; a port in the wrong country breaks the route.",
  fix: "Look the place up in the UN/LOCODE list and correct the code or the country.",
  source: "UN/LOCODE, Recommendation 16",
  examples: {
    passes: [
      { records: [{ type: "facility", location: { country: "AO", locode: "AOLOB" } }] },
      { records: [{ type: "facility", location: { country: "NO", locode: "XZAAA" } }] },
    ],
    fails: [
      {
        records: [{ type: "facility", location: { country: "CD", locode: "AOLOB" } }],
        expect: [{ pointer: "/location/locode" }],
      },
    ],
  },
  places: { Location: ({ country, locode }) => locode !== undefined && !locode.startsWith(country ?? "") },
  *check(record) {
    for (const { value, pointer } of locationsOf(record)) {
      const { country, locode } = value;
      const owner = locode?.slice(0, 2);
      if (country === undefined || owner === undefined || owner === country || owner === international) continue;
      yield { pointer: `${pointer}/locode`, values: { locode, owner, country }, also: [`${pointer}/country`] };
    }
  },
});
