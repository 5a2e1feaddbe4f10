// `npm run forgex -- validate data.json` runs the command from the clone, built if need be.
import { ensureCommand, forgex } from "./command.mjs";

ensureCommand();
process.exitCode = forgex(process.argv.slice(2));
