import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { day } from '../words.ts'
import { reviewOf, reviewTimescales, sayDue } from './review-due.ts'

export const reviewLate = rowFlag({
  code: 'review-late',
  numbers: ['75'],
  title: 'A review of a child looked after is late',
  asks: 'Raised where the first review of a child who is looked after was not held in time, or where a next one should have been held since the latest: the second after the first, or a later one after the one before.',
  message: ({ facts }) => facts['last'] === undefined ? `first review was due by ${sayDue(facts)}, and there is none yet` : `latest review on ${day(facts['last'])}, and the next was due by ${sayDue(facts)}`,
  timescales: reviewTimescales,
  examples: {
    passes: { says: 'A first review in time, and three months to the day; started two weeks ago', sheets: [{ list: 8, rows: [{ started: '17/12/2015', latestReview: '12/01/2016' }, { started: '29/03/2016' }] }] },
    breaks: { says: 'A day more; no review at all; a later review seven months ago', sheets: [{ list: 8, rows: [{ started: '17/12/2015', latestReview: '11/01/2016' }, { started: '01/02/2016' }, { started: '01/02/2014', latestReview: '11/09/2015' }] }] },
  },
  lists: [8],
  needs: ['started'],
  columns: ['latestReview', 'ceased'],
  raises(_, { options, timescale }, row) {
    const review = isEmpty(row, 'ceased') ? reviewOf(row, timescale) : null
    if (!review || review.due >= options.inspectionDate) return null
    return { due: review.due, limit: review.limit, ...(review.last === null ? {} : { last: review.last }) }
  },
})
