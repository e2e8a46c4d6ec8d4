import { addDays, addMonths } from '../../reading/dates.ts'
import { listOf } from '../../specification/lists/index.ts'
import { switches } from '../../specification/switches.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

const DAYS_BEFORE = 30
const contact = { list: 1, rows: [{ childId: '10442', dateOfContact: '02/03/2016' }] } as const
const options = { everyReferralIsAContact: true }
/** What list 1 covers (Annex A, Table 1): a contact before that cannot be on it. */
const { fields } = listOf(1)
const MONTHS = fields['dateOfContact']?.kind === 'date' ? fields['dateOfContact'].within?.months ?? 0 : 0

export const referralWithoutContact = childRule({
  code: 'referral-without-contact',
  numbers: ['23'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A referral has no contact before it',
  asks: `Where an authority records every referral as a contact first, a contact of the child is on list 1 in the ${DAYS_BEFORE} days before the referral. Asked only where the authority has said that it does.`,
  message: (found) => `the referral of ${day(found.facts['date'])} ${where(found)} has no contact on list 1 in the ${DAYS_BEFORE} days before it`,
  fix: () => 'Add the contact to list 1, or correct the date of the referral',
  examples: {
    passes: { says: 'A contact the day before', options, sheets: [contact, { list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016' }] }] },
    breaks: { says: 'No contact of this child', options, sheets: [contact, { list: 3, rows: [{ childId: '10443', dateOfReferral: '03/03/2016' }] }] },
  },
  on: 3,
  needs: { 3: ['dateOfReferral'], 1: ['dateOfContact'] },
  notAsked: ({ options: said }) => (said.everyReferralIsAContact === undefined ? switches.everyReferralIsAContact.notSaid : null),
  at: 'dateOfReferral',
  breaks({ dateOfReferral: date }, { on }, { options: said }) {
    const from = addDays(date, -DAYS_BEFORE)
    if (said.everyReferralIsAContact !== true || from < addMonths(said.inspectionDate, -MONTHS) || date > said.inspectionDate) return null
    const found = on(1).some(({ row: { values: { dateOfContact: when } } }) => typeof when !== 'string' || (when >= from && when <= date))
    return found ? null : { facts: { date } }
  },
})
