/** A value within a record. Its pointer is put together only when it is asked for: most places are never spoken of. */
export class Spot<T = unknown> {
  readonly value: T;
  readonly #parent: Spot | undefined;
  readonly #step: string | number;

  /** @param step name or number within the parent; for a root, its pointer */
  constructor(value: T, step: string | number, parent?: Spot) {
    this.value = value;
    this.#step = step;
    this.#parent = parent;
  }

  /** Numeric JSON Pointer. */
  get pointer(): string {
    if (this.#parent === undefined) return String(this.#step);
    const step = String(this.#step);
    return `${this.#parent.pointer}/${/[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step}`;
  }
}

/** What a record is made of, each kind in the order in which it stands there. */
export interface Pieces {
  readonly texts: Spot<string>[];
  readonly numbers: Spot<number>[];
  readonly objects: Spot<Readonly<Record<string, unknown>>>[];
  readonly lists: Spot<readonly unknown[]>[];
}

/** The pieces of records that were asked for lately: many rules look at one record in turn. */
const known = new WeakMap<object, Pieces>();

/**
 * Everything in a record, without the publisher's own extensions, which follow no form of ours.
 *
 * @example
 * piecesOf({ name: "Nolans" }).texts.map((text) => text.pointer); // ["/name"]
 */
export function piecesOf(record: object): Pieces {
  const before = known.get(record);
  if (before) return before;
  const { extensions: _, ...rest } = record as { extensions?: unknown };
  const pieces = piecesAt(rest, "");
  known.set(record, pieces);
  return pieces;
}

/** Everything in a part of a record. */
export function piecesAt(value: unknown, pointer: string): Pieces {
  const pieces: Pieces = { texts: [], numbers: [], objects: [], lists: [] };
  gather(new Spot(value, pointer), pieces);
  return pieces;
}

function gather(spot: Spot, into: Pieces): void {
  const { value } = spot;
  if (typeof value === "string") into.texts.push(spot as Spot<string>);
  else if (typeof value === "number") into.numbers.push(spot as Spot<number>);
  else if (Array.isArray(value)) {
    into.lists.push(spot as Spot<readonly unknown[]>);
    for (let i = 0; i < value.length; i++) gather(new Spot(value[i], i, spot), into);
  } else if (typeof value === "object" && value !== null) {
    const object = value as Record<string, unknown>;
    into.objects.push(spot as Spot<Record<string, unknown>>);
    for (const name in object) gather(new Spot(object[name], name, spot), into);
  }
}

/** A member of an object that is a text. */
export function textOf(object: object, name: string): string | undefined {
  const value = (object as Record<string, unknown>)[name];
  return typeof value === "string" ? value : undefined;
}
