import { headerShows } from "./header.ts";
import { isMembers } from "./lists.ts";
import { bearsMarking } from "./marked.ts";
import { checkOptions, type RedactOptions, redactRecord } from "./record.ts";
import { namedReferences } from "./references.ts";

/** What the first reading of a dataset tells. */
export interface Survey {
  /** Ids of the records that the copy leaves out. */
  readonly gone: ReadonlySet<string>;
  /** Whether anything is taken out by a marking; references to records left out come besides. */
  readonly changed: boolean;
}

/** Takes the records of a dataset one by one and says at the end which of them are left out. */
export interface Surveyor {
  push(record: unknown): void;
  finish(): Survey;
}

/**
 * The first of the two readings of a dataset: it finds the records that are left out, so that the second can take the
 * references to them out. It keeps ids only.
 *
 * @throws {ForgexError} `audience-malformed`, `date-malformed`
 * @example
 * const survey = surveyor({ audience: "public", header, at: "2026-11-23" });
 * for await (const record of records) survey.push(record);
 * const { gone } = survey.finish();
 */
export function surveyor(options: Omit<RedactOptions, "gone">): Surveyor {
  checkOptions(options);
  const { audience, header, at } = options;
  const gone = new Set<string>();
  const naming: { readonly id: string; readonly names: readonly string[] }[] = [];
  let changed = false;
  return {
    push(record) {
      if (audience === "holder") return;
      const id = isMembers(record) && typeof record.id === "string" ? record.id : undefined;
      const isFree = isMembers(record) && !bearsMarking(record) && headerShows(header, record, audience, at);
      const fate = isFree ? "same" : redactRecord(record, options).fate;
      if (fate !== "same") changed = true;
      if (id === undefined) return;
      if (fate === "gone") gone.add(id);
      else if (fate !== "stub") {
        const names = isMembers(record) ? namedReferences(record) : [];
        if (names.length > 0) naming.push({ id, names });
      }
    },
    finish() {
      for (let before = -1; before !== gone.size; ) {
        before = gone.size;
        for (const { id, names } of naming) if (names.some((name) => gone.has(name))) gone.add(id);
      }
      return { gone, changed };
    },
  };
}
