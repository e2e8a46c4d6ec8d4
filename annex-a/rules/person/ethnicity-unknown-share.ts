import { rule } from '../grammar/rule.ts'
import { askShare, sayShare } from './not-known-share.ts'

/** Contacts and early help often come without it; from the referral on an authority should know. */
const MOST = 10
const MOST_EARLY = 25
const referrals = (...codes: readonly string[]) => [{ list: 3 as const, rows: codes.map((ethnicity) => ({ ethnicity, dateOfBirth: '02/05/2001', dateOfReferral: '03/03/2016', referralSource: '6' })) }]

export const ethnicityUnknownShare = rule({
  code: 'ethnicity-unknown-share',
  numbers: ['17'],
  severity: 'check',
  title: 'Many children have no known ethnicity',
  asks: `At most ${MOST}% of the children on a list (${MOST_EARLY}% on lists 1 and 2) have an ethnicity that was refused or not yet obtained.`,
  looksAt: (_list, name) => name === 'ethnicity',
  message: (found) => sayShare(found, 'refused or not yet obtained'),
  fix: () => 'Check whether the ethnicity was lost when the list was made, or say how you come to know it',
  examples: {
    passes: { says: 'All known', sheets: referrals('WBRI', 'AIND', 'WBRI', 'BCRB') },
    breaks: { says: 'Three of four not known', sheets: referrals('NOBT', 'REFU', 'WBRI', 'NOBT') },
  },
  wholeList: (about, list) => askShare('ethnicity', ['NOBT', 'REFU'], about.number === 1 || about.number === 2 ? MOST_EARLY : MOST, about, list),
})
