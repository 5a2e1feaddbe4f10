export { isItemKey, keyFrom, maxItemKeyLength } from "./item-key.ts";
export {
  formatRecordId,
  isPublisherCode,
  isRecordId,
  parseRecordId,
  type RecordIdParts,
  readRecordId,
} from "./record-id.ts";
