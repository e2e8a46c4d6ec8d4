import { monthsBefore } from '../calendar.ts'
import type { Leaving } from '../life.ts'
import { accommodation, activities, ages, inTouch } from '../mixes.ts'
import type { Mix, Random } from '../random.ts'
import { tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { ageOn } from './placement.ts'

/** Where somebody lives makes it likely, not certain, that it suits. */
const unsuitable: { readonly [accommodation: string]: number } = { S: 1, W: 0.85, X: 0.9, R: 0.9, V: 0.7, Y: 0.3 }
const inEducation = /^[FP][12]$/

const eligibilityAt = (own: Random, age: number, briefly: boolean): string => {
  if (age < 18) return briefly ? 'QUALIFYING' : own.weighted({ RELEVANT: 88, QUALIFYING: 10, OTHER: 2 })
  return age > 20 ? 'FORMER' : own.weighted({ FORMER: 90, QUALIFYING: 8, OTHER: 2 })
}

/** Staying on with foster carers and foyers are for adults (rule 84). */
const homes = (age: number): Mix => age < 18 ? { ...accommodation, Z: 0, T: 0, G: 0 } : accommodation

/** From 22 the services are for those in education (rule 83), and the authority is in touch with them. */
export const leaving = (own: Random, age: number, briefly: boolean): Leaving => {
  const eligibility = eligibilityAt(own, age, briefly)
  const touch = age >= 22 ? 'YES' : own.weighted(inTouch)
  if (touch !== 'YES') return { eligibility, inTouch: touch, accommodation: null, suitability: null, activity: null }
  const home = own.weighted(homes(age))
  const study = Object.fromEntries(Object.entries(activities).filter(([code]) => age < 22 || inEducation.test(code)))
  return { eligibility, inTouch: touch, accommodation: home, suitability: own.chance(unsuitable[home] ?? 0.05) ? '2' : '1', activity: own.weighted(study) }
}

/** Care leavers who left longer ago than list 8 looks back. */
export const tellLeavers = (telling: Telling): void => {
  const { setting } = telling
  tellFamilies(telling, 'care leaver', telling.left(9), ({ own, bear }) => {
    const person = bear({ contacts: [{ on: setting.today, source: '' }] }, { ages: ages.careLeaver, oldest: 25, bornBy: monthsBefore(setting.today, 192) })
    return person && { person, story: { leaving: leaving(own, ageOn(person.born!, setting.today), false) } }
  }, true)
}
