/**
 * The rings of a graph of references: sets of things that lead back to themselves, each named once and in order of ids.
 * A thing that refers to itself is left out; that is a fault of its own.
 *
 * @param next what each thing refers to
 * @example
 * ringsOf(new Map([["a", ["b"]], ["b", ["a"]], ["c", ["a"]]])); // [["a", "b"]]
 */
export function ringsOf(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const rings: string[][] = [];

  // Tarjan's strongly connected components, with a stack of our own: a chain may be longer than the call stack.
  for (const root of [...next.keys()].sort()) {
    if (order.has(root)) continue;
    const road = [{ node: root, at: 0 }];
    while (road.length > 0) {
      const here = road[road.length - 1] as { node: string; at: number };
      if (here.at === 0) {
        order.set(here.node, order.size);
        low.set(here.node, order.get(here.node) as number);
        open.push(here.node);
        isOpen.add(here.node);
      }
      const to = next.get(here.node)?.[here.at];
      if (to !== undefined) {
        here.at += 1;
        if (!order.has(to)) road.push({ node: to, at: 0 });
        else if (isOpen.has(to)) lower(low, here.node, order.get(to) as number);
        continue;
      }
      road.pop();
      const back = road[road.length - 1];
      if (back) lower(low, back.node, low.get(here.node) as number);
      if (low.get(here.node) !== order.get(here.node)) continue;
      const ring: string[] = [];
      let node: string;
      do {
        node = open.pop() as string;
        isOpen.delete(node);
        ring.push(node);
      } while (node !== here.node);
      if (ring.length > 1) rings.push(ring.sort());
    }
  }
  return rings.sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
}

function lower(low: Map<string, number>, node: string, to: number): void {
  if (to < (low.get(node) as number)) low.set(node, to);
}
