/**
 * How much a file may hold before it is refused: every limit on an uploaded file is here.
 * They are several times what the largest authority sends (about 100,000 rows in 6 MB, 43 MB inflated).
 */
export interface Caps {
  /** The file as uploaded, in bytes. */
  readonly fileBytes: number
  /** Parts in the zip. A workbook with a hundred sheets and their drawings has a few hundred. */
  readonly entries: number
  /** All parts together once inflated, in bytes, as the zip's directory declares them and then as they are counted. */
  readonly inflatedBytes: number
  /** Inflated size over packed size. Real sheets pack 5 to 50 times; a zip bomb about 1,000 times. */
  readonly ratio: number
  /** The ratio is not looked at below this many inflated bytes: small parts may be nothing but blanks. */
  readonly ratioFrom: number
  /** The parts that only describe the workbook (list of sheets, relationships, styles), each, inflated. */
  readonly descriptionBytes: number
  /** Worksheets in one workbook. */
  readonly sheets: number
  /** Filled rows in one sheet; rows that are only formatted are not counted. */
  readonly rows: number
  /** Columns that may hold something. The widest list has about 45. */
  readonly columns: number
  /** Characters in one cell: Excel's own limit. */
  readonly cellCharacters: number
  /** Different texts in the whole workbook: they are held in memory while its sheets are read. 102,000 rows have some 60,000. */
  readonly sharedStrings: number
  /** Characters of those texts together. */
  readonly sharedCharacters: number
  /** Cell formats in one workbook; Excel itself stops at 65,490. */
  readonly formats: number
  /** Merged ranges in one sheet. */
  readonly mergedRanges: number
}

export const CAPS: Caps = {
  fileBytes: 50_000_000,
  entries: 10_000,
  inflatedBytes: 300_000_000,
  ratio: 200,
  ratioFrom: 20_000_000,
  descriptionBytes: 20_000_000,
  sheets: 200,
  rows: 200_000,
  columns: 300,
  cellCharacters: 32_767,
  sharedStrings: 1_000_000,
  sharedCharacters: 64_000_000,
  formats: 70_000,
  mergedRanges: 100_000,
}
