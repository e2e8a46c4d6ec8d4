import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import type { RowsByList } from '../grammar/rule.ts'
import { day, where } from '../words.ts'
import { openAssessments, openFields, openPeriods, openPlans, sayingOpen, sayOpen, type Open } from './still-open.ts'

const closed = { list: 6, rows: [{ childId: '10442', cinStart: '11/01/2015', cinClosure: '01/03/2016', reasonForClosure: 'RC7' }] } as const

export const closedButOpenElsewhere = childRule({
  code: 'closed-but-open-elsewhere',
  numbers: ['48'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child in need case is closed, but something of it is open',
  asks: 'When a case closes, its assessments are authorised, its section 47 enquiries are decided, and the child has no plan and is not looked after. Where the authority has said that its list 6 leaves out children with a plan and children looked after, those are not asked about.',
  message: (found) => `the case closed on ${day(found.facts['closed'])} ${where(found)}, but still open: ${sayOpen(found.facts, found.related)}`,
  fix: () => 'Enter the end of what has ended, or empty the closure date',
  examples: {
    passes: { says: 'A plan that ended before the case closed', sheets: [closed, { list: 7, rows: [{ childId: '10442', planStart: '20/02/2015', planEnd: '12/02/2016' }] }] },
    breaks: { says: 'A plan without an end', sheets: [closed, { list: 7, rows: [{ childId: '10442', planStart: '20/02/2015' }] }] },
  },
  on: 6,
  needs: { 6: ['cinClosure'] },
  columns: ['reasonForClosure'],
  parts: { ...openFields, 5: ['section47Start', 'conferenceDate', 'conferenceNotRequired'] },
  at: 'cinClosure',
  breaks({ cinClosure: closure }, { rows }, { options, place }, at) {
    // Open on another row, or closed again later; and of a child who has died another rule asks.
    const others = rows(6).filter((other) => other !== at).map(({ row }) => row)
    if (at.row.values['reasonForClosure'] === 'RC2' || others.some((row) => isEmpty(row, 'cinClosure') || String(row.values['cinClosure']) > closure)) return null
    // What began after the closure belongs to a new referral, and need not be on list 6 yet.
    const begun = [...openAssessments(rows), ...undecided(rows)].filter(({ began }) => began <= closure)
    const found = options.listSixHoldsEverybody === false ? begun : [...begun, ...openPlans(rows), ...openPeriods(rows)]
    return found.length === 0 ? null : sayingOpen(found, place, { closed: closure })
  },
})

/** Neither a conference nor the decision that none is required. */
const undecided = (rows: RowsByList): Open[] => rows(5).flatMap((at) => {
  const { section47Start: began, conferenceNotRequired } = at.row.values
  const isOpen = typeof began === 'string' && isEmpty(at.row, 'conferenceDate') && (conferenceNotRequired === 'U' || isEmpty(at.row, 'conferenceNotRequired'))
  return isOpen ? [{ says: 'a section 47 enquiry without outcome', began, at, field: 'section47Start' }] : []
})
