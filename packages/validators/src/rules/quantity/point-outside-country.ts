import type { AnyRecord, Location } from "@forgex/schema";
import { isUncertain } from "../_helpers/missing.ts";
import { locationsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** Borders are drawn coarsely, and coasts more so: nearer than this a point may lie on either side. */
const near = 20;
/** As far out a country may have works at sea: 200 nautical miles and some. */
const atSea = 400;

/** Precisions that do not put the point where the thing is. */
const vague = new Set(["country", "subdivision", "blurred", "not-stated"]);
const offshore = new Set(["seabed-area", "pipeline"]);

/**
 * States that each hold land to be theirs, or of which one is not known to all as a state: where a point lies between them
 * is not for a validator to say.
 */
const contested: ReadonlySet<string> = new Set(
  (
    "AR-FK AR-GB AM-AZ AZ-GE BY-UA CN-HK CN-IN CN-MO CN-TW CY-GB CY-TR DZ-MA EG-SD EH-MA ER-ET FK-GB GE-RU GY-SR GY-VE " +
    "IL-LB IL-PS IL-SY IN-NP IN-PK CN-PK JO-PS JP-KR JP-RU KE-SS KG-TJ KH-TH KM-YT KP-KR MD-RU MD-UA MU-IO RS-XK RU-UA SD-SS TR-CY"
  )
    .split(" ")
    .flatMap((pair) => [pair, pair.split("-").reverse().join("-")]),
);

/** A point lies in the country that is named beside it. */
export const pointOutsideCountry = defineRule({
  code: "point-outside-country",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement", "facility", "organization"],
  requires: "boundaries",
  template: "The point {latitude}, {longitude} lies in {found} and more than {kilometres} km from {country}.",
  why: "On a map the site stands in another country or in the sea, and it is counted where it is not.",
  fix: "Check the order (latitude first) and the signs of both numbers, and the country. Where the land is disputed, say so in `disputed`.",
  source:
    "Boundaries of countries and territories of the package @rapideditor/country-coder, territorial waters included",
  examples: {
    passes: [
      { records: [{ type: "facility", location: { country: "KZ", latitude: 48.5, longitude: 72.9 } }] },
      // On the border, out at sea, on the seabed, disputed, and known only by its country.
      { records: [{ type: "facility", location: { country: "ZM", latitude: -11.9, longitude: 27.5 } }] },
      { records: [{ type: "facility", location: { country: "AU", latitude: -20.5, longitude: 114 } }] },
      { records: [{ type: "facility", location: { country: "JP", latitude: 24.3, longitude: 158, seabed: true } }] },
      {
        records: [
          {
            type: "facility",
            location: { country: "ET", latitude: 15.3, longitude: 38.9, disputed: { note: "Border." } },
          },
        ],
      },
      { records: [{ type: "facility", location: { country: "UA", latitude: 45.2, longitude: 34.2 } }] },
      {
        records: [{ type: "facility", location: { country: "CL", latitude: 0, longitude: 90, precision: "blurred" } }],
      },
      // A territory is of its state.
      { records: [{ type: "facility", location: { country: "DK", latitude: 71.96, longitude: -24.28 } }] },
    ],
    fails: [
      {
        records: [{ type: "facility", location: { country: "CL", latitude: -20.96, longitude: 68.71 } }],
        expect: [{ pointer: "/location/latitude" }],
      },
      {
        records: [{ type: "facility", location: { country: "KZ", latitude: 43, longitude: 5 } }],
        expect: [{ pointer: "/location/latitude" }],
      },
    ],
  },
  *check(record, { boundaries, codelists }) {
    if (!boundaries || isOffshore(record)) return;
    const nameOf = (code: string): string => codelists.entry("country", code)?.title ?? code;
    for (const { value, pointer } of locationsOf(record)) {
      const { country } = value;
      const point = pointOf(record, value, pointer);
      if (country === undefined || !point || boundaries.countriesNear(point, 0).includes(country)) continue;
      const around = boundaries.countriesNear(point, near);
      const isOpen = around.some((other) => other === country || contested.has(`${country}-${other}`));
      if (isOpen || (around.length === 0 && boundaries.countriesNear(point, atSea).includes(country))) continue;
      const here = boundaries.countriesNear(point, 0);
      const swapped = { latitude: point.longitude, longitude: point.latitude };
      const isSwapped = Math.abs(swapped.latitude) <= 90 && boundaries.countriesNear(swapped, 0).includes(country);
      const latitude = `${pointer}/latitude`;
      yield {
        pointer: latitude,
        values: {
          ...point,
          country: nameOf(country),
          found: here.length === 0 ? "the sea" : here.map(nameOf).join(", "),
        },
        facts: { kilometres: around.length === 0 ? atSea : near },
        also: [`${pointer}/longitude`, `${pointer}/country`],
        ...(isSwapped && { cause: "swapped-latitude-longitude" }),
      };
    }
  },
});

function isOffshore(record: AnyRecord): boolean {
  return record.type === "facility" && (record.kinds ?? []).some((kind) => offshore.has(kind));
}

/** The point, if it is one that is known well enough. */
function pointOf(record: AnyRecord, location: Location, pointer: string) {
  const { latitude, longitude, precision, seabed, disputed } = location;
  if (latitude === undefined || longitude === undefined || seabed || disputed) return undefined;
  // Nought and nought is told of by another rule.
  if ((latitude === 0 && longitude === 0) || (precision !== undefined && vague.has(precision))) return undefined;
  const isSure = !isUncertain(record, `${pointer}/latitude`) && !isUncertain(record, `${pointer}/longitude`);
  return isSure ? { latitude, longitude } : undefined;
}
