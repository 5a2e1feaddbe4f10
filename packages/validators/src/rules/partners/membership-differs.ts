import type { Organization } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { pairsAcross, publisherOf, type Sameness, samenessOf, sameThings } from "../_helpers/same-thing.ts";
import { type Collected, defineRule, type Kept } from "../define-rule.ts";

interface Fact extends Sameness {
  /** Whether the list of members says that it has them all. */
  readonly isComplete?: boolean;
  /** An organization that is a member, and as what. */
  readonly member?: string;
  readonly role?: string;
}

const forum = { type: "organization", kind: "forum" };
const usa = { key: "us", organization: "f/organization/us", role: "member" };
const japan = { key: "jp", organization: "f/organization/jp", role: "member" };

/** Two publishers name the same members of one forum. */
export const membershipDiffers = defineRule({
  code: "membership-differs",
  severity: "note",
  scope: "dataset",
  appliesTo: ["organization"],
  template: "{member} is a {role} here; {publisher}, whose list of the same body ({id}) says nothing of gaps, {said}.",
  why: "Who has joined decides whom a paper goes to and whose money counts. FORGE itself has no published list, and each partner keeps its own.",
  fix: "Check who is right. If the other list is known to lack members, its publisher says so with a `missing` entry that is partial.",
  source: "Public record 2.5, 2.8 and Pax Silica: membership is reported differently",
  examples: {
    passes: [
      {
        records: [
          { ...forum, id: "x/organization/f", members: [usa, japan], sameAs: [{ key: "a", id: "y/organization/f" }] },
          {
            ...forum,
            id: "y/organization/f",
            members: [usa],
            missing: [{ key: "m", at: ["/members"], kind: "unknown", partial: true }],
          },
          { ...forum, id: "z/organization/g", members: [{ ...usa, role: "observer" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          { ...forum, id: "x/organization/f", members: [usa, japan], sameAs: [{ key: "a", id: "y/organization/f" }] },
          { ...forum, id: "y/organization/f", members: [{ ...usa, role: "observer" }] },
        ],
        expect: [
          { record: "x/organization/f", pointer: "/members/0/organization" },
          { record: "x/organization/f", pointer: "/members/1/organization" },
        ],
      },
    ],
  },
  *collect(record: Organization): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    const isComplete = record.members !== undefined && !mayLackItems(record, "/members");
    const sameness = samenessOf(record);
    if (isComplete || sameness.same) yield { pointer: "/id", data: { ...sameness, isComplete } };
    for (const { item, pointer } of items(record.members, "/members")) {
      const { organization: member, role, end } = item;
      // Who has left is no member in either list.
      if (member === undefined || role === undefined || end !== undefined) continue;
      yield { pointer: `${pointer}/organization`, also: [`${pointer}/role`], data: { member, role } };
    }
  },
  *finish(collected, { codelists }) {
    const bodies = collected.filter(({ data }) => data.member === undefined);
    const things = sameThings(bodies);
    const lists = new Map<string, Collected<Fact>[]>();
    for (const one of collected) {
      if (one.data.member !== undefined) lists.set(one.record.id, [...(lists.get(one.record.id) ?? []), one]);
    }
    const rolesIn = (id: string, member: string): Collected<Fact>[] =>
      (lists.get(id) ?? []).filter(({ data }) => things.isSame(data.member ?? "", member));
    const titleOf = (role: string): string => codelists.entry("membership-role", role)?.title.toLowerCase() ?? role;
    for (const pair of pairsAcross(bodies, things)) {
      for (const [here, there] of [pair, [pair[1], pair[0]] as const]) {
        if (!there.data.isComplete) continue;
        for (const one of lists.get(here.record.id) ?? []) {
          const { member = "", role = "" } = one.data;
          const others = rolesIn(there.record.id, member);
          if (others.some(({ data }) => data.role === role)) continue;
          // Two roles that differ are told once, from the first of the two lists.
          if (others.length > 0 && here !== pair[0]) continue;
          const roles = others.map(({ data }) => titleOf(data.role ?? ""));
          const said = roles.length > 0 ? `says ${roles.join(", ")}` : "does not name it";
          const { id } = there.record;
          const values = { member, role: titleOf(role), publisher: publisherOf(id), id, said };
          yield { in: one, values, related: others.length > 0 ? others : [there] };
        }
      }
    }
  },
});
