import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { late, sayLate } from './late.ts'

export const initialAssessmentLate = rowFlag({
  code: 'initial-assessment-late',
  numbers: ['28'],
  title: 'An initial assessment is late',
  asks: 'Raised where an initial assessment was authorised, or is still open, later than the timescale allows, in working days from its start.',
  message: (flag) => sayLate('initial assessment', flag),
  timescales: ['initialAssessment'],
  examples: {
    passes: { says: 'Exactly 10 working days', sheets: [{ list: 4, rows: [{ initialStart: '01/03/2016', initialAuthorised: '15/03/2016' }] }] },
    breaks: { says: 'A working day more', sheets: [{ list: 4, rows: [{ initialStart: '01/03/2016', initialAuthorised: '16/03/2016' }] }] },
  },
  lists: [4],
  needs: ['initialStart'],
  columns: ['initialAuthorised'],
  raises({ initialStart: start }, { options, timescale }, row) {
    const ended = row.values['initialAuthorised'] ?? null
    if (ended === null && !isEmpty(row, 'initialAuthorised')) return null
    return late(start, ended as string | null, options.inspectionDate, timescale('initialAssessment'))
  },
})
