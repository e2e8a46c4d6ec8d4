import { rowRule } from '../grammar/row-rule.ts'
import { breaksTable, codes, foster, sayTogether, type Together } from './codes-together.ts'

/** As the looked after children return has them (its rules 527 to 531 and 550). */
const TABLE: readonly Together[] = [
  { code: ['PR0'], only: ['P1'] },
  { code: ['PR1', 'PR2'], never: ['P1', 'R2', 'R5'] },
  { code: ['PR3'], never: ['P1', ...codes('A', 3, 6), 'K1', 'K2', ...foster] },
  { code: ['PR4', 'PR5'], never: ['P1'] },
]

export const providerAgainstPlacement = rowRule({
  code: 'provider-against-placement',
  numbers: ['65'],
  severity: 'fix',
  title: 'The provider and the type of the placement cannot both be right',
  asks: "Parents are the provider of placements with parents (P1) and of no others; an authority is not the provider of a hospital or a young offender institution; another public body is not the provider of foster care, of adoption or of a children's home.",
  message: sayTogether,
  fix: () => 'Correct the provider or the placement type',
  examples: {
    passes: { says: 'With parents; a private foster agency; a trust and its hospital', sheets: [{ list: 8, rows: [{ placementType: 'P1', placementProvider: 'PR0' }, { placementType: 'U6', placementProvider: 'PR4' }, { placementType: 'R2', placementProvider: 'PR3' }] }] },
    breaks: { says: 'Parents as foster carers; the own authority and a hospital; a trust and foster care', sheets: [{ list: 8, rows: [{ placementType: 'U6', placementProvider: 'PR0' }, { placementType: 'R2', placementProvider: 'PR1' }, { placementType: 'U4', placementProvider: 'PR3' }] }] },
  },
  lists: [8],
  needs: ['placementProvider', 'placementType'],
  at: 'placementProvider',
  breaks: ({ placementProvider: code, placementType: other }, about, row) =>
    (breaksTable(TABLE, code, other) ? { facts: { code, otherField: 'placementType', other }, related: [about.place(row, 'placementType')] } : null),
})
