import { rowRule } from '../grammar/row-rule.ts'
import { breaksTable, codes, sayTogether, type Together } from './codes-together.ts'

/** As the looked after children return has them (its rules 378, 382, 384 and 408), by placement. */
const TABLE: readonly Together[] = [
  { code: ['P1'], never: ['V2'] },
  { code: ['A5', 'A6'], only: ['E1'] },
  { code: [...codes('T', 0, 4), 'U1', 'U4'], never: ['V3', 'V4'] },
]

export const statusAgainstPlacement = rowRule({
  code: 'status-against-placement',
  numbers: ['66'],
  severity: 'check',
  title: 'The legal status and the placement do not go together',
  asks: 'A child accommodated under section 20 is not placed with the own parents; a placement for adoption with a placement order has that order as its legal status; short breaks are neither temporary nor long-term placements.',
  message: sayTogether,
  fix: () => 'Check the legal status and the placement type',
  examples: {
    passes: { says: 'A care order, and a placement order', sheets: [{ list: 8, rows: [{ placementType: 'P1', legalStatus: 'C2' }, { placementType: 'A5', legalStatus: 'E1' }] }] },
    breaks: { says: 'Section 20 with parents, and adoption under a care order', sheets: [{ list: 8, rows: [{ placementType: 'P1', legalStatus: 'V2' }, { placementType: 'A5', legalStatus: 'C2' }] }] },
  },
  lists: [8],
  needs: ['legalStatus', 'placementType'],
  at: 'legalStatus',
  breaks: ({ legalStatus: code, placementType: other }, about, row) =>
    (breaksTable(TABLE, other, code) ? { facts: { code, otherField: 'placementType', other }, related: [about.place(row, 'placementType')] } : null),
})
