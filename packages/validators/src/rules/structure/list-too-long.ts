import { defineRule } from "../define-rule.ts";

/** A list has no more values than its field allows. */
export const listTooLong = defineRule({
  code: "list-too-long",
  severity: "error",
  scope: "structure",
  template: "{title} has too many values: {limit} are allowed.",
  why: "What stands beyond would be read by nobody.",
  fix: "Remove what is too much.",
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
          location: { geometry: { type: "Point", coordinates: [-118.05, 41.7, 1500] } },
        },
        pointer: "/location/geometry/coordinates",
      },
    ],
  },
});
