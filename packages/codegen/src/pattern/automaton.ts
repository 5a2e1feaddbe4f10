import type { Expression, Range } from "./parse.ts";

/** A complete deterministic automaton over ASCII. State 0 rejects for ever, state 1 is the start. */
export interface Automaton {
  /** Class of each of the 128 characters. */
  readonly classes: readonly number[];
  /** Number of classes: the width of a row of `next`. */
  readonly width: number;
  /** `next[state * width + class]`. */
  readonly next: readonly number[];
  readonly accepting: readonly boolean[];
}

/** Beyond this a pattern counts rather than distinguishes, and a table is the wrong tool. */
const MAX_STATES = 200;
const MAX_NFA = 4000;

/**
 * The automaton of an expression. Undefined where it takes characters outside ASCII (one of them may be two UTF-16
 * units) or has too many states.
 */
export function toAutomaton(expression: Expression): Automaton | undefined {
  const nfa = thompson(expression);
  if (nfa === undefined) return undefined;
  const classes = classify(nfa.edges.map((e) => e.ranges));
  if (classes === undefined) return undefined;
  const width = Math.max(...classes) + 1;
  const sample = Array.from({ length: width }, (_, c) => classes.indexOf(c));
  const bySource = group(nfa.edges);

  const close = (states: Iterable<number>): number[] => {
    const seen = new Set(states);
    for (const state of seen) for (const to of nfa.empty.get(state) ?? []) seen.add(to);
    return [...seen].sort((a, b) => a - b);
  };
  const sets: number[][] = [[], close([nfa.start])];
  const index = new Map([
    ["", 0],
    [String(sets[1]), 1],
  ]);
  const next: number[] = new Array(width).fill(0);
  for (let state = 1; state < sets.length; state++) {
    for (const char of sample) {
      const reached = (sets[state] as number[]).flatMap((from) =>
        (bySource.get(from) ?? []).filter((e) => e.ranges.some(([a, b]) => a <= char && char <= b)).map((e) => e.to),
      );
      const set = close(reached);
      const name = String(set);
      let to = index.get(name);
      if (to === undefined) {
        to = sets.length;
        if (to > MAX_STATES * 4) return undefined;
        index.set(name, to);
        sets.push(set);
      }
      next.push(to);
    }
  }
  const accepting = sets.map((set) => set.includes(nfa.end));
  const small = minimise({ classes, width, next, accepting });
  return small.accepting.length > MAX_STATES ? undefined : small;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly ranges: readonly Range[];
}

function group(edges: readonly Edge[]): Map<number, Edge[]> {
  const out = new Map<number, Edge[]>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  return out;
}

function thompson(expression: Expression) {
  const edges: Edge[] = [];
  const empty = new Map<number, number[]>();
  let states = 0;
  const skip = (from: number, to: number): void => {
    const list = empty.get(from);
    if (list) list.push(to);
    else empty.set(from, [to]);
  };
  /** Adds the expression between `from` and a new state, which it returns. */
  const add = (e: Expression, from: number): number => {
    if (states > MAX_NFA) return from;
    switch (e.kind) {
      case "set": {
        const to = ++states;
        edges.push({ from, to, ranges: e.ranges });
        return to;
      }
      case "sequence":
        return e.items.reduce((at, item) => add(item, at), from);
      case "choice": {
        const end = ++states;
        for (const option of e.options) {
          const start = ++states;
          skip(from, start);
          skip(add(option, start), end);
        }
        return end;
      }
      case "repeat": {
        let at = from;
        for (let i = 0; i < e.min; i++) at = add(e.item, at);
        if (e.max === Number.POSITIVE_INFINITY) {
          const loop = ++states;
          skip(at, loop);
          skip(add(e.item, loop), loop);
          return loop;
        }
        const end = ++states;
        skip(at, end);
        for (let i = e.min; i < e.max && states <= MAX_NFA; i++) {
          at = add(e.item, at);
          skip(at, end);
        }
        return end;
      }
    }
  };
  const end = add(expression, 0);
  return states > MAX_NFA ? undefined : { start: 0, end, edges, empty };
}

/** Characters that no edge tells apart share a class. Undefined where an edge takes more than ASCII. */
function classify(sets: readonly (readonly Range[])[]): number[] | undefined {
  const used = new Map<string, readonly Range[]>();
  for (const ranges of sets) used.set(JSON.stringify(ranges), ranges);
  for (const ranges of used.values()) if (ranges.some(([, to]) => to > 127)) return undefined;
  const names = new Map<string, number>();
  return Array.from({ length: 128 }, (_, char) => {
    const name = [...used.values()].map((r) => (r.some(([a, b]) => a <= char && char <= b) ? 1 : 0)).join("");
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  });
}

/** Merges states that no text tells apart (Moore), keeping 0 as the dead state and 1 as the start. */
function minimise({ classes, width, next, accepting }: Automaton): Automaton {
  let part = accepting.map(Number);
  for (let count = new Set(part).size; ; ) {
    const names = new Map<string, number>();
    const refined = part.map((own, state) => {
      const name = [own, ...next.slice(state * width, (state + 1) * width).map((to) => part[to])].join();
      const known = names.get(name);
      if (known !== undefined) return known;
      names.set(name, names.size);
      return names.size - 1;
    });
    part = refined;
    if (names.size === count) break;
    count = names.size;
  }
  const renamed = new Map<number, number>([[part[0] as number, 0]]);
  const order = [0];
  for (const [state, own] of part.entries()) {
    if (renamed.has(own)) continue;
    renamed.set(own, renamed.size);
    order.push(state);
  }
  return {
    classes,
    width,
    next: order.flatMap((state) =>
      next.slice(state * width, (state + 1) * width).map((to) => renamed.get(part[to] as number) as number),
    ),
    accepting: order.map((state) => accepting[state] as boolean),
  };
}
