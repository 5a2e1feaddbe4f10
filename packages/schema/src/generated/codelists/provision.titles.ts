// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Provisions. What the minerals instruments contain, by subject (p) and by form (l); a code names the subject, the fields of the provision hold how it varies.
 * What each code of the list provision means, in the languages that the list has.
 */
export const provisionTitles: Readonly<Record<string, CodeTitle>> = {
  l01: { title: "Not legally binding", description: "The text says that it creates no legal duties.", fr: "Absence de force contraignante", es: "Carácter no vinculante" },
  l02: { title: "Binding or ratified", description: "The text binds in law or was ratified.", fr: "Force contraignante ou ratification", es: "Carácter vinculante o ratificación" },
  l03: { title: "Wording for the parties", description: "The word used for the parties, such as participants or parties.", fr: "Désignation des parties", es: "Denominación de las partes" },
  l04: { title: "No obligation of funds", description: "The text commits no money, or only if funds are available.", fr: "Aucun engagement de fonds", es: "Sin obligación de fondos" },
  l05: { title: "Start", description: "When the text takes effect.", fr: "Prise d'effet", es: "Inicio de vigencia" },
  l06: { title: "Duration", description: "How long the text lasts.", fr: "Durée", es: "Duración" },
  l07: { title: "Ending", description: "How a party leaves or ends the text.", fr: "Cessation", es: "Terminación" },
  l08: { title: "Review", description: "When and how the text or its results are reviewed.", fr: "Examen", es: "Revisión" },
  l09: { title: "Meeting rhythm", description: "How often the parties meet.", fr: "Fréquence des réunions", es: "Frecuencia de reuniones" },
  l10: { title: "Governance body", description: "A body that steers or follows the text.", fr: "Organe de gouvernance", es: "Órgano de gobernanza" },
  l11: { title: "Lead agency", description: "Which office acts for each party.", fr: "Organisme chef de file", es: "Organismo responsable" },
  l12: { title: "Minerals covered", description: "Which minerals the text covers and how they are defined.", fr: "Minéraux visés", es: "Minerales cubiertos" },
  l13: { title: "Relation to other texts", description: "How the text stands to other agreements.", fr: "Relation avec d'autres textes", es: "Relación con otros textos" },
  l14: { title: "Unpublished parts", description: "Annexes or companion papers that are not public.", fr: "Parties non publiées", es: "Partes no publicadas" },
  p01: { title: "Secure supply with existing policy tools", description: "The parties speed up secure supply with tools that they already have, such as stockpiles or industrial demand.", fr: "Sécuriser l'offre par les outils existants", es: "Asegurar el suministro con instrumentos existentes" },
  p02: { title: "Mobilise public and private money", description: "The parties raise support for capital and operating cost through named instruments.", fr: "Mobiliser des fonds publics et privés", es: "Movilizar fondos públicos y privados" },
  p03: { title: "Finance by a deadline", description: "Money or steps towards it are due by a date or for a stated amount.", fr: "Financer avant une échéance", es: "Financiar antes de un plazo" },
  p04: { title: "Identify priority projects together", description: "The parties choose projects that fill gaps in supply chains.", fr: "Choisir ensemble les projets prioritaires", es: "Identificar conjuntamente proyectos prioritarios" },
  p05: { title: "Output for buyers in the parties", description: "Supported projects deliver to buyers in the parties or like-minded countries.", fr: "Production destinée aux acheteurs des parties", es: "Producción para compradores de las partes" },
  p06: { title: "Investment ministerial", description: "The parties call an investment meeting of ministers by a date.", fr: "Réunion ministérielle sur l'investissement", es: "Reunión ministerial de inversiones" },
  p07: { title: "Faster permits", description: "The parties shorten or simplify permits within their own law.", fr: "Accélérer les autorisations", es: "Agilizar los permisos" },
  p08: { title: "Price mechanisms", description: "The parties consider, agree or apply price floors, reference prices or similar measures.", fr: "Mécanismes de prix", es: "Mecanismos de precios" },
  p09: { title: "Review of asset sales", description: "The parties review, deter or steer sales of mineral assets.", fr: "Contrôle des cessions d'actifs", es: "Examen de la venta de activos" },
  p10: { title: "Recycling and scrap", description: "The parties invest in recycling or manage scrap.", fr: "Recyclage et déchets métalliques", es: "Reciclaje y chatarra" },
  p11: { title: "Geological mapping", description: "The parties map mineral resources at home, together or in third countries.", fr: "Cartographie géologique", es: "Cartografía geológica" },
  p12: { title: "Stockpiling cooperation", description: "The parties exchange data on stockpiles, coordinate them or build them together.", fr: "Coopération en matière de stocks", es: "Cooperación en materia de reservas" },
  p13: { title: "Rapid response", description: "A named group or a duty to coordinate answers supply disruptions.", fr: "Réaction rapide", es: "Respuesta rápida" },
  p14: { title: "Work with third parties", description: "The parties work with other countries or partners.", fr: "Coopération avec des tiers", es: "Cooperación con terceros" },
  p15: { title: "Information and knowledge exchange", description: "The parties exchange data, experience or best practice.", fr: "Échange d'informations et de connaissances", es: "Intercambio de información y conocimientos" },
  p16: { title: "Standards and regulation", description: "The parties set or align standards for mining, processing or trade.", fr: "Normes et réglementation", es: "Normas y regulación" },
  p17: { title: "Investment promotion and screening", description: "The parties promote, ease or screen investment.", fr: "Promotion et filtrage des investissements", es: "Promoción y control de inversiones" },
  p18: { title: "Research and development", description: "The parties do or fund research together.", fr: "Recherche et développement", es: "Investigación y desarrollo" },
  p19: { title: "Technology, skills and local value", description: "Technology transfer, training or processing at home is an objective.", fr: "Technologie, compétences et valeur locale", es: "Tecnología, capacidades y valor local" },
  p20: { title: "Export restraint promise", description: "A party promises not to ban or cap exports.", fr: "Engagement sur les restrictions à l'exportation", es: "Compromiso sobre restricciones a la exportación" },
  p21: { title: "Reserved asset list", description: "A party keeps a list of assets set aside for the partner.", fr: "Liste d'actifs réservés", es: "Lista de activos reservados" },
  p22: { title: "Preferential access", description: "Persons of a party get a first offer, exclusive talks or a right to take part.", fr: "Accès préférentiel", es: "Acceso preferente" },
  p23: { title: "Fiscal and regulatory incentives", description: "A party grants tax, customs or regulatory advantages.", fr: "Incitations fiscales et réglementaires", es: "Incentivos fiscales y regulatorios" },
  p24: { title: "Revenue sharing and fund", description: "Income from licences or projects is shared, often through a fund.", fr: "Partage des revenus et fonds", es: "Reparto de ingresos y fondo" },
  p25: { title: "Infrastructure", description: "The text ties the parties to railways, ports, power or other works.", fr: "Infrastructures", es: "Infraestructura" },
  p26: { title: "Sovereignty reservation", description: "A party keeps its rights over its resources.", fr: "Réserve de souveraineté", es: "Reserva de soberanía" },
  p27: { title: "Environmental, social and governance standards", description: "Projects follow environmental, social or governance standards.", fr: "Normes environnementales, sociales et de gouvernance", es: "Normas ambientales, sociales y de gobernanza" },
};
