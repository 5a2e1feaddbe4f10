/** An item of a list and where it stands. */
export interface Item<T> {
  readonly item: T;
  readonly pointer: string;
}

/**
 * The items of a list with their numeric pointers; none where the list is absent.
 *
 * @example
 * [...items([{ key: "a" }], "/amounts")]; // [{ item: { key: "a" }, pointer: "/amounts/0" }]
 */
export function* items<T>(list: readonly T[] | undefined, at: string): Generator<Item<T>> {
  if (list === undefined) return;
  for (let i = 0; i < list.length; i++) yield { item: list[i] as T, pointer: `${at}/${i}` };
}

/** The pairs of a list, each once, the earlier item first. */
export function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) yield [list[i] as T, list[j] as T];
  }
}
