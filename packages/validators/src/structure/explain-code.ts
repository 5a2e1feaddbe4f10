import type { Explaining, Place } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { nearest } from "./nearest.ts";
import type { Resolved } from "./resolve.ts";
import { orList } from "./words.ts";

/** Up to this many codes a message names them all. */
const NAMED = 8;

/** Explains a value that is none of those listed: a constant, a code of a closed list. */
export function* explainCode(
  context: Explaining,
  { node, says }: Resolved,
  { value, pointer, title }: Place,
): Generator<Fault> {
  if (node.kind !== "enum" || (node.values as readonly unknown[]).includes(value)) return;
  if (node.values.length === 1) {
    const constant = node.values[0] as string | number | boolean;
    yield {
      code: "constant-wrong",
      pointer,
      value,
      facts: { title, constant },
      expected: JSON.stringify(constant),
    };
    return;
  }
  const codes = node.values.map(String);
  const list = says.codelist;
  const text = String(value);
  const near = nearest(text, codes);
  const suggestion = (list === undefined ? undefined : context.suggest(list, text)) ?? near?.name;
  const meant = suggestion !== undefined && codes.includes(suggestion) ? suggestion : undefined;
  const certain = meant !== undefined && (near?.name !== meant || near.sameLetters);
  const all = codes.length <= NAMED ? orList(codes) : `a code of the list ${list ?? title}`;
  yield {
    code: "code-not-in-list",
    pointer,
    value,
    facts: { title, list: list ?? title },
    expected: all,
    mayBeNewer: true,
    ...(meant === undefined
      ? {}
      : {
          suggestion: meant,
          cause: near?.name !== meant ? "synonym" : near.sameLetters ? "wrong-case-code" : "misspelt-code",
          edits: [{ op: "replace", pointer, from: value, value: meant, safe: certain }],
        }),
  };
}
