import type { Codelist } from "../discover/codelists.ts";
import type { SchemaFile } from "../discover/schemas.ts";
import type { Translation } from "../discover/translations.ts";
import { SourceError } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import { byCodePoint, pascalCase, step } from "../names.ts";
import { baseReference, inlineBase } from "./base.ts";
import { closedListPath, closedListSchema } from "./closed-list.ts";
import { BASE, METASCHEMA } from "./dialect.ts";
import { mustBeKnown } from "./known.ts";
import type { ModelNode, ObjectNode } from "./node.ts";
import { type Place, parseNode } from "./parse.ts";
import { LOCAL, mapReferences } from "./references.ts";
import { resolveUnions } from "./unions.ts";

/** One named schema of the standard. */
export interface Definition {
  /** PascalCase, unique over the whole standard: the name of its type in every language. */
  readonly name: string;
  /** What it is: a record type, a closed codelist, or a part of these. */
  readonly kind: "record" | "codelist" | "common" | "report";
  /** The record type or the list, for these two kinds. */
  readonly of?: string;
  /** Where it is written. */
  readonly file: string;
  readonly pointer: string;
  /** With local references (`#/$defs/Name`), without `$id`, common fields inlined. */
  readonly schema: JsonObject;
  readonly node: ModelNode;
}

/** Everything that a renderer may look at. */
export interface Standard {
  /** Sorted by name. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly nodes: ReadonlyMap<string, ModelNode>;
  /** The definitions of the record types, sorted by type. */
  readonly records: readonly (Definition & { readonly of: string })[];
  /** Sorted by name. */
  readonly codelists: readonly Codelist[];
  /** Titles and descriptions in other languages, sorted by language. */
  readonly translations: readonly Translation[];
}

interface Draft {
  readonly name: string;
  readonly kind: Definition["kind"];
  readonly of?: string;
  readonly schema: JsonObject;
  readonly place: Place;
  readonly isRoot: boolean;
}

/**
 * Resolves, names and checks every definition of the standard.
 * @throws SourceError naming file and pointer, for anything outside the dialect.
 */
export function buildStandard(
  files: readonly SchemaFile[],
  codelists: readonly Codelist[],
  translations: readonly Translation[] = [],
): Standard {
  const drafts = draft(files, codelists);
  const bases = findBases(drafts);
  const nodes = new Map<string, ModelNode>();
  const schemas = new Map<string, JsonObject>();
  const byName = new Map<string, Draft>();
  for (const d of drafts) {
    const twin = byName.get(d.name);
    if (twin) throw refuse(d, "definition-name-repeated", `${d.name} is also a definition of ${twin.place.file}`);
    byName.set(d.name, d);
    nodes.set(d.name, parseNode(withoutBase(d, bases), d.place, true));
    schemas.set(d.name, localise(d));
  }
  for (const [name, base] of bases) {
    const own = byName.get(name) as Draft;
    const joined = inlineBase(side(base, nodes, schemas), side(own, nodes, schemas), nodes);
    nodes.set(name, joined.node);
    schemas.set(name, joined.schema);
  }
  for (const base of new Set(bases.values())) {
    nodes.delete(base.name);
    byName.delete(base.name);
  }
  for (const [name, node] of nodes) nodes.set(name, resolveUnions(node, nodes, (byName.get(name) as Draft).place));

  const recordTypes = new Set(drafts.filter((d) => d.kind === "record").flatMap((d) => d.of ?? []));
  for (const d of drafts) {
    const node = nodes.get(d.name);
    if (node !== undefined) mustBeKnown(node, { table: nodes, codelists, recordTypes }, d.place);
  }

  const definitions = new Map<string, Definition>();
  for (const name of [...byName.keys()].sort(byCodePoint)) {
    const { kind, of, place } = byName.get(name) as Draft;
    definitions.set(name, {
      name,
      kind,
      ...(of === undefined ? {} : { of }),
      file: place.file,
      pointer: place.pointer,
      schema: schemas.get(name) as JsonObject,
      node: nodes.get(name) as ModelNode,
    });
  }
  const records = [...definitions.values()]
    .filter((d): d is Definition & { of: string } => d.kind === "record")
    .sort((a, b) => byCodePoint(a.of, b.of));
  return { definitions, nodes, records, codelists, translations };
}

const refuse = (d: Draft, code: SourceError["code"], message: string): SourceError =>
  new SourceError(code, d.place.file, d.place.pointer, message);

function draft(files: readonly SchemaFile[], codelists: readonly Codelist[]): Draft[] {
  const sources = files.map((f) => ({
    path: f.path,
    schema: f.schema,
    name: pascalCase(f.name),
    kind: f.folder as Definition["kind"],
    of: f.folder === "record" ? f.name : undefined,
  }));
  for (const list of codelists) {
    if (list.open) continue;
    const path = `schemas/${closedListPath(list.name)}`;
    const schema = closedListSchema(list);
    sources.push({ path, schema, name: pascalCase(list.name), kind: "codelist", of: list.name });
  }
  const names = new Map<string, string>();
  for (const { path, schema, name } of sources) {
    const id = BASE + path.slice("schemas/".length);
    if (schema.$id !== id) throw new SourceError("keyword-value-wrong", path, "/$id", `${id} is wanted`);
    if (schema.$schema !== METASCHEMA)
      throw new SourceError("keyword-value-wrong", path, "/$schema", `${METASCHEMA} is wanted`);
    names.set(id, name);
    for (const part of Object.keys(partsOf(schema))) names.set(`${id}#/$defs/${part}`, part);
  }
  return sources.flatMap(({ path, schema, name, kind, of }): Draft[] => {
    const resolve = (ref: string): string | undefined => {
      const url = URL.canParse(ref, schema.$id as string) ? new URL(ref, schema.$id as string).href : "";
      return names.get(url.replace(/#$/, ""));
    };
    const place: Place = { file: path, pointer: "", resolve };
    const root: Draft = { name, kind, ...(of === undefined ? {} : { of }), schema, place, isRoot: true };
    const parts = Object.entries(partsOf(schema)).map(([part, sub]): Draft => {
      const inner = { ...place, pointer: `/$defs${step(part)}` };
      if (!/^[A-Z][A-Za-z0-9]*$/.test(part))
        throw new SourceError("definition-name-wrong", path, inner.pointer, "a definition is named in PascalCase");
      if (!isObject(sub)) throw new SourceError("keyword-value-wrong", path, inner.pointer, "an object is wanted");
      return { name: part, kind: kind === "report" ? "report" : "common", schema: sub, place: inner, isRoot: false };
    });
    return [root, ...parts];
  });
}

const partsOf = (schema: JsonObject): JsonObject => (isObject(schema.$defs) ? schema.$defs : {});

/** Record name → the draft of its common fields. */
function findBases(drafts: readonly Draft[]): Map<string, Draft> {
  const bases = new Map<string, Draft>();
  for (const d of drafts) {
    if (d.kind !== "record" || !d.isRoot) continue;
    const ref = baseReference(d.schema, d.place);
    if (ref === undefined) continue;
    const name = d.place.resolve(ref);
    const base = drafts.find((other) => other.name === name);
    if (base === undefined) throw refuse(d, "reference-unresolved", `${ref} names no definition`);
    bases.set(d.name, base);
  }
  return bases;
}

/** As `parseNode` wants it: the two sides of a record are each read as a closed object. */
function withoutBase(d: Draft, bases: ReadonlyMap<string, Draft>): JsonObject {
  const isBase = [...bases.values()].includes(d);
  if (!isBase && !bases.has(d.name)) return d.schema;
  const { allOf: _allOf, unevaluatedProperties: _closed, ...rest } = d.schema;
  const properties = isObject(rest.properties) ? rest.properties : {};
  // A type can require a common field: the join sees whether that field exists.
  const required = Array.isArray(rest.required)
    ? rest.required.filter((r) => isBase || Object.hasOwn(properties, r as string))
    : [];
  return { ...rest, type: "object", properties, required, additionalProperties: false };
}

function side(d: Draft, nodes: ReadonlyMap<string, ModelNode>, schemas: ReadonlyMap<string, JsonObject>) {
  const node = nodes.get(d.name) as ObjectNode;
  const required = Array.isArray(d.schema.required) ? (d.schema.required as string[]) : [];
  return { node: { ...node, required }, schema: schemas.get(d.name) as JsonObject, place: d.place };
}

function localise(d: Draft): JsonObject {
  const { $id: _id, $schema: _schema, $defs: _defs, ...rest } = d.schema;
  return mapReferences(rest, (ref) => LOCAL + (d.place.resolve(ref) ?? ref));
}
