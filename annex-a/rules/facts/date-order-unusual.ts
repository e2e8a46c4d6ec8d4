import { askOrder, earlierDates, orderMessage } from '../order.ts'
import { fieldRule } from '../grammar/rule.ts'

export const dateOrderUnusual = fieldRule({
  code: 'date-order-unusual',
  numbers: ['45', '62'],
  severity: 'check',
  title: 'Two dates are in an unusual order',
  asks: 'Visits and reviews usually come after the period began in which they are counted.',
  message: orderMessage,
  fix: () => 'Check both dates',
  examples: {
    passes: { says: 'Seen after the period began', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016', dateLastSeen: '03/03/2016' }] }] },
    breaks: { says: 'Last seen before it began', sheets: [{ list: 6, rows: [{ cinStart: '01/02/2016', dateLastSeen: '03/01/2016' }] }] },
  },
  needs: (field) => earlierDates(field, 'usuallyNotBefore'),
  eachField(name, field, about) {
    const ask = askOrder(name, earlierDates(field, 'usuallyNotBefore') ?? [], about)
    const cannotBeBefore = earlierDates(field, 'notBefore') ?? []
    // A date that cannot be right is refused by the other rule, and not asked about as well.
    return (row) => {
      const date = row.values[name]
      const isRefused = typeof date === 'string' && cannotBeBefore.some((other) => typeof row.values[other] === 'string' && date < row.values[other])
      if (!isRefused) ask(row)
    }
  },
})
