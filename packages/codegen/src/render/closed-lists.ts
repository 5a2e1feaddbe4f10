import { closedListPath, closedListSchema } from "../model/closed-list.ts";
import type { Standard } from "../model/standard.ts";
import type { OutputFile } from "./output.ts";

/** The schema file of each closed list, which the schemas of the records refer to. */
export function renderClosedLists(standard: Standard): OutputFile[] {
  return standard.codelists
    .filter((list) => !list.open)
    .map((list) => ({
      path: `schemas/${closedListPath(list.name)}`,
      text: `${JSON.stringify(closedListSchema(list), null, 2)}\n`,
    }));
}
