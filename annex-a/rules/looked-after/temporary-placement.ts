import { daysBetween } from '../../reading/dates.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { isEmpty } from '../conditions.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { count, quote } from '../words.ts'

/** Days, by placement (rules 375, 376 and 379 of the looked after children return). */
const MOST: { readonly [code: string]: number } = { T1: 42, T3: 21, T4: 7 }
const TEMPORARY = ['T0', 'T1', 'T2', 'T3', 'T4']

export const temporaryPlacement = rowRule({
  code: 'temporary-placement',
  numbers: ['67'],
  severity: 'check',
  title: 'The most recent placement is a temporary one',
  asks: 'A temporary placement (T0 to T4) is not the placement of a child who is looked after now: the child returns to the usual one. At most it lasts seven days (T4), 21 days (T3) or 42 days (T1).',
  message: ({ label, facts }) => {
    const front = `${quote(label)} is ${String(facts['code'])} (${sayValue(listOf(8).fields['placementType']!, String(facts['code']))})`
    return facts['days'] === undefined ? `${front}, but the list asks for the placement in which the child lives` : `${front}, but has lasted ${count(Number(facts['days']), 'day', 'days')}: at most ${String(facts['most'])} are usual`
  },
  fix: () => 'Enter the usual placement, or say that the child is away from it',
  examples: {
    passes: { says: 'A foster placement; and a week with others before leaving', sheets: [{ list: 8, rows: [{ placementType: 'U6', placementStart: '01/02/2016' }, { placementType: 'T4', placementStart: '01/03/2016', ceased: '08/03/2016', reasonCeased: 'E4A' }] }] },
    breaks: { says: 'Now in a temporary placement, and eight days before leaving', sheets: [{ list: 8, rows: [{ placementType: 'T2', placementStart: '08/04/2016' }, { placementType: 'T4', placementStart: '01/03/2016', ceased: '09/03/2016', reasonCeased: 'E4A' }] }] },
  },
  lists: [8],
  needs: ['placementType'],
  columns: ['ceased', 'placementStart'],
  at: 'placementType',
  breaks({ placementType: code }, { options }, row) {
    if (!TEMPORARY.includes(code)) return null
    const { placementStart: from, ceased } = row.values
    const days = typeof from === 'string' ? daysBetween(from, typeof ceased === 'string' ? ceased : options.inspectionDate) : 0
    const most = MOST[code]
    if (most !== undefined && days > most) return { facts: { code, days, most } }
    return isEmpty(row, 'ceased') ? { facts: { code } } : null
  },
})
