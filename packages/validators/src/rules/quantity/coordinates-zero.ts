import { locationsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** No mine or plant stands where the equator meets the Greenwich meridian. */
export const coordinatesZero = defineRule({
  code: "coordinates-zero",
  severity: "warning",
  scope: "record",
  template: "The place lies at latitude 0, longitude 0, in the sea off Africa.",
  why: "Software writes zeros for an empty cell. On a map the site stands in the Gulf of Guinea, and distances to it are wrong.",
  fix: "Give the true place, or leave both coordinates out and say why in `missing`.",
  examples: {
    passes: [
      { records: [{ type: "facility", location: { latitude: 0, longitude: 9.4 } }] },
      { records: [{ type: "facility", location: { seabed: true, latitude: 0, longitude: 0 } }] },
    ],
    fails: [
      {
        records: [{ type: "facility", location: { latitude: 0, longitude: 0 } }],
        expect: [{ pointer: "/location/latitude" }],
      },
      {
        records: [{ type: "facility", location: { geometry: { type: "Point", coordinates: [0, 0] } } }],
        expect: [{ pointer: "/location/geometry/coordinates" }],
      },
    ],
  },
  places: {
    Location: ({ latitude, longitude, geometry }) =>
      (latitude === 0 && longitude === 0) || (geometry?.type === "Point" && geometry.coordinates[0] === 0),
  },
  *check(record) {
    for (const { value, pointer } of locationsOf(record)) {
      if (value.seabed) continue;
      const { latitude, longitude, geometry } = value;
      if (latitude === 0 && longitude === 0) {
        yield { pointer: `${pointer}/latitude`, also: [`${pointer}/longitude`], cause: "empty-value" };
      }
      if (geometry?.type === "Point" && geometry.coordinates.every((number) => number === 0)) {
        yield { pointer: `${pointer}/geometry/coordinates`, cause: "empty-value" };
      }
    }
  },
});
