import { END, OPEN } from '../xml/scanner.ts'
import type { Package } from './package.ts'

/** How one part of a workbook points at another. */
export interface Relationship {
  /** The last word of its type, which is the same in the transitional and the strict form: `worksheet`, `styles`. */
  readonly kind: string
  /** The full name of the part it points at. */
  readonly path: string
}

/** The relationships of a part by their id; none where it has no list of them. `path` is '' for the whole package. */
export function readRelationships(pack: Package, path: string): Map<string, Relationship> {
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const listed = `${folder}_rels/${path.slice(slash)}.rels`
  const found = new Map<string, Relationship>()
  if (!pack.has(listed)) return found
  const scan = pack.scanDescription(listed)
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token !== OPEN || scan.name !== 'Relationship' || scan.attribute('TargetMode') === 'External') continue
    const type = scan.attribute('Type') ?? ''
    found.set(scan.attribute('Id') ?? '', {
      kind: type.slice(type.lastIndexOf('/') + 1),
      path: resolve(folder, scan.attribute('Target') ?? ''),
    })
  }
  return found
}

/** Targets are relative to the part's folder, or absolute; some programs write them with backslashes. */
function resolve(folder: string, target: string): string {
  const forward = target.replaceAll('\\', '/')
  const path: string[] = []
  for (const step of (forward.startsWith('/') ? forward : folder + forward).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
