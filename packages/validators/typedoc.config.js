import base from "../../typedoc.base.js";

export default {
  ...base,
  entryPoints: ["src/index.ts", "src/zod.ts", "src/messages/index.ts", "src/node/index.ts"],
  // The one project that holds all doors.
  tsconfig: "tsconfig.test.json",
};
