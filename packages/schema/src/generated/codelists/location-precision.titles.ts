// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Precision of a location. How near a point lies to the true place, nearest first; the order has meaning.
 * What each code of the list location-precision means, in the languages that the list has.
 */
export const locationPrecisionTitles: Readonly<Record<string, CodeTitle>> = {
  exact: { title: "Exact", description: "Within the fence of the site.", fr: "Exacte", es: "Exacta" },
  site: { title: "Site", description: "On or beside the site, within about a kilometre.", fr: "Site", es: "Sitio" },
  approximate: { title: "Approximate", description: "Within about ten kilometres, or read from a small map.", fr: "Approximative", es: "Aproximada" },
  locality: { title: "Locality", description: "The nearest named town or village.", fr: "Localité", es: "Localidad" },
  municipality: { title: "Municipality", description: "Somewhere in the municipality or county.", fr: "Commune", es: "Municipio" },
  subdivision: { title: "Subdivision", description: "Somewhere in the province, state or region.", fr: "Subdivision", es: "Subdivisión" },
  country: { title: "Country", description: "Somewhere in the country.", fr: "Pays", es: "País" },
  blurred: { title: "Blurred on purpose", description: "Moved or rounded so that the place cannot be found.", fr: "Volontairement floutée", es: "Difuminada a propósito" },
  "not-stated": { title: "Not stated", description: "The source does not say how good the point is.", fr: "Non précisée", es: "No precisada" },
};
