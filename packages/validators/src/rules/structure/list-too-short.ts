import { defineRule } from "../define-rule.ts";

/** A list has as many values as its field asks for. */
export const listTooShort = defineRule({
  code: "list-too-short",
  severity: "error",
  scope: "structure",
  template: "{title} has too few values: {limit} are needed.",
  why: "A pair of coordinates with one number is no place.",
  fix: "Add the missing values, or remove the field.",
  examples: {
    passes: [
      {
        value: {
          type: "facility",
          id: "example/facility/f",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          location: { geometry: { type: "Point", coordinates: [-118.05, 41.7] } },
        },
      },
    ],
    fails: [
      {
        value: {
          type: "facility",
          id: "example/facility/f",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          location: { geometry: { type: "Point", coordinates: [-118.05] } },
        },
        pointer: "/location/geometry/coordinates",
      },
    ],
  },
});
