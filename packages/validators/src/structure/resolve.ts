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

/** Follows the references of a node. What stands at the reference wins over what stands at its target. */
export function resolve(model: Model, node: ModelNode): Resolved {
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
