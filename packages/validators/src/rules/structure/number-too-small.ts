import { defineRule } from "../define-rule.ts";

/** A number is not below what its field allows. */
export const numberTooSmall = defineRule({
  code: "number-too-small",
  severity: "error",
  scope: "structure",
  template: "{title} must be {expected}.",
  why: "A negative amount or share is a slip or an accountant’s sign, and turns totals round.",
  fix: "Correct the number.",
  examples: {
    passes: [
      {
        value: {
          type: "facility",
          id: "example/facility/f",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          location: { country: "US", latitude: 41.7, longitude: -118.05 },
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
          location: { country: "US", latitude: -118.05, longitude: 41.7 },
        },
        pointer: "/location/latitude",
      },
    ],
  },
});
