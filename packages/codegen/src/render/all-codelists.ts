import type { Standard } from "../model/standard.ts";
import { codelistNames } from "./codelists.ts";
import { BANNER, key, type OutputFile } from "./output.ts";

/** Every list with its titles, gathered for whoever must answer for any code: the validator. */
export function renderAllCodelists(standard: Standard): OutputFile[] {
  const lists = standard.codelists;
  const imports = lists.flatMap((list) => {
    const n = codelistNames(list);
    return [
      `import { ${n.info} } from "@forgex/schema/codelists/${list.name}";\n`,
      `import { ${n.titles} } from "@forgex/schema/codelists/${list.name}/titles";\n`,
    ];
  });
  const rows = lists.map((list) => {
    const n = codelistNames(list);
    return `  ${key(list.name)}: { info: ${n.info}, titles: ${n.titles} },\n`;
  });
  const text = `${BANNER}

import type { CodelistInfo, CodeTitle } from "@forgex/schema";
${imports.join("")}
/** A codelist as the standard ships it. */
export interface ShippedCodelist {
  readonly info: CodelistInfo;
  /** Code → what it means; its keys are all codes of the list, retired ones too. */
  readonly titles: Readonly<Record<string, CodeTitle>>;
}

/** Every codelist of the standard by name. */
export const codelists: Readonly<Record<string, ShippedCodelist>> = {
${rows.join("")}};
`;
  return [{ path: "packages/validators/src/generated/codelists.ts", text }];
}
