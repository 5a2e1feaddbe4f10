// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * End uses. What a mineral is used for in the end.
 * What each code of the list end-use means, in the languages that the list has.
 */
export const endUseTitles: Readonly<Record<string, CodeTitle>> = {
  aerospace: { title: "Aerospace", description: "Aircraft, engines and space.", fr: "Aérospatiale", es: "Aeroespacial" },
  agriculture: { title: "Agriculture", description: "Fertiliser and feed.", fr: "Agriculture", es: "Agricultura" },
  alloys: { title: "Alloys and superalloys", description: "Metals made stronger or more resistant.", fr: "Alliages et superalliages", es: "Aleaciones y superaleaciones" },
  batteries: { title: "Batteries", description: "Rechargeable and other batteries.", fr: "Batteries", es: "Baterías" },
  catalysts: { title: "Catalysts", description: "Exhaust, refining and chemical catalysts.", fr: "Catalyseurs", es: "Catalizadores" },
  "ceramics-glass": { title: "Ceramics and glass", description: "Ceramics, glass and enamel.", fr: "Céramique et verre", es: "Cerámica y vidrio" },
  chemicals: { title: "Chemicals", description: "Chemicals and pigments.", fr: "Produits chimiques", es: "Productos químicos" },
  construction: { title: "Construction", description: "Building.", fr: "Construction", es: "Construcción" },
  defence: { title: "Defence", description: "Weapons, munitions and military systems.", fr: "Défense", es: "Defensa" },
  drilling: { title: "Drilling", description: "Drilling mud and fluids.", fr: "Forage", es: "Perforación" },
  "electricity-grids": { title: "Electricity grids", description: "Wires, transformers and switches.", fr: "Réseaux électriques", es: "Redes eléctricas" },
  electronics: { title: "Electronics", description: "Components, screens and capacitors.", fr: "Électronique", es: "Electrónica" },
  "flame-retardants": { title: "Flame retardants", description: "Making materials hard to burn.", fr: "Retardateurs de flamme", es: "Retardantes de llama" },
  "fuel-cells": { title: "Fuel cells and electrolysers", description: "Hydrogen made or used.", fr: "Piles à combustible et électrolyseurs", es: "Pilas de combustible y electrolizadores" },
  gemstones: { title: "Gemstones and jewellery", description: "Gems, jewellery and collecting.", fr: "Pierres gemmes et bijouterie", es: "Gemas y joyería" },
  lighting: { title: "Lighting and phosphors", description: "Lamps, LEDs and screens' colours.", fr: "Éclairage et luminophores", es: "Iluminación y fósforos" },
  lubricants: { title: "Lubricants", description: "Keeping parts from wear.", fr: "Lubrifiants", es: "Lubricantes" },
  "machinery-tools": { title: "Machinery and tools", description: "Cutting tools, wear parts and machines.", fr: "Machines et outils", es: "Maquinaria y herramientas" },
  magnets: { title: "Permanent magnets", description: "Motors, generators and devices.", fr: "Aimants permanents", es: "Imanes permanentes" },
  medical: { title: "Medical", description: "Imaging, isotopes and implants.", fr: "Santé", es: "Medicina" },
  monetary: { title: "Investment and reserves", description: "Coins, bars and central bank reserves.", fr: "Placement et réserves monétaires", es: "Inversión y reservas monetarias" },
  nuclear: { title: "Nuclear energy", description: "Fuel and reactor materials.", fr: "Énergie nucléaire", es: "Energía nuclear" },
  optics: { title: "Optical materials", description: "Lenses, fibre, infrared and lasers.", fr: "Matériaux optiques", es: "Materiales ópticos" },
  refractories: { title: "Refractories and foundry", description: "Linings and moulds that stand heat.", fr: "Réfractaires et fonderie", es: "Refractarios y fundición" },
  semiconductors: { title: "Semiconductors", description: "Chips and wafers.", fr: "Semi-conducteurs", es: "Semiconductores" },
  solar: { title: "Solar cells", description: "Photovoltaic cells.", fr: "Cellules solaires", es: "Células solares" },
  steel: { title: "Steel", description: "Steel and its alloys.", fr: "Acier", es: "Acero" },
  vehicles: { title: "Vehicles", description: "Cars, trucks and their motors.", fr: "Véhicules", es: "Vehículos" },
  wind: { title: "Wind turbines", description: "Turbines and their generators.", fr: "Éoliennes", es: "Turbinas eólicas" },
};
