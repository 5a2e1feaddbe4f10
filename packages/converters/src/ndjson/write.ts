export { writeNdjson } from "@forgex/schema/text";
