import { agreementOf, type Agreement } from '#annex-a/sampling/agreement.ts'
import { wholeCase, type ReadingQuestion } from '#annex-a/framework/second-reading.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { keptFields, type KeptField } from '../fields/kept.ts'
import { agreedName } from './agreed-field.ts'
import { mayAgree } from './may-agree.ts'
import { readingFor, readingsFor, type SecondReading } from './standing.ts'

export interface QuestionAgreement { readonly question: ReadingQuestion; readonly agreement: Agreement }

export interface ReadingsView {
  readonly readings: readonly SecondReading[]
  /** Of the case as a whole first, then of each further question that two have answered. */
  readonly agreement: readonly QuestionAgreement[]
  readonly mayAsk: boolean
}

const pairsOf = (readings: readonly SecondReading[], code: string): (readonly [Grade, Grade])[] =>
  readings.flatMap(({ first, second }) => {
    const [one, other] = [first.reading?.grades[code], second.reading?.grades[code]]
    return one && other ? [[one, other] as const] : []
  })

/** How far readers agree, over all cases that two have read. It tells of the reading, and leads to no grade of a judgement. */
const agreements = (all: readonly SecondReading[]): QuestionAgreement[] => {
  const compared = all.filter(({ both, withdrawnAt }) => both && withdrawnAt === null)
  const asked = new Map([wholeCase, ...compared.flatMap(({ questions }) => questions)].map((one) => [one.code, one]))
  return [...asked.values()].map((question) => ({ question, agreement: agreementOf(pairsOf(compared, question.code)) }))
}

/** The cases that are read twice. */
export const seeReadings = async (here: HereInInspection): Promise<ReadingsView> => {
  const readings = await readingsFor(here)
  return { readings, agreement: agreements(readings), mayAsk: may('askSecondReading', here.roles, { closed: here.inspection.closed_at !== null }).may }
}

export interface ReadingView {
  readonly reading: SecondReading
  /** Whether this person is a reader and has yet to record theirs. */
  readonly mine: boolean
  readonly mayWithdraw: boolean
  /** What the two agreed; null where their grades are the same or not both there. */
  readonly agreed: { readonly kept: KeptField | undefined; readonly mayWrite: boolean } | null
}

/** One case that is read twice. Throws 404 where there is none. */
export const seeReading = async (here: HereInInspection, id: string): Promise<ReadingView> => {
  const reading = await readingFor(here, id)
  const stands = reading.withdrawnAt === null
  const open = { closed: here.inspection.closed_at !== null }
  const own = [reading.first, reading.second].find(({ personId }) => personId === here.person.id)
  const agreed = reading.apart ? { kept: (await keptFields(here.db, here.inspection.id, 'reading', id, here.person.id))[agreedName], mayWrite: mayAgree(reading, here) && may('agreeOnReading', here.roles, open).may } : null
  return {
    reading, agreed, mine: stands && own !== undefined && !own.recorded && may('recordReading', here.roles, open).may,
    mayWithdraw: stands && !reading.both && may('withdrawReading', here.roles, open).may,
  }
}
