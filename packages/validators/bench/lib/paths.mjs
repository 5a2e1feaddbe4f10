import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const bench = join(dirname(fileURLToPath(import.meta.url)), "..");
export const root = join(bench, "../../..");
export const examples = join(root, "schemas/examples");
/** Where generated files lie, from one run to the next. */
export const folder = process.env.FORGEX_BENCH_DIR ?? join(tmpdir(), "forgex-bench");

const { codelists: _, ...rest } = JSON.parse(readFileSync(join(examples, "ministerial-2026/dataset.json"), "utf8"));
/** First line of every generated file. */
export const header = rest;
