import type { Command } from "../command.ts";
import { codelist } from "./codelist.ts";
import { convert } from "./convert.ts";
import { explain } from "./explain.ts";
import { hash } from "./hash.ts";
import { help } from "./help.ts";
import { inspect } from "./inspect.ts";
import { keygen } from "./keygen.ts";
import { redact } from "./redact.ts";
import { report } from "./report.ts";
import { schema } from "./schema.ts";
import { sign } from "./sign.ts";
import { validate } from "./validate.ts";
import { verify } from "./verify.ts";

/** All commands, in the order in which help lists them. A new command is a file and a line here. */
export const commands: readonly Command[] = [
  validate,
  report,
  convert,
  inspect,
  explain,
  schema,
  codelist,
  hash,
  redact,
  keygen,
  sign,
  verify,
  help,
];
