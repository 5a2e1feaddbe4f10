import type { Standard } from "../model/standard.ts";
import { codelistNames } from "./codelists.ts";
import { BANNER, key, type OutputFile } from "./output.ts";

/** The type of one list in the door that holds all. */
export const SHIPPED = `/** A codelist as the standard ships it. */
export interface ShippedCodelist {
  readonly info: CodelistInfo;
  /** Code → what it means; its keys are all codes of the list, retired ones too. */
  readonly titles: Readonly<Record<string, CodeTitle>>;
}
`;

/**
 * Every list with its titles, gathered as one door of @forgex/schema: whoever must answer for any code, as the validator
 * must, loads one file and not two for each list.
 */
export function renderAllCodelists(standard: Standard): OutputFile[] {
  const lists = standard.codelists;
  const imports = lists.flatMap((list) => {
    const n = codelistNames(list);
    return [
      `import { ${n.info} } from "./codelists/${list.name}.ts";\n`,
      `import { ${n.titles} } from "./codelists/${list.name}.titles.ts";\n`,
    ];
  });
  const rows = lists.map((list) => {
    const n = codelistNames(list);
    return `  ${key(list.name)}: { info: ${n.info}, titles: ${n.titles} },\n`;
  });
  const text = `${BANNER}

import type { CodelistInfo, CodeTitle } from "./codelist-types.ts";
${imports.join("")}
export type { CodelistInfo, CodeTitle, RetiredCode } from "./codelist-types.ts";

${SHIPPED}
/** Every codelist of the standard by name. */
export const codelists: Readonly<Record<string, ShippedCodelist>> = {
${rows.join("")}};
`;
  return [{ path: "packages/schema/src/generated/codelists.ts", text }];
}

/** The same door, as the validator's sources name it. */
export function renderShippedCodelists(): OutputFile[] {
  const text = `${BANNER}

export { codelists, type ShippedCodelist } from "@forgex/schema/codelists";
`;
  return [{ path: "packages/validators/src/generated/codelists.ts", text }];
}
