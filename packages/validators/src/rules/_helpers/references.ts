import { type AnyRecord, readRecordId } from "@forgex/schema";
import { referencesOf } from "../../walk/index.ts";
import type { Collected, Kept } from "../define-rule.ts";

/** What is kept of a record in order to look at references: that it is there, and what it refers to. */
export interface Link {
  /** The record referred to; absent where the entry only says that its own record is there. */
  readonly to?: string;
  readonly status: AnyRecord["recordStatus"];
  readonly successor?: string;
}

/**
 * The references of a record that is in use, and the record itself. Of a record that is no longer in use, only the
 * successor matters.
 */
export function* linksOf(record: AnyRecord): Generator<Kept<Link>> {
  const { recordStatus: status, supersededBy: successor } = record;
  yield { pointer: "/id", data: { status, ...(successor !== undefined && { successor }) } };
  for (const { pointer, id } of referencesOf(record)) {
    if (status === "active" || pointer === "/supersededBy") yield { pointer, data: { to: id, status } };
  }
}

/** The records of a run, by id. */
export function recordsIn(collected: readonly Collected<Link>[]): Map<string, Link> {
  const known = new Map<string, Link>();
  for (const { record, data } of collected) if (data.to === undefined) known.set(record.id, data);
  return known;
}

/** A reference that was collected, and the publisher that its id names. */
export interface Reference {
  readonly at: Collected<Link>;
  readonly to: string;
  readonly owner: string;
  readonly isOwn: boolean;
}

/** The references of a run to other records. */
export function* referencesIn(collected: readonly Collected<Link>[]): Generator<Reference> {
  for (const at of collected) {
    const { to } = at.data;
    if (to === undefined || to === at.record.id) continue;
    const owner = readRecordId(to)?.publisher ?? "";
    yield { at, to, owner, isOwn: owner === at.record.publisher };
  }
}
