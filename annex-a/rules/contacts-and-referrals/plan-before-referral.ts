import { childRule } from '../grammar/child-rule.ts'
import { day, where } from '../words.ts'
import { endOf, referralNeeds, referralTooLate } from './same-episode.ts'

const referral = { list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralsInLast12Months: 0 }] } as const

export const planBeforeReferral = childRule({
  code: 'plan-before-referral',
  numbers: ['X8'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child protection plan began before the referral that led to it',
  asks: 'Where a child became a child in need by the referral on list 3, the plan on list 7 began after that referral.',
  message: (found) => `the child protection plan began on ${day(found.facts['began'])} ${where(found)}, before the referral of ${day(found.facts['date'])} ${where(found.related[0]!)}, and no case is listed as open then`,
  fix: () => 'Correct one of the dates, or the date on which the child became a child in need',
  examples: {
    passes: { says: 'A child in need long before the new referral', sheets: [referral, { list: 6, rows: [{ childId: '10442', cinStart: '05/11/2015' }] }, { list: 7, rows: [{ childId: '10442', planStart: '08/12/2015' }] }] },
    breaks: { says: 'A child in need by this referral, with a plan from before', sheets: [referral, { list: 6, rows: [{ childId: '10442', cinStart: '03/03/2016' }] }, { list: 7, rows: [{ childId: '10442', planStart: '24/02/2016' }] }] },
  },
  on: 7,
  needs: { 7: ['planStart'], ...referralNeeds },
  columns: ['planEnd'],
  uses: { 8: ['started', 'ceased'] },
  at: 'planStart',
  breaks({ planStart: began }, { rows }, { place }, at) {
    // A child with a plan and not on list 6: the authority may list the two apart, and then nothing shows when the case opened.
    if (rows(6).length === 0) return null
    const referred = referralTooLate(rows, began, endOf(at, 'planEnd'), [6, 8])
    return referred && { facts: { began, date: String(referred.row.values['dateOfReferral']) }, related: [place(referred, 'dateOfReferral')] }
  },
})
