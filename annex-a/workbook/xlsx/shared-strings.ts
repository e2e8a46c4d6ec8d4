import { isBlank } from '../blank.ts'
import { UnreadableFile } from '../unreadable.ts'
import { END, OPEN } from '../xml/scanner.ts'
import type { Package } from './package.ts'
import { readRuns, TOO_LONG } from './text.ts'

/** A text that is too long stands in the list as such: only a cell that uses it is at fault. */
export type SharedStrings = readonly (string | typeof TOO_LONG)[]

/**
 * The texts that cells point at by number. Texts of nothing but blanks are kept as ''.
 * Throws UnreadableFile: `damaged`, `too-large-inside`.
 */
export function readSharedStrings(pack: Package, path: string): SharedStrings {
  const { caps } = pack
  const scan = pack.scan(path)
  const texts: (string | typeof TOO_LONG)[] = []
  let characters = 0
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token === OPEN && scan.name === 'extLst') scan.skip()
    if (token !== OPEN || scan.name !== 'si') continue
    const text = readRuns(scan, caps)
    if (text !== TOO_LONG) characters += text.length
    if (texts.length >= caps.sharedStrings || characters > caps.sharedCharacters) throw new UnreadableFile('too-large-inside')
    texts.push(text !== TOO_LONG && isBlank(text) ? '' : text)
  }
  return texts
}
