import type { ModelNode, NumberNode } from "../model/node.ts";
import { between, pick, type Random } from "./random.ts";
import { text } from "./text.ts";

/**
 * What documents are made from: the definitions by name. The model that @forgex/validators builds has this form, and
 * so has `{ definitions: Object.fromEntries(standard.nodes) }`.
 */
export interface DocumentModel {
  readonly definitions: Readonly<Record<string, object>>;
}

/** How deep optional parts are entered; below, only what is required is made. */
const DEEPEST = 7;

/**
 * A document that fits the definition `name`. The same random numbers give the same document.
 *
 * @example
 * generateDocument(model, "Facility", randomFrom(7));
 */
export function generateDocument(model: DocumentModel, name: string, random: Random): unknown {
  // Some documents are sparse and some are full: both kinds have faults of their own.
  const fullness = pick(random, [0, 0.1, 0.25, 0.5, 0.9]);
  return new Maker(model, random, fullness).node({ kind: "ref", name }, 0);
}

class Maker {
  private readonly model: DocumentModel;
  private readonly random: Random;
  private readonly fullness: number;

  constructor(model: DocumentModel, random: Random, fullness: number) {
    this.model = model;
    this.random = random;
    this.fullness = fullness;
  }

  node(node: ModelNode, depth: number): unknown {
    const { random } = this;
    switch (node.kind) {
      case "any":
        return anything(random, depth);
      case "ref":
        return this.node(this.definition(node.name), depth);
      case "boolean":
        return random() < 0.5;
      case "enum":
        return pick(random, node.values);
      case "string":
        return text(random, node);
      case "number":
        return number(random, node);
      case "tuple":
        return node.items.map((item) => this.node(item, depth + 1));
      case "array": {
        const most = Math.min(node.maxItems ?? Number.POSITIVE_INFINITY, Math.max(node.minItems, depth > 3 ? 1 : 3));
        const items = Array.from({ length: between(random, node.minItems, most) }, () =>
          this.node(node.items, depth + 1),
        );
        if (!node.unique) return items;
        const set = [...new Set(items)];
        return set.length >= node.minItems ? set : this.node(node, depth);
      }
      case "map": {
        const entries = Array.from({ length: between(random, 0, 2) }, () => [
          String(this.node(node.names, depth + 1)),
          this.node(node.values, depth + 1),
        ]);
        return Object.fromEntries(entries.filter(([key]) => key !== "__proto__"));
      }
      case "object": {
        const chance = depth >= DEEPEST ? 0 : this.fullness * (depth > 2 ? 0.5 : 1);
        const made: [string, unknown][] = [];
        for (const [key, property] of Object.entries(node.properties))
          if (node.required.includes(key) || random() < chance) made.push([key, this.node(property, depth + 1)]);
        // The order of keys says nothing, so it must not matter.
        if (random() < 0.3) made.sort(() => random() - 0.5);
        return Object.fromEntries(made);
      }
      case "union":
        return this.node(this.definition(pick(random, node.branches).name), depth);
    }
  }

  private definition(name: string): ModelNode {
    const node = this.model.definitions[name];
    if (node === undefined) throw new TypeError(`${name} is no definition`);
    return node as ModelNode;
  }
}

function number(random: Random, node: NumberNode): number {
  const unit = node.whole ? 1 : 0.25;
  const low = node.minimum ?? (node.exclusiveMinimum === undefined ? -1_000_000 : node.exclusiveMinimum + unit);
  const high = node.maximum ?? (node.exclusiveMaximum === undefined ? low + 2_000_000 : node.exclusiveMaximum - unit);
  const edge = random();
  if (edge < 0.1) return low;
  if (edge < 0.2) return high;
  const value = low + random() * (high - low);
  const rounded = node.whole || random() < 0.5 ? Math.round(value) : Math.round(value * 1000) / 1000;
  return Math.min(high, Math.max(low, rounded));
}

function anything(random: Random, depth: number): unknown {
  const kind = between(random, 0, depth > DEEPEST ? 4 : 6);
  if (kind === 0) return null;
  if (kind === 1) return random() < 0.5;
  if (kind === 2) return between(random, -1000, 1000) / 8;
  if (kind === 3 || kind === 4) return text(random, {});
  if (kind === 5) return Array.from({ length: between(random, 0, 3) }, () => anything(random, depth + 2));
  return Object.fromEntries(
    Array.from({ length: between(random, 0, 3) }, () => [
      text(random, { pattern: "^[a-z]{1,8}$" }),
      anything(random, depth + 2),
    ]),
  );
}
