import type { Coordinates, Geometry } from "@forgex/schema";
import { added } from "../_helpers/edits.ts";
import { type Item, items } from "../_helpers/items.ts";
import { locationsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** The line around an area ends where it begins. */
export const polygonNotClosed = defineRule({
  code: "polygon-not-closed",
  severity: "error",
  scope: "record",
  template: "The line around the area does not end where it begins.",
  why: "Map software rejects an open line or closes it in its own way, so partners would see areas of different shape.",
  fix: "Repeat the first point as the last. If points were lost, send the whole line anew.",
  source: "RFC 7946, 3.1.6",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            location: {
              geometry: {
                type: "Polygon",
                coordinates: [
                  [
                    [0, 0],
                    [1, 0],
                    [1, 1],
                    [0, 0],
                  ],
                ],
              },
            },
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            location: {
              geometry: {
                type: "Polygon",
                coordinates: [
                  [
                    [0, 0],
                    [1, 0],
                    [1, 1],
                    [0, 1],
                  ],
                ],
              },
            },
          },
        ],
        expect: [{ pointer: "/location/geometry/coordinates/0" }],
      },
    ],
  },
  places: { Location: ({ geometry }) => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" },
  *check(record) {
    for (const { value, pointer: at } of locationsOf(record)) {
      for (const { item: ring, pointer } of ringsOf(value.geometry, `${at}/geometry/coordinates`)) {
        const [first, last] = [ring[0], ring.at(-1)];
        if (first === undefined || last === undefined || first.every((number, i) => number === last[i])) continue;
        yield { pointer, edits: [added(`${pointer}/${ring.length}`, first, "unsafe")] };
      }
    }
  },
});

function* ringsOf(geometry: Geometry | undefined, at: string): Generator<Item<Coordinates[]>> {
  if (geometry?.type === "Polygon") yield* items(geometry.coordinates, at);
  if (geometry?.type !== "MultiPolygon") return;
  for (const { item, pointer } of items(geometry.coordinates, at)) yield* items(item, pointer);
}
