import { expect, test } from 'vitest'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { ruleByCode } from '#annex-a/rules/index.ts'
import { say, sayFileProblem } from '#annex-a/rules/say.ts'

const saidOf = (code: string): readonly string[] => {
  const { findings } = tryExample(ruleByCode(code)!.examples.breaks)
  return findings.filter((finding) => finding.code === code).map((finding) => say(finding).message)
}

test.each([
  ['date-not-real', 'List 1, row 2, G2: "31/02/2016" in "Date of contact" is not a real date'],
  ['date-future', 'List 8, row 2, Q2: "Date of latest statutory review" 26 April 2016 is after the inspection date, 12 April 2016'],
  ['date-order', 'List 4, row 2, J2: "Continuous assessment date of authorisation" 3 March 2016 (J2) is before "Continuous assessment start date" 9 March 2016 (H2)'],
  ['outside-period', 'List 3, row 2, G2: "Date of the most recent referral" 11 January 2016 is more than 3 months before the inspection (the list covers 12 January 2016 to 12 April 2016)'],
  ['duplicate-child', 'List 6, row 3, A3: child ID "10442" is on rows 2 and 3 of list 6. One row for each child is expected where possible'],
  ['age-mismatch', 'List 8, row 2, E2: "Age of child (years)" 13 does not match date of birth 15 June 2007: on 12 April 2016 that is 8'],
  ['date-of-birth-differs', 'Child 10442: date of birth is 2 May 2001 on list 3 (D2), but 5 February 2001 on list 7'],
  ['hidden', 'Sheet "List 1" has 1 hidden row. We have checked it too'],
  ['formulas', 'List 1, row 2, F2: "Age of child (years)" holds a formula. We used the value Excel last saved ("9")'],
  ['gap', 'List 2, row 2, H2: "Organisation completing assessment" is empty'],
  ['heading-missing', 'List 1: we could not find a column for "Contact source"'],
  ['list-twice', 'The selected file has list 1 on more than one sheet: "List 1" and "Contacts new"'],
])('%s is said in these words', (code, words) => { expect(saidOf(code)).toContain(words) })

test('the trouble of a file is said by whoever found it', () => {
  expect(sayFileProblem({ code: 'password-protected', facts: {} }).message).toBe('The selected file is password protected.')
  expect(sayFileProblem({ code: 'list-in-two-files', facts: { lists: ['1', '3'], other: 'a.csv' } }).message).toBe('The selected file has lists 1 and 3, which a.csv has too')
  expect(sayFileProblem({ code: 'no-lists', facts: { sheets: ['Sheet1'] } }).message).toBe('We could not find any of the 11 lists, or of the documents 2.03, 2.06 and 2.07, in the selected file. Its sheets are "Sheet1"')
})
