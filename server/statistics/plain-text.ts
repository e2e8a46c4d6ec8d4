import type { Cell, Table } from '#annex-a/statistics/outcome.ts'

const said = (cell: Cell): string => (cell === null ? '-' : typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)
const widest = 34

/** A heading in lines no wider than a column of figures can bear. */
const folded = (heading: string): string[] => {
  const lines = ['']
  for (const word of heading.split(' ')) {
    const last = lines.at(-1)!
    if (last && last.length + word.length + 1 > 16) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}

/** A table as lines of text: figures to the right, an empty cell as a dash, its notes below. */
export const plainText = ({ title, columns, rows, notes }: Table): string => {
  const heads = columns.map((column, n) => (n === 0 ? [column] : folded(column)))
  const width = columns.map((_, n) => Math.min(widest, Math.max(...heads[n]!.map(({ length }) => length), ...rows.map((row) => said(row[n] ?? null).length))))
  const line = (cells: readonly string[], numbers: readonly boolean[]): string => cells.map((cell, n) => (numbers[n] ? cell.padStart(width[n]!) : cell.padEnd(width[n]!))).join('  ').trimEnd()
  const tall = Math.max(...heads.map(({ length }) => length))
  const isNumber = columns.map((_, n) => n > 0 && rows.some((row) => typeof row[n] === 'number'))
  const head = Array.from({ length: tall }, (_, at) => line(heads.map((lines) => lines[at - (tall - lines.length)] ?? ''), isNumber))
  const rule = '-'.repeat(width.reduce((sum, one) => sum + one + 2, -2))
  return [title, '', ...head, rule, ...rows.map((row) => line(row.map(said), isNumber)), ...(rows.length ? [rule] : []), '', ...notes].join('\n')
}
