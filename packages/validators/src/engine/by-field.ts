/** Something that needs one of some fields of a record; absent means that it needs none. */
interface Needing {
  readonly needs?: readonly string[];
}

/** Picks what a record has the fields for, in one pass over its fields. */
export class ByField<N extends Needing> {
  private readonly always: readonly N[];
  private readonly fields: ReadonlyMap<string, readonly { readonly one: N; readonly number: number }[]>;
  /** The last pick that each was taken into: two fields of a record may lead to one thing. */
  private readonly taken: number[];
  private picks = 0;

  constructor(all: readonly N[]) {
    this.always = all.filter(({ needs }) => needs === undefined);
    const fields = new Map<string, { one: N; number: number }[]>();
    for (const [number, one] of all.entries()) {
      for (const field of one.needs ?? []) fields.set(field, [...(fields.get(field) ?? []), { one, number }]);
    }
    this.fields = fields;
    this.taken = all.map(() => 0);
  }

  pick(record: object): N[] {
    const picked = this.always.slice();
    this.picks++;
    for (const field in record) {
      const led = this.fields.get(field);
      if (led === undefined) continue;
      for (let i = 0; i < led.length; i++) {
        const { one, number } = led[i] as { one: N; number: number };
        if (this.taken[number] === this.picks) continue;
        this.taken[number] = this.picks;
        picked.push(one);
      }
    }
    return picked;
  }
}
