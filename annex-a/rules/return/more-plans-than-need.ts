import type { ReadList } from '../../reading/checked.ts'
import { listOf } from '../../specification/lists/index.ts'
import { isEmpty } from '../conditions.ts'
import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { count } from '../words.ts'

const plan = { planStart: '01/02/2016' }

export const morePlansThanNeed = rule({
  code: 'more-plans-than-need',
  numbers: [],
  severity: 'check',
  title: 'More children have a plan than are in need',
  asks: 'The open child protection plans on list 7 are not more than the open cases on list 6, of which they are a part wherever list 6 holds everybody.',
  looksAt: fieldsOn({ 6: ['cinClosure'], 7: ['planEnd'] }),
  message: ({ facts }) => `the list has ${count(Number(facts['plans']), 'open plan', 'open plans')}, but list 6 has only ${count(Number(facts['cases']), 'open case', 'open cases')}`,
  fix: () => 'Check that list 6 is whole, or say that it leaves out children with a plan',
  examples: {
    passes: { says: 'Two in need, one with a plan', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016' }, { cinStart: '01/02/2016' }] }, { list: 7, rows: [plan] }] },
    breaks: { says: 'One in need, two with a plan', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016' }] }, { list: 7, rows: [plan, plan] }] },
  },
  wholeReturn({ lists, options, findInList, notChecked }) {
    const plans = lists.find(({ list }) => list === 7)
    const need = lists.find(({ list }) => list === 6)
    if (!plans || options.listSixHoldsEverybody === false) return
    if (!need) return notChecked('list 6 is not among the files', 7)
    const counts = { cases: openRows(need, notChecked), plans: openRows(plans, notChecked) }
    if (counts.cases !== null && counts.plans !== null && counts.plans > counts.cases) findInList(plans, null, { facts: { cases: counts.cases, plans: counts.plans } })
  },
})

/** Rows without an end; null where the end was not sent, and nothing can be told. */
function openRows({ list: number, columns, rows }: ReadList, notChecked: (because: string, list: 7) => void): number | null {
  const end = listOf(number).openUntil!
  if (columns.some(({ field }) => field === end)) return rows.filter((row) => isEmpty(row, end)).length
  notChecked(becauseAbsent({ number, list: listOf(number) }, [end]), 7)
  return null
}
