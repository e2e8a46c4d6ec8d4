import { isEmpty } from '../conditions.ts'
import { rowFlag } from '../grammar/flag.ts'
import { workingDaysBetween } from '../working-days.ts'
import { count, day } from '../words.ts'

export const conferenceLate = rowFlag({
  code: 'conference-late',
  numbers: ['34'],
  title: 'An initial child protection conference is late',
  asks: 'Raised where the conference was held later after the start of the section 47 enquiry than the timescale allows, or where so much time has passed, none was held and nobody decided that none was required.',
  message: ({ facts }) => {
    const days = count(Number(facts['days']), 'working day', 'working days')
    const since = `after the section 47 enquiry began on ${day(facts['began'])}, against a timescale of ${String(facts['limit'])}`
    return facts['held'] === undefined ? `no initial child protection conference ${days} ${since}` : `initial child protection conference on ${day(facts['held'])}, ${days} ${since}`
  },
  timescales: ['initialConference'],
  examples: {
    passes: { says: 'Exactly 15 working days; and none required', sheets: [{ list: 5, rows: [{ section47Start: '01/02/2016', conferenceDate: '22/02/2016' }, { section47Start: '01/02/2016', conferenceNotRequired: 'Y' }] }] },
    breaks: { says: 'A working day more; and none held', sheets: [{ list: 5, rows: [{ section47Start: '01/02/2016', conferenceDate: '23/02/2016' }, { section47Start: '01/02/2016', conferenceNotRequired: 'N' }] }] },
  },
  lists: [5],
  needs: ['section47Start'],
  columns: ['conferenceDate', 'conferenceNotRequired'],
  raises({ section47Start: began }, { options, timescale }, row) {
    const { conferenceDate: held, conferenceNotRequired: notRequired } = row.values
    const limit = timescale('initialConference')
    if (typeof held === 'string') {
      const days = workingDaysBetween(began, held)
      return days > limit ? { began, held, days, limit } : null
    }
    // What could not be read may be a date, or may be "not required".
    if (!isEmpty(row, 'conferenceDate') || notRequired === 'Y' || (notRequired === null && !isEmpty(row, 'conferenceNotRequired'))) return null
    const days = workingDaysBetween(began, options.inspectionDate)
    return days > limit ? { began, days, limit } : null
  },
})
