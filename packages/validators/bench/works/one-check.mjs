import { check } from "@forgex/validators/check/facility";

if (check({ type: "facility" })) throw new TypeError("a record without id is no record");
