import { rowFlag } from '../grammar/flag.ts'
import { sayTookDays, tookDays } from './took-days.ts'

export const matchLate = rowFlag({
  code: 'match-late',
  numbers: ['91'],
  title: 'The match with prospective adopters took long',
  asks: 'Raised where the match came later after the decision that the child should be placed for adoption than the timescale allows, or where the child still waits for one after so long.',
  message: (flag) => sayTookDays('matched with prospective adopters', 'the decision', flag),
  timescales: ['decisionToMatch'],
  examples: {
    passes: { says: 'Exactly 121 days; and a decision that was reversed', sheets: [{ list: 10, rows: [{ decision: '01/06/2015', matched: '30/09/2015' }, { decision: '01/06/2014', decisionReversed: '01/02/2016', reasonReversed: 'RD1' }] }] },
    breaks: { says: 'A day more; and still waiting', sheets: [{ list: 10, rows: [{ decision: '01/06/2015', matched: '01/10/2015' }, { decision: '01/06/2015' }] }] },
  },
  lists: [10],
  needs: ['decision'],
  columns: ['matched', 'adoptionOrder', 'decisionReversed'],
  raises: ({ decision }, { options, timescale }, row) => tookDays(row, decision, 'matched', timescale('decisionToMatch'), options.inspectionDate),
})
