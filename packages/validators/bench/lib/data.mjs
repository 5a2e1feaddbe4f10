import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { bench, folder, header } from "./paths.mjs";
import { makePool, TYPES } from "./pool.mjs";
import { pick, randomFrom } from "./random.mjs";

/** Written to the file at a time. */
const BLOCK = 4 * 1024 * 1024;

/**
 * The path of a generated file; made only where it is not there yet. `share` of the records are invalid, `shape` is
 * `ragged` or `uniform`, `form` `ndjson` or `array`.
 */
export function dataFile({ records, share = 0, shape = "ragged", form = "ndjson", bytes }) {
  mkdirSync(folder, { recursive: true });
  const size = bytes === undefined ? records : `${bytes}b`;
  const extension = form === "array" ? "json" : "ndjson";
  const path = join(folder, `${shape}-${size}-${share * 100}-${edition()}.${extension}`);
  if (existsSync(path)) return path;
  if (bytes !== undefined) assertRoom(bytes);
  const pool = pooled();
  const file = openSync(`${path}.part`, "w");
  let text = form === "array" ? `${JSON.stringify(header).slice(0, -1)},"records":[` : `${JSON.stringify(header)}\n`;
  let written = 0;
  const flush = () => {
    const buffer = Buffer.from(text);
    for (let at = 0; at < buffer.length; ) at += writeSync(file, buffer, at);
    written += buffer.length;
    text = "";
  };
  const total = records ?? Number.MAX_SAFE_INTEGER;
  const random = randomFrom(11);
  for (const [i, template] of pool.others.entries())
    text +=
      (form === "array" && i > 0 ? ",\n" : "") +
      filled(template, total, random, false) +
      (form === "array" ? "" : "\n");
  for (let n = 0; n < total && (bytes === undefined || written < bytes); n++) {
    const bodies = pool[TYPES[n % TYPES.length]];
    const kind = shape === "uniform" ? bodies.uniform : random() < share ? bodies.broken : bodies.whole;
    text += (form === "array" ? ",\n" : "") + filled(pick(random, kind), n, random);
    if (form !== "array") text += "\n";
    if (text.length > BLOCK) flush();
  }
  if (form === "array") text += "]}\n";
  flush();
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}

/** Puts ids into the gaps: a record's own first, then those of others, mostly of records before it. */
function filled(template, n, random, isGenerated = true) {
  let text = template[0];
  const from = Math.floor(random() * Math.min(n, 1_000_000));
  for (let i = 1; i < template.length; i += 2) {
    const type = template[i].slice(0, -1);
    const isOwn = isGenerated && i === 1;
    const other = from - (from % TYPES.length) + TYPES.indexOf(type) + (i - 1) * TYPES.length;
    const below = Math.max(TYPES.length, n - (n % TYPES.length));
    const number = isOwn ? n : other % below;
    text += `"forgex/${type}/${number.toString(36)}"${template[i + 1]}`;
  }
  return text;
}

let pool;

/** Made once for all files of one edition. */
function pooled() {
  pool ??= makePool();
  return pool;
}

/** Changes with the generator and with the examples' standard, so that old files are not taken for new ones. */
function edition() {
  const hash = createHash("sha256");
  for (const file of ["data.mjs", "defects.mjs", "pool.mjs"]) hash.update(readFileSync(join(bench, "lib", file)));
  return hash.digest("hex").slice(0, 8);
}

function assertRoom(bytes) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes * 1.5) throw new Error(`${folder} has no room for ${bytes} bytes; set FORGEX_BENCH_DIR.`);
}

/** Takes away files above a size: they are made again faster than a disk is bought. */
export function removeLarge(above = 400_000_000) {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (statSync(join(folder, name)).size > above) rmSync(join(folder, name));
}
