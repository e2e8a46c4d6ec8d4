import { sayValue } from '../../reading/show.ts'
import { listOf } from '../../specification/lists/index.ts'
import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { within } from '../words.ts'

const BELOW_GOOD = ['3', '4']

export const providerBelowGood = rowFlag({
  code: 'provider-below-good',
  numbers: ['81'],
  title: 'The provider of a placement is judged less than good',
  asks: 'Raised where the provider with whom a child who is looked after lives requires improvement or is inadequate.',
  message: ({ facts }) => `lives with a provider judged ${within(sayValue(listOf(8).fields['providerJudgement']!, String(facts['judgement'])))}`,
  examples: {
    passes: { says: 'Good', sheets: [{ list: 8, rows: [{ providerJudgement: 'Good' }] }] },
    breaks: { says: 'Inadequate', sheets: [{ list: 8, rows: [{ providerJudgement: 'Inadequate' }] }] },
  },
  lists: [8],
  needs: ['providerJudgement'],
  columns: ['ceased'],
  raises: ({ providerJudgement: judgement }, _, row) => (BELOW_GOOD.includes(judgement) && isEmpty(row, 'ceased') ? { judgement } : null),
})
