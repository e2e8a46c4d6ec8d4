import type { Checked, ChildSummary, Finding, ReadList, ReadRow } from '../reading/checked.ts'
import type { ListId } from '../specification/grammar/list.ts'

/** Whose data a finding is about. */
export interface Owner {
  readonly team?: string | undefined
  readonly worker?: string | undefined
}

/** Fields by these names say who has the case, on whichever list. */
const FIELD = { team: 'allocatedTeam', worker: 'allocatedWorker' } as const
const OF_CHILD = { team: 'teams', worker: 'workers' } as const
type Kind = keyof typeof FIELD

/** Teams and workers by which findings can be asked for, each once and in alphabetical order. */
export const ownersOf = ({ children }: Checked): { readonly teams: readonly string[]; readonly workers: readonly string[] } => ({
  teams: inOrder(children.flatMap(({ teams }) => teams)),
  workers: inOrder(children.flatMap(({ workers }) => workers)),
})

const inOrder = (names: readonly string[]): string[] => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en-GB'))

/** A finding or a flag. */
export type OfRow = Pick<Finding, 'list' | 'row' | 'childKey'>

/**
 * Whether a finding belongs to an owner: by the team and worker of its row, or, where the row names none, by those whom the
 * child has on any list.
 */
export function belongsTo({ lists, children }: Checked, owner: Owner): (finding: OfRow) => boolean {
  const asked = (Object.keys(FIELD) as Kind[]).filter((kind) => owner[kind] !== undefined)
  if (asked.length === 0) return () => true
  const rowOf = rowFinder(lists)
  const childOf = new Map(children.map((child) => [child.key, child]))
  return (finding) => {
    const row = rowOf(finding)
    const child = finding.childKey === null ? undefined : childOf.get(finding.childKey)
    return asked.every((kind) => names(row, child, kind).includes(owner[kind]!))
  }
}

function names(row: ReadRow | undefined, child: ChildSummary | undefined, kind: Kind): readonly unknown[] {
  const own = row?.values[FIELD[kind]]
  return own === null || own === undefined ? child?.[OF_CHILD[kind]] ?? [] : [own]
}

function rowFinder(lists: readonly ReadList[]): (finding: OfRow) => ReadRow | undefined {
  const byList = new Map<ListId, Map<number, ReadRow>>()
  for (const { list, rows } of lists) byList.set(list, new Map(rows.map((row) => [row.number, row])))
  return ({ list, row }) => (list === null || row === null ? undefined : byList.get(list)?.get(row))
}
