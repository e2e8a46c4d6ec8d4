import { rowFlag } from '../grammar/flag.ts'
import { sayTookDays, tookDays } from './took-days.ts'

export const adoptivePlacementLate = rowFlag({
  code: 'adoptive-placement-late',
  numbers: ['91'],
  title: 'The placement for adoption took long',
  asks: 'Raised where the child was placed for adoption later after entering care than the timescale allows, or still waits to be placed after so long.',
  message: (flag) => sayTookDays('placed for adoption', 'entering care', flag),
  timescales: ['careToAdoptivePlacement'],
  examples: {
    passes: { says: 'Exactly 426 days', sheets: [{ list: 10, rows: [{ enteredCare: '01/06/2014', placedForAdoption: '01/08/2015' }] }] },
    breaks: { says: 'A day more; and still waiting', sheets: [{ list: 10, rows: [{ enteredCare: '01/06/2014', placedForAdoption: '02/08/2015' }, { enteredCare: '01/06/2014', decision: '01/12/2014' }] }] },
  },
  lists: [10],
  needs: ['enteredCare'],
  columns: ['placedForAdoption', 'adoptionOrder', 'decisionReversed'],
  raises: ({ enteredCare }, { options, timescale }, row) => tookDays(row, enteredCare, 'placedForAdoption', timescale('careToAdoptivePlacement'), options.inspectionDate),
})
