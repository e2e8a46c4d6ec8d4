import type { ListNumber } from '../../specification/grammar/list.ts'
import { childRule } from '../grammar/child-rule.ts'
import type { RowsByList } from '../grammar/rule.ts'
import { day, where } from '../words.ts'

const BEGINNINGS = { 4: ['continuousStart', 'initialStart', 'coreStart'], 5: ['section47Start'], 6: ['cinStart'], 7: ['planStart'] } as const
const SAYS: { readonly [list: string]: string } = { 4: 'an assessment', 5: 'a section 47 enquiry', 6: 'a period as a child in need', 7: 'a child protection plan' }

export const noFurtherActionButActivity = childRule({
  code: 'no-further-action-but-activity',
  numbers: ['22'],
  severity: 'check',
  speaksOf: 'child',
  title: 'A referral led to no further action, but something began afterwards',
  asks: 'After a referral that led to no further action no assessment, section 47 enquiry, period as a child in need or child protection plan begins.',
  message: (found) => `the referral of ${day(found.facts['date'])} ${where(found)} led to no further action, but ${SAYS[String(found.facts['list'])] ?? ''} began on ${day(found.facts['began'])} ${where(found.related[0]!)}`,
  fix: () => 'Correct whether the referral led to no further action, or say what led to what followed',
  examples: {
    passes: { says: 'An assessment of before the referral', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralNfa: 'Y' }] }, { list: 4, rows: [{ childId: '10442', continuousStart: '05/11/2015', continuousAuthorised: '08/12/2015' }] }, { list: 5, rows: [] }, { list: 6, rows: [] }, { list: 7, rows: [] }] },
    breaks: { says: 'An enquiry six days later', sheets: [{ list: 3, rows: [{ childId: '10442', dateOfReferral: '03/03/2016', referralNfa: 'Y' }] }, { list: 5, rows: [{ childId: '10442', section47Start: '09/03/2016' }] }] },
  },
  on: 3,
  needs: { 3: ['dateOfReferral', 'referralNfa'] },
  parts: BEGINNINGS,
  at: 'referralNfa',
  breaks({ dateOfReferral: date, referralNfa }, { rows }, { place }) {
    if (referralNfa !== 'Y') return null
    const since = beginnings(rows).filter(({ began }) => began >= date)
    const first = since.reduce<Beginning | null>((a, b) => (a && a.began <= b.began ? a : b), null)
    return first && { facts: { date, list: first.list, began: first.began }, related: [first, ...since.filter((one) => one !== first)].map(({ at, field }) => place(at, field)) }
  },
})

interface Beginning { readonly list: ListNumber; readonly field: string; readonly began: string; readonly at: ReturnType<RowsByList>[number] }

const beginnings = (rows: RowsByList): Beginning[] => ([4, 5, 6, 7] as const).flatMap((list) => rows(list).flatMap((at) => BEGINNINGS[list].flatMap((field) => {
  const began = at.row.values[field]
  return typeof began === 'string' ? [{ list, field, began, at }] : []
})))
