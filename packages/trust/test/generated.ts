import { fileURLToPath } from "node:url";
import { isPublisherCode, recordTypes, toKeyed } from "@forgex/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generateDocument, type Random, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { selfContainedSchema } from "../../codegen/src/render/published-schemas.ts";
import { readStandard } from "../../codegen/src/targets.ts";

export type Members = Record<string, unknown>;

const standard = await readStandard(fileURLToPath(new URL("../../..", import.meta.url)));
const model = { definitions: Object.fromEntries(standard.nodes) };
const nameOf = (type: string): string => type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const ajv = new Ajv2020({ strict: false });
const checks = new Map<string, (value: unknown) => boolean>();

/** What is wrong with the structure of a record; empty where nothing is. */
export function faultsOf(record: Members): string {
  const name = nameOf(String(record.type));
  let check = checks.get(name);
  if (check === undefined) {
    const definition = standard.definitions.get(name);
    if (definition === undefined) throw new TypeError(`${name} is no definition`);
    const compiled = ajv.compile(selfContainedSchema(standard, definition, "strict"));
    check = (value) => compiled(value) || ajv.errorsText(compiled.errors) === "";
    checks.set(name, check);
  }
  return check(record) ? "" : JSON.stringify(record);
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Publishers that may be readers. */
export const partners = ["kr-motie", "jp-meti", "us-dfc"] as const;
const levels = ["clear", "green", "amber", "amber+strict", "red"];
const reasons = ["commercial", "security", "deliberative"];

function terms(random: Random): Members {
  const audience = partners.filter(() => random() < 0.5);
  return {
    level: pick(random, levels),
    ...(audience.length > 0 && random() < 0.7 ? { audience } : {}),
    ...(random() < 0.6 ? { reason: pick(random, reasons) } : {}),
    ...(random() < 0.2 ? { until: pick(random, ["2025", "2026-11-23", "2030-01"]) } : {}),
  };
}

/** Pointers of everything among the facts of a record. */
function places(value: unknown, pointer: string, out: string[]): string[] {
  if (pointer !== "") out.push(pointer);
  if (typeof value !== "object" || value === null) return out;
  for (const [name, child] of Object.entries(value)) {
    if (pointer === "" && ["sources", "markings", "missing", "claims", "type", "redacted"].includes(name)) continue;
    places(child, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, out);
  }
  return out;
}

/** Gives every item of an array of objects a key of its own. */
function withKeys(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      if (typeof item === "object" && item !== null && "key" in item) (item as Members).key = `k${i}-${value.length}`;
    }
  }
  for (const child of Object.values(value)) withKeys(child);
}

/**
 * A dataset of records that fit the standard, with references among them, entries about their places, and markings at
 * any depth; the same for the same seed.
 */
export function generatedDataset(seed: number, size: number): { header: Members; records: Members[] } {
  const random = randomFrom(seed);
  const ids = Array.from(
    { length: size },
    (_, i) => `${pick(random, ["us-dfc", "au-disr"])}/${pick(random, recordTypes)}/r${seed}x${i}`,
  );
  const records = ids.map((id, i) => {
    const type = id.split("/")[1] as string;
    const record = generateDocument(model, nameOf(type), random) as Members;
    record.id = id;
    delete record.redacted;
    delete record.extensions;
    withKeys(record);
    refer(record, ids, random);
    const at = places(record, "", []).filter((place) => place !== "/id");
    for (const list of ["sources", "claims", "missing"] as const) {
      if (!Array.isArray(record[list])) continue;
      for (const entry of record[list] as Members[]) {
        entry.at = [toKeyed(record, pick(random, at))];
        if (random() < 0.3) entry.marking = terms(random);
        else delete entry.marking;
      }
    }
    delete record.markings;
    const marks = Array.from({ length: Math.floor(random() * 4) }, (_, n) => ({
      key: `m${n}`,
      at: [
        ...new Set([
          random() < 0.1 ? "" : toKeyed(record, pick(random, at)),
          ...(random() < 0.3 ? [toKeyed(record, pick(random, at))] : []),
        ]),
      ],
      ...terms(random),
      ...(random() < 0.1 ? { marking: terms(random) } : {}),
    }));
    if (marks.length > 0) record.markings = marks;
    // Prose that gives away what another field holds.
    const numbers = places(record, "", []).map((place) => place).length;
    if (random() < 0.3) record.description = `About ${pick(random, ids)}, item ${numbers}, ${telling(record, random)}.`;
    if (i % 7 === 0) record.name = `Loan of ${telling(record, random)}`;
    return record;
  });
  const header: Members = {
    forgex: "1.0",
    id: `us-dfc/dataset/d${seed}`,
    publisher: "us-dfc",
    title: "Generated",
    ...(random() < 0.3 ? { marking: terms(random) } : {}),
  };
  return { header, records: records.filter((record) => faultsOf(record) === "") };
}

/** Some number or text of a record, as prose would have it. */
function telling(record: Members, random: Random): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "number") found.push(random() < 0.5 ? String(value) : value.toLocaleString("en"));
    else if (typeof value === "string" && value.length > 3 && value.length < 40) found.push(value);
    else if (typeof value === "object" && value !== null) for (const child of Object.values(value)) walk(child);
  };
  walk(record);
  return pick(random, found.length > 0 ? found : ["nothing"]);
}

/** Lets ids among the facts name records of the dataset, now and then. */
function refer(value: unknown, ids: readonly string[], random: Random, top = true): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    const isId =
      typeof child === "string" &&
      /^[a-z0-9-]+\/[a-z-]+\/\S+$/.test(child) &&
      isPublisherCode(child.slice(0, child.indexOf("/")));
    if (isId && !(top && name === "id") && random() < 0.7) (value as Members)[name] = pick(random, ids);
    else refer(child, ids, random, false);
  }
}
