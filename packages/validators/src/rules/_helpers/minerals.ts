import type { Codelists } from "../define-rule.ts";

/** A mineral and the groups that it belongs to, nearest first. */
export function withGroups(codelists: Codelists, mineral: string): string[] {
  const chain: string[] = [];
  for (let here: string | undefined = mineral; here !== undefined && !chain.includes(here); ) {
    chain.push(here);
    here = codelists.entry("mineral", here)?.extra.group || undefined;
  }
  return chain;
}

/** Tells whether one mineral may be the other: the same, or one a group that holds the other. */
export function mayBeSameMineral(codelists: Codelists, a: string, b: string): boolean {
  if (withGroups(codelists, a).includes(b) || withGroups(codelists, b).includes(a)) return true;
  // A group that cuts across others, such as the magnet rare earths, may share members with any of its family.
  const kinds = [a, b].map((mineral) => codelists.entry("mineral", mineral)?.extra.kind);
  return kinds.includes("group") && withGroups(codelists, a).some((group) => withGroups(codelists, b).includes(group));
}
