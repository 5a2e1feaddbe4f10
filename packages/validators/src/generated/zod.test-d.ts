// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type * as types from "@forgex/schema";
import { expectTypeOf } from "vitest";
import type { z } from "zod";
import type * as schemas from "./zod.ts";

expectTypeOf<z.infer<typeof schemas.agreement>>().toEqualTypeOf<types.Agreement>();
expectTypeOf<z.infer<typeof schemas.commitment>>().toEqualTypeOf<types.Commitment>();
expectTypeOf<z.infer<typeof schemas.facility>>().toEqualTypeOf<types.Facility>();
expectTypeOf<z.infer<typeof schemas.list>>().toEqualTypeOf<types.List>();
expectTypeOf<z.infer<typeof schemas.mineral>>().toEqualTypeOf<types.Mineral>();
expectTypeOf<z.infer<typeof schemas.observation>>().toEqualTypeOf<types.Observation>();
expectTypeOf<z.infer<typeof schemas.organization>>().toEqualTypeOf<types.Organization>();
expectTypeOf<z.infer<typeof schemas.project>>().toEqualTypeOf<types.Project>();
expectTypeOf<z.infer<typeof schemas.supplyLink>>().toEqualTypeOf<types.SupplyLink>();
expectTypeOf<z.infer<typeof schemas.anyRecord>>().toEqualTypeOf<types.AnyRecord>();
expectTypeOf<z.infer<typeof schemas.datasetHeader>>().toEqualTypeOf<types.DatasetHeader>();
expectTypeOf<z.infer<typeof schemas.dataset>>().toEqualTypeOf<types.Dataset>();
expectTypeOf<z.infer<typeof schemas.finding>>().toEqualTypeOf<types.Finding>();
expectTypeOf<z.infer<typeof schemas.report>>().toEqualTypeOf<types.Report>();
