// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Identifier schemes. Registers and systems that number organizations, facilities, projects or minerals.
 * What each code of the list identifier-scheme means, in the languages that the list has.
 */
export const identifierSchemeTitles: Readonly<Record<string, CodeTitle>> = {
  "au-abn": { title: "Australian Business Number", description: "Number of the Australian Business Register.", fr: "Numéro d'entreprise australien (ABN)", es: "Número de empresa de Australia (ABN)" },
  "au-acn": { title: "Australian Company Number", description: "Number given to a company by the Australian securities regulator.", fr: "Numéro de société australien (ACN)", es: "Número de sociedad de Australia (ACN)" },
  bic: { title: "BIC", description: "Business identifier code of a bank, by ISO 9362.", fr: "BIC", es: "BIC" },
  "ca-bn": { title: "Canada business number", description: "Number given by the Canada Revenue Agency.", fr: "Numéro d'entreprise du Canada", es: "Número de empresa de Canadá" },
  "ca-sedar": { title: "SEDAR+ profile", description: "Profile of an issuer in Canada's filing system.", fr: "Profil SEDAR+", es: "Perfil SEDAR+" },
  cas: { title: "CAS registry number", description: "Number of a chemical substance.", fr: "Numéro CAS", es: "Número CAS" },
  dac: { title: "OECD DAC agency code", description: "Code of a donor agency in OECD development statistics.", fr: "Code d'agence CAD de l'OCDE", es: "Código de agencia del CAD de la OCDE" },
  duns: { title: "D-U-N-S number", description: "Nine-digit number of Dun & Bradstreet.", fr: "Numéro D-U-N-S", es: "Número D-U-N-S" },
  eiti: { title: "EITI identifier", description: "Identifier of a company or project in EITI reporting.", fr: "Identifiant ITIE", es: "Identificador EITI" },
  eori: { title: "EORI number", description: "Number of an economic operator for customs in the European Union.", fr: "Numéro EORI", es: "Número EORI" },
  "fr-siren": { title: "SIREN number", description: "Number of a company in the French register.", fr: "Numéro SIREN", es: "Número SIREN" },
  "gb-coh": { title: "Companies House number", description: "Number of a company in the register of the United Kingdom.", fr: "Numéro Companies House", es: "Número de Companies House" },
  gem: { title: "Global Energy Monitor identifier", description: "Identifier of an asset in a Global Energy Monitor tracker.", fr: "Identifiant Global Energy Monitor", es: "Identificador de Global Energy Monitor" },
  "gleif-ra": { title: "Local register number", description: "Number in a national register of companies, named by its GLEIF registration authority code.", fr: "Numéro de registre local", es: "Número de registro local" },
  gln: { title: "Global Location Number", description: "GS1 number of a party or place.", fr: "Numéro GLN", es: "Número GLN" },
  "iata-icao": { title: "Airport code", description: "Code of an airport, by IATA or ICAO.", fr: "Code d'aéroport", es: "Código de aeropuerto" },
  iati: { title: "IATI identifier", description: "Identifier of an organization or activity in IATI data.", fr: "Identifiant IITA", es: "Identificador IATI" },
  icmm: { title: "ICMM mine identifier", description: "Identifier of a site in the ICMM global mining dataset.", fr: "Identifiant de mine ICMM", es: "Identificador de mina del ICMM" },
  inspire: { title: "INSPIRE identifier", description: "Namespace and local id of a feature in INSPIRE data.", fr: "Identifiant INSPIRE", es: "Identificador INSPIRE" },
  isin: { title: "ISIN", description: "International number of a security, by ISO 6166.", fr: "Code ISIN", es: "Código ISIN" },
  lei: { title: "Legal Entity Identifier", description: "Twenty-character identifier of a legal entity, by ISO 17442, with check digits.", fr: "Identifiant d'entité juridique (LEI)", es: "Identificador de entidad jurídica (LEI)" },
  mindat: { title: "Mindat identifier", description: "Number of a mineral or locality in the Mindat database.", fr: "Identifiant Mindat", es: "Identificador Mindat" },
  "open-corporates": { title: "OpenCorporates identifier", description: "Jurisdiction and number of a company as OpenCorporates gives them.", fr: "Identifiant OpenCorporates", es: "Identificador de OpenCorporates" },
  openstreetmap: { title: "OpenStreetMap element", description: "Type and number of an OpenStreetMap element.", fr: "Élément OpenStreetMap", es: "Elemento de OpenStreetMap" },
  other: { title: "Other scheme", description: "A scheme that no other code names; say which in the identifier itself.", fr: "Autre système", es: "Otro sistema" },
  permid: { title: "PermID", description: "Open identifier of a company by LSEG.", fr: "PermID", es: "PermID" },
  "resource-contracts": { title: "ResourceContracts identifier", description: "Open contracting identifier of a contract on ResourceContracts.", fr: "Identifiant ResourceContracts", es: "Identificador de ResourceContracts" },
  rmap: { title: "RMAP smelter identifier", description: "CID number of a smelter or refiner in the Responsible Minerals Assurance Process.", fr: "Identifiant de fonderie RMAP", es: "Identificador de fundición RMAP" },
  ticker: { title: "Ticker symbol", description: "Exchange and symbol of a listed company, as EXCHANGE:SYMBOL.", fr: "Code boursier", es: "Símbolo bursátil" },
  "treaty-series": { title: "Treaty series number", description: "Number of an agreement in a national or United Nations treaty series.", fr: "Numéro de recueil de traités", es: "Número de colección de tratados" },
  "un-locode": { title: "UN/LOCODE", description: "United Nations code of a port or other transport location.", fr: "UN/LOCODE", es: "UN/LOCODE" },
  "us-cage": { title: "CAGE code", description: "Code of a supplier to the United States government.", fr: "Code CAGE", es: "Código CAGE" },
  "us-cik": { title: "CIK number", description: "Number of a filer at the United States securities regulator.", fr: "Numéro CIK", es: "Número CIK" },
  "us-dfc": { title: "DFC project number", description: "Number of a project in the list of active projects of the United States DFC.", fr: "Numéro de projet DFC", es: "Número de proyecto de la DFC" },
  "us-exim": { title: "EXIM transaction number", description: "Number of an authorisation of the Export-Import Bank of the United States.", fr: "Numéro d'opération EXIM", es: "Número de operación de EXIM" },
  "us-federal-register": { title: "Federal Register citation", description: "Citation of a notice, rule or list in the Federal Register.", fr: "Référence au Federal Register", es: "Referencia del Federal Register" },
  "us-msha": { title: "MSHA mine number", description: "Number of a mine at the United States mine safety agency.", fr: "Numéro de mine MSHA", es: "Número de mina de la MSHA" },
  "us-uei": { title: "Unique Entity ID", description: "Identifier of an entity that deals with the United States government.", fr: "Identifiant UEI", es: "Identificador UEI" },
  "usgs-mrds": { title: "USGS MRDS deposit number", description: "Number of a deposit in the Mineral Resources Data System.", fr: "Numéro de gisement USGS MRDS", es: "Número de yacimiento USGS MRDS" },
  vat: { title: "VAT number", description: "Number for value added tax, with its country prefix.", fr: "Numéro de TVA", es: "Número de IVA" },
  website: { title: "Website", description: "Address of the organization's own site, used where nothing better identifies it.", fr: "Site web", es: "Sitio web" },
  wikidata: { title: "Wikidata item", description: "Number of an item in Wikidata.", fr: "Élément Wikidata", es: "Elemento de Wikidata" },
};
