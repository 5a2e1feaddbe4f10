import { recordTypes } from "@forgex/schema";
import { type FieldInfo, fieldAt, fieldsOf } from "@forgex/schema/fields";

/** How a value stands in a cell: text as it is, a number, a yes or no, a list of texts in one cell, or JSON. */
export type CellKind = "text" | "number" | "boolean" | "list" | "json";

/** One column of a table: one field of the thing that a row describes. */
export interface ColumnModel {
  /** Pointer of the field within the thing, without list items: `/location/country`. */
  readonly path: string;
  readonly steps: readonly string[];
  readonly kind: CellKind;
  readonly field: FieldInfo;
  /** English titles from the outermost object to the field: `["Location", "Country"]`. */
  readonly titles: readonly string[];
}

/** A table: records of one type, or the items of one list in them. */
export interface TableModel {
  /** Name of the table and of its CSV file: `facility`, `facility.owners`, `agreement.provisions.amounts`. */
  readonly name: string;
  /** The record type, or `dataset` for the header. */
  readonly type: string;
  /** Pointer of the list within a record, with `*` for items; empty for a table of records. */
  readonly path: string;
  /** The list within the thing of the table above: the steps that lead there. */
  readonly steps: readonly string[];
  /** Title of the list in English; empty for a table of records. */
  readonly title: string;
  readonly parent?: TableModel;
  /** Tables of the lists in it, in the order of the schema. */
  readonly children: readonly TableModel[];
  readonly columns: readonly ColumnModel[];
}

/** Tables that hold what no other table can: fields that the standard does not have, and records of unknown type. */
export const otherFields = "other-fields";
export const otherRecords = "other-records";

const models = new Map<string, TableModel>();

/**
 * The table of a record type (or of the dataset's header, `dataset`), with the tables of its lists below it. It is made from
 * the schema's field table: single objects become columns, lists of codes one cell, lists of objects tables of their own.
 *
 * @example
 * tableOf("facility")?.children.map((table) => table.name); // "facility.identifiers", "facility.sameAs", …
 */
export function tableOf(type: string): TableModel | undefined {
  const known = models.get(type);
  if (known !== undefined) return known;
  if (type !== "dataset" && !(recordTypes as readonly string[]).includes(type)) return undefined;
  const made = build(type);
  models.set(type, made);
  return made;
}

/** A table and all tables below it, parents first. */
export function withChildren(table: TableModel): TableModel[] {
  return [table, ...table.children.flatMap(withChildren)];
}

/** The tables above a table, from the record's down. */
export function ancestors(table: TableModel): TableModel[] {
  return table.parent === undefined ? [] : [...ancestors(table.parent), table.parent];
}

/** Every table that the standard knows: the header's, then each record type's with those of its lists. */
export function allTables(): TableModel[] {
  return ["dataset", ...recordTypes].flatMap((type) => {
    const table = tableOf(type);
    return table === undefined ? [] : withChildren(table);
  });
}

interface Building extends TableModel {
  readonly children: Building[];
  readonly columns: ColumnModel[];
  /** Path of an item, to which the paths of fields are relative. */
  readonly base: string;
}

function build(type: string): TableModel {
  const root: Building = { name: type, type, path: "", steps: [], title: "", children: [], columns: [], base: "" };
  const tables = [root];
  const titles = new Map<string, string>();
  /** Objects that stand whole in a cell: their members are no columns. */
  const whole: string[] = [];
  for (const field of fieldsOf(type)) {
    const { path } = field;
    titles.set(path, field.title);
    if (whole.some((above) => path.startsWith(`${above}/`))) continue;
    const owner = tables.findLast(({ base }) => path.startsWith(`${base}/`)) ?? root;
    const steps = stepsOf(path.slice(owner.base.length));
    if (field.table === "sheet") {
      const name = `${owner.name}.${steps.join(".")}`;
      const title = field.title;
      const child = { name, type, path, steps, title, parent: owner, children: [], columns: [], base: `${path}/*` };
      owner.children.push(child);
      tables.push(child);
      continue;
    }
    if (field.json === "object" && field.table === "columns") continue;
    if (field.table === "cell") whole.push(path);
    owner.columns.push({
      path: path.slice(owner.base.length),
      steps,
      kind: kindOf(type, field),
      field,
      titles: steps.map((_, i) => titles.get(`${owner.base}/${steps.slice(0, i + 1).join("/")}`) ?? ""),
    });
  }
  return root;
}

function kindOf(type: string, field: FieldInfo): CellKind {
  switch (field.json) {
    case "string":
      return "text";
    case "number":
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return fieldAt(type, `${field.path}/*`)?.json === "string" ? "list" : "json";
    default:
      return "json";
  }
}

const stepsOf = (path: string): string[] => path.slice(1).split("/");
