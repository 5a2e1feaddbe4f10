import { codelists as shipped } from "../generated/codelists.ts";
import { codelistsFrom, type VersionedCodelists } from "./codelists.ts";

let standard: VersionedCodelists | undefined;

/** The codelists of the standard as they are shipped. */
export function standardCodelists(): VersionedCodelists {
  standard ??= codelistsFrom(shipped);
  return standard;
}
