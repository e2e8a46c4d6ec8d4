import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { reportTextById } from '#db/queries/report.ts'
import type { HereInInspection } from '../door.ts'
import { correctPublished } from '../register/correct-published.ts'
import { enterOutcome } from '../register/enter.ts'
import { contentOf } from './content.ts'

const gradesIn = async ({ db, inspection }: HereInInspection, textId: string) => {
  const content = contentOf((await reportTextById(db, inspection.id, textId))!)
  return { ...content, grades: Object.fromEntries(content.grades.map(({ code, grade }) => [code, grade])) as Partial<Record<JudgementCode, Grade | null>> }
}

/**
 * Publication is the moment at which an inspection has an outcome: the register of outcomes is told, of the grades as they stand in the
 * final text. Nothing of the invented authority goes there: its statistics are about real ones. `publishedOn`: `YYYY-MM-DD`.
 */
export const outcomePublished = async (here: HereInInspection, finalTextId: string, publishedOn: string): Promise<void> => {
  const { db, inspection, person, now } = here
  if (inspection.authority === trainingAuthority.code) return
  const { from, to, grades } = await gradesIn(here, finalTextId)
  await enterOutcome(db, {
    inspectionId: inspection.id, authority: inspection.authority, edition: inspection.edition, inspectedFrom: from, inspectedTo: to, published: publishedOn, publicFrom: null,
    grades,
  }, { personId: person.id, now })
}

/** A correction was published: where it changes a grade the register is told, and keeps what it said before. `what`: what was corrected. */
export const outcomeCorrected = async (here: HereInInspection, beforeTextId: string, afterTextId: string, what: string): Promise<void> => {
  const { db, inspection, person, now } = here
  if (inspection.authority === trainingAuthority.code) return
  const [before, after] = [await gradesIn(here, beforeTextId), await gradesIn(here, afterTextId)]
  await correctPublished(db, { inspectionId: inspection.id, before: before.grades, after: after.grades, reason: `The report was corrected: ${what}` }, { personId: person.id, now })
}
