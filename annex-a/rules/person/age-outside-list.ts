import type { ReadRow } from '../../reading/checked.ts'
import { addDays, addMonths, ageOn } from '../../reading/dates.ts'
import type { ListId } from '../../specification/grammar/list.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { day, quote } from '../words.ts'

/** Lists are run on a day near the inspection, not on it. */
const DAYS_NEAR = 7
/** Older than this is a slip of the year, which has a rule of its own. */
const OLDEST = 26

/** The day on which the child must have been young enough: of the event, or of the end where there is one. */
const WHEN: { readonly [L in ListId]?: readonly string[] } = {
  1: ['dateOfContact'], 2: ['assessmentCompletionDate'], 3: ['dateOfReferral'], 4: ['continuousStart', 'initialStart', 'coreStart'], 5: ['section47Start'],
  6: ['cinClosure'], 7: ['planEnd'], 8: ['ceased'],
}

export const ageOutsideList = rowRule({
  code: 'age-outside-list',
  numbers: ['16'],
  severity: 'check',
  title: 'Somebody is too old or too young for the list',
  asks: 'Lists 1 to 8 are of children under 18 at the time, and list 9 is of young people from 16 up to 25; a week more or less is let pass.',
  message: ({ label, list, facts }) => facts['least'] === undefined
    ? `${quote(label)} ${day(facts['born'])} makes ${String(facts['age'])} the age on ${day(facts['on'])}, but list ${String(list)} is of those under ${String(facts['most'])}`
    : `${quote(label)} ${day(facts['born'])} makes ${String(facts['age'])} the age on ${day(facts['on'])}, but list ${String(list)} is of those from ${String(facts['least'])} on`,
  fix: () => 'Check the date of birth, and whether the row belongs on the list',
  examples: {
    passes: { says: 'Left care on the 18th birthday, four months ago', sheets: [{ list: 8, rows: [{ dateOfBirth: '12/12/1997', ceased: '12/12/2015' }] }] },
    breaks: { says: 'Still looked after at 19', sheets: [{ list: 8, rows: [{ dateOfBirth: '12/12/1996', ceased: null }] }] },
  },
  lists: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  needs: ['dateOfBirth'],
  at: 'dateOfBirth',
  breaks({ dateOfBirth: born }, { number, options: { inspectionDate } }, row) {
    // Most are young enough at the inspection, and so were before it.
    if (number !== 9 && ageOn(born, inspectionDate) < 18) return null
    if (born > inspectionDate || born < addMonths(inspectionDate, -12 * OLDEST)) return null
    const on = whenOf(row, number) ?? inspectionDate
    const most = number === 9 ? 25 : 18
    const facts = { born, on, age: ageOn(born, on) }
    if (addMonths(born, 12 * most) < addDays(on, -DAYS_NEAR)) return { facts: { ...facts, most } }
    if (number === 9 && addMonths(born, 12 * 16) > addDays(on, DAYS_NEAR)) return { facts: { ...facts, least: 16 } }
    return null
  },
})

function whenOf({ values }: ReadRow, list: ListId): string | null {
  for (const field of WHEN[list] ?? []) if (typeof values[field] === 'string') return values[field]
  return null
}
