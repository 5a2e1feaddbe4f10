export {
  ancestors,
  formatPointer,
  getPointer,
  isWithin,
  parentPointer,
  parsePointer,
} from "./json-pointer.ts";
export { fromKeyed, getKeyed, toKeyed } from "./keyed.ts";
