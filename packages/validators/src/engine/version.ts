/** The standard that this package checks against. */
export const standardVersion = "1.0";

/** How a declared version of the standard stands to ours. */
export type VersionRelation = "known" | "newer-minor" | "other-major";

/** A version that cannot be read is taken for ours: its form is a fault of its own. */
export function relationOf(declared: unknown): VersionRelation {
  const theirs = typeof declared === "string" ? /^([1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})$/.exec(declared) : null;
  if (!theirs) return "known";
  const [major, minor] = standardVersion.split(".").map(Number) as [number, number];
  if (Number(theirs[1]) !== major) return "other-major";
  return Number(theirs[2]) > minor ? "newer-minor" : "known";
}
