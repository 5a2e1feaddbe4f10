// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of project. What sort of undertaking a project is.
 * What each code of the list project-kind means, in the languages that the list has.
 */
export const projectKindTitles: Readonly<Record<string, CodeTitle>> = {
  corridor: { title: "Corridor", description: "Works along a route, with their lines, ports and power.", fr: "Corridor", es: "Corredor" },
  development: { title: "Development", description: "Building or enlarging one or more facilities.", fr: "Développement", es: "Desarrollo" },
  exploration: { title: "Exploration", description: "Looking for and describing deposits.", fr: "Exploration", es: "Exploración" },
  fund: { title: "Fund", description: "Setting up and running a fund.", fr: "Fonds", es: "Fondo" },
  infrastructure: { title: "Infrastructure", description: "Power, water, transport or other works that serve several sites.", fr: "Infrastructure", es: "Infraestructura" },
  other: { title: "Other", description: "A kind that no other code fits; describe it in the record.", fr: "Autre", es: "Otro" },
  programme: { title: "Programme", description: "A public scheme under which many things are supported.", fr: "Programme", es: "Programa" },
  recycling: { title: "Recycling", description: "Collecting or recovering material from waste.", fr: "Recyclage", es: "Reciclaje" },
  research: { title: "Research and mapping", description: "Research, development or geological mapping.", fr: "Recherche et cartographie", es: "Investigación y cartografía" },
  stockpile: { title: "Stockpile", description: "Building up and running a reserve of material or of rights to it.", fr: "Stock stratégique", es: "Reserva estratégica" },
  trading: { title: "Trading venture", description: "Buying and selling output together.", fr: "Entreprise de négoce", es: "Empresa de comercialización" },
};
