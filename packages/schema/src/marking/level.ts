import type { TlpLevel } from "../generated/types.ts";

/** The levels of TLP 2.0, the freest first. */
export const tlpLevels: readonly TlpLevel[] = ["clear", "green", "amber", "amber+strict", "red"];

/** Who may see a value, once dataset, record and field have had their say. */
export interface EffectiveMarking {
  readonly level: TlpLevel;
  /** Publisher codes that may see it besides its holder; absent where no marking names an audience. */
  readonly audience?: readonly string[];
  /** The publisher that holds the record, where its id tells. */
  readonly holder?: string;
  /** Whether any marking in force says something about the place; what bears none is `clear`. */
  readonly marked: boolean;
  /** False where a marking could not be worked out: then the level is red and only the holder may see the value. */
  readonly resolved: boolean;
}

/**
 * Whether an audience may see what bears a marking.
 *
 * The audience is `public`, a publisher code, or `holder` (who sees everything; so does the publisher whose record it is).
 * The levels are those of TLP 2.0, read for an exchange between publishers:
 *
 * | level        | TLP 2.0                                        | public | a partner                  |
 * |--------------|------------------------------------------------|--------|----------------------------|
 * | clear        | the world                                      | yes    | yes                        |
 * | green        | the community                                  | no     | yes                        |
 * | amber        | the receiving organization and its clients     | no     | only if the audience names it |
 * | amber+strict | the receiving organization                     | no     | only if the audience names it |
 * | red          | the named recipients                           | no     | only if the audience names it |
 *
 * Where an audience is given it binds at every level: who is not in it does not see the value. The difference between
 * amber, amber+strict and red is what a recipient may do next, which no program can check; it travels with the value.
 *
 * @example
 * maySee({ level: "amber", audience: ["kr-motie"], marked: true, resolved: true }, "kr-motie"); // true
 * maySee({ level: "green", marked: true, resolved: true }, "public"); // false
 */
export function maySee(marking: EffectiveMarking, audience: string): boolean {
  if (audience === "holder" || (marking.holder !== undefined && audience === marking.holder)) return true;
  if (!marking.resolved) return false;
  const named = marking.audience?.includes(audience);
  if (audience === "public") return marking.level === "clear" && marking.audience === undefined;
  if (marking.level === "clear" || marking.level === "green") return named ?? true;
  return named ?? false;
}

/** A marking as it enters the reckoning. */
export interface Terms {
  readonly level: TlpLevel;
  readonly audience: readonly string[] | undefined;
  readonly resolved: boolean;
}

/** A marking that could not be worked out. */
export const unresolved: Terms = { level: "red", audience: [], resolved: false };

/** The strictest of several markings: the highest level, and only those that every audience names. */
export function strictest(all: Iterable<Terms>, holder: string | undefined): EffectiveMarking {
  let level: TlpLevel = "clear";
  let audience: readonly string[] | undefined;
  let resolved = true;
  let marked = false;
  for (const terms of all) {
    marked = true;
    if (tlpLevels.indexOf(terms.level) > tlpLevels.indexOf(level)) level = terms.level;
    // From amber on, recipients must be named: a marking that names none lets no one in but the holder.
    const named = terms.audience ?? (tlpLevels.indexOf(terms.level) >= tlpLevels.indexOf("amber") ? [] : undefined);
    if (named) audience = audience ? audience.filter((a) => named.includes(a)) : named;
    if (!terms.resolved) resolved = false;
  }
  return {
    level: resolved ? level : "red",
    ...(audience ? { audience: resolved ? [...new Set(audience)].sort() : [] } : {}),
    ...(holder === undefined ? {} : { holder }),
    marked,
    resolved,
  };
}
