import { z } from 'zod'
import { addCase, markRemoved, numbersGiven, standingCaseOf, caseById } from '#db/queries/cases.ts'
import { addStep } from '#db/queries/case-steps.ts'
import { addOrigin } from '#db/queries/draws.ts'
import { childById, summaryOf } from '#db/queries/child.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import { line } from '../cases/form.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { filterColumns, filterNow, noFilter } from '../draws/kept-filter.ts'
import { newId } from '../ids.ts'
import type { Values } from '../threads/form.ts'
import { refuse } from '../web/form.ts'
import { cameFrom } from './came-from.ts'
import { currentFrame } from './frame.ts'
import { patternsIn } from './patterns.ts'

/** Why something is chosen, left out or replaced: 10 to 1,000 characters. */
export const reason = (why: string) =>
  z
    .string({ error: why })
    .trim()
    .min(1, why)
    .min(10, 'The reason must have at least 10 characters')
    .max(1_000, 'The reason must have 1,000 characters or fewer')

export const chooseForm = z.object({
  kind: z.enum(['tracked', 'sampled'], { error: 'Choose whether the case is tracked or sampled' }),
  reason: reason('Enter why you choose this child'),
})
/** `instead`: the case that takes its place, where there is one. */
export const removeForm = z.object({ reason: reason('Enter why you remove this case'), instead: z.string().default('') })

export type Choice = z.output<typeof chooseForm>
/** The case, or the refusal to return. */
export type Done = { readonly caseId: string; readonly number: string }
type Refused = { readonly refusal: ReturnType<typeof refuse> }

/** T01, T02 … S01, S02 …: one more than the highest ever given, so that a number never means two children. */
export const nextNumber = (kind: CaseKind, given: readonly string[]): string => {
  const last = Math.max(0, ...given.map((number) => Number(number.slice(1))))
  return `${kind === 'tracked' ? 'T' : 'S'}${String(last + 1).padStart(2, '0')}`
}

/**
 * Chooses a child of the current version as a case. A child stands as one case at a time; the same form sent twice makes one case. `sent`: the
 * form as it came, with what was said of words that look like somebody's.
 * Throws 404 for a child of no list of this inspection.
 */
export const chooseCase = async (here: HereInInspection, childId: string, choice: Choice, sent: Values = {}): Promise<Done | Refused> => {
  const { db, inspection, person, now } = here
  if (!(await childById(db, inspection.id, childId))) throw new Response(null, { status: 404 })
  const standing = await standingCaseOf(db, inspection.id, childId)
  if (standing) {
    const sentTwice = standing.kind === choice.kind && standing.reason === choice.reason && standing.chosen_by === person.id
    return sentTwice
      ? said(here, standing)
      : refused(
          `This child is already ${standing.kind} as case ${standing.number}. A child stands as one case at a time: remove that case first`,
          choice,
        )
  }
  const submissionId = inspection.current_submission_id
  if (!submissionId || !(await summaryOf(db, submissionId, childId)))
    return refused('This child is not on the lists of the current version, so cannot be chosen', choice)
  const named = await checkTexts(here, sent, { reason: choice.reason }, `choice-${childId}`)
  if (Object.keys(named.errors).length) return { refusal: refuse(named.errors, { ...sent, ...choice, ...named.values }) }
  const chosen = {
    id: newId(),
    inspection_id: inspection.id,
    ...choice,
    number: nextNumber(choice.kind, await numbersGiven(db, inspection.id, choice.kind)),
    child_id: childId,
    chosen_by: person.id,
    chosen_at: now,
    submission_id: submissionId,
    removed_reason: null,
    removed_by: null,
    removed_at: null,
  }
  await addCase(db, chosen)
  await keepWhence(here, chosen.id)
  return said(here, chosen, await keepBecause(here, `choice-${childId}`, named))
}

/** A child's page that was opened from a filtered table bears the table's filter in its address. */
const keepWhence = async ({ workbench, db, inspection, url }: HereInInspection, caseId: string): Promise<void> => {
  const frame = await currentFrame(workbench, db, inspection)
  const filter = frame ? filterNow(new URLSearchParams(cameFrom(url.searchParams)), frame, await patternsIn({ db, inspection }, frame)) : noFilter
  await addOrigin(db, { case_id: caseId, page: filter.values.length ? 'table' : 'child', ...filterColumns(filter), draw_id: null, stratum: null, rank: null, passed_over: '' })
}

/**
 * Takes a case out of the choice, with the reason, and says which case stands in its place where there is one. It stays in the history,
 * and its number is not given again. Throws 404.
 */
export const removeCase = async (here: HereInInspection, caseId: string, why: string, instead = '', sent: Values = {}): Promise<Done | Refused> => {
  const { db, inspection, person, now } = here
  const found = await caseById(db, inspection.id, caseId)
  if (!found) throw new Response(null, { status: 404 })
  const sentTwice = found.removed_reason === why && found.removed_by === person.id
  if (found.removed_at !== null && !sentTwice) return refused(`Case ${found.number} has already been removed`, { reason: why, instead })
  const other = instead === '' ? undefined : await caseById(db, inspection.id, instead)
  if (instead !== '' && (!other || other.removed_at !== null || other.id === caseId))
    return refused('The case that you chose in its place does not stand any more. Choose another, or none', { reason: why, instead })
  const named = await checkTexts(here, sent, { reason: why }, `removal-${caseId}`)
  if (Object.keys(named.errors).length) return { refusal: refuse(named.errors, { ...sent, reason: why, instead, ...named.values }) }
  if (other && found.removed_at === null) await addStep(db, line(here, caseId, 'replaced', { other_id: other.id, words: why }))
  await markRemoved(db, caseId, { removed_reason: why, removed_by: person.id, removed_at: now })
  return said(here, found, await keepBecause(here, `removal-${caseId}`, named))
}

const said = (here: HereInInspection, { id, number }: { id: string; number: string }, passed: Awaited<ReturnType<typeof keepBecause>> = {}): Done => {
  here.about('case', id, { number, ...passed })
  return { caseId: id, number }
}
const refused = (problem: string, values: Readonly<Record<string, string>>): Refused => ({ refusal: refuse({ form: problem }, values) })
