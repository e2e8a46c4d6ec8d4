import { becauseAbsent, fieldsOn, rule, type RowQuestion } from '../grammar/rule.ts'
import { quote } from '../words.ts'
import { families } from './families.ts'

export const assessedNotSeen = rule({
  code: 'assessed-not-seen',
  numbers: ['29'],
  severity: 'check',
  title: 'An assessment was completed without the child being seen',
  asks: 'A child is seen during an assessment that is authorised. An unborn child cannot be.',
  looksAt: fieldsOn({ 4: [...families.flatMap(({ seen, authorised }) => [seen, authorised]), 'dateOfBirth', 'expectedDateOfBirth'] }),
  message: ({ label, facts }) => `${quote(label)} is No, but the ${String(facts['family'])} assessment was authorised`,
  fix: () => 'Correct whether the child was seen, or say why not',
  examples: {
    passes: { says: 'Seen; and an unborn child', sheets: [{ list: 4, rows: [
      { dateOfBirth: '02/05/2011', continuousStart: '01/02/2016', seenDuringContinuous: 'Y', continuousAuthorised: '09/03/2016' },
      { expectedDateOfBirth: '01/06/2016', continuousStart: '01/02/2016', seenDuringContinuous: 'N', continuousAuthorised: '09/03/2016' }] }] },
    breaks: { says: 'Not seen', sheets: [{ list: 4, rows: [{ dateOfBirth: '02/05/2011', continuousStart: '01/02/2016', seenDuringContinuous: 'N', continuousAuthorised: '09/03/2016' }] }] },
  },
  eachRow(about) {
    if (about.number !== 4) return null
    const questions = families.flatMap(({ name, seen, authorised }): RowQuestion[] => {
      const absent = [seen, authorised].filter((field) => !about.has(field))
      if (absent.length === 0) return [(row) => {
        const { values } = row
        const unborn = typeof values['dateOfBirth'] !== 'string' && typeof values['expectedDateOfBirth'] === 'string'
        if (values[seen] === 'N' && typeof values[authorised] === 'string' && !unborn) about.find(row, seen, { facts: { family: name }, related: [about.place(row, authorised)] })
      }]
      if (absent.length === 1 || !about.list.fields[seen]!.mayBeAbsent) about.notChecked(becauseAbsent(about, absent))
      return []
    })
    return questions.length === 0 ? null : (row) => { for (const question of questions) question(row) }
  },
})
