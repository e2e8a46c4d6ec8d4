import { z } from 'zod'
import { readingQuestion, type ReadingQuestion } from '#annex-a/framework/second-reading.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { caseReadings, secondReadings, type SecondReadingRow } from '#db/queries/second-readings.ts'
import type { CaseReadingTable } from '#db/tables/second-readings.ts'
import type { HereInInspection } from '../door.ts'

/** What one reader recorded. */
export interface Reading {
  readonly grades: Readonly<Record<string, Grade>>
  readonly note: string
  readonly at: string
}

export interface Reader {
  readonly personId: string
  readonly name: string
  /** Whether they have recorded, which is no secret. */
  readonly recorded: boolean
  /** What they recorded, for those who may see it now: everybody of the team once both have, and before only whoever wrote it. */
  readonly reading: Reading | null
}

/** A case that two inspectors read, as one person may see it. */
export interface SecondReading {
  readonly id: string
  readonly caseId: string
  readonly number: string
  readonly questions: readonly ReadingQuestion[]
  readonly first: Reader
  readonly second: Reader
  readonly asker: string
  readonly askedAt: string
  readonly withdrawnAt: string | null
  /** Both have recorded: from now on nothing is hidden. */
  readonly both: boolean
  /** Both have, and to some question not with the same grade. */
  readonly apart: boolean
}

const codes = z.array(z.string())
const kept = z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]))

const readingOf = ({ grades, note, recorded_at }: CaseReadingTable): Reading => ({ grades: kept.parse(JSON.parse(grades)), note, at: recorded_at })

const shownTo = (personId: string, row: SecondReadingRow, all: readonly CaseReadingTable[]): SecondReading => {
  const of = (reader: string) => all.find((one) => one.reading_id === row.id && one.reader === reader)
  const both = of(row.first_by) !== undefined && of(row.second_by) !== undefined
  const reader = (id: string, name: string): Reader => {
    const written = of(id)
    return { personId: id, name, recorded: written !== undefined, reading: written && (both || id === personId) ? readingOf(written) : null }
  }
  const [first, second] = [reader(row.first_by, row.first), reader(row.second_by, row.second)]
  const questions = codes.parse(JSON.parse(row.questions)).flatMap((code) => readingQuestion(code) ?? [])
  return {
    id: row.id, caseId: row.case_id, number: row.number, questions, first, second, asker: row.asker, askedAt: row.asked_at, withdrawnAt: row.withdrawn_at, both,
    apart: both && row.withdrawn_at === null && questions.some(({ code }) => first.reading?.grades[code] !== second.reading?.grades[code]),
  }
}

/** Every second reading, with as much of each as this person may see. */
export const readingsFor = async ({ db, inspection, person }: Pick<HereInInspection, 'db' | 'inspection' | 'person'>): Promise<readonly SecondReading[]> => {
  const all = await caseReadings(db, inspection.id)
  return (await secondReadings(db, inspection.id)).map((row) => shownTo(person.id, row, all))
}

/** One of them. Throws 404 where there is none. */
export const readingFor = async (here: Pick<HereInInspection, 'db' | 'inspection' | 'person'>, id: string): Promise<SecondReading> => {
  const found = (await readingsFor(here)).find((one) => one.id === id)
  if (!found) throw new Response(null, { status: 404 })
  return found
}
