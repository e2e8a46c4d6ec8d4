import type { Setting } from '../calendar.ts'
import { ages, ethnicitiesSeekingAsylum, needsInCare } from '../mixes.ts'
import type { Who } from '../person.ts'
import type { Mix, Random } from '../random.ts'
import { tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { daysInCare, needInCare, periodFrom, wayIntoCare } from './care.ts'
import type { Period } from './care.ts'
import { tellCeased } from './ceasing.ts'
import { inCare } from './in-care.ts'
import type { Told } from './in-care.ts'
import type { Places } from './placement.ts'
import { plan } from './plan.ts'

/** 4,210 of 70,440 looked after children were seeking asylum alone; so many rows of list 8 began in the last six months, and so many ceased. */
const SEEKING_ASYLUM = 0.055
const RECENT = 0.19
const CEASED = 0.184
/** Looked after and subject to a plan at once: legitimate, and shown (rule 57). */
const BOTH = 0.025

const settled = (shared: Random, setting: Setting): Told => {
  const period = periodFrom(shared, setting.today - daysInCare(shared), setting)
  return { period, story: { need: needInCare(shared, period, setting) } }
}

const recent = (shared: Random, telling: Telling): Told => {
  const { setting } = telling
  const period = periodFrom(shared, shared.int(setting.six, setting.today - 1), setting)
  return { period, story: wayIntoCare(shared, period, telling) }
}

/** A child who came alone to seek asylum: the case began on the day of arrival. */
const alone = (shared: Random, setting: Setting): Told => {
  const started = setting.today - daysInCare(shared, { '2-182': 45, '183-364': 35, '365-800': 20 })
  const [legal, ago] = [shared.chance(0.88) ? 'V2' : 'C2', shared.int(1, 35)]
  const period: Period = { started, legal, need: 'N8', seekingAsylum: true, ceased: null, reason: null }
  return { period, story: { need: { start: started, primary: 'N8', lastSeen: Math.max(started, setting.today - ago), closed: null, reason: null } } }
}

const onRemand = (shared: Random, setting: Setting): Told => {
  const started = setting.today - shared.int(3, 100)
  const period: Period = { started, legal: 'J1', need: shared.weighted({ ...needsInCare, N6: 40 }), seekingAsylum: false, ceased: null, reason: null }
  return { period, story: { need: needInCare(shared, period, setting) } }
}

/** A plan that began before care and has not ended. */
const both = (shared: Random, setting: Setting): Told => {
  const period = periodFrom(shared, setting.today - shared.int(8, 60), setting)
  const [start, before] = [period.started - shared.int(200, 420), shared.int(20, 200)]
  return { period, story: { plan: plan(shared, start, setting, null), need: { ...needInCare(shared, period, setting), start: start - before } } }
}

const boys: Mix = { M: 91, F: 9 }

/** Children looked after, but for those with an adoption decision, who are told before. */
export const tellCare = (telling: Telling, places: Places): void => {
  const { setting, wanted, left, lives } = telling
  const share = (rate: number): number => Math.min(left(8), Math.round(wanted[8] * rate))
  const tell = (kind: string, count: number, who: Who, told: (shared: Random) => Told, only = false): void => {
    tellFamilies(telling, kind, count, inCare(telling, places, () => who, told), only)
  }
  tellCeased(telling, places, Math.max(0, share(CEASED) - lives.filter(({ care }) => care !== null && care.ceased !== null).length))
  tell('seeking asylum', share(SEEKING_ASYLUM), { ages: ages.alone, genders: boys, ethnicities: ethnicitiesSeekingAsylum }, (shared) => alone(shared, setting), true)
  tell('on remand', share(0.004), { ages: { '14-17': 1 }, genders: boys }, (shared) => onRemand(shared, setting), true)
  tell('plan and care', Math.min(left(8), left(7), Math.round(wanted[7] * BOTH)), { ages: ages.plan }, (shared) => both(shared, setting))
  tell('recent care', share(RECENT), { ages: ages.newInCare }, (shared) => recent(shared, telling))
  tell('care', left(8), { ages: ages.care }, (shared) => settled(shared, setting))
}
