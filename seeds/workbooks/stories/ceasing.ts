import { monthsBefore, workingDayWithin } from '../calendar.ts'
import type { Setting } from '../calendar.ts'
import type { Need } from '../life.ts'
import { ages, legalStatusCeased, needsInCare, reasonsCeasedFamily, reasonsCeasedTeenager } from '../mixes.ts'
import type { Mix, Random } from '../random.ts'
import { tellFamilies } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { daysInCare, needInCare } from './care.ts'
import type { Period } from './care.ts'
import { inCare } from './in-care.ts'
import type { After, Told } from './in-care.ts'
import { leaving } from './leaving.ts'
import { ageOn } from './placement.ts'
import type { Places } from './placement.ts'

/** Court orders take most of a year; going home often takes weeks. */
const lengthBefore = (shared: Random, reason: string): number => {
  const order: Mix = { '200-400': 60, '401-900': 40 }
  const home: Mix = { '10-90': 45, '91-365': 40, '366-900': 15 }
  const long: Mix = { '120-800': 55, '801-3000': 45 }
  return daysInCare(shared, /^E4[134]$/.test(reason) ? order : /^E(4[AB]|13)$/.test(reason) ? home : long)
}

const periodUntil = (shared: Random, reason: string, { six, today }: Setting): Period => {
  const ceased = workingDayWithin(shared.int(six, today - 1), six, today)
  const [legal, need, days] = [shared.weighted(legalStatusCeased), shared.weighted(needsInCare), lengthBefore(shared, reason)]
  return { started: ceased - days, need, legal, seekingAsylum: false, ceased, reason }
}

/** How the case closes when care ends in an order, a move or a death. Otherwise it may go on for a while. */
const closes: { readonly [reason: string]: string } = { E43: 'RC4', E44: 'RC4', E41: 'RC3', E3: 'RC5', E2: 'RC2', E7: 'RC6', E16: 'RC7' }

const needAfterCare = (shared: Random, period: Period, setting: Setting): Need => {
  const [goesOn, reason] = [shared.chance(0.55), closes[period.reason!]]
  return goesOn && reason === undefined ? needInCare(shared, period, setting) : needInCare(shared, period, setting, period.ceased, reason ?? 'RC7')
}

const told = (shared: Random, reasons: Mix, setting: Setting): Told => {
  const period = periodUntil(shared, shared.weighted(reasons), setting)
  return { period, story: { need: needAfterCare(shared, period, setting) } }
}

/** Leaving at sixteen or seventeen for a life of one's own makes a care leaver. */
const thenLeaving = ({ setting, left }: Telling): After => (own, { reason, started, ceased }, born) =>
  /^E[5689]$/.test(reason!) && left(9) > 0 ? { leaving: leaving(own, ageOn(born, setting.today), ceased! - started < 91) } : {}

/**
 * Children who ceased to be looked after in the last six months. Nobody over eighteen stands on list 8 (rule 16),
 * so those who left on their eighteenth birthday are told on list 9 alone.
 */
export const tellCeased = (telling: Telling, places: Places, count: number): void => {
  const { setting } = telling
  const teenagers = Math.round(count * 0.3)
  const young = { ...ages.care, '16-17': 8 }
  tellFamilies(telling, 'ceased', count - teenagers, inCare(telling, places, () => ({ ages: young }), (shared) => told(shared, reasonsCeasedFamily, setting)))
  const sixteen = ({ ceased }: Period): { ages: Mix; bornBy: number } => ({ ages: ages.leavingCare, bornBy: monthsBefore(ceased!, 192) })
  tellFamilies(telling, 'ceased at sixteen', teenagers, inCare(telling, places, sixteen, (shared) => told(shared, reasonsCeasedTeenager, setting), thenLeaving(telling)), true)
}
