import type { Model, ModelNode } from "../structure/model.ts";
import { type Resolved, resolve, type Shape } from "../structure/resolve.ts";
import { child } from "./step.ts";

/**
 * The parts of a schema that lead to something marked, and nothing else: walking a record by it touches only the
 * fields that matter. `M` is what a marked place carries.
 */
export interface Plan<M> {
  mark?: M;
  /** Each with its step in a pointer. */
  fields?: readonly (readonly [name: string, plan: Plan<M>, step: string])[];
  items?: Plan<M>;
  places?: readonly Plan<M>[];
  values?: Plan<M>;
  names?: Plan<M>;
  tag?: string;
  branches?: ReadonlyMap<string, Plan<M>>;
}

/** Says what a place is marked with, if it is. */
export type Marker<M> = (place: Resolved) => M | undefined;

/** Plans for the definitions of a model, built when first asked for and kept. */
export function planner<M>(model: Model, marker: Marker<M>): (definition: string) => Plan<M> | undefined {
  const plans = new Map<string, Plan<M>>();
  const finished = new Map<string, Plan<M> | undefined>();

  const ofNode = (node: ModelNode): Plan<M> => {
    const place = resolve(model, node);
    const mark = marker(place);
    // Leaves differ from place to place by what stands at their reference; only what has parts can hold itself.
    const shared = place.name !== undefined && "properties" in place.node ? place.name : undefined;
    const known = shared === undefined ? undefined : plans.get(shared);
    if (known) return known;
    const plan: Plan<M> = {};
    if (shared !== undefined) plans.set(shared, plan);
    if (mark !== undefined) plan.mark = mark;
    fill(plan, place.node);
    return plan;
  };

  const fill = (plan: Plan<M>, shape: Shape): void => {
    switch (shape.kind) {
      case "object":
        plan.fields = Object.entries(shape.properties).map(
          ([name, node]) => [name, ofNode(node), child("", name)] as const,
        );
        return;
      case "array":
        plan.items = ofNode(shape.items);
        return;
      case "tuple":
        plan.places = shape.items.map(ofNode);
        return;
      case "map":
        plan.values = ofNode(shape.values);
        plan.names = ofNode(shape.names);
        return;
      case "union":
        plan.tag = shape.tag;
        plan.branches = new Map(
          shape.branches.flatMap(({ tags, name }) => {
            const branch = ofNode({ kind: "ref", name });
            return tags.map((tag) => [tag, branch] as const);
          }),
        );
        return;
      default:
    }
  };

  return (definition) => {
    if (!finished.has(definition)) finished.set(definition, prune(ofNode({ kind: "ref", name: definition })));
    return finished.get(definition);
  };
}

/** Cuts off what leads to no mark; `undefined` when nothing is left. Plans may hold themselves. */
function prune<M>(root: Plan<M>): Plan<M> | undefined {
  const all = new Set<Plan<M>>();
  const gather = (plan: Plan<M>): void => {
    if (all.has(plan)) return;
    all.add(plan);
    for (const child of childrenOf(plan)) gather(child);
  };
  gather(root);

  const useful = new Set<Plan<M>>([...all].filter((plan) => plan.mark !== undefined));
  for (let before = -1; before !== useful.size; ) {
    before = useful.size;
    for (const plan of all) if (childrenOf(plan).some((child) => useful.has(child))) useful.add(plan);
  }
  for (const plan of all) {
    if (plan.fields) {
      plan.fields = plan.fields.filter(([, child]) => useful.has(child));
      if (plan.fields.length === 0) delete plan.fields;
    }
    if (plan.items && !useful.has(plan.items)) delete plan.items;
    if (plan.places && !plan.places.some((child) => useful.has(child))) delete plan.places;
    if (plan.values && !useful.has(plan.values)) delete plan.values;
    if (plan.names && !useful.has(plan.names)) delete plan.names;
    if (plan.branches) plan.branches = new Map([...plan.branches].filter(([, child]) => useful.has(child)));
  }
  return useful.has(root) ? root : undefined;
}

function childrenOf<M>(plan: Plan<M>): Plan<M>[] {
  return [
    ...(plan.fields ?? []).map(([, child]) => child),
    ...(plan.items ? [plan.items] : []),
    ...(plan.places ?? []),
    ...(plan.values ? [plan.values] : []),
    ...(plan.names ? [plan.names] : []),
    ...(plan.branches ? plan.branches.values() : []),
  ];
}
