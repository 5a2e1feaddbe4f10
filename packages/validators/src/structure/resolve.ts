import type { Annotations, Model, ModelNode, RefNode } from "./model.ts";

/** A node that is not a reference. */
export type Shape = Exclude<ModelNode, RefNode>;

/** What a node is once its references are followed, and what is said about the place: nearest first. */
export interface Resolved {
  readonly node: Shape;
  readonly says: Annotations;
  /** Name of the last definition on the way; absent for a node written in place. */
  readonly name?: string;
}

/** A model never changes, so what a node resolves to is worked out once. */
const known = new WeakMap<Model, WeakMap<ModelNode, Resolved>>();

/** Follows the references of a node. What stands at the reference wins over what stands at its target. */
export function resolve(model: Model, node: ModelNode): Resolved {
  let ofModel = known.get(model);
  if (!ofModel) {
    ofModel = new WeakMap();
    known.set(model, ofModel);
  }
  let found = ofModel.get(node);
  if (!found) {
    found = follow(model, node);
    ofModel.set(node, found);
  }
  return found;
}

function follow(model: Model, node: ModelNode): Resolved {
  let here = node;
  let says: Annotations = node;
  let name: string | undefined;
  while (here.kind === "ref") {
    name = here.name;
    const next = model.definitions[name];
    if (next === undefined) throw new TypeError(`The model has no definition ${name}`);
    says = { ...next, ...says };
    here = next;
  }
  return name === undefined ? { node: here, says } : { node: here, says, name };
}

const refs = new Map<string, RefNode>();

/** The reference to a definition: one object for each name, so that what it resolves to is known the next time. */
export function refTo(name: string): RefNode {
  let ref = refs.get(name);
  if (!ref) {
    ref = { kind: "ref", name };
    refs.set(name, ref);
  }
  return ref;
}
