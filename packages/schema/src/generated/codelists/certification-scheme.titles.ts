// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Certification schemes. Standards against which a site, company or chain is assured.
 * What each code of the list certification-scheme means, in the languages that the list has.
 */
export const certificationSchemeTitles: Readonly<Record<string, CodeTitle>> = {
  "asi-performance": { title: "ASI Performance Standard", description: "Standard of the Aluminium Stewardship Initiative.", fr: "Norme de performance de l'ASI", es: "Norma de desempeño de la ASI" },
  "cera-4in1": { title: "CERA 4in1", description: "European certification of raw materials along the chain.", fr: "CERA 4in1", es: "CERA 4in1" },
  "cmrt-3tg": { title: "Conflict minerals reporting", description: "Reporting template for tin, tantalum, tungsten and gold.", fr: "Déclaration des minerais de conflit", es: "Declaración de minerales de conflicto" },
  cmsi: { title: "Consolidated Mining Standard", description: "Joint standard of several mining bodies.", fr: "Norme minière consolidée (CMSI)", es: "Norma minera consolidada (CMSI)" },
  "copper-mark": { title: "Copper Mark", description: "Assurance of copper, nickel, zinc and molybdenum producers.", fr: "Copper Mark", es: "Copper Mark" },
  "crirsco-public-report": { title: "Signed public report", description: "A report signed by a competent or qualified person.", fr: "Rapport public signé", es: "Informe público firmado" },
  "eiti-company": { title: "EITI expectations for companies", description: "Disclosure that EITI asks of supporting companies.", fr: "Attentes de l'ITIE pour les entreprises", es: "Expectativas del EITI para empresas" },
  "equator-principles": { title: "Equator Principles", description: "Lenders' rules for risk in project finance.", fr: "Principes de l'Équateur", es: "Principios de Ecuador" },
  gistm: { title: "Global tailings standard", description: "Global industry standard on tailings management.", fr: "Norme mondiale sur les résidus miniers (GISTM)", es: "Norma global de relaves (GISTM)" },
  "icglr-rcm": { title: "ICGLR certificate", description: "Certificate of the Great Lakes region for tin, tantalum, tungsten and gold.", fr: "Certificat CIRGL", es: "Certificado de la CIRGL" },
  "icmm-mining-principles": { title: "ICMM Mining Principles", description: "Commitments of members of the mining council.", fr: "Principes miniers de l'ICMM", es: "Principios Mineros del ICMM" },
  "ifc-performance-standards": { title: "IFC Performance Standards", description: "Environmental and social rules of the IFC.", fr: "Normes de performance de la SFI", es: "Normas de desempeño de la CFI" },
  irma: { title: "IRMA Standard", description: "Standard for responsible mining with audited levels.", fr: "Norme IRMA", es: "Norma IRMA" },
  "iso-14001": { title: "ISO 14001", description: "Environmental management system.", fr: "ISO 14001", es: "ISO 14001" },
  "iso-45001": { title: "ISO 45001", description: "Health and safety management system.", fr: "ISO 45001", es: "ISO 45001" },
  "iso-50001": { title: "ISO 50001", description: "Energy management system.", fr: "ISO 50001", es: "ISO 50001" },
  "iso-9001": { title: "ISO 9001", description: "Quality management system.", fr: "ISO 9001", es: "ISO 9001" },
  itsci: { title: "ITSCI", description: "Traceability of tin, tantalum and tungsten from the Great Lakes region.", fr: "ITSCI", es: "ITSCI" },
  lbma: { title: "LBMA responsible sourcing", description: "Sourcing rules for gold and silver refiners.", fr: "Approvisionnement responsable de la LBMA", es: "Abastecimiento responsable de la LBMA" },
  lppm: { title: "LPPM responsible sourcing", description: "Sourcing rules for platinum and palladium refiners.", fr: "Approvisionnement responsable du LPPM", es: "Abastecimiento responsable del LPPM" },
  "oecd-due-diligence": { title: "OECD due diligence", description: "Guidance for responsible mineral supply chains.", fr: "Devoir de diligence de l'OCDE", es: "Debida diligencia de la OCDE" },
  other: { title: "Other", description: "A scheme that no other code names.", fr: "Autre", es: "Otro" },
  rjc: { title: "RJC Code of Practices", description: "Rules of the Responsible Jewellery Council, also for platinum-group metals.", fr: "Code de pratiques du RJC", es: "Código de prácticas del RJC" },
  "rmi-rmap": { title: "RMAP", description: "Responsible Minerals Assurance Process for smelters and refiners.", fr: "RMAP", es: "RMAP" },
  tsm: { title: "Towards Sustainable Mining", description: "Canadian programme, taken up in other countries, with yearly ratings.", fr: "Vers le développement minier durable (VDMD)", es: "Hacia una minería sostenible (TSM)" },
  "un-transparency-protocol": { title: "UN Transparency Protocol", description: "Verifiable product and facility credentials of UN/CEFACT.", fr: "Protocole de transparence des Nations Unies", es: "Protocolo de Transparencia de las Naciones Unidas" },
};
