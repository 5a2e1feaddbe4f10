// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

/**
 * Whether an amount or duty falls on each party or on all together.
 * Codes: closed list allocation.
 */
export type Allocation = "each" | "joint";

/**
 * How a printed number bounds the true one.
 * Codes: closed list amount-qualifier.
 */
export type AmountQualifier = "about" | "at-least" | "exact" | "more-than" | "range" | "up-to";

/**
 * Whether the parts of a breakdown may be added up.
 * Codes: closed list breakdown-kind.
 */
export type BreakdownKind = "additive" | "overlapping";

/**
 * Whether a capacity counts what goes in or what comes out.
 * Codes: closed list capacity-direction.
 */
export type CapacityDirection = "input" | "output";

/**
 * What a capacity figure stands for.
 * Codes: closed list capacity-kind.
 */
export type CapacityKind = "actual" | "nameplate" | "permitted" | "planned";

/**
 * How sure a link between two records is, strongest first; the order has meaning.
 * Codes: closed list certainty.
 */
export type Certainty = "stated" | "inferred" | "possible";

/**
 * What a claim says about the value that it points at.
 * Codes: closed list claim-op.
 */
export type ClaimOp = "add" | "missing" | "remove" | "value";

/**
 * Whether the record is one instrument or a figure over several.
 * Codes: closed list commitment-kind.
 */
export type CommitmentKind = "headline" | "instrument" | "package";

/**
 * How one commitment relates to another, so that money is not counted twice.
 * Codes: closed list commitment-relation.
 */
export type CommitmentRelation = "duplicate-of" | "overlaps-with" | "part-of" | "replaces";

/**
 * Where a commitment stands, from first idea to the end of its life; the order has meaning, and only the codes of class signed or disbursed are money that someone must pay or has paid.
 * Codes: closed list commitment-status.
 */
export type CommitmentStatus =
  | "target"
  | "capacity"
  | "programme"
  | "under-consideration"
  | "announced"
  | "listed"
  | "planned"
  | "solicited"
  | "extended"
  | "applied"
  | "letter-of-interest"
  | "letter-of-intent"
  | "mou"
  | "term-sheet"
  | "conditional"
  | "appropriated"
  | "approved"
  | "awarded"
  | "signed"
  | "amended"
  | "financial-close"
  | "drawing"
  | "disbursed"
  | "repaid"
  | "expired"
  | "cancelled"
  | "replaced";

/**
 * How a printed date relates to the day of the event.
 * Codes: closed list date-qualifier.
 */
export type DateQualifier = "about" | "after" | "before" | "by" | "on";

/**
 * What became of something that was due.
 * Codes: closed list deadline-state.
 */
export type DeadlineState = "met" | "missed" | "pending" | "unknown" | "waived";

/**
 * Whether the due day is in the text or was worked out.
 * Codes: closed list due-from.
 */
export type DueFrom = "computed" | "reported" | "stated";

/**
 * What a row of a resource estimate is, so that only original rows are summed.
 * Codes: closed list estimate-row-role.
 */
export type EstimateRowRole = "converted" | "original" | "total";

/**
 * How much a finding matters, gravest first; the order has meaning.
 * Codes: closed list finding-severity.
 */
export type FindingSeverity = "error" | "warning" | "note";

/**
 * Whether a text binds its parties in law, which its title does not decide.
 * Codes: closed list legal-force.
 */
export type LegalForce = "binding" | "mixed" | "non-binding" | "not-stated" | "ratified";

/**
 * What became of a planned milestone.
 * Codes: closed list milestone-state.
 */
export type MilestoneState = "cancelled" | "met" | "missed" | "planned";

/**
 * Why a value is not there; absence without an entry says nothing at all.
 * Codes: closed list missing-kind.
 */
export type MissingKind = "coarsened" | "none" | "not-applicable" | "not-collected" | "unknown" | "withheld";

/**
 * Whether a provision stands in the text, kept apart from not having seen it.
 * Codes: closed list provision-presence.
 */
export type ProvisionPresence = "absent" | "not-seen" | "present";

/**
 * The state of a record in the exchange, not of the thing that it describes.
 * Codes: closed list record-status.
 */
export type RecordStatus = "active" | "superseded" | "withdrawn";

/**
 * The nine kinds of record that a dataset may hold.
 * Codes: closed list record-type.
 */
export type RecordType =
  | "agreement"
  | "commitment"
  | "facility"
  | "list"
  | "mineral"
  | "observation"
  | "organization"
  | "project"
  | "supply-link";

/**
 * Whether stated resources contain the part that became reserves.
 * Codes: closed list resource-basis.
 */
export type ResourceBasis = "exclusive" | "inclusive" | "not-stated";

/**
 * How much of an agreement's text the encoder read; only a full reading lets silence mean no.
 * Codes: closed list text-read.
 */
export type TextRead = "full" | "none" | "part";

/**
 * How far a value may be shared under the Traffic Light Protocol 2.0, from least to most restricted; the order has meaning.
 * Codes: closed list tlp-level.
 */
export type TlpLevel = "clear" | "green" | "amber" | "amber+strict" | "red";
