/**
 * Reports: written in every form, joined from parts, compared with an earlier one.
 *
 * @packageDocumentation
 */

export { checkPiece, headerName, type Piece } from "../engine/pieces/check-piece.ts";
export { mergePieces } from "../engine/pieces/merge-pieces.ts";
export { type PieceFile, type PieceOptions, pieceText, readPieces } from "../engine/pieces/piece-text.ts";
export { compareWithBaseline } from "./baseline.ts";
export { fingerprintOf } from "./fingerprint.ts";
export { toCsv } from "./formats/csv.ts";
export { toHtml } from "./formats/html/to-html.ts";
export { formatReport, type ReportFormat, reportFormats } from "./formats/index.ts";
export { toJunit } from "./formats/junit.ts";
export { toMarkdown } from "./formats/markdown.ts";
export { toNdjson } from "./formats/ndjson.ts";
export { toSarif } from "./formats/sarif.ts";
export type { FormatOptions } from "./formats/shared.ts";
export { mergeReports } from "./merge-reports.ts";
export { readReport } from "./read-report.ts";
export { type TextOptions, toText } from "./text/to-text.ts";
export { toJson } from "./to-json.ts";
