import { fieldOf } from '#annex-a/framework/grading/answers.ts'
import { pieces } from '#annex-a/framework/grading/pieces.ts'
import { questions } from '#annex-a/framework/grading/questions.ts'
import { judgementsOf } from '#annex-a/framework/judgements.ts'
import { snapshotLines } from '#db/queries/snapshots.ts'
import type { FieldKind } from '../fields/kinds.ts'
import { isSigned } from './signatures.ts'

/** What is written about a judgement in more than a word, by the name in its form. A grade, a yes or a no is chosen, and never kept as a draft. */
const names: ReadonlyMap<string, string> = new Map([
  ...pieces.map(({ id, asks }) => [id, `rationale: ${asks.toLowerCase()}`] as const),
  ...questions.filter(({ kind }) => kind === 'text').map(({ id, asks }) => [fieldOf(id), `answer: ${asks.toLowerCase()}`] as const),
])

/** The rationale of a judgement belongs to the team, until it is signed off. */
export const judgementField: FieldKind = {
  readBy: 'seeJudgements', writtenBy: 'writeRationale',
  says: (name) => names.get(name) ?? null,
  standing: async ({ db, inspection }, id) => {
    const made = judgementsOf({ lscbConcurrent: inspection.lscb_concurrent === 1 }).find(({ code }) => code === id)
    if (!made) return null
    return isSigned(await snapshotLines(db, inspection.id), made.code) ? 'closed' : 'open'
  },
  page: async (_, id) => `/judgements/${id}`,
}
