import { codeSets } from '../../specification/code-sets/index.ts'
import { listOf } from '../../specification/lists/index.ts'
import { rule, type Found } from '../grammar/rule.ts'
import { join, quote, within } from '../words.ts'

/** More than this and naming them all helps nobody. */
const NAMED = 8

function choices({ list, field }: Found): string {
  const asked = list === null || field === null ? undefined : listOf(list).fields[field]
  const set = asked?.kind === 'code' ? codeSets[asked.codes] : undefined
  if (!set) return 'Enter a code of the list'
  const codes = set.codes.map(({ token, means }) => (/^\d$/.test(token) ? means : `${token} (${means})`))
  return codes.length <= NAMED ? `Enter ${join(codes, 'or')}` : `Enter a code of the code list "${set.says}", such as ${join(codes.slice(0, 3), 'or')}`
}

export const codeUnknown = rule({
  code: 'code-unknown',
  numbers: ['8'],
  severity: 'fix',
  title: 'A code is not in its list',
  asks: 'A coded column holds a code of its list, the description of one, or both; a letter in front alone says nothing.',
  looksAt: (_list, _name, { kind }) => kind === 'code',
  message: ({ value, label }) => `${quote(value)} is not a ${within(label)} that we know`,
  fix: choices,
  examples: {
    passes: { says: 'Code and description', sheets: [{ list: 7, rows: [{ latestCategory: 'NEG - Neglect' }] }] },
    breaks: { says: 'A word that fits several', sheets: [{ list: 7, rows: [{ latestCategory: 'Abuse' }] }] },
  },
})
