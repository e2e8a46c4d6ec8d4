import { inListOrder } from '../../specification/grammar/list.ts'
import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import type { ChildRow, RowsByList } from '../grammar/rule.ts'
import { day, where } from '../words.ts'

const closed = { list: 6, rows: [{ childId: '10442', cinStart: '11/01/2016', cinClosure: '01/03/2016', reasonForClosure: 'RC8' }] } as const
const SAYS: { readonly [list: string]: string } = { 5: 'a section 47 enquiry', 7: 'a child protection plan', 8: 'a period of being looked after' }

export const closedDespiteActivity = childRule({
  code: 'closed-despite-activity',
  numbers: ['46'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A case closed after assessment had more than an assessment',
  asks: 'A case that was closed after assessment with no further action (RC8) had no section 47 enquiry, no child protection plan and no period of being looked after while it was open.',
  message: (found) => `the case closed after assessment with no further action ${where(found)}, but while it was open there was ${SAYS[String(found.facts['list'])] ?? ''} from ${day(found.facts['began'])} ${where(found.related[0]!)}`,
  fix: () => 'Correct the reason for closure, or one of the dates',
  examples: {
    passes: { says: 'An enquiry in an earlier period', sheets: [closed, { list: 5, rows: [{ childId: '10442', section47Start: '02/11/2015' }] }] },
    breaks: { says: 'An enquiry while it was open', sheets: [closed, { list: 5, rows: [{ childId: '10442', section47Start: '25/01/2016' }] }] },
  },
  on: 6,
  needs: { 6: ['reasonForClosure', 'cinStart', 'cinClosure'] },
  parts: { 5: ['section47Start'], 7: ['planStart', 'planEnd'], 8: ['started', 'ceased'] },
  at: 'reasonForClosure',
  breaks({ reasonForClosure, cinStart, cinClosure }, { rows }, { place }) {
    if (reasonForClosure !== 'RC8') return null
    const found = activities(rows)
      .filter(({ began, ended }) => began <= cinClosure && (began >= cinStart || ended === null || ended > cinStart))
      .sort((a, b) => inListOrder(a.at.list.list, b.at.list.list) || (a.began < b.began ? -1 : 1))
    const [first] = found
    return first ? { facts: { list: first.at.list.list, began: first.began }, related: found.map(({ at, field }) => place(at, field)) } : null
  },
})

interface Activity { readonly at: ChildRow; readonly field: string; readonly began: string; readonly ended: string | null }

/** An enquiry is taken for one day: list 5 does not say when it ended. */
const activities = (rows: RowsByList): Activity[] => [
  ...rows(5).flatMap((at) => activity(at, 'section47Start', 'section47Start')),
  ...rows(7).flatMap((at) => activity(at, 'planStart', 'planEnd')),
  ...rows(8).flatMap((at) => activity(at, 'started', 'ceased')),
]

function activity(at: ChildRow, field: string, end: string): Activity[] {
  const { [field]: began, [end]: ended } = at.row.values
  if (typeof began !== 'string' || (typeof ended !== 'string' && !isEmpty(at.row, end))) return []
  return [{ at, field, began, ended: typeof ended === 'string' ? ended : null }]
}
