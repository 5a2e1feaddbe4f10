import { getPointer, isWithin, maySee } from "@forgex/schema";
import { factsOf, type Leaf, leavesOf } from "./leaves.ts";
import { entriesOf, isMembers, listAt, lists, type Members, placesOf } from "./lists.ts";
import { type Marked, markedFor } from "./marked.ts";
import { goneIn } from "./references.ts";
import { repeats, type Secret, secretOf } from "./secrets.ts";
import { type Cut, cutFor } from "./settle.ts";

/** What must be known to redact records for one reader. */
export interface Reader {
  readonly audience: string;
  readonly header: unknown;
  readonly at: string;
  /** Ids of records that are left out as a whole. */
  readonly gone: ReadonlySet<string>;
}

/** What goes of one record. */
export interface Plan {
  readonly marked: Marked | undefined;
  /** By what is removed; the empty pointer stands for the whole record. */
  readonly cuts: ReadonlyMap<string, Cut>;
  /** Entries of the four lists that go, as `/claims/0`, and texts in them, as `/missing/0/note`. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * Works out what goes of a record: what its markings hide, references to records that are left out, what repeats a
 * removed value in any place, and what cannot stand without the removed, until nothing more follows. Adding to what is
 * hidden never brings anything back, so a narrower reader's plan holds that of a wider one.
 */
export function planFor(record: Members, reader: Reader): Plan {
  const marked = markedFor(reader.header, record, reader.audience, reader.at);
  return new Planner(record, reader, marked).plan();
}

/** Whether a record must go for more reasons than that it is marked as a whole. */
export function goesAnyway(record: Members, reader: Reader, marked: Marked): boolean {
  const parts = new Set(marked.hidden);
  parts.delete("");
  return new Planner(record, reader, { ...marked, hidden: parts }).plan().cuts.has("");
}

class Planner {
  readonly #record: Members;
  readonly #type: string;
  readonly #reader: Reader;
  readonly #marked: Marked | undefined;
  readonly #cuts = new Map<string, Cut>();
  readonly #dropped = new Set<string>();
  #facts: Leaf[] | undefined;
  /** Ids of records left out that the record names, alone or in a text. */
  #gone: readonly string[] | undefined;

  constructor(record: Members, reader: Reader, marked: Marked | undefined) {
    this.#record = record;
    this.#type = typeof record.type === "string" ? record.type : "";
    this.#reader = reader;
    this.#marked = marked;
  }

  plan(): Plan {
    for (const place of this.#marked?.hidden ?? []) this.#hide(place);
    this.#dropUnclear();
    if (this.#reader.gone.size > 0) this.#hideReferences();
    while (!this.#cuts.has("") && this.#follow());
    this.#prune();
    return { marked: this.#marked, cuts: this.#cuts, dropped: this.#dropped };
  }

  /** Of what lies in something that goes as a whole nothing is told. */
  #prune(): void {
    for (const cut of [...this.#cuts.keys()]) {
      if (cut !== "" && this.#isCut(cut.slice(0, cut.lastIndexOf("/")))) this.#cuts.delete(cut);
    }
  }

  get #leaves(): Leaf[] {
    this.#facts ??= factsOf(this.#record);
    return this.#facts;
  }

  /** Takes a place out; answers whether that is new. */
  #hide(pointer: string): boolean {
    const list = listAt(pointer);
    if (list === "sources" || list === "claims") {
      let isNew = false;
      for (const i of entriesOf(this.#record, list).keys()) {
        if (isWithin(pointer, `/${list}/${i}`) || pointer === `/${list}`) isNew = this.#drop(`/${list}/${i}`) || isNew;
      }
      return isNew;
    }
    // Without its markings or its gaps, nobody can tell what a copy may be used for.
    const place = list === undefined ? pointer : "";
    if (place !== "" && getPointer(this.#record, place) === undefined) return false;
    const cut = cutFor(this.#type, this.#record, place);
    if (this.#isCut(cut.remove)) return false;
    this.#cuts.set(cut.remove, cut);
    if (cut.partial) this.#hideEmpty(cut.remove);
    return true;
  }

  /** A list or a map of which nothing is left goes as a whole. */
  #hideEmpty(removed: string): void {
    const holder = removed.slice(0, removed.lastIndexOf("/"));
    const around = getPointer(this.#record, holder);
    if (typeof around !== "object" || around === null || holder === "") return;
    const all = Array.isArray(around) ? [...around.keys()].map(String) : Object.keys(around);
    const isLeft = all.some((step) => !this.#isCut(`${holder}/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`));
    if (!isLeft) this.#hide(holder);
  }

  #drop(entry: string): boolean {
    if (this.#dropped.has(entry)) return false;
    this.#dropped.add(entry);
    return true;
  }

  #isCut(pointer: string): boolean {
    for (let here = pointer; ; here = here.slice(0, here.lastIndexOf("/"))) {
      if (this.#cuts.has(here)) return true;
      if (here === "") return false;
    }
  }

  /** A list that is no list cannot be shown in part. */
  #dropUnclear(): void {
    if (this.#marked === undefined) return;
    for (const list of ["sources", "missing", "claims"] as const) {
      const entries = this.#record[list];
      if (entries !== undefined && !Array.isArray(entries)) this.#cuts.set("", cutFor(this.#type, this.#record, ""));
    }
  }

  #hideReferences(): void {
    const { gone } = this.#reader;
    for (const leaf of this.#leaves) {
      if (typeof leaf.value === "string" && gone.has(leaf.value)) this.#hide(leaf.pointer);
    }
    for (const list of ["sources", "claims"] as const) {
      for (const [i, entry] of entriesOf(this.#record, list).entries()) {
        const isGone = ({ value }: Leaf): boolean => typeof value === "string" && gone.has(value);
        if (leavesOf(entry).some(isGone)) this.#drop(`/${list}/${i}`);
      }
    }
  }

  /** One round of what follows; answers whether anything did. */
  #follow(): boolean {
    let isNew = this.#dropEntries();
    const secrets = this.#secrets();
    if (secrets.length === 0) return isNew;
    const tells = (leaf: Leaf): boolean => secrets.some((secret) => repeats(leaf, secret));
    for (const leaf of this.#leaves) {
      if (isSteady(leaf.pointer) || this.#isCut(leaf.pointer)) continue;
      if (this.#isBesideNumber(leaf) || tells(leaf)) isNew = this.#hide(leaf.pointer) || isNew;
    }
    for (const list of lists) {
      for (const [i, entry] of entriesOf(this.#record, list).entries()) {
        const here = `/${list}/${i}`;
        if (this.#dropped.has(here) || !isMembers(entry)) continue;
        const { at: _at, marking: _marking, ...said } = entry;
        const whole = list === "sources" || list === "claims";
        for (const leaf of leavesOf(said, here)) {
          if (!whole && !isFreeText(leaf.pointer)) continue;
          if (!this.#dropped.has(leaf.pointer) && tells(leaf)) isNew = this.#drop(whole ? here : leaf.pointer) || isNew;
        }
      }
    }
    return isNew;
  }

  /** Drops the entries that the reader may not see, and those that speak of what is removed or of what holds it. */
  #dropEntries(): boolean {
    let isNew = false;
    for (const list of ["sources", "missing", "claims"] as const) {
      for (const [i, entry] of entriesOf(this.#record, list).entries()) {
        const here = `/${list}/${i}`;
        if (this.#dropped.has(here)) continue;
        const places = placesOf(this.#record, entry);
        // A claim may repeat what stands below its place.
        const speaks = places.some(
          (place) =>
            this.#isCut(place) || (list === "claims" && [...this.#cuts.keys()].some((cut) => isWithin(cut, place))),
        );
        if (speaks || !this.#sees(here)) isNew = this.#drop(here) || isNew;
      }
    }
    return isNew;
  }

  #sees(pointer: string): boolean {
    return this.#marked === undefined || maySee(this.#marked.markings.of(pointer), this.#reader.audience);
  }

  /** What must not be told anywhere. */
  #secrets(): Secret[] {
    const open = new Set<string | number>();
    const removed: Leaf[] = [];
    for (const leaf of this.#leaves) {
      if (this.#isCut(leaf.pointer)) removed.push(leaf);
      else if (!leaf.pointer.endsWith("/key")) open.add(leaf.value);
    }
    const found = new Map<string | number, Secret>();
    const add = (leaf: Leaf): void => {
      const secret = secretOf(this.#type, leaf);
      if (secret === undefined || (secret.isWeak && open.has(leaf.value))) return;
      if (found.get(leaf.value)?.isWeak !== false) found.set(leaf.value, secret);
    };
    for (const leaf of removed) add(leaf);
    for (const list of ["sources", "missing", "claims"] as const) {
      for (const [i, entry] of entriesOf(this.#record, list).entries()) {
        if (!this.#dropped.has(`/${list}/${i}`) || !isMembers(entry)) continue;
        const [place] = placesOf(this.#record, entry);
        for (const leaf of leavesOf(entry.value, place)) add(leaf);
        // What goes with a value says little by itself; what is marked for itself is a value of its own.
        if (entry.marking === undefined) continue;
        for (const leaf of leavesOf(entry, `/${list}/${i}`)) if (isSaid(leaf.pointer)) add(leaf);
      }
    }
    if (this.#reader.gone.size > 0) {
      this.#gone ??= goneIn(this.#record, this.#reader.gone);
      for (const id of this.#gone) add({ pointer: "", value: id });
    }
    return [...found.values()];
  }

  /** The print of a number says the number, in words perhaps. */
  #isBesideNumber({ pointer }: Leaf): boolean {
    if (!pointer.endsWith("/asPrinted")) return false;
    const holder = pointer.slice(0, -"/asPrinted".length);
    return ["value", "max", "count"].some((name) => this.#cuts.has(`${holder}/${name}`));
  }
}

/** Members that every record has and that are codes or instants. */
function isSteady(pointer: string): boolean {
  return pointer === "/type" || pointer === "/recordStatus" || pointer === "/modified";
}

function isFreeText(pointer: string): boolean {
  return /^\/(?:markings|missing)\/[0-9]+\/(?:note|asPrinted|holder)$/.test(pointer);
}

/** Texts of an entry that are neither codes nor dates nor its place. */
function isSaid(pointer: string): boolean {
  return /\/(?:note|asPrinted|holder|publisher|title|url)$/.test(pointer);
}
