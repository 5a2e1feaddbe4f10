/**
 * Rows of an RFC 4180 text: quoted fields, doubled quotes, line breaks in quotes, LF or CRLF.
 * The codelists are ours and small, so a fault is thrown as a plain message for the caller to place.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  while (at < end) {
    let field = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= end) throw new SyntaxError(`row ${rows.length + 1}: a quoted field is not closed`);
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at++;
        } else break;
      }
      at++;
    } else {
      const start = at;
      while (at < end && text[at] !== "," && text[at] !== "\n" && text[at] !== "\r") at++;
      field = text.slice(start, at);
    }
    row.push(field);
    if (text[at] === ",") {
      at++;
      if (at < end && text[at] !== "\n" && text[at] !== "\r") continue;
      row.push("");
    } else if (at < end && text[at] !== "\n" && text[at] !== "\r") {
      throw new SyntaxError(`row ${rows.length + 1}: text after a closing quote`);
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    rows.push(row);
    row = [];
  }
  return rows;
}
