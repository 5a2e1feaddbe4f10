import type { Plan } from "./plan.ts";
import { child } from "./step.ts";

/** Called for each marked place that the value has, in the order of the schema's fields. */
export type Visitor<M> = (mark: M, value: unknown, pointer: string) => void;

/** Walks a value along a plan. Values of another shape than the plan's are passed over: saying so is the structural check's work. */
export function visit<M>(plan: Plan<M>, value: unknown, pointer: string, seen: Visitor<M>): void {
  if (plan.mark !== undefined) seen(plan.mark, value, pointer);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (plan.items) for (let i = 0; i < value.length; i++) visit(plan.items, value[i], `${pointer}/${i}`, seen);
    else
      plan.places?.forEach((place, i) => {
        if (i < value.length) visit(place, value[i], `${pointer}/${i}`, seen);
      });
    return;
  }
  const object = value as Record<string, unknown>;
  if (plan.fields) {
    const { fields } = plan;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as (typeof fields)[number];
      const member = object[field[0]];
      if (member !== undefined) visit(field[1], member, pointer + field[2], seen);
    }
  }
  if (plan.branches && plan.tag !== undefined) {
    const branch = plan.branches.get(object[plan.tag] as string);
    if (branch) visit(branch, value, pointer, seen);
  }
  if (plan.values || plan.names) {
    for (const name of Object.keys(object)) {
      const at = child(pointer, name);
      if (plan.names) visit(plan.names, name, at, seen);
      if (plan.values) visit(plan.values, object[name], at, seen);
    }
  }
}
