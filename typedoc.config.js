import base from "./typedoc.base.js";

export default {
  ...base,
  name: "FORGE Exchange",
  entryPointStrategy: "packages",
  entryPoints: ["packages/schema", "packages/validators", "packages/converters", "packages/trust"],
  readme: "README.md",
  out: "docs/site",
};
