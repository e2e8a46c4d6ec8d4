import type { Style } from 'exceljs'
import type { Severity } from '../reading/checked.ts'
import { severityMarks } from './severity.ts'

/** How a cell is to look. */
export interface Look {
  readonly format?: string | undefined
  /** The worst that was found in it. */
  readonly found?: Severity | undefined
  readonly heading?: boolean
  /** Written otherwise than it was sent. */
  readonly repaired?: boolean
  readonly wrap?: boolean
}

export const TEXT_FORMAT = '@'
export const DATE_FORMAT = 'dd/mm/yyyy'

/** One style object for all cells that look alike: exceljs then works out its number once, not for each cell. */
export function cellStyles(): (look: Look) => Partial<Style> {
  const made = new Map<string, Partial<Style>>()
  return (look) => {
    const key = `${look.format ?? ''}|${look.found ?? ''}|${look.heading ?? ''}|${look.repaired ?? ''}|${look.wrap ?? ''}`
    const before = made.get(key)
    if (before) return before
    const style = styleOf(look)
    made.set(key, style)
    return style
  }
}

/** Black text on it keeps a contrast of more than 7 to 1. */
const REPAIRED_FILL = 'FFDDEFD9'
export const HEADING_FILL = 'FFE4E7EB'

const fillOf = (argb: string): Style['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

function styleOf({ format, found, heading = false, repaired = false, wrap = heading }: Look): Partial<Style> {
  const fill = found ? severityMarks[found].fill : repaired ? REPAIRED_FILL : heading ? HEADING_FILL : null
  return {
    ...(format === undefined ? {} : { numFmt: format }),
    ...(heading ? { font: { bold: true, size: 11, name: 'Calibri' }, border: { bottom: { style: 'thin' } } } : {}),
    ...(fill === null ? {} : { fill: fillOf(fill) }),
    ...(wrap ? { alignment: { wrapText: true, vertical: 'top' } } : {}),
  }
}
