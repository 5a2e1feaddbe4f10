// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Document roles. What a document is to the record.
 * What each code of the list document-role means, in the languages that the list has.
 */
export const documentRoleTitles: Readonly<Record<string, CodeTitle>> = {
  annex: { title: "Annex", description: "A part attached to the text.", fr: "Annexe", es: "Anexo" },
  announcement: { title: "Announcement", description: "A press release or statement about it.", fr: "Annonce", es: "Anuncio" },
  contract: { title: "Contract", description: "The contract itself.", fr: "Contrat", es: "Contrato" },
  data: { title: "Data", description: "A table or data set.", fr: "Données", es: "Datos" },
  "fact-sheet": { title: "Fact sheet", description: "A summary by a party.", fr: "Fiche d'information", es: "Hoja informativa" },
  filing: { title: "Filing", description: "A report filed with a regulator.", fr: "Document réglementaire", es: "Presentación regulatoria" },
  "implementation-report": { title: "Implementation report", description: "Tells what was done.", fr: "Rapport de mise en œuvre", es: "Informe de ejecución" },
  letter: { title: "Letter", description: "A letter of interest, intent or commitment.", fr: "Lettre", es: "Carta" },
  list: { title: "List", description: "The list of minerals, assets or projects.", fr: "Liste", es: "Lista" },
  map: { title: "Map", description: "A map.", fr: "Carte", es: "Mapa" },
  minutes: { title: "Minutes or joint statement of a meeting", description: "Tells what a meeting decided.", fr: "Compte rendu", es: "Acta" },
  other: { title: "Other", description: "A document that no other code fits.", fr: "Autre", es: "Otro" },
  permit: { title: "Permit", description: "The permit or licence.", fr: "Permis", es: "Permiso" },
  ratification: { title: "Act of ratification", description: "The act by which a legislature approved it.", fr: "Acte de ratification", es: "Acto de ratificación" },
  report: { title: "Report", description: "An analysis or audit.", fr: "Rapport", es: "Informe" },
  "side-letter": { title: "Side letter", description: "A letter beside the text.", fr: "Lettre d'accompagnement", es: "Carta complementaria" },
  study: { title: "Study", description: "A scoping, feasibility or other study.", fr: "Étude", es: "Estudio" },
  summary: { title: "Summary", description: "A summary by someone who is not a party.", fr: "Résumé", es: "Resumen" },
  "technical-report": { title: "Technical report", description: "A report of resources and reserves.", fr: "Rapport technique", es: "Informe técnico" },
  text: { title: "Text", description: "The text itself.", fr: "Texte", es: "Texto" },
  translation: { title: "Translation", description: "A translation of the text.", fr: "Traduction", es: "Traducción" },
};
