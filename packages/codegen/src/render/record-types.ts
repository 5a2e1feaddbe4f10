import { BASE } from "../model/dialect.ts";
import type { Standard } from "../model/standard.ts";
import { BANNER, key, type OutputFile } from "./output.ts";

/** The names and addresses of the record types, as values. */
export function renderRecordTypes(standard: Standard): OutputFile[] {
  const { records } = standard;
  const text = `${BANNER}

/** Version of the standard, major and minor. */
export const standardVersion = ${JSON.stringify(/\/([0-9]+\.[0-9]+)\//.exec(BASE)?.[1])};

/** Every record type, sorted. */
export const recordTypes = [
${records.map((d) => `  ${JSON.stringify(d.of)},\n`).join("")}] as const;

/** The \`$id\` of each record type's schema. Nothing is ever fetched from there. */
export const schemaIds = {
${records.map((d) => `  ${key(d.of)}: ${JSON.stringify(`${BASE}record/${d.of}.schema.json`)},\n`).join("")}} as const;
`;
  return [{ path: "packages/schema/src/generated/record-types.ts", text }];
}
