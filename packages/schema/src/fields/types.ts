/** How a field stands in a table: as columns of its own, as a sheet of its own, or in one cell. */
export type TablePlace = "columns" | "sheet" | "cell";

/** What the standard says about one field of a record. */
export interface FieldInfo {
  /** Path with `*` for a list item or a map entry, such as `/amounts/*\/value`. */
  readonly path: string;
  /** What a spreadsheet heading says. */
  readonly title: string;
  readonly description: string;
  /** Where translations have its words (schemas/i18n): its definition, `/`, its name, such as `Amount/value`. */
  readonly words: string;
  /** Name of its type in the standard (`PartialDate`, `Amount`), else its JSON type. */
  readonly type: string;
  readonly json: JsonType;
  /** Name of the codelist of the value, or of the items of a list. */
  readonly codelist?: string;
  /** Record types that the id, or the ids in the list, may refer to. */
  readonly refersTo?: readonly string[];
  /** A record without it is wrong. */
  readonly required: boolean;
  /** A good record has it. */
  readonly expected: boolean;
  readonly unitDimension?: string;
  readonly table: TablePlace;
  readonly example?: unknown;
  readonly deprecated: boolean;
}

export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "any";

/** A schema as the field table keeps it. Absent flags are false. */
export interface FieldNode {
  readonly json: JsonType;
  /** The definition that it refers to. */
  readonly of?: string;
  readonly title?: string;
  readonly description?: string;
  readonly codelist?: string;
  readonly refersTo?: readonly string[];
  readonly required?: true;
  readonly expected?: true;
  readonly unitDimension?: string;
  readonly table?: TablePlace;
  readonly example?: unknown;
  readonly deprecated?: true;
  /** On an array: its items; a tuple has one for each place. */
  readonly items?: FieldNode | readonly FieldNode[];
  /** On a map: its values. */
  readonly values?: FieldNode;
}

/** An object definition with its fields in order, or a union with the definitions of its branches. */
export type FieldDefinition =
  | { readonly fields: Readonly<Record<string, FieldNode>> }
  | { readonly branches: readonly string[] }
  | FieldNode;
