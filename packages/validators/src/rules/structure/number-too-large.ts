import { defineRule } from "../define-rule.ts";

/** A number is not above what its field allows. */
export const numberTooLarge = defineRule({
  code: "number-too-large",
  severity: "error",
  scope: "structure",
  template: "{title} must be {expected}.",
  why: "A latitude above 90 or a share above 100 cannot be true; often two numbers were exchanged or a unit was mistaken.",
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
          location: { country: "US", latitude: 417, longitude: -118.05 },
        },
        pointer: "/location/latitude",
      },
    ],
  },
});
