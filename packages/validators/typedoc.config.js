import base from "../../typedoc.base.js";

export default {
  ...base,
  entryPoints: ["src/index.ts", "src/generated/zod.ts", "src/node/index.ts"],
  tsconfig: "tsconfig.node.json",
};
