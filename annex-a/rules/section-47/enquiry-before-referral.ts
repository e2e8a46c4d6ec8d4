import { referralNeeds, referralTooLate, referralUses } from '../contacts-and-referrals/same-episode.ts'
import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'

const need = { list: 6, rows: [{ childId: '10442', cinStart: '03/03/2016' }] } as const

export const enquiryBeforeReferral = childRule({
  code: 'enquiry-before-referral',
  numbers: ['36', 'X8'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A section 47 enquiry began before the referral that led to it',
  asks: 'A section 47 enquiry begins after the referral, unless the child was already a child in need, had a plan or was looked after, or it belongs to an earlier referral.',
  message: (found) => `the section 47 enquiry began on ${day(found.facts['began'])} ${where(found)}, before the referral of ${day(found.facts['date'])} ${where(found.related[0]!)}, and no case is listed as open then`,
  fix: () => 'Correct one of the two dates, or say which referral led to the enquiry',
  examples: {
    passes: { says: 'There was an earlier referral', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 1 }] }, { list: 5, rows: [{ childId: '10442', section47Start: '05/11/2015' }] }, need] },
    breaks: { says: 'A week before the only referral', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 0 }] }, { list: 5, rows: [{ childId: '10442', section47Start: '25/02/2016' }] }, need] },
  },
  on: 5,
  needs: { 5: ['section47Start'], ...referralNeeds },
  uses: { 5: ['conferenceDate'], ...referralUses },
  at: 'section47Start',
  breaks({ section47Start: began }, { rows }, { place }, at) {
    const conference = at.row.values['conferenceDate']
    const referred = referralTooLate(rows, began, typeof conference === 'string' ? conference : undefined)
    return referred && { facts: { began, date: String(referred.row.values['dateOfReferral']) }, related: [place(referred, 'dateOfReferral')] }
  },
})
