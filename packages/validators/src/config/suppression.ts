/** Says that a finding is known and stands for the time being. */
export interface Suppression {
  /** The rule. Faults of reading and structure cannot be suppressed. */
  readonly code: string;
  /** Id of the record; absent: every record. */
  readonly record?: string;
  /** The place in the record by item keys, such as `/amounts/principal`, and all that stands in it; absent: the whole record. */
  readonly at?: string;
  /** Why the finding stands: whoever reads the report sees it. */
  readonly reason: string;
  /** The last day on which it holds, as `YYYY-MM-DD`. */
  readonly until: string;
}
