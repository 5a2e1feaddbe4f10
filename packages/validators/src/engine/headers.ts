import type { DatasetHeader, Located } from "@forgex/schema";
import { datasetHeader } from "../generated/built/check.ts";

/** The header of one source, as far as it was read. */
export interface HeaderState {
  readonly source: string;
  /** All that was read of it; a part may stand after the records. */
  value: Record<string, unknown> | undefined;
  /** Where it was read: its parts in turn. */
  readonly parts: Located[];
  /** Sources whose marking it may hold without anybody having known it in time. */
  readonly hides: Set<string>;
  valid: boolean;
}

/** The headers of a run by source, and which of them holds for a file. */
export class Headers {
  private readonly own = new Map<string, HeaderState>();
  private readonly found = new Map<string, HeaderState | undefined>();

  /** Takes in a header or a part of one. */
  add(located: Located): HeaderState {
    const state = this.stateOf(located.source);
    state.parts.push(located);
    const { value } = located;
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      state.value = { ...state.value, ...value };
    state.valid = state.value !== undefined && datasetHeader(state.value);
    return state;
  }

  /** Notes that a source may have had a header that nobody could read. */
  lost(source: string): void {
    this.stateOf(source).hides.add(source);
  }

  /** The header that holds for a file: its own, or that of the nearest folder above with a `dataset.json`. */
  of(source: string): HeaderState | undefined {
    if (!this.found.has(source)) this.found.set(source, this.own.get(source) ?? this.ofFolder(source));
    return this.found.get(source);
  }

  all(): Iterable<HeaderState> {
    return this.own.values();
  }

  private stateOf(source: string): HeaderState {
    let state = this.own.get(source);
    if (!state) {
      state = { source, value: undefined, parts: [], hides: new Set(), valid: false };
      this.own.set(source, state);
      this.found.clear();
    }
    return state;
  }

  private ofFolder(source: string): HeaderState | undefined {
    const steps = source.split(/[/\\]/);
    for (let depth = steps.length - 1; depth >= 0; depth--) {
      const length = steps.slice(0, depth).join("/").length;
      const state = this.own.get(`${source.slice(0, depth === 0 ? 0 : length + 1)}dataset.json`);
      if (state) return state;
    }
    return undefined;
  }
}

/** The header as rules may read it: only a right one. */
export function rightHeader(state: HeaderState | undefined): DatasetHeader | undefined {
  return state?.valid ? (state.value as unknown as DatasetHeader) : undefined;
}

/** A text of a header that may be wrong elsewhere. */
export function headerText(state: HeaderState | undefined, name: "id" | "publisher" | "forgex"): string | undefined {
  const value = state?.value?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
