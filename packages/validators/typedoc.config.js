import base from "../../typedoc.base.js";

export default {
  ...base,
  entryPoints: ["src/index.ts", "src/zod.ts", "src/messages/index.ts", "src/node/index.ts"],
  // Inner parts of what shards and rules hand on as it is: nobody outside takes them apart.
  intentionallyNotExported: ["places", "Question", "Cause", "engine/placed.ts:Placed"],
  // The one project that holds all doors.
  tsconfig: "tsconfig.test.json",
};
