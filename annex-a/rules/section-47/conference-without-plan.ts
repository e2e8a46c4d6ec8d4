import { addMonths } from '../../reading/dates.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

/** What list 7 covers (Annex A, Table 1): plans that ended earlier are rightly not on it. */
const MONTHS = 3

export const conferenceWithoutPlan = childRule({
  code: 'conference-without-plan',
  numbers: ['37'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A conference led to a plan, but the child is not on list 7',
  asks: `A child whose initial child protection conference led to a plan is on list 7. A plan that may have ended more than ${MONTHS} months before the inspection is rightly not there, so older conferences are not asked about.`,
  message: (found) => `the conference of ${day(found.facts['date'])} led to a child protection plan ${where(found)}, but list 7 has no plan of the child from then`,
  fix: () => 'Add the plan to list 7, or correct the outcome of the conference',
  examples: {
    passes: { says: 'The plan is there; and a conference so long ago that its plan may have ended', sheets: [
      { list: 5, rows: [{ childId: '10442', section47Start: '01/02/2016', conferenceDate: '19/02/2016', conferenceLedToPlan: 'Y' }, { childId: '10443', section47Start: '02/11/2015', conferenceDate: '18/11/2015', conferenceLedToPlan: 'Y' }] },
      { list: 7, rows: [{ childId: '10442', planStart: '19/02/2016' }] }] },
    breaks: { says: 'No plan', sheets: [
      { list: 5, rows: [{ childId: '10442', section47Start: '01/02/2016', conferenceDate: '19/02/2016', conferenceLedToPlan: 'Y' }] },
      { list: 7, rows: [{ childId: '10443', planStart: '19/02/2016' }] }] },
  },
  on: 5,
  needs: { 5: ['conferenceDate', 'conferenceLedToPlan'], 7: ['childId'] },
  at: 'conferenceLedToPlan',
  breaks({ conferenceDate: date, conferenceLedToPlan }, { on }, { options }) {
    // A plan that ended before the conference is not the one that it led to.
    if (conferenceLedToPlan !== 'Y' || on(7).some(({ row }) => !(String(row.values['planEnd'] ?? '9999') < date))) return null
    return date < addMonths(options.inspectionDate, -MONTHS) ? null : { facts: { date } }
  },
})
