import { askOrder, earlierDates, orderMessage } from '../order.ts'
import { fieldRule } from '../grammar/rule.ts'

export const dateOrder = fieldRule({
  code: 'date-order',
  numbers: ['25', '32', '40', '49', '52', '59', '60', '61', '87', '88', '93'],
  severity: 'fix',
  title: 'Two dates are in an order that cannot be',
  asks: 'What ends does not end before it began, and each step comes after the one before it; the same day is allowed.',
  message: orderMessage,
  fix: () => 'Correct one of the two dates',
  examples: {
    passes: { says: 'Started and authorised on one day', sheets: [{ list: 4, rows: [{ continuousStart: '09/03/2016', continuousAuthorised: '09/03/2016' }] }] },
    breaks: { says: 'Authorised before it started', sheets: [{ list: 4, rows: [{ continuousStart: '09/03/2016', continuousAuthorised: '03/03/2016' }] }] },
  },
  needs: (field) => earlierDates(field, 'notBefore'),
  eachField: (name, field, about) => askOrder(name, earlierDates(field, 'notBefore') ?? [], about),
})
