import { isEmpty } from '../conditions.ts'
import { rowRule } from '../grammar/row-rule.ts'
import { count, day, quote } from '../words.ts'
import { reviewOf, reviewTimescales, sayDue } from './review-due.ts'

export const reviewInTimeDenied = rowRule({
  code: 'review-in-time-denied',
  numbers: ['80'],
  severity: 'check',
  title: 'Whether the review was in time does not agree with its date',
  asks: 'Where the next review of a child is late by the dates on the list, the review is not said to be in time; where the latest review was the first and held in time, it is not said to be late.',
  message: ({ label, facts }) => facts['last'] === undefined
    ? `${quote(label)} is Yes, but the first review was due by ${sayDue(facts)} and there is none`
    : facts['is'] === 'late'
      ? `${quote(label)} is Yes, but the latest review was on ${day(facts['last'])} and the next was due by ${sayDue(facts)}`
      : `${quote(label)} is No, but the review of ${day(facts['last'])} was the first, and in time: within ${count(Number(facts['first']), 'working day', 'working days')} of the start`,
  fix: () => 'Correct the answer, or the date of the latest review',
  timescales: reviewTimescales,
  examples: {
    passes: { says: 'In time; and late, and said so', sheets: [{ list: 8, rows: [{ started: '01/02/2014', latestReview: '01/02/2016', reviewInTime: 'Y' }, { started: '01/02/2014', latestReview: '11/09/2015', reviewInTime: 'N' }] }] },
    breaks: { says: 'Late, but said to be in time; the first one in time, but said to be late', sheets: [{ list: 8, rows: [{ started: '01/02/2014', latestReview: '11/09/2015', reviewInTime: 'Y' }, { started: '01/02/2016', latestReview: '22/02/2016', reviewInTime: 'N' }] }] },
  },
  lists: [8],
  needs: ['reviewInTime', 'started'],
  columns: ['latestReview', 'ceased'],
  at: 'reviewInTime',
  breaks({ reviewInTime }, { options, timescale, place }, row) {
    const review = isEmpty(row, 'ceased') ? reviewOf(row, timescale) : null
    if (!review) return null
    const { due, last, firstInTime, limit } = review
    const late = due < options.inspectionDate
    const is = reviewInTime === 'Y' && late ? 'late' : reviewInTime === 'N' && firstInTime && !late ? 'in time' : null
    return is === null ? null : { facts: { is, due, limit, first: timescale('firstReview'), ...(last === null ? {} : { last }) }, related: [place(row, 'latestReview')] }
  },
})
