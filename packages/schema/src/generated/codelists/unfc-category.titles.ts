// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * UNFC categories. Categories of the United Nations Framework Classification, one for each axis; wording is our own and recalled, to be checked against the published text.
 * What each code of the list unfc-category means, in the languages that the list has.
 */
export const unfcCategoryTitles: Readonly<Record<string, CodeTitle>> = {
  E1: { title: "Viability confirmed", description: "Viability on the economic, environmental and social side is confirmed." },
  "E1.1": { title: "Viable as things are", description: "Viable under current and realistically assumed conditions." },
  "E1.2": { title: "Viable with support", description: "Viable only with subsidies or other support." },
  E2: { title: "Viability expected", description: "Viability is expected in the foreseeable future." },
  E3: { title: "Viability not expected or not known", description: "Not expected to become viable, or too early to tell." },
  "E3.1": { title: "Produced and not sold", description: "Will be produced and left unused or consumed in operations." },
  "E3.2": { title: "Viability not yet known", description: "Cannot be judged yet for want of information." },
  "E3.3": { title: "No prospect of viability", description: "No reasonable prospect of becoming viable in the foreseeable future." },
  F1: { title: "Feasibility confirmed", description: "Feasibility of a development project is confirmed." },
  "F1.1": { title: "In production", description: "Production or operation takes place." },
  "F1.2": { title: "Under way", description: "Money is committed and implementation is under way." },
  "F1.3": { title: "Justified", description: "Studies are complete and approvals are reasonably expected." },
  F2: { title: "Feasibility to be evaluated", description: "Feasibility needs further evaluation." },
  "F2.1": { title: "Development pending", description: "Work to justify development is under way." },
  "F2.2": { title: "Development on hold", description: "Work is on hold or may be much delayed." },
  "F2.3": { title: "No plan to develop", description: "No plan to develop or to gather data, for limited potential." },
  F3: { title: "Feasibility cannot be evaluated", description: "Data are too few to evaluate feasibility." },
  "F3.1": { title: "Further testing warranted", description: "Site-specific studies warrant further testing." },
  "F3.2": { title: "Local potential", description: "Local studies indicate potential and more data are needed." },
  "F3.3": { title: "Regional studies only", description: "Only regional studies exist." },
  F4: { title: "No project identified", description: "No development project has been identified." },
  "F4.1": { title: "Technology in development", description: "The technology is being developed and pilots have worked elsewhere." },
  "F4.2": { title: "Technology in research", description: "The technology is being researched and no pilot has worked." },
  "F4.3": { title: "Technology not researched", description: "The technology is neither in research nor in development." },
  G1: { title: "High confidence", description: "Quantity estimated with high confidence: the low estimate." },
  G2: { title: "Moderate confidence", description: "Quantity estimated with moderate confidence: with G1 the best estimate." },
  G3: { title: "Low confidence", description: "Quantity estimated with low confidence: with G1 and G2 the high estimate." },
  G4: { title: "Indirect evidence", description: "Quantity of a prospective project, from indirect evidence." },
  "G4.1": { title: "Prospective, low estimate", description: "Low estimate of a prospective project." },
  "G4.2": { title: "Prospective, best increment", description: "Increment to the best estimate of a prospective project." },
  "G4.3": { title: "Prospective, high increment", description: "Increment to the high estimate of a prospective project." },
};
