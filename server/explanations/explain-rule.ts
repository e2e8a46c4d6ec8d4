import { z } from 'zod'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { countByField, findingsNumbered, totalsOf } from '#db/queries/findings.ts'
import type { HereInInspection } from '../door.ts'
import { findingsHead } from '../intake/see-findings.ts'
import { formValues, readForm, refuse } from '../web/form.ts'
import { keptOr0 } from './kept.ts'
import { explanationText } from './text.ts'
import { explainFindings, explainWide, unlessOvertaken } from './write.ts'

/** One text for the findings that were ticked, for all of the rule in the list, or for those in one column of it. */
const ruleForm = z.object({
  what: z.string('Say what you are explaining').regex(/^(chosen|all|field:[A-Za-z0-9]+)$/, 'Say what you are explaining'),
  finding: z.union([z.string(), z.array(z.string())]).optional().transform((chosen) => (chosen === undefined ? [] : [chosen].flat())),
  text: explanationText,
  readAt: z.string().default(''),
  openedAt: z.string().max(30).default(''),
})

export type Explained = { readonly done: number } | { readonly refusal: ReturnType<typeof refuse> }

/** Null where there is no such version, list or rule. */
export const explainRule = async (here: HereInInspection, submissionId: string, listText: string, code: string): Promise<Explained | null> => {
  const head = await findingsHead(here, submissionId, listText)
  const totals = head ? (await totalsOf(here.db, submissionId)).filter((one) => one.list === keptOr0(head.list) && one.code === code) : []
  if (!head || !totals.length) return null
  const { version } = head
  const form = await readForm(here.request, ruleForm)
  if (!form.ok) return { refusal: form.refusal }
  const { what, readAt, ...wording } = form.value
  const values = formValues(form.form)
  // Findings are named by their number, which a check anew may have given to another.
  if (readAt !== (version.read_at ?? '')) return { refusal: refuse({ form: 'The lists have been checked again since you opened this page. Look at the findings again and choose once more' }, { ...values, finding: [] }) }
  here.about('submission', version.id, { list: head.list, rule: code })
  const list = keptOr0(head.list)
  if (what !== 'chosen') {
    const field = what === 'all' ? null : what.slice('field:'.length)
    const found = field === null ? totals.reduce((sum, { total }) => sum + total, 0) : (await countByField(here.db, { submissionId, list, code })).find((one) => one.field === field)?.findings ?? 0
    if (field !== null && (found === 0 || head.list === 0 || !listOf(head.list).fields[field])) return { refusal: refuse({ what: 'Say what you are explaining' }, values) }
    return unlessOvertaken(values, async () => {
      await explainWide(here, version, { kind: 'rule', code, list, field, findings: found }, wording)
      return { done: found }
    })
  }
  const numbers = form.value.finding.filter((one) => /^\d{1,7}$/.test(one)).map(Number)
  if (!numbers.length) return { refusal: refuse({ what: 'Tick the findings that you are explaining, or choose to explain all of them' }, values) }
  const chosen = (await findingsNumbered(here.db, version.id, numbers.slice(0, 1_000))).filter((one) => one.code === code && (one.list ?? 0) === list)
  if (!chosen.length) return { refusal: refuse({ what: 'Tick the findings that you are explaining' }, values) }
  return unlessOvertaken(values, async () => ({ done: await explainFindings(here, version, chosen, wording) }))
}
