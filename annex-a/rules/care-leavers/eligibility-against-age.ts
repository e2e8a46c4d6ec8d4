import { addDays, addMonths, ageOn } from '../../reading/dates.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { quote } from '../words.ts'

/** Lists are run on a day near the inspection, not on it. */
const DAYS_NEAR = 7
const IN_EDUCATION = ['F1', 'P1', 'F2', 'P2']

/** Ages from `from` to `to`, whole years. */
const AGES: { readonly [token: string]: { readonly from: number; readonly to: number; readonly inEducation: number } } = {
  RELEVANT: { from: 16, to: 17, inEducation: 17 },
  FORMER: { from: 18, to: 21, inEducation: 25 },
}

export const eligibilityAgainstAge = rowRule({
  code: 'eligibility-against-age',
  numbers: ['83'],
  severity: 'check',
  title: 'The eligibility of a care leaver does not fit the age',
  asks: 'Relevant young people are 16 or 17, former relevant ones 18 to 21, or up to 25 while in education. A week more or less is let pass.',
  message: ({ label, facts }) => `${quote(label)} is ${sayValue(listOf(9).fields['eligibility']!, String(facts['token']))}, but the age is ${String(facts['age'])}: ${String(facts['from'])} to ${String(facts['to'])} are usual${facts['elsewhere'] === undefined ? '' : `, or up to ${String(facts['elsewhere'])} in education`}`,
  fix: () => 'Check the eligibility, the activity and the date of birth',
  examples: {
    passes: { says: 'Relevant at 17; former relevant at 23 and at university', sheets: [{ list: 9, rows: [{ dateOfBirth: '02/05/1998', eligibility: 'Relevant', activity: 'G5' }, { dateOfBirth: '02/05/1992', eligibility: 'Former relevant', activity: 'F1' }] }] },
    breaks: { says: 'Relevant at 19; former relevant at 23 and at work', sheets: [{ list: 9, rows: [{ dateOfBirth: '02/05/1996', eligibility: 'Relevant', activity: 'G5' }, { dateOfBirth: '02/05/1992', eligibility: 'Former relevant', activity: 'F3' }] }] },
  },
  lists: [9],
  needs: ['eligibility', 'dateOfBirth'],
  columns: ['activity'],
  at: 'eligibility',
  breaks({ eligibility: token, dateOfBirth: born }, { options: { inspectionDate }, place }, row) {
    const ages = AGES[token]
    if (!ages) return null
    const { from, inEducation } = ages
    const to = IN_EDUCATION.includes(String(row.values['activity'])) ? inEducation : ages.to
    const tooOld = addMonths(born, 12 * (to + 1)) <= addDays(inspectionDate, -DAYS_NEAR)
    if (!tooOld && addMonths(born, 12 * from) <= addDays(inspectionDate, DAYS_NEAR)) return null
    const elsewhere = tooOld && inEducation > to ? { elsewhere: inEducation } : {}
    return { facts: { token, age: ageOn(born, inspectionDate), from, to, ...elsewhere }, related: [place(row, 'dateOfBirth')] }
  },
})
