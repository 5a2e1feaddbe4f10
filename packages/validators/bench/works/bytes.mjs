// Structure straight from the bytes: `check` answers yes or no, `explain` reads again and explains the lines that are in
// doubt, `parse` makes objects of the good ones.
import * as forgex from "@forgex/validators";
import { done, eachLine } from "./_lines.mjs";

const [path, mode] = process.argv.slice(2);
const { checkBytes, checkRecord } = forgex;
if (checkBytes === undefined) throw new Error("@forgex/validators has no check of bytes");
let records = 0;
let doubted = 0;
let findings = 0;
let isFirst = true;
eachLine(path, (buffer, from, to) => {
  if (isFirst) {
    isFirst = false;
    return;
  }
  records++;
  const isRight = checkBytes(buffer, from, to);
  if (!isRight) doubted++;
  if (mode === "parse" || (!isRight && mode === "explain")) {
    const value = JSON.parse(buffer.utf8Slice(from, to));
    if (!isRight) findings += checkRecord(value).length;
  }
});
done({ records, doubted, findings });
