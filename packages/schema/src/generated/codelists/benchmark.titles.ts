// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Benchmarks. Reference rates to which a loan's margin is added.
 * What each code of the list benchmark means, in the languages that the list has.
 */
export const benchmarkTitles: Readonly<Record<string, CodeTitle>> = {
  "bank-bill-swap-rate": { title: "Bank bill swap rate (BBSW)", description: "Short Australian money market rate.", fr: "Taux BBSW", es: "Tasa BBSW" },
  cirr: { title: "Commercial interest reference rate (CIRR)", description: "Lowest fixed rate that OECD rules allow for export credits.", fr: "Taux d'intérêt commercial de référence (TICR)", es: "Tipo de interés comercial de referencia (CIRR)" },
  corra: { title: "CORRA", description: "Canadian overnight rate.", fr: "Taux CORRA", es: "Tasa CORRA" },
  estr: { title: "Euro short-term rate", description: "Overnight rate of the euro area.", fr: "Taux à court terme en euros (€STR)", es: "Tipo a corto plazo del euro (€STR)" },
  euribor: { title: "Euribor", description: "Rate at which banks of the euro area borrow from each other.", fr: "Euribor", es: "Euríbor" },
  "not-stated": { title: "Not stated", description: "The source does not name the reference rate.", fr: "Non précisé", es: "No precisado" },
  other: { title: "Other", description: "A reference rate that no other code names.", fr: "Autre", es: "Otro" },
  prime: { title: "Prime rate", description: "The rate banks of the United States ask of their best customers.", fr: "Taux préférentiel américain", es: "Tasa preferencial de Estados Unidos" },
  sofr: { title: "SOFR", description: "Overnight rate of the United States, secured by government bonds.", fr: "Taux SOFR", es: "Tasa SOFR" },
  sonia: { title: "SONIA", description: "Overnight rate of sterling.", fr: "Taux SONIA", es: "Tasa SONIA" },
  tona: { title: "TONA", description: "Overnight rate of the yen.", fr: "Taux TONA", es: "Tasa TONA" },
  "us-treasury": { title: "United States Treasury yield", description: "Yield of government bonds of the United States of like length.", fr: "Rendement des bons du Trésor américain", es: "Rendimiento del Tesoro de Estados Unidos" },
};
