import { listOf } from '../../specification/lists/index.ts'
import { isEmpty } from '../conditions.ts'
import { flagRule } from '../grammar/flag.ts'
import { becauseAbsent, fieldsOn, type AboutChildren, type ChildRow } from '../grammar/rule.ts'
import { join, within } from '../words.ts'

/** Lists whose rows are open until a date ends them. */
const OPEN_UNTIL = { 6: 'cinClosure', 7: 'planEnd', 8: 'ceased' } as const
const OPEN_LISTS = [6, 7, 8] as const
const FIELDS = ['allocatedTeam', 'allocatedWorker'] as const

const need = { list: 6, rows: [{ childId: '10442', cinStart: '05/01/2016', allocatedWorker: 'Ann Hart' }] } as const

export const workerDiffers = flagRule({
  code: 'worker-differs',
  numbers: ['X7'],
  title: 'The allocated team or worker differs between lists',
  asks: 'Raised where an open case of a child has one team or worker on list 6, 7 or 8 and another on a second of them. It may be right: a child may have two workers. Rows that have ended are not looked at, for they may name who held the case then.',
  looksAt: fieldsOn({ 6: [...FIELDS, OPEN_UNTIL[6]], 7: [...FIELDS, OPEN_UNTIL[7]], 8: [...FIELDS, OPEN_UNTIL[8]] }),
  message: ({ facts, list }) => `${within(listOf(list).fields[String(facts['field'])]!.label)} is ${String(facts['here'])} on list ${String(list)}, but ${String(facts['there'])} on list ${String(facts['list'])}`,
  examples: {
    passes: { says: 'The same worker, written in another way; and another one on a plan that has ended', sheets: [need, { list: 7, rows: [{ childId: '10442', planStart: '01/02/2016', planEnd: '01/03/2016', allocatedWorker: 'Val Moss' }] }, { list: 8, rows: [{ childId: '10442', started: '01/02/2016', allocatedWorker: 'HART, Ann' }] }] },
    breaks: { says: 'Another worker', sheets: [need, { list: 7, rows: [{ childId: '10442', planStart: '01/02/2016', allocatedWorker: 'Val Moss' }] }] },
  },
  eachChild(about) {
    const asked = OPEN_LISTS.filter((list) => isAsked(list, about))
    if (asked.length < 2) return null
    return (_key, rows, on) => {
      if (rows.length < 2) return
      const open = asked.flatMap((list) => on(list).filter(({ row }) => isEmpty(row, OPEN_UNTIL[list])))
      if (open.length > 1) for (const field of FIELDS) compare(field, open, about)
    }
  },
})

function isAsked(list: (typeof OPEN_LISTS)[number], { lists, notChecked }: AboutChildren): boolean {
  const sent = lists.find((one) => one.list === list)
  if (!sent) return false
  if (sent.columns.some(({ field }) => field === OPEN_UNTIL[list])) return true
  notChecked(becauseAbsent({ number: list, list: listOf(list) }, [OPEN_UNTIL[list]]), list)
  return false
}

/** At the furthest list, beside the first one that says something else. */
function compare(field: string, open: readonly ChildRow[], { find }: AboutChildren): void {
  const said = open.filter(({ row }) => typeof row.values[field] === 'string' && row.values[field] !== '')
  const last = said.at(-1)
  if (!last || said.length < 2) return
  const here = String(last.row.values[field])
  const other = said.find(({ row }) => row.values[field] !== here && spelled(String(row.values[field])) !== spelled(here))
  if (other) find(last, null, { facts: { field, here, there: String(other.row.values[field]), list: String(other.list.list) } })
}

/** `HART, Ann` and `Ann Hart` are one name. */
const spelled = (name: string): string => join(name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort())
