import type { Commitment } from "../generated/types.ts";
import type { TotalOverlap, Uncounted } from "./total-types.ts";

/** How the commitments of one total hang together. */
export interface Links {
  /** Commitments that another stands for. */
  readonly leftOut: ReadonlyMap<string, Uncounted>;
  /** Package → its direct parts, as far as stated or inferred. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Package → what is only possibly part of it. */
  readonly possibleParts: ReadonlyMap<string, readonly string[]>;
  readonly overlaps: readonly TotalOverlap[];
}

/**
 * Works out which commitments stand for others. Relations that are only possible take nothing out: they are told as
 * overlaps. A relation to a commitment that is not given, or to one that is withdrawn or superseded, has no effect. What
 * is said of one of several duplicates holds for the one that stands for them.
 */
export function linksOf(commitments: ReadonlyMap<string, Commitment>): Links {
  const leftOut = new Map<string, Uncounted>();
  const standing = new Map<string, Commitment>();
  for (const [id, commitment] of [...commitments].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { recordStatus } = commitment;
    if (recordStatus === "withdrawn" || recordStatus === "superseded") leftOut.set(id, { id, reason: recordStatus });
    else standing.set(id, commitment);
  }
  const leader = leadersOf(standing);
  for (const [id, of] of leader) if (id !== of) leftOut.set(id, { id, reason: "duplicate", of });

  const parts = new Map<string, string[]>();
  const possibleParts = new Map<string, string[]>();
  const overlaps = new Map<string, TotalOverlap>();
  const contained = new Map<string, Uncounted>();
  for (const relation of relationsOf(standing)) {
    const { kind, certainty } = relation;
    const [id, record] = [leader.get(relation.id) ?? relation.id, leader.get(relation.record) ?? relation.record];
    if (id === record) continue;
    const target = standing.get(record);
    const possible = certainty === "possible";
    if (kind === "part-of" && target?.kind === "package") push(possible ? possibleParts : parts, record, id);
    else if (kind === "overlaps-with" || possible) {
      const [a, b] = id < record ? [id, record] : [record, id];
      overlaps.set(`${a} ${b} ${kind}`, { a, b, kind, certainty });
    } else if (kind === "replaces") leftOut.set(record, { id: record, reason: "replaced", of: id });
    else if (kind === "part-of" && target?.kind === "instrument" && standing.get(id)?.kind === "instrument") {
      contained.set(id, { id, reason: "part-of-instrument", of: record });
    }
  }
  for (const [id, uncounted] of contained) if (!leftOut.has(id)) leftOut.set(id, uncounted);
  spare(leftOut);
  return {
    leftOut,
    parts,
    possibleParts,
    overlaps: [...overlaps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, overlap]) => overlap),
  };
}

interface Relation {
  readonly id: string;
  readonly record: string;
  readonly kind: string;
  readonly certainty: string;
}

/** The relations between the commitments that stand. One without certainty counts as stated. */
function* relationsOf(standing: ReadonlyMap<string, Commitment>): Generator<Relation> {
  for (const [id, commitment] of standing) {
    for (const { kind, record, certainty = "stated" } of commitment.relations ?? []) {
      if (kind !== undefined && record !== undefined && standing.has(record)) yield { id, record, kind, certainty };
    }
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/**
 * For each commitment that has duplicates the one that stands for them all: an instrument rather than anything else, one
 * that is no duplicate of another, the first by id.
 */
function leadersOf(standing: ReadonlyMap<string, Commitment>): Map<string, string> {
  const twins = [...relationsOf(standing)].filter((r) => r.kind === "duplicate-of" && r.certainty !== "possible");
  const copies = new Set(twins.map((r) => r.id));
  const rank = (id: string): number => (standing.get(id)?.kind === "instrument" ? 0 : 2) + (copies.has(id) ? 1 : 0);
  const up = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  for (const { id, record } of twins) {
    const [a, b] = [top(id), top(record)];
    if (a === b) continue;
    const aLeads = rank(a) === rank(b) ? a < b : rank(a) < rank(b);
    up.set(aLeads ? b : a, aLeads ? a : b);
  }
  return new Map(twins.flatMap((r) => [r.id, r.record]).map((id) => [id, top(id)]));
}

/** Where commitments stand for one another in a ring, one of them must be counted: the first by id. */
function spare(leftOut: Map<string, Uncounted>): void {
  for (const id of [...leftOut.keys()].sort()) {
    const seen = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = leftOut.get(at)?.of;
    }
    if (at === id && leftOut.get(id)?.of !== undefined) leftOut.delete(id);
  }
}
