// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

/** Version of the standard, major and minor. */
export const standardVersion = "1.0";

/** Every record type, sorted. */
export const recordTypes = [
  "agreement",
  "commitment",
  "facility",
  "list",
  "mineral",
  "observation",
  "organization",
  "project",
  "supply-link",
] as const;

/** The `$id` of each record type's schema. Nothing is ever fetched from there. */
export const schemaIds = {
  agreement: "https://w3id.org/forgex/1.0/record/agreement.schema.json",
  commitment: "https://w3id.org/forgex/1.0/record/commitment.schema.json",
  facility: "https://w3id.org/forgex/1.0/record/facility.schema.json",
  list: "https://w3id.org/forgex/1.0/record/list.schema.json",
  mineral: "https://w3id.org/forgex/1.0/record/mineral.schema.json",
  observation: "https://w3id.org/forgex/1.0/record/observation.schema.json",
  organization: "https://w3id.org/forgex/1.0/record/organization.schema.json",
  project: "https://w3id.org/forgex/1.0/record/project.schema.json",
  "supply-link": "https://w3id.org/forgex/1.0/record/supply-link.schema.json",
} as const;
