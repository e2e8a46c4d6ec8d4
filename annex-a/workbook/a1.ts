/** Excel's names of places. Columns are 0-based (A is 0), rows are 1-based, as everywhere in this room. */

/** `columnLetter(27)` is `AB`. */
export function columnLetter(column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** `columnIndex('AB')` is 27. Throws RangeError for anything but letters. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]+$/.test(letters)) throw new RangeError('A column is named by letters')
  return columnOf(letters + '1')
}

/** `cellName(17, 2)` is `C17`. */
export function cellName(row: number, column: number): string {
  return columnLetter(column) + row
}

/** Column of a cell's name (`C17` is 2); -1 when it has no letters or is past XFD, Excel's last. */
export function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > 16_384) return -1
  }
  return column - 1
}

/** Row of a cell's name (`C17` is 17); -1 when it has none or is past 1,048,576, Excel's last. */
export function rowOf(reference: string): number {
  let row = 0
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i)
    if (code >= 48 && code <= 57) row = row * 10 + code - 48
    else if (row > 0 || code < 65) return -1
    if (row > 1_048_576) return -1
  }
  return row || -1
}
