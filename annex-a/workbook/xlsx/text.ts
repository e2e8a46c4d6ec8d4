import type { Caps } from '../caps.ts'
import { UnreadableFile } from '../unreadable.ts'
import { unescapeExcel } from '../xml/entities.ts'
import { CLOSE, OPEN, type Scanner, TEXT } from '../xml/scanner.ts'

/** Stands for a text that is longer than a cell may be. */
export const TOO_LONG = Symbol('longer than a cell may be')

/** `_x000D_` writes one character in seven, so a text of the longest length is no longer than this as written. */
const LONGEST_ESCAPE = 7
export const longestWritten = (caps: Caps): number => caps.cellCharacters * LONGEST_ESCAPE

/**
 * The text of the element that was just opened (`si` or `is`): its runs joined, however they are formatted.
 * What is in `rPh` is left out: it says how Japanese text is pronounced. Never longer than a cell may be.
 */
export function readRuns(scan: Scanner, caps: Caps): string | typeof TOO_LONG {
  if (scan.selfClosing) return ''
  const usual = scan.name === 'si' ? scan.textBetween('<t>', '</t></si>') ?? scan.textBetween('<t xml:space="preserve">', '</t></si>') : undefined
  if (usual !== undefined) return usual.length > longestWritten(caps) ? TOO_LONG : shortEnough(unescapeExcel(usual), caps)
  let text = ''
  for (let depth = 1, inside = false; depth > 0; ) {
    const token = scan.next()
    if (token === TEXT) {
      if (inside) text += scan.text()
      else if (!scan.isBlank()) throw scan.damaged()
      if (text.length > longestWritten(caps)) return TOO_LONG
    } else if (token === OPEN) {
      if (scan.name === 'rPh') scan.skip()
      else if (!scan.selfClosing) {
        depth++
        inside = scan.name === 't'
      }
    } else if (token === CLOSE) {
      depth--
      inside = false
    }
  }
  return shortEnough(unescapeExcel(text), caps)
}

/** The text of the element that was just opened (`v`), with what Excel escapes still escaped. */
export function readValue(scan: Scanner, caps: Caps): string | typeof TOO_LONG {
  if (scan.selfClosing) return ''
  let text = ''
  for (;;) {
    const token = scan.next()
    if (token === CLOSE) return text
    if (token !== TEXT) throw new UnreadableFile('damaged')
    text += scan.text()
    if (text.length > longestWritten(caps)) return TOO_LONG
  }
}

export function shortEnough(text: string, caps: Caps): string | typeof TOO_LONG {
  return text.length > caps.cellCharacters ? TOO_LONG : text
}
