import type { Day, Setting } from '../calendar.ts'
import type { Adoption, Need, Story } from '../life.ts'
import { ages, needsInCare } from '../mixes.ts'
import type { Random } from '../random.ts'
import { tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { adopted, reversed, waiting } from './adoption.ts'
import { careOf, needInCare } from './care.ts'
import type { Period, Where } from './care.ts'
import { placementStart } from './placement.ts'
import type { Places } from './placement.ts'

/** Of the rows of list 10: 4,690 adoptions stood beside 5,990 placement orders in 2015/16. */
const ADOPTED = 0.42
const REVERSED = 0.07

/** Where the child lives: with the adopters once placed; before that, and after a reversal, with foster carers. */
const whereOf = (own: Random, places: Places, { entered, placed, fosteringToAdopt }: Adoption, today: Day): Where => {
  if (placed === null) return { ...places, type: today - entered > 330 && own.chance(0.3) ? 'U4' : 'U6', start: placementStart(own, entered, today) }
  return { ...places, type: fosteringToAdopt === null ? 'A6' : 'A5', start: placed }
}

/** The period of care behind a decision: rules 65, 66, 70 and 92. */
const periodOf = (shared: Random, { entered, order, adopted: day, reversed: back }: Adoption): Period => {
  const [interim, consent] = [shared.chance(0.5), shared.chance(0.48)]
  const legal = back !== null ? 'C2' : order !== null ? 'E1' : interim ? 'C1' : 'C2'
  return { started: entered, need: shared.weighted(needsInCare), legal, seekingAsylum: false, ceased: day, reason: day === null ? null : consent ? 'E12' : 'E11' }
}

/** A case closes with the adoption. */
const needOf = (shared: Random, period: Period, setting: Setting): Need =>
  period.ceased === null ? needInCare(shared, period, setting) : needInCare(shared, period, setting, period.ceased, 'RC1')

const tell = (telling: Telling, places: Places, kind: string, count: number, adoptionOf: (shared: Random) => Adoption): void => {
  const { setting } = telling
  tellFamilies(telling, kind, count, ({ shared, own, bear }) => {
    const adoption = adoptionOf(shared)
    const period = periodOf(shared, adoption)
    const story: Partial<Story> = { adoption, need: needOf(shared, period, setting) }
    const person = bear(story, { ages: ages.adoption, bornBy: adoption.entered })
    return person && { person, story: { ...story, care: careOf(own, period, person.born!, whereOf(own, places, adoption, period.ceased ?? setting.today), setting) } }
  })
}

/** Children with an adoption decision. Where list 8 has no room for them, they were adopted before its six months. */
export const tellAdoptions = (telling: Telling, places: Places): void => {
  const { setting, wanted } = telling
  const all = wanted[10]
  const onList8 = Math.min(Math.round(all * (1 - ADOPTED / 2)), Math.floor(wanted[8] / 2), Math.floor(wanted[6] / 2))
  const recent = Math.min(onList8, Math.round(all * ADOPTED / 2))
  const back = Math.min(onList8 - recent, Math.round(all * REVERSED))
  tell(telling, places, 'adopted earlier', all - onList8, (shared) => adopted(shared, setting.twelve, setting.six - 1))
  tell(telling, places, 'adopted', recent, (shared) => adopted(shared, setting.six, setting.today))
  tell(telling, places, 'adoption reversed', back, (shared) => reversed(shared, setting))
  tell(telling, places, 'waiting for adoption', onList8 - recent - back, (shared) => waiting(shared, setting))
}
