// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Licences. Terms under which data may be used; SPDX identifiers where there are some.
 * What each code of the list license means, in the languages that the list has.
 */
export const licenseTitles: Readonly<Record<string, CodeTitle>> = {
  "Apache-2.0": { title: "Apache License 2.0", description: "Free use with the notice kept and a patent grant; also found on data." },
  "CC-BY-3.0": { title: "Creative Commons Attribution 3.0", description: "Free use with attribution, older version." },
  "CC-BY-3.0-IGO": { title: "Creative Commons Attribution 3.0 IGO", description: "Free use with attribution, version for intergovernmental bodies." },
  "CC-BY-4.0": { title: "Creative Commons Attribution 4.0", description: "Free use with attribution." },
  "CC-BY-NC-4.0": { title: "Creative Commons Attribution-NonCommercial 4.0", description: "Free use with attribution, not for commerce." },
  "CC-BY-NC-SA-4.0": { title: "Creative Commons Attribution-NonCommercial-ShareAlike 4.0", description: "Free use with attribution, not for commerce, shared under the same terms." },
  "CC-BY-ND-4.0": { title: "Creative Commons Attribution-NoDerivatives 4.0", description: "Free use with attribution, unchanged." },
  "CC-BY-SA-4.0": { title: "Creative Commons Attribution-ShareAlike 4.0", description: "Free use with attribution, shared under the same terms." },
  "CC0-1.0": { title: "Creative Commons Zero 1.0", description: "All rights waived." },
  "DL-DE-BY-2.0": { title: "Data licence Germany - attribution 2.0", description: "Free use of German public information with attribution." },
  "GODL-India": { title: "Government Open Data License - India", description: "Free use of Indian public information with attribution." },
  "KOGL-1": { title: "Korea Open Government License Type 1", description: "Free use of Korean public information with attribution." },
  MIT: { title: "MIT License", description: "Free use with the notice kept; also found on data." },
  "NLOD-2.0": { title: "Norwegian Licence for Open Government Data 2.0", description: "Free use of Norwegian public information with attribution." },
  "ODC-By-1.0": { title: "Open Data Commons Attribution 1.0", description: "Free use of a database with attribution." },
  "ODbL-1.0": { title: "Open Database License 1.0", description: "Free use of a database with attribution, shared under the same terms." },
  "OGL-Canada-2.0": { title: "Open Government Licence - Canada 2.0", description: "Free use of Canadian public information with attribution." },
  "OGL-UK-3.0": { title: "Open Government Licence 3.0", description: "Free use of United Kingdom public information with attribution." },
  "PDDL-1.0": { title: "Open Data Commons Public Domain Dedication 1.0", description: "All rights in a database waived." },
  "etalab-2.0": { title: "Etalab Open License 2.0", description: "Free use of French public information with attribution." },
  "not-stated": { title: "Not stated", description: "The publisher names no terms." },
  "partners-only": { title: "Partners only", description: "For partners of the exchange under its own rules, with no open licence." },
  proprietary: { title: "Proprietary", description: "All rights reserved or terms of a contract." },
  "public-domain": { title: "Public domain", description: "No rights are claimed, for example in works of the United States government." },
};
