/** A pointer one member further down. */
export function child(pointer: string, name: string): string {
  return `${pointer}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
}
