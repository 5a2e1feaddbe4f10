/** Fields that hold the first and the last day of something. */
export const spans = [
  ["start", "end"],
  ["from", "until"],
  ["issued", "expires"],
  ["established", "dissolved"],
  ["entryIntoForce", "end"],
] as const;
