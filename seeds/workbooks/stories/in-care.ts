import type { Day } from '../calendar.ts'
import type { Story } from '../life.ts'
import type { Who } from '../person.ts'
import type { Random } from '../random.ts'
import type { Teller, Telling } from '../telling.ts'
import { careOf } from './care.ts'
import type { Period } from './care.ts'
import type { Places } from './placement.ts'

/** A period of care that siblings share, and what else is told of them. */
export interface Told { readonly period: Period; readonly story: Partial<Story> }
/** What follows for each child once its birthday is known. */
export type After = (own: Random, period: Period, born: Day) => Partial<Story>

/** Tells a period of care and the rest of its story, then finds a child whom both fit. */
export const inCare = (telling: Telling, places: Places, who: (period: Period) => Who, tell: (shared: Random) => Told, after: After = () => ({})): Teller =>
  ({ shared, own, bear }) => {
    const { period, story } = tell(shared)
    const asked = who(period)
    const bornBy = Math.min(period.started, asked.bornBy ?? Infinity)
    const person = bear({ ...story, contacts: [...(story.contacts ?? []), { on: period.started, source: '' }] }, { ...asked, bornBy })
    if (person === null) return null
    return { person, story: { ...story, care: careOf(own, period, person.born!, places, telling.setting), ...after(own, period, person.born!) } }
  }
