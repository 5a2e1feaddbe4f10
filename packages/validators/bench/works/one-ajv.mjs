import { check } from "../peers/ajv.mjs";

if (check({ type: "facility" })) throw new TypeError("a record without id is no record");
