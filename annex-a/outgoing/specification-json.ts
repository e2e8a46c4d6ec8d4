import { codeSets } from '../specification/code-sets/index.ts'
import { clockTimes, deadlines } from '../specification/deadlines.ts'
import { edition } from '../specification/edition.ts'
import type { List } from '../specification/grammar/list.ts'
import { documents, lists } from '../specification/lists/index.ts'
import { timescales } from '../specification/timescales.ts'

/**
 * What Annex A asks for, for other programs: lists and child-level documents with their fields, code sets, deadlines and timescales, in the order in
 * which they are written. The same specification always gives the same text, so that a change to it can be seen.
 */
export const specificationJson = (): string => `${JSON.stringify(specification(), null, 2)}\n`

const specification = () => ({
  edition,
  lists: lists.map(listJson),
  documents: documents.map(listJson),
  codeSets: Object.values(codeSets),
  deadlines,
  clockTimes,
  timescales: Object.entries(timescales).map(([name, timescale]) => ({ name, ...timescale })),
})

/** Fields have a name and an order. */
const listJson = ({ fields, ...facts }: List) => ({ ...facts, fields: Object.entries(fields).map(([name, field]) => ({ name, ...field })) })
