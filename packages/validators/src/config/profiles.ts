import type { FindingSeverity } from "@forgex/schema";

/** Names of the profiles. */
export type ProfileName = "exchange" | "public" | "draft";

/** A bundle of settings for one purpose. */
export interface Profile {
  readonly title: string;
  readonly audience?: string;
  readonly rules: Readonly<Record<string, FindingSeverity | "off">>;
}

/**
 * The bundles of settings by name: `exchange` for data between partners (the rules as they are), `public` for data that is
 * to be published, `draft` for data that is still being gathered.
 *
 * @example
 * profiles.draft.rules["value-expected"]; // "off"
 */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  exchange: { title: "data between partners: every rule as it stands", rules: {} },
  public: {
    title: "data to be published: whatever gives away what is marked is an error",
    audience: "public",
    rules: {
      "hidden-by-subtraction": "error",
      "id-names-marked-value": "error",
      "marked-value-repeated": "error",
      "marking-expired": "error",
      "marking-without-effect": "error",
      "withheld-repeated": "error",
    },
  },
  draft: {
    title: "data being gathered: what is not there yet is no finding",
    rules: {
      "by-product-alone": "off",
      "commitment-parts-missing": "off",
      "commitment-uncovered": "off",
      "estimate-without-person": "off",
      "offtake-required-unlinked": "off",
      "reference-outside": "off",
      "reference-unresolved": "warning",
      "source-without-locator": "off",
      "value-expected": "off",
    },
  },
};
