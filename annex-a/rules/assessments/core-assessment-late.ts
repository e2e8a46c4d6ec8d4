import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { late, sayLate } from './late.ts'

export const coreAssessmentLate = rowFlag({
  code: 'core-assessment-late',
  numbers: ['28'],
  title: 'A core assessment is late',
  asks: 'Raised where a core assessment was authorised, or is still open, later than the timescale allows, in working days from its start.',
  message: (flag) => sayLate('core assessment', flag),
  timescales: ['coreAssessment'],
  examples: {
    passes: { says: 'Exactly 35 working days', sheets: [{ list: 4, rows: [{ coreStart: '04/01/2016', coreAuthorised: '22/02/2016' }] }] },
    breaks: { says: 'A working day more', sheets: [{ list: 4, rows: [{ coreStart: '04/01/2016', coreAuthorised: '23/02/2016' }] }] },
  },
  lists: [4],
  needs: ['coreStart'],
  columns: ['coreAuthorised'],
  raises({ coreStart: start }, { options, timescale }, row) {
    const ended = row.values['coreAuthorised'] ?? null
    if (ended === null && !isEmpty(row, 'coreAuthorised')) return null
    return late(start, ended as string | null, options.inspectionDate, timescale('coreAssessment'))
  },
})
