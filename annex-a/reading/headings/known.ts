import { listsAndDocuments } from '../../specification/lists/index.ts'
import type { List, ListId } from '../../specification/grammar/list.ts'
import { plainHeading } from './normalise.ts'

/** The headings of one list that are known beforehand, by their plain form. */
export interface KnownHeadings {
  readonly exact: ReadonlyMap<string, string>
  /** A heading that two fields could claim is in neither map. */
  readonly alias: ReadonlyMap<string, string>
  /** Fields that other lists have as well: they do not tell lists apart. */
  readonly own: ReadonlySet<string>
}

/** A field that stands on three lists or more says who the child is or who works with them, not which list this is. */
const SHARED = 3

const onLists = new Map<string, number>()
for (const list of listsAndDocuments) for (const name of Object.keys(list.fields)) onLists.set(name, (onLists.get(name) ?? 0) + 1)

function know(list: List): KnownHeadings {
  const exact = new Map<string, string>()
  const alias = new Map<string, string | null>()
  for (const [name, field] of Object.entries(list.fields)) {
    exact.set(plainHeading(field.label), name)
    for (const other of field.aliases ?? []) {
      const key = plainHeading(other)
      alias.set(key, alias.has(key) && alias.get(key) !== name ? null : name)
    }
  }
  const clear = [...alias].filter((entry): entry is [string, string] => entry[1] !== null && !exact.has(entry[0]))
  const own = Object.keys(list.fields).filter((name) => onLists.get(name)! < SHARED)
  return { exact, alias: new Map(clear), own: new Set(own) }
}

const known = new Map<ListId, KnownHeadings>(listsAndDocuments.map((list) => [list.number, know(list)]))

export const knownHeadings = (list: ListId): KnownHeadings => known.get(list)!
