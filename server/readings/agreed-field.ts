import type { FieldKind } from '../fields/kinds.ts'
import { mayAgree } from './may-agree.ts'
import { readingsFor } from './standing.ts'

/** Its name in the kind and in the form. */
export const agreedName = 'agreed'

/** What two readers agreed on where their grades were apart: beside both readings, which stay as they are. */
export const readingField: FieldKind = {
  readBy: 'seeReadings', writtenBy: 'agreeOnReading',
  says: (name) => (name === agreedName ? 'what the readers agreed' : null),
  standing: async (here, id) => {
    const reading = (await readingsFor(here)).find((one) => one.id === id)
    if (!reading?.apart) return null
    return here.inspection.closed_at === null && mayAgree(reading, here) ? 'open' : 'closed'
  },
  page: async (_here, id) => `/readings/${id}`,
}
