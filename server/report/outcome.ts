import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { reportTextById } from '#db/queries/report.ts'
import type { HereInInspection } from '../door.ts'
import { enterOutcome } from '../register/enter.ts'
import { contentOf } from './content.ts'

/**
 * Publication is the moment at which an inspection has an outcome: the register of outcomes is told, of the grades as they stand in the
 * final text. Nothing of the invented authority goes there: its statistics are about real ones. `publishedOn`: `YYYY-MM-DD`.
 */
export const outcomePublished = async ({ db, inspection, person, now }: HereInInspection, finalTextId: string, publishedOn: string): Promise<void> => {
  if (inspection.authority === trainingAuthority.code) return
  const { from, to, grades } = contentOf((await reportTextById(db, inspection.id, finalTextId))!)
  await enterOutcome(db, {
    inspectionId: inspection.id, authority: inspection.authority, edition: inspection.edition, inspectedFrom: from, inspectedTo: to, published: publishedOn, publicFrom: null,
    grades: Object.fromEntries(grades.map(({ code, grade }) => [code, grade])) as Partial<Record<JudgementCode, Grade | null>>,
  }, { personId: person.id, now })
}
