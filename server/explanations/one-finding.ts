import { z } from 'zod'
import { findingLine, titleOfRule, type FindingLine } from '#annex-a/shown/finding-lines.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { findingsNumbered, type SeenFinding } from '#db/queries/findings.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { findingOf, findingsHead, type FindingsHead } from '../intake/see-findings.ts'
import { formValues, readForm, refuse } from '../web/form.ts'
import { explanationText } from './text.ts'
import { spokenOfList, type SpokenOf } from './spoken.ts'
import { saidOf, type SaidExplanation } from './said.ts'
import { explainFindings, unlessOvertaken } from './write.ts'

/** One finding, and what is said of it. */
export interface OneFindingView extends Omit<FindingsHead, 'anew'> {
  readonly code: string
  readonly title: string
  readonly line: FindingLine
  readonly said: SaidExplanation | null
  readonly readAt: string
  readonly mayExplain: boolean
}

interface Found { readonly finding: SeenFinding; readonly version: SubmissionRow; readonly head: FindingsHead; readonly spoken: SpokenOf | undefined }

const find = async (here: HereInInspection, submissionId: string, numberText: string): Promise<Found | null> => {
  if (!/^[1-9]\d{0,6}$/.test(numberText)) return null
  // The version first: whether it may be seen at all is decided in one place.
  const version = await findingsHead(here, submissionId, '0')
  const [finding] = version ? await findingsNumbered(here.db, submissionId, [Number(numberText)]) : []
  const list: ListId | 0 = finding ? findingOf(finding).list ?? 0 : 0
  const head = finding ? await findingsHead(here, submissionId, String(list)) : null
  if (!finding || !head) return null
  const spoken = await spokenOfList(here, head.version, list)
  return { finding, version: head.version, head, spoken: spoken.of(finding.number) }
}

/** Null where the version has no finding of that number. */
export const seeOneFinding = async (here: HereInInspection, submissionId: string, numberText: string): Promise<OneFindingView | null> => {
  const found = await find(here, submissionId, numberText)
  if (!found) return null
  const { finding, version, head, spoken } = found
  here.about('submission', version.id, { finding: finding.number })
  return {
    inspectionId: head.inspectionId, submissionId: head.submissionId, called: head.called, list: head.list, name: head.name,
    code: finding.code, title: titleOfRule(finding.code), line: findingLine(findingOf(finding), finding.number), said: spoken ? saidOf(spoken.explanation, spoken.stale) : null,
    readAt: version.read_at ?? '', mayExplain: may('explain', here.roles, { closed: here.inspection.closed_at !== null }).may,
  }
}

const form = z.object({ text: explanationText, readAt: z.string().default(''), seen: z.string().default('') })

/** `seen`: which wording the person had before them, so that nobody writes over what they have not read. */
export const seenName = (said: Pick<SaidExplanation, 'id' | 'number' | 'kind'> | null): string => (said && said.kind === 'finding' ? `${said.id}.${said.number}` : '')

export type FindingExplained = { readonly list: ListId | 0; readonly code: string } | { readonly refusal: ReturnType<typeof refuse> }

/** Explains one finding, or confirms what was said of it when the value was another. Null where there is none of that number. */
export const explainFinding = async (here: HereInInspection, submissionId: string, numberText: string): Promise<FindingExplained | null> => {
  const found = await find(here, submissionId, numberText)
  if (!found) return null
  const read = await readForm(here.request, form)
  if (!read.ok) return { refusal: read.refusal }
  const values = formValues(read.form)
  const { finding, version, head, spoken } = found
  if (read.value.readAt !== (version.read_at ?? '')) return { refusal: refuse({ form: 'The lists have been checked again since you opened this page. Go back to the findings and choose this one again' }, values) }
  if (read.value.seen !== seenName(spoken ? saidOf(spoken.explanation, spoken.stale) : null)) return { refusal: refuse({ text: 'A colleague has explained this meanwhile. What it says now stands above; save yours if it is still right' }, values) }
  here.about('submission', version.id, { finding: finding.number })
  return unlessOvertaken(values, async () => {
    await explainFindings(here, version, [finding], { text: read.value.text, openedAt: '' })
    return { list: head.list, code: finding.code }
  })
}
