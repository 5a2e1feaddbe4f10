import { model } from "../generated/built/model.ts";

/** Name of the definition that a value claims to be of: its record type's, or the header's for whatever names none. */
export function definitionOf(value: unknown): string {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  return typeof type === "string" && Object.hasOwn(model.records, type)
    ? (model.records[type] as string)
    : "DatasetHeader";
}
