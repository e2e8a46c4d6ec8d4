import { becauseAbsent, fieldsOn, rule } from '../grammar/rule.ts'
import { findFewOrMany } from '../few-or-many.ts'
import { count, quote } from '../words.ts'

export const asylumNeed = rule({
  code: 'asylum-need',
  numbers: ['74'],
  severity: 'check',
  title: 'An unaccompanied asylum-seeking child has another need, or lives with parents',
  asks: 'The need of an unaccompanied asylum-seeking child is N8 (absent parenting), and such a child is not placed with parents (P1).',
  looksAt: fieldsOn({ 8: ['uasc', 'categoryOfNeed', 'placementType'] }),
  message: ({ label, facts, field }) => {
    if (field === 'placementType') return `${quote(label)} is with parents (P1), but the child is an unaccompanied asylum-seeking child`
    const rows = facts['rows'] === undefined ? 'an unaccompanied asylum-seeking child' : count(Number(facts['rows']), 'unaccompanied asylum-seeking child', 'unaccompanied asylum-seeking children')
    return `${quote(label)} is not N8 (absent parenting) for ${rows}`
  },
  fix: ({ field }) => field === 'placementType' ? 'Check the placement, and whether the child is unaccompanied' : 'Enter N8, or say why the child has another need',
  examples: {
    passes: { says: 'Absent parenting', sheets: [{ list: 8, rows: [{ uasc: 'Y', categoryOfNeed: 'N8', placementType: 'U6' }] }] },
    breaks: { says: 'Family dysfunction, and with parents', sheets: [{ list: 8, rows: [{ uasc: 'Y', categoryOfNeed: 'N5', placementType: 'U6' }, { uasc: 'Y', categoryOfNeed: 'N8', placementType: 'P1' }] }] },
  },
  wholeList(about, { rows }) {
    if (about.number !== 8) return
    const absent = ['uasc', 'categoryOfNeed', 'placementType'].filter((field) => !about.has(field))
    if (absent.length > 0) about.notChecked(becauseAbsent(about, absent))
    if (absent.includes('uasc')) return
    const unaccompanied = rows.filter(({ values }) => values['uasc'] === 'Y')
    const others = unaccompanied.filter(({ values }) => typeof values['categoryOfNeed'] === 'string' && values['categoryOfNeed'] !== 'N8')
    findFewOrMany(about, 'categoryOfNeed', {}, others, unaccompanied.length)
    for (const row of unaccompanied) if (row.values['placementType'] === 'P1') about.find(row, 'placementType', { related: [about.place(row, 'uasc')] })
  },
})
