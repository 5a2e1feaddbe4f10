import type { Facility } from "@forgex/schema";
import type { Kept } from "../define-rule.ts";
import type { Point } from "./distance.ts";
import { isUncertain } from "./missing.ts";
import { type Sameness, samenessOf } from "./same-thing.ts";
import { plainWords } from "./site-name.ts";

/** What is kept of a facility in order to find it under another name. */
export interface SiteFact extends Sameness {
  readonly names: readonly string[];
  readonly minerals: readonly string[];
  readonly kinds: readonly string[];
  readonly country?: string;
  readonly subdivision?: string;
  /** Where it is, if that is known to a few kilometres. */
  readonly point?: Point;
  readonly partOf?: string;
}

/** Precisions that put a site somewhere in an area and nowhere in it. */
const vague = new Set(["municipality", "subdivision", "country", "blurred", "not-stated"]);

/** Keeps of a facility that is in use what tells it from others. */
export function* siteFactsOf(record: Facility): Generator<Kept<SiteFact>> {
  const { location = {}, names, name, partOf, kinds = [] } = record;
  const called = [...new Set([...(name === undefined ? [] : [name]), ...Object.values(names ?? {})])];
  if (record.recordStatus !== "active" || called.length === 0) return;
  const { country, subdivision, latitude, longitude, precision = "site" } = location;
  const isPoint = latitude !== undefined && longitude !== undefined && !vague.has(precision);
  const isSure = isPoint && !isUncertain(record, "/location/latitude") && !isUncertain(record, "/location/longitude");
  yield {
    pointer: name === undefined ? "/names" : "/name",
    also: ["/names", "/location", "/commodities"].filter((place) => Object.hasOwn(record, place.slice(1))),
    data: {
      names: called,
      minerals: (record.commodities ?? []).flatMap(({ mineral }) => mineral ?? []),
      kinds,
      ...(country !== undefined && { country }),
      ...(subdivision !== undefined && { subdivision }),
      ...(isSure && { point: { latitude, longitude } }),
      ...(partOf !== undefined && { partOf }),
      ...samenessOf(record),
    },
  };
}

/** Names of products: a site is often called by what it makes, and its other name is silent of it. */
export const productWords: ReadonlySet<string> = new Set(
  [
    "aluminium aluminum alumina bauxite antimony antimonio beryllium bismuth chromite chromium cobalt cobalto copper cobre cuivre",
    "gallium galio germanium gold oro graphite grafito grafite hafnium heavy light rare earth earths terres rares tierras raras",
    "indium iron hierro lithium litio magnesium manganese manganeso molybdenum nickel niquel niobium niobio palladium",
    "platinum pgm potash phosphate scandium silicon silver plata tantalum tellurium tin estano titanium tungsten wolfram vanadium",
    "uranium uranio zinc zirconium magnet magnets ree treo ndpr ore ores brine",
  ].flatMap(plainWords),
);
