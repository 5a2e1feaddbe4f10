import type { AnyRecord } from "@forgex/schema";
import { items } from "./items.ts";

/** An identifier of a scheme and where its number stands. */
export interface NumberAt {
  readonly id: string;
  readonly pointer: string;
}

/** The numbers that a record has in one of the schemes. */
export function* numbersOf(record: AnyRecord, ...schemes: readonly string[]): Generator<NumberAt & { scheme: string }> {
  for (const { item, pointer } of items(record.identifiers, "/identifiers")) {
    if (item.id !== undefined && item.scheme !== undefined && schemes.includes(item.scheme)) {
      yield { scheme: item.scheme, id: item.id, pointer: `${pointer}/id` };
    }
  }
}

/** How numbers of a scheme look once spaces and dots, with which some registers print them, are taken out. */
const forms: Readonly<Record<string, RegExp>> = {
  "au-abn": /^[0-9]{11}$/,
  "au-acn": /^[0-9]{9}$/,
  bic: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/,
  cas: /^[1-9][0-9]{1,6}-[0-9]{2}-[0-9]$/,
  duns: /^[0-9]{9}$/,
  "fr-siren": /^[0-9]{9}$/,
  gln: /^[0-9]{13}$/,
  isin: /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/,
  lei: /^[A-Z0-9]{18}[0-9]{2}$/,
  rmap: /^CID[0-9]{6}$/,
  "un-locode": /^[A-Z]{2}[A-Z2-9]{3}$/,
  "us-cage": /^[A-Z0-9]{5}$/,
  "us-cik": /^[0-9]{1,10}$/,
  "us-msha": /^[0-9]{7}$/,
  "us-uei": /^[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}$/,
  wikidata: /^Q[1-9][0-9]*$/,
};

/** Schemes whose numbers are printed in groups. */
const grouped = new Set(["au-abn", "au-acn", "fr-siren", "duns", "gln", "lei"]);

/** The number without the spaces, dots and hyphens that only part its groups. */
export function bareNumber(scheme: string, id: string): string {
  return grouped.has(scheme) ? id.replace(/[\s.-]/g, "") : id;
}

/** Tells whether a number has the form of its scheme; `undefined` for a scheme whose form the standard does not know. */
export function hasForm(scheme: string, id: string): boolean | undefined {
  return forms[scheme]?.test(bareNumber(scheme, id));
}
