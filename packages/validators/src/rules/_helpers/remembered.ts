/**
 * A function of a text that remembers its latest answers: the same texts come back from record to record. It never keeps
 * more than `most` of them.
 */
export function remembered<T>(answer: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      found = { answer: answer(text) };
      known.set(text, found);
    }
    return found.answer;
  };
}
