import { type DatasetHeader, formatPointer, isItemKey, toKeyed } from "@forgex/schema";
import { jsonText } from "@forgex/schema/text";
import { type CellValue, markCell, toCell } from "./cell.ts";
import { type ColumnModel, otherFields, otherRecords, type TableModel, tableOf } from "./model.ts";

/** A row of a table: the links (record, then item after item), then the cells of the columns, in the model's order. */
export interface FlatRow {
  readonly table: TableModel;
  readonly links: readonly string[];
  readonly cells: readonly CellValue[];
}

/** A row of one of the tables that hold what no other can, see {@link otherFields}. */
export interface OtherRow {
  readonly table: typeof otherFields | typeof otherRecords;
  readonly cells: readonly string[];
}

/** Headings of the table of fields that the standard does not have. */
export const otherFieldsHeadings = ["Type", "Record", "At", "Value"] as const;
/** Heading of the table of records that have no known type. */
export const otherRecordsHeadings = ["Value"] as const;

/** Makes the rows of records, without loss: what fits no column stands as JSON in the table of other fields. */
export interface Flattener {
  record(record: unknown): (FlatRow | OtherRow)[];
  header(header: DatasetHeader): (FlatRow | OtherRow)[];
}

type Members = Record<string, unknown>;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A flattener for the records of one dataset. Rows of lists name their record by its id; where a record has none, or one
 * that another had before it, by its number among the records of its type: `#7`.
 *
 * @example
 * const flat = flattener();
 * for await (const record of records) for (const row of flat.record(record)) write(row);
 */
export function flattener(): Flattener {
  const seen = new Map<string, { count: number; readonly ids: Set<string> }>();
  return {
    header: (header) => flatten("dataset", header, "#1"),
    record(record) {
      const type = isObject(record) && typeof record.type === "string" ? record.type : undefined;
      if (type === undefined || type === "dataset" || tableOf(type) === undefined)
        return [{ table: otherRecords, cells: [jsonText(record)] }];
      let known = seen.get(type);
      if (known === undefined) {
        known = { count: 0, ids: new Set() };
        seen.set(type, known);
      }
      known.count += 1;
      const { id } = record as Members;
      const isName =
        typeof id === "string" && id.trim() === id && id !== "" && !id.startsWith("#") && !known.ids.has(id);
      if (isName) known.ids.add(id);
      return flatten(type, record as Members, isName ? id : `#${known.count}`);
    },
  };
}

interface Flattening {
  readonly record: Members;
  readonly link: string;
  readonly type: string;
  readonly rows: (FlatRow | OtherRow)[];
  /** Keyed pointer → the mark that says why there is no value. */
  readonly marks: ReadonlyMap<string, string>;
}

function flatten(type: string, record: object, link: string): (FlatRow | OtherRow)[] {
  const table = tableOf(type) as TableModel;
  const state: Flattening = { record: record as Members, link, type, rows: [], marks: marksOf(record as Members) };
  rowOf(state, { table, links: [], below: [link] }, record as Members, "");
  return state.rows;
}

/** A row in the making. */
interface Place {
  readonly table: TableModel;
  /** Its own links, and those of rows of the lists in it. */
  readonly links: readonly string[];
  readonly below: readonly string[];
}

function rowOf(state: Flattening, { table, links, below }: Place, item: Members, pointer: string): void {
  const cells: CellValue[] = new Array(table.columns.length);
  state.rows.push({ table, links, cells });
  members(state, planOf(table), item, pointer, cells, below);
  if (state.marks.size === 0) return;
  const at = toKeyed(state.record, pointer);
  for (const [i, column] of table.columns.entries()) {
    if (cells[i] !== undefined) continue;
    const mark = state.marks.get(at + column.path);
    if (mark !== undefined && valueAt(item, column.steps) === undefined) cells[i] = mark;
  }
}

/** The members of an object: into their cells, into rows of their own, or beside. */
function members(
  state: Flattening,
  plan: Plan,
  object: Members,
  pointer: string,
  cells: CellValue[],
  below: readonly string[],
): void {
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined) continue;
    const place = Object.hasOwn(plan, name) ? plan[name] : undefined;
    const at = pointer + formatPointer([name]);
    const cell = place?.column && toCell(place.column.kind, value);
    if (cell !== undefined) cells[place?.index ?? 0] = cell;
    else if (place?.list && Array.isArray(value) && value.length > 0 && value.every(isObject))
      listOf(state, place.list, value, at, below);
    else if (place?.within && isObject(value) && Object.keys(value).length > 0)
      members(state, place.within, value, at, cells, below);
    else beside(state, at, value);
  }
}

function listOf(
  state: Flattening,
  table: TableModel,
  items: readonly Members[],
  pointer: string,
  links: readonly string[],
): void {
  const hasLists = table.children.length > 0;
  for (const [i, item] of items.entries()) {
    const below = hasLists ? [...links, itemName(items, i)] : links;
    rowOf(state, { table, links, below }, item, `${pointer}/${i}`);
  }
}

/** How rows of the lists in an item name it: by its key, or by its number where no other name is sure. */
function itemName(items: readonly Members[], index: number): string {
  const key = items[index]?.key;
  return isItemKey(key) && items.every((item, i) => i === index || item.key !== key) ? key : `#${index + 1}`;
}

function beside({ record, rows, type, link }: Flattening, pointer: string, value: unknown): void {
  rows.push({ table: otherFields, cells: [type, link, toKeyed(record, pointer), jsonText(value)] });
}

/** Where the members of a thing go. */
type Plan = Record<
  string,
  { readonly column?: ColumnModel; readonly index: number; readonly list?: TableModel; within?: Plan }
>;

const plans = new WeakMap<TableModel, Plan>();

function planOf(table: TableModel): Plan {
  let plan = plans.get(table);
  if (plan !== undefined) return plan;
  plan = {};
  for (const [index, column] of table.columns.entries()) put(plan, column.steps, { column, index });
  for (const list of table.children) put(plan, list.steps, { list, index: -1 });
  plans.set(table, plan);
  return plan;
}

function put(plan: Plan, [name = "", ...rest]: readonly string[], place: Plan[string]): void {
  if (rest.length === 0) {
    plan[name] = place;
    return;
  }
  const own = plan[name] ?? { index: -1 };
  own.within ??= {};
  plan[name] = own;
  put(own.within, rest, place);
}

/** Reasons for absence that a cell can say; the list of missing values holds them all. */
function marksOf({ missing }: Members): Map<string, string> {
  const marks = new Map<string, string>();
  if (!Array.isArray(missing)) return marks;
  for (const entry of missing) {
    if (!isObject(entry) || !Array.isArray(entry.at)) continue;
    const mark = markCell(entry.kind, entry.reason);
    if (mark !== undefined)
      for (const at of entry.at) if (typeof at === "string" && !marks.has(at)) marks.set(at, mark);
  }
  return marks;
}

function valueAt(item: Members, steps: readonly string[]): unknown {
  let here: unknown = item;
  for (const name of steps) {
    if (!isObject(here) || !Object.hasOwn(here, name)) return undefined;
    here = here[name];
  }
  return here;
}
