import { z } from 'zod'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { keptList } from '#db/list-kept.ts'
import { filledIn } from '#db/queries/explanations.ts'
import { listsOfSubmission } from '#db/queries/submissions.ts'
import { may } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import type { Called } from '../intake/called.ts'
import { findingsHead } from '../intake/see-findings.ts'
import { formValues, readForm, refuse } from '../web/form.ts'
import { explanationsOf, wordingsFor } from './kept.ts'
import { saidOf, type SaidExplanation } from './said.ts'
import { explanationText } from './text.ts'
import { explainWide, unlessOvertaken } from './write.ts'

/** What a version holds of one field. */
export interface FieldLine {
  readonly field: string
  readonly label: string
  /** absent: no column. list: the list did not come at all. */
  readonly is: 'filled' | 'partly' | 'empty' | 'absent' | 'list'
  readonly empty: number
  readonly rows: number
  readonly said: SaidExplanation | null
}

export interface FieldsView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly list: ListId
  readonly name: string
  readonly fields: readonly FieldLine[]
  readonly mayExplain: boolean
  /** When the page was opened: instant. */
  readonly openedAt: string
}

/** The fields of a list, what the version holds of each, and what is said of those that are not held. Null where there is no such version or list. */
export const seeFields = async (here: HereInInspection, submissionId: string, listText: string): Promise<FieldsView | null> => {
  const list = listIdOf(listText)
  const head = list === undefined ? null : await findingsHead(here, submissionId, listText)
  if (!head || list === undefined) return null
  here.about('submission', submissionId, { list })
  const said = (await explanationsOf(here.db, here.inspection.id, wordingsFor(here.roles), list)).filter(({ kind }) => kind === 'field')
  const held = await fieldsHeld(here.db, submissionId, list)
  return {
    inspectionId: here.inspection.id, submissionId, called: head.called, list, name: listOf(list).name,
    fields: held.map((line) => {
      const one = said.find(({ field }) => field === line.field)
      return { ...line, said: one ? saidOf(one) : null }
    }),
    mayExplain: may('explain', here.roles, { closed: here.inspection.closed_at !== null }).may, openedAt: here.now,
  }
}

/** What a version holds of each field of a list. */
export const fieldsHeld = async (db: HereInInspection['db'], submissionId: string, list: ListId): Promise<Omit<FieldLine, 'said'>[]> => {
  const sent = (await listsOfSubmission(db, submissionId)).find((one) => one.list === keptList(list))
  const missing = new Set(sent ? JSON.parse(sent.missing) as string[] : [])
  const { rows, filled } = sent ? await filledIn(db, submissionId, list) : { rows: 0, filled: {} as Record<string, number> }
  return Object.entries(listOf(list).fields).map(([field, { label }]) => {
    const empty = rows - (filled[field] ?? 0)
    return { field, label, rows, empty, is: !sent ? 'list' : missing.has(field) ? 'absent' : empty === 0 && rows > 0 ? 'filled' : empty === rows ? 'empty' : 'partly' }
  })
}

const form = z.object({ field: z.string('Choose the field that you do not hold').min(1, 'Choose the field that you do not hold'), text: explanationText, openedAt: z.string().max(30).default('') })

export type FieldExplained = { readonly done: true } | { readonly refusal: ReturnType<typeof refuse> }

/** Says how the authority keeps oversight without a field. Null where there is no such version or list. */
export const explainField = async (here: HereInInspection, submissionId: string, listText: string): Promise<FieldExplained | null> => {
  const list = listIdOf(listText)
  const head = list === undefined ? null : await findingsHead(here, submissionId, listText)
  if (!head || list === undefined) return null
  const read = await readForm(here.request, form)
  if (!read.ok) return { refusal: read.refusal }
  const values = formValues(read.form)
  const { field, ...wording } = read.value
  if (!Object.hasOwn(listOf(list).fields, field)) return { refusal: refuse({ field: 'Choose the field that you do not hold' }, values) }
  here.about('submission', submissionId, { list, field })
  return unlessOvertaken(values, async () => {
    await explainWide(here, head.version, { kind: 'field', code: null, list: keptList(list), field, findings: null }, wording)
    return { done: true as const }
  })
}
