import { random } from '#seeds/workbooks/random.ts'
import { spoilCells } from './cell-cases.ts'
import { noText, rewriteCsv, spoilCsv } from './csv-cases.ts'
import type { Case } from './judge.ts'
import { drawBase } from './pool.ts'
import { rewriteXml, spoilXml } from './xml-cases.ts'
import { repack, spoilBytes, spoilEntries, type Spoilt } from './zip-cases.ts'
import type { Random } from '#seeds/workbooks/random.ts'

/** How often each kind of spoiling is drawn. */
const SHARES = { bytes: 14, entries: 8, repacked: 4, xml: 32, rewritten: 8, cells: 16, csv: 12, 'csv rewritten': 5, noise: 1 } as const
export type Kind = keyof typeof SHARES
export const kinds = Object.keys(SHARES) as readonly Kind[]

/** Case `number` of the run with that seed: always the same file, whatever was made before it. */
export function oneCase(seed: string, number: number): Case {
  const draw = random(`${seed}/${number}`)
  const kind = draw.weighted(SHARES) as Kind
  const { what, bytes, must } = spoil(kind, seed, draw)
  // Named for no list: a file that is known by its name alone would hide what became of its headings.
  return { kind, what, name: kind.startsWith('csv') || kind === 'noise' ? 'spoilt.csv' : 'spoilt.xlsx', bytes, wrong: must }
}

function spoil(kind: Kind, seed: string, draw: Random): Spoilt {
  switch (kind) {
    case 'bytes': return spoilBytes(drawBase(seed, draw), draw)
    case 'entries': return spoilEntries(drawBase(seed, draw), draw)
    case 'repacked': return repack(drawBase(seed, draw), draw)
    case 'xml': return spoilXml(drawBase(seed, draw), draw)
    case 'rewritten': return rewriteXml(drawBase(seed, draw), draw)
    case 'cells': return spoilCells(drawBase(seed, draw), draw)
    case 'csv': return spoilCsv(draw)
    case 'csv rewritten': return rewriteCsv(draw)
    case 'noise': return noText(draw)
  }
}
