// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Benchmarks. Reference rates to which a loan's margin is added.
 * Every code of the list, retired ones too, in its order.
 */
export const benchmarkCodes = [
  "bank-bill-swap-rate",
  "cirr",
  "corra",
  "estr",
  "euribor",
  "not-stated",
  "other",
  "prime",
  "sofr",
  "sonia",
  "tona",
  "us-treasury",
] as const;

/** A code of the list benchmark. */
export type BenchmarkCode = (typeof benchmarkCodes)[number];

/** Version, retired codes and further columns of the list. */
export const benchmarkList: CodelistInfo<BenchmarkCode> = {
  name: "benchmark",
  title: "Benchmarks",
  description: "Reference rates to which a loan's margin is added.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, S145",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    currency: {
      "bank-bill-swap-rate": "AUD",
      corra: "CAD",
      estr: "EUR",
      euribor: "EUR",
      prime: "USD",
      sofr: "USD",
      sonia: "GBP",
      tona: "JPY",
      "us-treasury": "USD",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(benchmarkCodes);

/** Whether a value is a code of the list benchmark. */
export function isBenchmark(value: unknown): value is BenchmarkCode {
  return known.has(value);
}
