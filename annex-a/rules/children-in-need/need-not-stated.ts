import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { isEmpty } from '../conditions.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { quote } from '../words.ts'

export const needNotStated = rowRule({
  code: 'need-not-stated',
  numbers: ['44'],
  severity: 'check',
  title: 'The need of a child in need is not stated',
  asks: 'An open case has a primary need from N1 to N8: N9 is for cases other than children in need, and N0 for those not stated.',
  message: ({ label, facts }) => `${quote(label)} is ${quote(facts['token'])} (${sayValue(listOf(6).fields['primaryNeed']!, String(facts['token']))}), but the case is open`,
  fix: () => 'Enter the main need of the child, or say why the case is open',
  examples: {
    passes: { says: 'Closed, and the need was never assessed', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016', cinClosure: '01/03/2016', primaryNeed: 'N0' }] }] },
    breaks: { says: 'Open', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016', cinClosure: null, primaryNeed: 'N0' }] }] },
  },
  lists: [6],
  needs: ['primaryNeed'],
  columns: ['cinClosure'],
  at: 'primaryNeed',
  breaks: ({ primaryNeed: token }, _, row) => (token === 'N0' || token === 'N9') && isEmpty(row, 'cinClosure') ? { facts: { token } } : null,
})
