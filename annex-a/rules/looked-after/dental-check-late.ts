import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { longAgo, sayLongAgo } from './long-ago.ts'

export const dentalCheckLate = rowFlag({
  code: 'dental-check-late',
  numbers: ['77'],
  title: 'The dental check of a child looked after is late',
  asks: 'Raised where the last dental check of a child who is looked after is older than the timescale allows.',
  message: (flag) => sayLongAgo('last dental check', flag),
  timescales: ['dentalCheck'],
  examples: {
    passes: { says: 'A year ago', sheets: [{ list: 8, rows: [{ lastDentalCheck: '12/04/2015' }] }] },
    breaks: { says: 'A day more', sheets: [{ list: 8, rows: [{ lastDentalCheck: '11/04/2015' }] }] },
  },
  lists: [8],
  needs: ['lastDentalCheck'],
  columns: ['ceased'],
  raises: ({ lastDentalCheck: date }, { options, timescale }, row) => (isEmpty(row, 'ceased') ? longAgo(date, timescale('dentalCheck'), options.inspectionDate) : null),
})
