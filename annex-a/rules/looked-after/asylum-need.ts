import { becauseAbsent, rule } from '../grammar/rule.ts'
import { findFewOrMany } from '../few-or-many.ts'
import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { count, quote } from '../words.ts'

export const asylumNeed = rule({
  code: 'asylum-need',
  numbers: ['74'],
  severity: 'check',
  title: 'An unaccompanied asylum-seeking child has another need, or lives with parents',
  asks: 'The need of an unaccompanied asylum-seeking child is N8 (absent parenting), and such a child is not placed with parents (P1).',
  message: ({ label, facts, field }) => {
    const rows = facts['rows'] === undefined ? '' : ` in ${count(Number(facts['rows']), 'row', 'rows')}`
    return `${quote(label)} is ${String(facts['code'])} (${sayValue(listOf(8).fields[field!]!, String(facts['code']))})${rows} of an unaccompanied asylum-seeking child`
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
    const needs = Map.groupBy(unaccompanied.filter(({ values }) => typeof values['categoryOfNeed'] === 'string' && values['categoryOfNeed'] !== 'N8'), ({ values }) => String(values['categoryOfNeed']))
    for (const [code, found] of needs) findFewOrMany(about, 'categoryOfNeed', { code }, found, unaccompanied.length)
    for (const row of unaccompanied) if (row.values['placementType'] === 'P1') about.find(row, 'placementType', { facts: { code: 'P1' } })
  },
})
