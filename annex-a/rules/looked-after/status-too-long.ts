import { daysBetween } from '../../reading/dates.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { count, day, quote } from '../words.ts'

/** Days, by legal status (rules 361 to 363 of the looked after children return). */
const MOST: { readonly [code: string]: number } = { L1: 3, L2: 21, L3: 7 }

export const statusTooLong = rowRule({
  code: 'status-too-long',
  numbers: ['68'],
  severity: 'check',
  title: 'A short legal status has lasted long',
  asks: 'Police protection lasts at most 72 hours, an emergency protection order 21 days and a child assessment order seven days. The list has no date of the legal status, so it is counted from the start of being looked after.',
  message: ({ label, facts }) => `${quote(label)} is ${String(facts['code'])} (${sayValue(listOf(8).fields['legalStatus']!, String(facts['code']))}), but the child has been looked after since ${day(facts['started'])}, for ${count(Number(facts['days']), 'day', 'days')}: at most ${String(facts['most'])} are usual`,
  fix: () => 'Enter the present legal status, or say when this one began',
  examples: {
    passes: { says: 'Three days', sheets: [{ list: 8, rows: [{ started: '09/04/2016', legalStatus: 'L1' }] }] },
    breaks: { says: 'Four days', sheets: [{ list: 8, rows: [{ started: '08/04/2016', legalStatus: 'L1' }] }] },
  },
  lists: [8],
  needs: ['legalStatus', 'started'],
  columns: ['ceased'],
  at: 'legalStatus',
  breaks({ legalStatus: code, started }, { options }, row) {
    const most = MOST[code]
    if (most === undefined) return null
    const { ceased } = row.values
    const days = daysBetween(started, typeof ceased === 'string' ? ceased : options.inspectionDate)
    return days > most ? { facts: { code, started, days, most } } : null
  },
})
