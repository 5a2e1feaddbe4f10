// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Reporting codes. The standard or system by which resources and reserves are classed.
 * What each code of the list reporting-code means, in the languages that the list has.
 */
export const reportingCodeTitles: Readonly<Record<string, CodeTitle>> = {
  cbrr: { title: "CBRR Guide", description: "Reporting guide of Brazil.", fr: "Guide CBRR", es: "Guía CBRR" },
  ccrr: { title: "CCRR standard", description: "Reporting standard of Colombia.", fr: "Norme CCRR", es: "Norma CCRR" },
  cim: { title: "CIM Definition Standards", description: "Definitions of the Canadian institute of mining, used under NI 43-101.", fr: "Normes de définition de l'ICM (CIM)", es: "Normas de definición CIM" },
  cmc: { title: "Chilean certification code", description: "Code of the Chilean mining commission.", fr: "Code chilien de certification", es: "Código chileno de certificación" },
  crirsco: { title: "CRIRSCO Template", description: "International template on which national codes are modelled.", fr: "Modèle CRIRSCO", es: "Plantilla CRIRSCO" },
  gkz: { title: "State classification of reserves", description: "State system of Russia and other states, with classes A, B, C1, C2 and P1 to P3.", fr: "Classification d'État des réserves (GKZ)", es: "Clasificación estatal de reservas (GKZ)" },
  historic: { title: "Historic estimate", description: "An estimate that follows no current code.", fr: "Estimation historique", es: "Estimación histórica" },
  imic: { title: "Indian Mineral Industry Code", description: "Reporting code of India.", fr: "Code IMIC (Inde)", es: "Código IMIC (India)" },
  imm: { title: "IMM Reporting Code", description: "Former reporting code of the United Kingdom.", fr: "Code IMM (Royaume-Uni)", es: "Código IMM (Reino Unido)" },
  jorc: { title: "JORC Code", description: "Reporting code of Australasia.", fr: "Code JORC", es: "Código JORC" },
  kazrc: { title: "KAZRC Code", description: "Reporting code of Kazakhstan.", fr: "Code KAZRC", es: "Código KAZRC" },
  kcmi: { title: "KCMI Code", description: "Reporting code of Indonesia.", fr: "Code KCMI", es: "Código KCMI" },
  mrc: { title: "Mongolian Code", description: "Reporting code of Mongolia.", fr: "Code mongol (MRC)", es: "Código mongol (MRC)" },
  naen: { title: "NAEN Code", description: "Reporting code of Russia in the CRIRSCO family.", fr: "Code NAEN", es: "Código NAEN" },
  national: { title: "National classification", description: "A national system that no other code names; say which in the estimate.", fr: "Classification nationale", es: "Clasificación nacional" },
  "ni-43-101": { title: "NI 43-101", description: "Canadian disclosure rule that uses the CIM definitions.", fr: "Règlement 43-101", es: "NI 43-101" },
  none: { title: "No code stated", description: "The source names no code.", fr: "Aucun code indiqué", es: "Sin código indicado" },
  perc: { title: "PERC Standard", description: "Reporting standard of Europe.", fr: "Norme PERC", es: "Norma PERC" },
  peru: { title: "Peruvian code", description: "Reporting code of Peru.", fr: "Code péruvien", es: "Código peruano" },
  pmrc: { title: "Philippine Mineral Reporting Code", description: "Reporting code of the Philippines.", fr: "Code philippin (PMRC)", es: "Código filipino (PMRC)" },
  samrec: { title: "SAMREC Code", description: "Reporting code of South Africa.", fr: "Code SAMREC", es: "Código SAMREC" },
  "sec-guide-7": { title: "SEC Industry Guide 7", description: "Former disclosure guide of the United States, replaced by S-K 1300.", fr: "Guide 7 de la SEC", es: "Guía 7 de la SEC" },
  "sk-1300": { title: "Regulation S-K 1300", description: "Disclosure rule of the United States for mining companies.", fr: "Règlement S-K 1300", es: "Reglamento S-K 1300" },
  sme: { title: "SME Guide", description: "Reporting guide of the United States mining society.", fr: "Guide SME", es: "Guía SME" },
  umrek: { title: "UMREK Code", description: "Reporting code of Türkiye.", fr: "Code UMREK", es: "Código UMREK" },
  unfc: { title: "UNFC", description: "United Nations framework that classes quantities on three axes.", fr: "CCNU", es: "CMNU" },
};
