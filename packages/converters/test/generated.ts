import { fileURLToPath } from "node:url";
import { generateDocument, type Random, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { readStandard } from "../../codegen/src/targets.ts";

const standard = await readStandard(fileURLToPath(new URL("../../..", import.meta.url)));
const model = { definitions: Object.fromEntries(standard.nodes) };

const definition = (type: string): string =>
  type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Values that break what is careless: signs of formulas and lists, numbers as text, fields that nobody knows. */
const STRANGE: readonly unknown[] = [
  "=1+1",
  "@sum",
  "-5",
  "+5",
  "\ttab",
  "'quoted'",
  "''",
  "'=x",
  "007",
  "1e6",
  "#withheld:commercial",
  "#REF!",
  "a;b",
  " spaces ",
  "line\r\nbreak",
  "",
  "true",
  "12,5",
  null,
  [],
  {},
  ["x", "y;z"],
  { deep: [1, { er: null }] },
  0.1,
  123456789012345,
  1e-7,
  true,
  "long ".repeat(2000),
  "\ud83d",
  "ﬀ\u0301 名前 عرب",
];

/** Records of a type that fit the standard, some with fields besides that it does not know; the same for the same start. */
export function generatedRecords(type: string, from: number, count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(from + i);
    const record = generateDocument(model, definition(type), random) as Record<string, unknown>;
    // A name of its own, so that the record is known among the others of its file.
    record.id = `example/${type}/r${from + i}`;
    if (random() < 0.2) addStrange(record, random);
    return record;
  });
}

function addStrange(record: Record<string, unknown>, random: Random): void {
  const objects: Record<string, unknown>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) objects.push(value as Record<string, unknown>);
    for (const child of Object.values(value)) walk(child);
  };
  walk(record);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const target = any(objects);
  target[any(["note", "x y", "a/b~c", "name", "In record", "type ", "é", "colour"])] = structuredClone(any(STRANGE));
}
