/**
 * What a file holds, whatever its format: sheets of rows of plain cells.
 * Everything that reads Annex A works on these and knows nothing of .xlsx or .csv.
 */

/** One filled cell. A cell that is empty or holds only blanks of any kind is not reported at all. */
export interface Cell {
  /** 0-based: column A is 0. */
  readonly column: number
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error'
  /**
   * text and error: the text as stored, untrimmed; an error of '' is a formula that no program has
   * worked out yet. number: the number. boolean: the boolean.
   * date: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` where the cell holds a time of day as well.
   */
  readonly value: string | number | boolean
  /** As a person sees it in Excel: dates dd/mm/yyyy, numbers with the leading zeros of their number format. */
  readonly shown: string
  /** The value is the one that Excel last saved for a formula. */
  readonly formula?: true
}

export interface SheetRow {
  /** 1-based, as Excel shows it. */
  readonly number: number
  readonly hidden: boolean
  /** In column order. */
  readonly cells: readonly Cell[]
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** 0-based columns that the author hid. Known before rows are read. */
  readonly hiddenColumns: readonly number[]
  /**
   * The rows that hold at least one cell, in order. Streams: may be called once or more, each call reads afresh.
   * Throws UnreadableFile where the sheet is broken or passes a cap.
   * `last`: only a look at the beginning, as far as the row of that number; what is behind it may be broken.
   */
  rows(last?: number): Iterable<SheetRow>
  /** Ranges such as `A1:D1`; complete only after rows() has been read to the end. */
  readonly merged: readonly string[]
}

export interface Workbook {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly Sheet[]
}
