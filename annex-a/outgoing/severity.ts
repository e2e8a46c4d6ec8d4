import type { Severity } from '../reading/checked.ts'

/** How a severity is told on a sheet: by a word and a symbol, with a colour that says nothing of itself. */
export interface SeverityMark {
  readonly name: string
  readonly symbol: string
  readonly means: string
  /** ARGB; black text on each keeps a contrast of more than 7 to 1. */
  readonly fill: string
}

export const severityMarks: { readonly [S in Severity]: SeverityMark } = {
  unreadable: { name: 'Cannot read', symbol: '✖', means: 'A file or a cell that could not be read.', fill: 'FFF4CCCC' },
  fix: { name: 'Fix', symbol: '▲', means: 'It cannot be true, such as an end before its beginning.', fill: 'FFFCE0B8' },
  check: { name: 'Check', symbol: '?', means: 'It may be true, but it is unusual. If it is right, leave it.', fill: 'FFFFF5B8' },
  gap: { name: 'Gap', symbol: '○', means: 'Something is expected here and nothing is given. You can send the list without it.', fill: 'FFDDE7F5' },
}

/** `▲ Fix` */
export const markWords = (severity: Severity): string => `${severityMarks[severity].symbol} ${severityMarks[severity].name}`
