import { isExplained } from "../_helpers/missing.ts";
import { locationsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** A point has a latitude and a longitude. */
export const coordinateAlone = defineRule({
  code: "coordinate-alone",
  severity: "error",
  scope: "record",
  template: "The place has a {given} but no {lacking}.",
  why: "One number is no point: the place cannot be drawn, and which line it lies on may give away what was to be hidden.",
  fix: "Give both, or neither. If one is withheld, withhold both and say so in `missing`.",
  source: "ISO 6709",
  examples: {
    passes: [
      { records: [{ type: "facility", location: { latitude: 41.7, longitude: -118.1 } }] },
      { records: [{ type: "facility", location: { country: "US" } }] },
    ],
    fails: [
      { records: [{ type: "facility", location: { latitude: 41.7 } }], expect: [{ pointer: "/location/longitude" }] },
    ],
  },
  places: { Location: ({ latitude, longitude }) => (latitude === undefined) !== (longitude === undefined) },
  *check(record) {
    for (const { value, pointer: at } of locationsOf(record)) {
      const { latitude, longitude } = value;
      if ((latitude === undefined) === (longitude === undefined)) continue;
      const [given, lacking] = latitude === undefined ? ["longitude", "latitude"] : ["latitude", "longitude"];
      const pointer = `${at}/${lacking}`;
      if (!isExplained(record, pointer)) yield { pointer, facts: { given, lacking }, also: [`${at}/${given}`] };
    }
  },
});
