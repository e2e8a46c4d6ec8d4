import { isEmpty } from '../conditions.ts'
import { childRule } from '../grammar/child-rule.ts'
import { where } from '../words.ts'

const closed = { list: 6, rows: [{ childId: '10442', cinStart: '11/01/2015', cinClosure: '01/03/2016', reasonForClosure: 'RC1' }] } as const

export const adoptedWithoutOrder = childRule({
  code: 'adopted-without-order',
  numbers: ['47'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A child in need who was adopted has no adoption order',
  asks: 'A child whose case closed because of adoption (RC1) is on list 10 with the date of the adoption order.',
  message: (found) => `the case closed because the child was adopted ${where(found)}, but ${found.related[0] ? `there is no date of an adoption order ${where(found.related[0])}` : 'the child is not on list 10'}`,
  fix: () => 'Add the adoption to list 10, or correct the reason for closure',
  examples: {
    passes: { says: 'With an adoption order', sheets: [closed, { list: 10, rows: [{ childId: '10442', adoptionOrder: '01/03/2016' }] }] },
    breaks: { says: 'Waiting on list 10', sheets: [closed, { list: 10, rows: [{ childId: '10442', decision: '01/10/2015' }] }] },
  },
  on: 6,
  needs: { 6: ['reasonForClosure'], 10: ['adoptionOrder'] },
  at: 'reasonForClosure',
  breaks({ reasonForClosure }, { rows }, { place }) {
    if (reasonForClosure !== 'RC1' || rows(10).some(({ row }) => !isEmpty(row, 'adoptionOrder'))) return null
    return { related: rows(10).map((at) => place(at, 'adoptionOrder')) }
  },
})
