import type { Style } from 'exceljs'
import type { Severity } from '../reading/checked.ts'
import { severityMarks } from './severity.ts'

/** How a cell is to look. */
export interface Look {
  readonly format?: string | undefined
  /** The worst that was found in it. */
  readonly found?: Severity | undefined
  readonly heading?: boolean
  readonly wrap?: boolean
}

export const TEXT_FORMAT = '@'
export const DATE_FORMAT = 'dd/mm/yyyy'

/** One style object for all cells that look alike: exceljs then works out its number once, not for each cell. */
export function cellStyles(): (look: Look) => Partial<Style> {
  const made = new Map<string, Partial<Style>>()
  return (look) => {
    const key = `${look.format ?? ''}|${look.found ?? ''}|${look.heading ?? ''}|${look.wrap ?? ''}`
    const before = made.get(key)
    if (before) return before
    const style = styleOf(look)
    made.set(key, style)
    return style
  }
}

export const HEADING_FILL = 'FFE4E7EB'

const fillOf = (argb: string): Style['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

function styleOf({ format, found, heading = false, wrap = heading }: Look): Partial<Style> {
  const fill = found ? severityMarks[found].fill : heading ? HEADING_FILL : null
  return {
    ...(format === undefined ? {} : { numFmt: format }),
    ...(heading ? { font: { bold: true, size: 11, name: 'Calibri' }, border: { bottom: { style: 'thin' } } } : {}),
    ...(fill === null ? {} : { fill: fillOf(fill) }),
    ...(wrap ? { alignment: { wrapText: true, vertical: 'top' } } : {}),
  }
}
