import { OptionDefaults } from "typedoc";

/** Settings that the root and every package share. */
export default {
  includeVersion: true,
  disableGit: true,
  sourceLinkTemplate: "https://w3id.org/forgex/source/{path}#L{line}",
  gitRevision: "main",
  treatWarningsAsErrors: true,
  blockTags: [...OptionDefaults.blockTags, "@minItems", "@maxItems"],
};
