import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getKeyed } from "@forgex/schema";
import { createShard, finishShard, isRecord, pushLocated } from "@forgex/validators";
import { defects } from "./defects.mjs";
import { examples, header } from "./paths.mjs";
import { pick, randomFrom } from "./random.mjs";

/** The types that the measured files hold, in turn. */
export const TYPES = ["facility", "commitment", "observation"];
/** Different records of each type; files repeat them with other ids. */
const BODIES = 120;
const BROKEN = 40;
/** Length of JSON text that a record grows to, on average; observations stay shorter, the others grow beyond. */
const LENGTHS = { facility: 3900, commitment: 3500, observation: 2300 };
const ALWAYS = ["type", "id", "modified", "recordStatus"];
/** Left out: they speak of other records in a way that put together anew is always wrong. */
const NEVER = ["sameAs", "supersededBy", "relations", "partOf", "itemCount", "identifiers"];
const ABOUT = ["sources", "markings", "missing", "claims"];

/**
 * Records as texts with gaps for ids: made of the parts of the standard's own examples, put together anew so that hardly
 * two have the same keys, and cleared of everything that the validator calls an error or a warning. `broken` ones have
 * one fault of structure each; `uniform` ones of a type all have the same keys.
 */
export function makePool(seed = 3) {
  const random = randomFrom(seed);
  const parts = readParts();
  const pool = { others: [...records()].filter(({ type }) => !TYPES.includes(type)).map(template) };
  for (const type of TYPES) {
    const whole = [];
    while (whole.length < BODIES) {
      const made = cleared(combined(type, parts[type], random));
      if (made) whole.push(made);
    }
    const broken = [];
    while (broken.length < BROKEN) {
      const copy = structuredClone(pick(random, whole));
      pick(random, defects)(copy);
      if (!isRecord(type, copy)) broken.push(template(copy));
    }
    const keys = (record) => Object.keys(record).length;
    const fullest = whole.reduce((a, b) => (keys(b) > keys(a) ? b : a));
    pool[type] = { whole: whole.map(template), broken, uniform: [template(fullest)] };
  }
  return pool;
}

/** Every value that a property has in some example of a type; of a list of objects, every item. */
function readParts() {
  const parts = Object.fromEntries(TYPES.map((type) => [type, new Map()]));
  for (const record of records(["ministerial-2026", ...TYPES])) {
    const of = parts[record.type];
    for (const [name, value] of Object.entries(of ? record : {})) {
      if (!of.has(name)) of.set(name, []);
      of.get(name).push(...(isKeyedList(value) ? value : [value]));
    }
  }
  return parts;
}

function* records(folders = ["ministerial-2026"]) {
  for (const folder of folders) {
    for (const file of readdirSync(join(examples, folder)).sort()) {
      const isMeant = folder === "ministerial-2026" || /^valid-/.test(file);
      if (!isMeant || file === "dataset.json" || !file.endsWith(".json") || file.includes(".expected.")) continue;
      const read = JSON.parse(readFileSync(join(examples, folder, file), "utf8"));
      yield* read.records ?? (Array.isArray(read) ? read : [read]);
    }
  }
}

const isKeyedList = (value) => Array.isArray(value) && typeof value[0] === "object" && "key" in value[0];

function combined(type, parts, random) {
  const record = { type, id: `forgex/${type}/own`, modified: "2026-11-02T09:00:00Z", recordStatus: "active" };
  const chance = 0.1 + random() * 0.8;
  for (const [name, values] of parts) {
    if ([...ALWAYS, ...ABOUT, ...NEVER].includes(name)) continue;
    if (random() < chance) record[name] = someOf(values, random);
  }
  for (const name of ABOUT) if (name !== "markings" && parts.has(name)) record[name] = someOf(parts.get(name), random);
  for (let tries = 0; JSON.stringify(record).length < LENGTHS[type] && tries < 20; tries++) {
    const lists = Object.keys(record).filter((name) => isKeyedList(record[name]));
    const name = pick(random, lists.length > 0 ? lists : ["sources"]);
    record[name] = unlike([...(record[name] ?? []), ...someOf(parts.get(name), random)]);
  }
  return record;
}

function someOf(values, random) {
  const one = pick(random, values);
  if (typeof one !== "object" || !("key" in one)) return structuredClone(one);
  return unlike(Array.from({ length: 1 + Math.floor(random() * 3) }, () => structuredClone(pick(random, values))));
}

/** The items, each key once. */
const unlike = (items) => [...new Map(items.map((item) => [item.key, item])).values()];

/** The record without what is found fault with; undefined where it stays wrong. */
function cleared(made) {
  for (let round = 0; round < 12; round++) {
    withoutStrayEntries(made);
    const bad = foundIn(made);
    if (bad.length === 0) return isRecord(made.type, made) ? made : undefined;
    for (const { pointer } of bad) {
      const [, name] = pointer.split("/");
      if (name === undefined || ALWAYS.includes(name)) return undefined;
      delete made[name];
    }
  }
  return undefined;
}

/** What structure and record rules call an error or a warning. */
function foundIn(value) {
  const shard = createShard({ today: "2026-11-23", audience: "holder" });
  for (const one of located(value)) pushLocated(shard, one);
  const tallies = Object.values(finishShard(shard).tally.codes).filter(({ severity }) => severity !== "note");
  const placed = tallies.flatMap(({ kept, causes }) => [
    ...kept,
    ...Object.values(causes).flatMap(({ first }) => first),
  ]);
  return placed.filter(({ index }) => index === 0).map(({ finding }) => finding);
}

function located(value) {
  const place = (index) => ({ source: "pool", index, position: { source: "pool" } });
  return [
    { ...place(-1), role: "header", value: header },
    { ...place(0), role: "record", value },
  ];
}

/** Entries about places that the record has not are left out. */
function withoutStrayEntries(record) {
  const isThere = (at) => {
    try {
      return getKeyed(record, at) !== undefined;
    } catch {
      return false;
    }
  };
  for (const name of ABOUT) {
    const entries = (record[name] ?? []).flatMap((entry) => {
      if (entry.at === undefined) return [entry];
      const at = entry.at.filter((place) => isThere(place) !== (name === "missing"));
      return at.length > 0 ? [{ ...entry, at }] : [];
    });
    if (entries.length > 0) record[name] = entries;
    else delete record[name];
  }
}

/** The text of a record, cut where ids of the generated records belong: text, gap, text, gap … text. */
function template(record) {
  const text = JSON.stringify(record).replaceAll(ID, (id, type) => (TYPES.includes(type) ? id : known(id, type)));
  return text.split(new RegExp(`"[a-z0-9-]+/((?:${TYPES.join("|")})/)[a-z0-9./-]+"`));
}

const ID =
  /"[a-z0-9-]+\/(facility|commitment|observation|organization|project|agreement|mineral|list|supply-link)\/[a-z0-9./-]+"/g;
const ids = new Map();

/** The same id, or one of its type where no record has it. */
function known(id, type) {
  if (ids.size === 0)
    for (const record of records()) ids.set(record.type, [...(ids.get(record.type) ?? []), `"${record.id}"`]);
  const ofType = ids.get(type) ?? [];
  return ofType.includes(id) ? id : (ofType[id.length % ofType.length] ?? id);
}
