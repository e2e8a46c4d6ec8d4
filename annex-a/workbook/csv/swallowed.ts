/** A cell between quotation marks that holds line ends, and the record that it stands in. */
interface Lines { readonly row: number; readonly column: number; readonly text: string; readonly columns: number }

export const hasLines = (text: string): boolean => text.includes('\n') || text.includes('\r')

/** In a file of fewer columns a remark could have such lines by chance; the narrowest list has eight. */
const FEWEST_COLUMNS = 5

/** Tells cells of several lines that are remarks from rows between two stray quotation marks, by the records beside them. */
export class Remarks {
  private here: Omit<Lines, 'columns' | 'row'> | null = null
  private last: Lines | null = null
  private columnsBefore = 0

  add(column: number, text: string): void {
    this.here = { column, text }
  }

  /** The row of a cell that has swallowed rows, if the record that ends here shows one: in it or in the record before. */
  endRecord(row: number, columns: number, separator: number): number | null {
    const { here, last, columnsBefore } = this
    this.columnsBefore = columns
    if (here === null && last === null) return null
    const lines = here && { ...here, row, columns }
    this.here = null
    this.last = lines
    if (lines && swallowsRows(lines, columnsBefore, separator)) return row
    return last && swallowsRows(last, columns, separator) ? last.row : null
  }

  /** The same where a whole file came out as one record, which has none beside it. */
  endFile(separator: number): number | null {
    const { last } = this
    return last?.row === 1 && swallowsRows(last, null, separator) ? last.row : null
  }
}

/** Without its marks the text would fall into records of exactly as many columns as the one beside it. */
function swallowsRows({ column, text, columns }: Lines, columnsBeside: number | null, separator: number): boolean {
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/)
  if (lines.length === 1) return false
  const counts = lines.map((line) => line.split(String.fromCharCode(separator)).length)
  counts[0]! += column
  counts[counts.length - 1]! += columns - column - 1
  const width = columnsBeside ?? counts[0]!
  return width >= FEWEST_COLUMNS && counts.every((count) => count === width)
}
