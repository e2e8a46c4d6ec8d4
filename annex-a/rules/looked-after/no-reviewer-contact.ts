import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { day } from '../words.ts'

export const noReviewerContact = rowFlag({
  code: 'no-reviewer-contact',
  numbers: ['79'],
  title: 'No contact with the independent reviewing officer since the last review',
  asks: 'Raised where a child who is looked after has had a review, and the last visit or contact of the independent reviewing officer was before it, or there was none. An empty date is asked about only at the second submission.',
  message: ({ facts }) => facts['date'] === undefined ? `no contact of the independent reviewing officer, and the latest review was on ${day(facts['review'])}` : `last contact of the independent reviewing officer on ${day(facts['date'])}, before the latest review on ${day(facts['review'])}`,
  examples: {
    passes: { says: 'On the day of the review', sheets: [{ list: 8, rows: [{ latestReview: '01/02/2016', lastIroContact: '01/02/2016' }] }] },
    breaks: { says: 'A month before it, and never', sheets: [{ list: 8, rows: [{ latestReview: '01/02/2016', lastIroContact: '04/01/2016' }, { latestReview: '01/02/2016' }] }] },
  },
  lists: [8],
  needs: ['latestReview'],
  columns: ['lastIroContact', 'ceased'],
  raises({ latestReview: review }, { options }, row) {
    if (!isEmpty(row, 'ceased')) return null
    const date = row.values['lastIroContact']
    if (typeof date === 'string') return date < review ? { review, date } : null
    return options.stage === 2 && isEmpty(row, 'lastIroContact') ? { review } : null
  },
})
