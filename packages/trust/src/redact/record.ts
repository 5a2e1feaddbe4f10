import { ForgexError, isPublisherCode, parseDate } from "@forgex/schema";
import { headerShows } from "./header.ts";
import { factsOf } from "./leaves.ts";
import { isMembers, type Members } from "./lists.ts";
import { bearsMarking } from "./marked.ts";
import { goesAnyway, type Plan, planFor, type Reader } from "./plan.ts";
import { goneIn, namedReferences } from "./references.ts";
import { rewritten, stubOf } from "./rewrite.ts";
import { repeats, secretOf } from "./secrets.ts";
import { flagsOf, type RedactionFlag } from "./totals.ts";

/** For whom a copy is made, and when. */
export interface RedactOptions {
  /** `public`, a publisher's code, or `holder`, for whom nothing is taken out. */
  readonly audience: string;
  /** Header of the dataset, whose marking counts for every record. */
  readonly header?: unknown;
  /** The day it is asked for, as `2026-11-23`: markings run out. */
  readonly at: string;
  /** Ids of records that are left out of the copy; a {@link surveyor} finds them. */
  readonly gone?: ReadonlySet<string>;
}

/** What became of one record. */
export interface RedactedRecord {
  /** `same`: nothing was taken out; `changed`; `stub`: only that it exists is told; `gone`: it is left out. */
  readonly fate: "same" | "changed" | "stub" | "gone";
  /** What the reader gets; absent where the record is gone. */
  readonly record?: unknown;
  /** Where the copy lacks something, as numeric pointers of the original. For the publisher, not for the reader. */
  readonly told: readonly string[];
  /** What the reader may still work out. For the publisher, not for the reader. */
  readonly flags: readonly RedactionFlag[];
}

const nothing = { told: [], flags: [] } as const;

/**
 * A copy of one record with what an audience may not see taken out.
 *
 * A field that is taken out gives an entry `missing: withheld` with the reason of its marking; an item taken out makes
 * its list `partial`, with no key and no count; a reference to a record in `gone` is taken out like a marked one. What is
 * said about a removed value goes with it (sources, claims, markings, inline-marked entries), and so does every other
 * text or number of the record that repeats it. A record that may not be seen as a whole leaves a stub (type, id, time,
 * status) when it is marked up to amber, and nothing when it is amber+strict, red, hidden with its dataset, or when its id
 * repeats what is removed. A marking that cannot be worked out hides (fails closed). The input is not changed.
 *
 * @throws {ForgexError} `audience-malformed`, `date-malformed`
 * @example
 * const record = { type: "project", id: "us-dfc/project/k7", modified: "2026-11-23T09:00:00Z", recordStatus: "active",
 *   status: "operating", markings: [{ key: "m", at: ["/status"], level: "amber", reason: "commercial" }] };
 * redactRecord(record, { audience: "public", at: "2026-11-23" }).record;
 * // { type, id, modified, recordStatus, missing: [{ key: "withheld-…", at: ["/status"], kind: "withheld", reason: "commercial" }], redacted: true }
 */
export function redactRecord(record: unknown, options: RedactOptions): RedactedRecord {
  checkOptions(options);
  const { audience, header, at, gone = new Set<string>() } = options;
  if (audience === "holder") return { fate: "same", record, ...nothing };
  if (!isMembers(record)) return { fate: "gone", ...nothing };
  const isFree = !bearsMarking(record) && headerShows(header, record, audience, at);
  if (isFree && (gone.size === 0 || goneIn(record, gone).length === 0)) return { fate: "same", record, ...nothing };
  const reader: Reader = { audience, header, at, gone };
  const plan = planFor(record, reader);
  if (plan.cuts.has("")) {
    if (!mayStub(record, plan, reader)) return { fate: "gone", ...nothing };
    return { fate: "stub", record: stubOf(record, reader), told: [""], flags: [] };
  }
  if (plan.cuts.size === 0 && plan.dropped.size === 0 && !hidesMarking(plan))
    return { fate: "same", record, ...nothing };
  const told = [...new Set([...plan.cuts.values()].map((cut) => cut.told))].sort();
  return { fate: "changed", record: rewritten(record, plan, reader), told, flags: flagsOf(record, plan) };
}

/**
 * Refuses an audience that is no code and a day that is none.
 *
 * @throws {ForgexError} `audience-malformed`, `date-malformed`
 */
export function checkOptions({ audience, at }: Pick<RedactOptions, "audience" | "at">): void {
  if (!isPublisherCode(audience)) {
    throw new ForgexError(
      "audience-malformed",
      `An audience is public, holder or a publisher's code such as us-dfc, and not ${JSON.stringify(audience)}.`,
      { audience },
    );
  }
  parseDate(at);
}

/** Whether it may be told that a record exists. */
function mayStub(record: Members, { marked }: Plan, reader: Reader): boolean {
  const { audience, header, at, gone } = reader;
  if (marked === undefined || !marked.hidden.has("") || !headerShows(header, record, audience, at)) return false;
  const { level, resolved } = marked.markings.of("");
  if (!resolved || level === "amber+strict" || level === "red") return false;
  if (typeof record.id !== "string" || gone.has(record.id) || namedReferences(record).length > 0) return false;
  if (marked.isStray || goesAnyway(record, reader, marked)) return false;
  const id = { pointer: "/id", value: record.id };
  const type = String(record.type);
  return !factsOf(record).some((leaf) => {
    const secret = leaf.pointer === "/id" || leaf.pointer === "/type" ? undefined : secretOf(type, leaf);
    return secret !== undefined && repeats(id, secret);
  });
}

/** Whether a marking speaks of a place that the reader may not see, though nothing stands there. */
function hidesMarking({ marked }: Plan): boolean {
  return marked !== undefined && marked.hidden.size > 0;
}
