import type { Codelist } from "../discover/codelists.ts";
import type { JsonObject } from "../json.ts";
import { BASE, METASCHEMA } from "./dialect.ts";

/** Path below schemas/ of the schema of a closed list. */
export const closedListPath = (list: string): string => `codelists/${list}.schema.json`;

/** The schema of a closed list: all its codes, also the retired ones, for old records remain right. */
export function closedListSchema(list: Codelist): JsonObject {
  return {
    $schema: METASCHEMA,
    $id: BASE + closedListPath(list.name),
    title: list.title,
    description: list.description,
    type: "string",
    enum: list.codes.map((c) => c.code),
    codelist: list.name,
  };
}
