import type { Who } from '#annex-a/explanations/explainable.ts'
import { valueReader } from '#annex-a/explanations/explainable.ts'
import { speak, type Spoken } from '#annex-a/explanations/speak.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { addExplanations, changeExplanation, type ExplanationRow } from '#db/queries/explanations.ts'
import type { SeenFinding } from '#db/queries/findings.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { HereInInspection } from '../door.ts'
import { newId } from '../ids.ts'
import { lineOf } from '../intake/see-findings.ts'
import { refuse } from '../web/form.ts'
import { explanationsOf, keptOr0, listOr0, type KeptExplanation } from './kept.ts'
import { explainableOf, explainables, referencesIn } from './spoken.ts'

/** What is about to be explained, without who and when. */
type About = Pick<ExplanationRow, 'kind' | 'code' | 'list' | 'field' | 'about' | 'child_id' | 'reference' | 'value' | 'said' | 'findings'>

const nothingMore = { about: null, child_id: null, reference: null, value: null, said: null, findings: null } as const

const newRow = ({ inspection, person, now }: HereInInspection, submissionId: string, about: About, text: string): ExplanationRow => ({
  id: newId(), inspection_id: inspection.id, ...about, text, standing: 1, number: 1, edition: edition.id, submission_id: submissionId, written_by: person.id, written_at: now,
})

/** The next wording of one that is kept. */
export const nextRow = ({ person, now }: HereInInspection, submissionId: string, { row }: Pick<KeptExplanation, 'row'>, change: Partial<ExplanationRow>): ExplanationRow => {
  const { child_key: _, writer: __, ...kept } = row
  return { ...kept, ...change, number: kept.number + 1, submission_id: submissionId, written_by: person.id, written_at: now }
}

/** Somebody else was quicker. */
class OvertakenByAnother extends Error {}

type Refusal = ReturnType<typeof refuse>

/** Does what writes explanations; where somebody else was quicker, the refusal, and nothing of it is kept. */
export const unlessOvertaken = async <R>(values: Parameters<typeof refuse>[1], work: () => Promise<R>): Promise<R | { readonly refusal: Refusal }> => {
  try {
    return await work()
  } catch (fault) {
    if (!(fault instanceof OvertakenByAnother)) throw fault
    return { refusal: refuse({ text: 'A colleague has explained this meanwhile. Look at what it says now, and save yours again if it is still right' }, values) }
  }
}

/** What is about to be written, and when the page was opened on which it was: instant, empty where nobody says. */
export interface Wording { readonly text: string; readonly openedAt: string }

/** The next wording of what stands, unless a colleague has written it since the page was opened. */
const change = async (here: HereInInspection, submissionId: string, old: KeptExplanation, { text, openedAt }: Wording, more: Partial<ExplanationRow>): Promise<void> => {
  const unread = openedAt !== '' && old.writtenAt > openedAt && old.row.written_by !== here.person.id
  if (unread || !await changeExplanation(here.db, nextRow(here, submissionId, old, { ...more, text }), old.text === text ? 'confirmed' : 'changed')) {
    throw new OvertakenByAnother('The explanation has been changed meanwhile')
  }
}

/**
 * Explains findings of one version, each for itself, all with one text. What is said of one of them already, even if it was said
 * when the value was another, gets this as its next wording; findings with the same key and value share one explanation.
 * Answers how many explanations that made or changed. All findings are of one list.
 */
export const explainFindings = async (here: HereInInspection, version: SubmissionRow, findings: readonly SeenFinding[], wording: Wording): Promise<number> => {
  const list = findings[0] ? listOr0(findings[0].list ?? 0) : null
  const referenceAt = list === 11 ? await referencesIn(here.db, version.id) : undefined
  const read = valueReader(version.inspection_date)
  const standing = await standingFor(here, version, findings, list)
  const done = new Set<string>()
  const fresh: ExplanationRow[] = []
  for (const finding of findings) {
    const { who, value, field } = explainableOf(finding, referenceAt)
    const about: About = { ...columnsOf(who, finding), kind: 'finding', code: finding.code, list: finding.list ?? 0, field, value, said: lineOf(finding).message, findings: null }
    const old = standing.get(finding.number)?.explanation
    const name = old?.id ?? JSON.stringify([finding.code, field, who, read({ list, field }, value)])
    if (done.has(name)) continue
    done.add(name)
    if (!old) fresh.push(newRow(here, version.id, about, wording.text))
    else await change(here, version.id, old, wording, { value, said: about.said })
  }
  await addExplanations(here.db, fresh)
  return done.size
}

/** What is said of these findings themselves, by their number; still valid or not. */
const standingFor = async ({ db, inspection }: HereInInspection, version: SubmissionRow, findings: readonly SeenFinding[], list: ReturnType<typeof listOr0>): Promise<ReadonlyMap<number, Spoken<KeptExplanation>>> => {
  const own = (await explanationsOf(db, inspection.id, 'all', list ?? 0)).filter(({ kind }) => kind === 'finding')
  if (!own.length) return new Map()
  const codes = [...new Set(findings.map(({ code }) => code))]
  const all = await explainables(db, version.id, list ?? 0, codes)
  return new Map([...speak(own, all, version.inspection_date).of].map(([{ number }, spoken]) => [number, spoken]))
}

const columnsOf = (who: Who, finding: SeenFinding): Pick<ExplanationRow, 'about' | 'child_id' | 'reference'> => {
  if (who.startsWith('child:')) return { about: 'child', child_id: finding.child_id, reference: null }
  if (who.startsWith('reference:')) return { about: 'reference', child_id: null, reference: who.slice('reference:'.length) }
  return { about: who as 'list' | 'row', child_id: null, reference: null }
}

/** Explains a rule in a whole list, or in one column of it, or a field that is not held; or gives what stands its next wording. */
export const explainWide = async (here: HereInInspection, version: SubmissionRow, about: Pick<About, 'kind' | 'code' | 'list' | 'field' | 'findings'>, wording: Wording): Promise<void> => {
  const standing = (await explanationsOf(here.db, here.inspection.id, 'all', listOr0(about.list) ?? 0))
    .find((one) => one.kind === about.kind && one.code === about.code && keptOr0(one.list) === about.list && one.field === about.field)
  if (standing) await change(here, version.id, standing, wording, { findings: about.findings })
  else await addExplanations(here.db, [newRow(here, version.id, { ...nothingMore, ...about }, wording.text)])
}
