/**
 * The beginning of a value's JSON text: at most `room` characters, with `…` at the end where it was cut.
 *
 * No more of the value is looked at than is written, so a huge or a very deep one costs nothing.
 *
 * @example
 * excerpt({ name: "Nolans" }, 200); // '{"name":"Nolans"}'
 */
export function excerpt(value: unknown, room: number): string {
  const writer = new Writer(room);
  writer.write(value);
  const points = [...writer.text];
  return points.length <= room ? writer.text : `${points.slice(0, room - 1).join("")}…`;
}

class Writer {
  text = "";
  private readonly room: number;

  constructor(room: number) {
    this.room = room;
  }

  /** Each level writes a bracket first, so the depth is bounded by the room. */
  write(value: unknown): void {
    if (this.isFull) return;
    if (Array.isArray(value)) this.writeList(value);
    else if (typeof value === "object" && value !== null) this.writeObject(value as Record<string, unknown>);
    else if (typeof value === "string") this.writeText(value);
    else this.text += JSON.stringify(value) ?? "null";
  }

  /** A character may take two units, so that twice the room is always enough. */
  private get isFull(): boolean {
    return this.text.length > 2 * this.room;
  }

  private writeList(list: readonly unknown[]): void {
    this.text += "[";
    for (let i = 0; i < list.length && !this.isFull; i++) {
      if (i > 0) this.text += ",";
      this.write(list[i]);
    }
    this.text += "]";
  }

  private writeObject(object: Record<string, unknown>): void {
    this.text += "{";
    let first = true;
    for (const name in object) {
      if (this.isFull) break;
      if (!Object.hasOwn(object, name)) continue;
      if (!first) this.text += ",";
      first = false;
      this.writeText(name);
      this.text += ":";
      this.write(object[name]);
    }
    this.text += "}";
  }

  private writeText(text: string): void {
    this.text += JSON.stringify(text.length > 2 * this.room ? text.slice(0, 2 * this.room + 1) : text);
  }
}
