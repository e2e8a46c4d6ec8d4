import { isEmpty } from '../conditions.ts'
import { becauseAbsent, fieldsOn, rule, type AboutChildren, type ChildRow } from '../grammar/rule.ts'
import { listOf } from '../../specification/lists/index.ts'
import { switches } from '../../specification/switches.ts'
import { where } from '../words.ts'

/** What makes a child one of those whom list 6 holds, where it holds everybody. */
const OPEN = { 7: { says: 'has an open child protection plan', start: 'planStart', end: 'planEnd' }, 8: { says: 'is looked after', start: 'started', end: 'ceased' } } as const

const options = { listSixHoldsEverybody: true }
const inNeed = { list: 6, rows: [{ childId: '10442', cinStart: '11/01/2015' }] } as const

export const notInNeed = rule({
  code: 'not-in-need',
  numbers: ['56', 'X6'],
  severity: 'fix',
  speaksOf: 'child',
  title: 'A child with a plan, or looked after, is not on list 6',
  asks: 'Where an authority puts everybody on list 6, a child with an open plan or looked after is on it. Asked only where the authority has said that it does: Annex A does not say. A case that is there and closed is another rule\'s.',
  looksAt: fieldsOn({ 6: ['childId'], 7: ['planStart', 'planEnd'], 8: ['started', 'ceased'] }),
  message: (found) => `the child ${String(found.facts['says'])} ${where(found)}, but is not on list 6`,
  fix: () => 'Add the child to list 6, or say that your list 6 leaves out these children',
  examples: {
    passes: { says: 'On both', options, sheets: [inNeed, { list: 7, rows: [{ childId: '10442', planStart: '01/02/2016' }] }] },
    breaks: { says: 'Another child on list 6', options, sheets: [inNeed, { list: 7, rows: [{ childId: '10443', planStart: '01/02/2016' }] }] },
  },
  eachChild(about) {
    const asked = ([7, 8] as const).filter((list) => isAsked(list, about))
    if (asked.length === 0) return null
    return (_key, _rows, on) => {
      if (on(6).length > 0) return
      for (const list of asked) {
        const { says, start, end } = OPEN[list]
        const open = on(list).find(({ row }: ChildRow) => isEmpty(row, end))
        if (open) about.find(open, start, { facts: { says } })
      }
    }
  },
})

function isAsked(list: 7 | 8, { lists, options: said, notChecked }: AboutChildren): boolean {
  const sent = lists.find((one) => one.list === list)
  if (!sent || said.listSixHoldsEverybody === false) return false
  const { end } = OPEN[list]
  if (said.listSixHoldsEverybody === undefined) notChecked(switches.listSixHoldsEverybody.notSaid)
  else if (!lists.some((one) => one.list === 6)) notChecked('list 6 is not among the files')
  else if (!sent.columns.some(({ field }) => field === end)) notChecked(becauseAbsent({ number: list, list: listOf(list) }, [end]), list)
  else return true
  return false
}
