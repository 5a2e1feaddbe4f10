import base from "../../typedoc.base.js";

export default {
  ...base,
  entryPoints: ["src/index.ts", "src/sign/index.ts", "src/node/index.ts"],
  // The one project that holds all three doors.
  tsconfig: "tsconfig.test.json",
};
