// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

export { codelists, type ShippedCodelist } from "@forgex/schema/codelists";
