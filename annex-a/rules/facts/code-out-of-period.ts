import { codeSets } from '../../specification/code-sets/index.ts'
import { fieldRule } from '../grammar/rule.ts'
import { day, quote } from '../words.ts'

export const codeOutOfPeriod = fieldRule({
  code: 'code-out-of-period',
  numbers: ['8'],
  severity: 'check',
  title: 'A code was not in use at the time of the inspection',
  asks: 'Codes are those in use at the inspection; older and newer ones are read all the same.',
  looksAt: (_list, _name, field) => field.kind === 'code' && (codeSets[field.codes]?.codes ?? []).some(({ from, until }) => from !== undefined || until !== undefined),
  message: ({ label, facts }) => facts['until'] === undefined
    ? `${quote(label)} ${quote(facts['token'])} came into use on ${day(facts['from'])}, after the inspection`
    : `${quote(label)} ${quote(facts['token'])} was in use only until ${day(facts['until'])}`,
  fix: () => 'Check that the code is the one meant',
  examples: {
    passes: { says: 'A code of 2016', sheets: [{ list: 8, rows: [{ placementType: 'U6' }] }] },
    breaks: { says: 'A code of before April 2015', sheets: [{ list: 8, rows: [{ placementType: 'Q2' }] }] },
  },
  eachField(name, field, { options, find }) {
    if (field.kind !== 'code') return null
    const out = new Map<string, { readonly from: string } | { readonly until: string }>()
    for (const { token, from, until } of codeSets[field.codes]?.codes ?? []) {
      if (until !== undefined && until < options.inspectionDate) out.set(token, { until })
      if (from !== undefined && from > options.inspectionDate) out.set(token, { from })
    }
    if (out.size === 0) return null
    return (row) => {
      const token = row.values[name]
      const period = typeof token === 'string' ? out.get(token) : undefined
      if (period) find(row, name, { facts: { token: token as string, ...period } })
    }
  },
})
