import { effectiveMarking, maySee, tlpLevels } from "@forgex/schema";
import { isMembers, type Members } from "./lists.ts";
import { goneIn } from "./references.ts";

/** Whether the marking of a dataset alone lets an audience see what is in a record, or the header itself. */
export function headerShows(header: unknown, owner: unknown, audience: string, at: string): boolean {
  if (!isMembers(header) || header.marking === undefined) return true;
  const id = isMembers(owner) ? owner.id : undefined;
  return maySee(effectiveMarking(header, { id }, "", at), audience);
}

/**
 * The header of a copy: marked `redacted` where anything is gone, and cut to the names of the dataset where the audience
 * may not see it. Texts that name a record left out go.
 *
 * @param changed whether any record was changed or left out
 */
export function redactHeader(
  header: unknown,
  reader: { readonly audience: string; readonly at: string; readonly gone: ReadonlySet<string> },
  changed: boolean,
): unknown {
  if (!isMembers(header) || reader.audience === "holder") return header;
  const { type, forgex, id, publisher, marking } = header;
  if (!headerShows(header, header, reader.audience, reader.at)) {
    // Without its audience and its end the marking is as strict as it can be.
    const level = tlpLevels.find((known) => known === (isMembers(marking) ? marking.level : undefined)) ?? "red";
    return { ...(type === undefined ? {} : { type }), forgex, id, publisher, marking: { level }, redacted: true };
  }
  const names = Object.keys(header).filter((name) => goneIn(header[name], reader.gone).length > 0);
  if (!changed && names.length === 0) return header;
  const copy: Members = { ...header };
  for (const name of names) if (name !== "id") delete copy[name];
  delete copy.redacted;
  copy.redacted = true;
  return copy;
}
