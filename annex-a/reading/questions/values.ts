import { listOf } from '../../specification/lists/index.ts'
import { codeUnknown, notYesOrNo } from '../cells/problems.ts'
import type { Finding } from '../checked.ts'
import { confirmedMeanings, subjectOf, valueKey, type Confirmed, type Subject } from '../confirmed.ts'
import { likelyChoices } from './likely-choices.ts'
import type { ValuePlace, ValueQuestion } from './questions.ts'

/** Nobody answers more in an evening. What is left out is counted, and asked once the first are answered. */
export const mostValues = 200

/** A finding quotes so much of a cell; whatever is longer is a remark and no code, and is not asked about. */
const LONGEST = 200

interface Counted { readonly subject: Subject; readonly key: string; cells: number; question: { readonly written: string; readonly at: Map<string, ValuePlace> } | null }

/** Each unknown value once, with its count over all lists. Costs one look at each finding and one key for each different text. */
export function valueQuestions(findings: readonly Finding[], confirmed: Confirmed | undefined): { readonly kept: readonly ValueQuestion[]; readonly all: number } {
  const unknown = findings.filter(({ code, value }) => (code === codeUnknown || code === notYesOrNo) && value !== null && value.length < LONGEST)
  const counted = countEach(unknown, confirmed)
  const different = new Set(counted.values())
  different.delete(null)
  const kept = theMost(different as ReadonlySet<Counted>)
  for (const one of kept) one.question = { written: '', at: new Map() }
  for (const finding of unknown) note(counted.get(textKey(finding)) ?? null, finding)
  return { kept: kept.map(asQuestion), all: different.size }
}

const textKey = ({ list, field, value }: Finding): string => `${String(list)}|${field!}|${value!}`

/** By list, field and text; null where somebody has said that it is none of the codes. */
function countEach(unknown: readonly Finding[], confirmed: Confirmed | undefined): ReadonlyMap<string, Counted | null> {
  const meaningsOf = confirmedMeanings(confirmed)
  const byText = new Map<string, Counted | null>()
  const byKey = new Map<string, Counted>()
  for (const finding of unknown) {
    const text = textKey(finding)
    let counted = byText.get(text)
    if (counted === undefined) {
      const subject = subjectOf(listOf(finding.list!).fields[finding.field!]!, finding.field!)!
      const key = valueKey(finding.value!)
      const whole = `${subject.kind} ${subject.of} ${key}`
      counted = meaningsOf(subject).has(key) ? null : byKey.get(whole) ?? { subject, key, cells: 0, question: null }
      if (counted) byKey.set(whole, counted)
      byText.set(text, counted)
    }
    if (counted) counted.cells++
  }
  return byText
}

const byCells = (a: Counted, b: Counted): number => b.cells - a.cells || compare(a.subject.of, b.subject.of) || compare(a.key, b.key)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most frequent, in order, without sorting a million for the sake of two hundred. */
function theMost(all: ReadonlySet<Counted>): readonly Counted[] {
  let most: Counted[] = []
  for (const one of all) {
    most.push(one)
    if (most.length >= 10 * mostValues) most = most.sort(byCells).slice(0, mostValues)
  }
  return most.sort(byCells).slice(0, mostValues)
}

function note(counted: Counted | null, { list, field, value }: Finding): void {
  if (!counted?.question) return
  if (counted.question.written === '') counted.question = { ...counted.question, written: value! }
  const { at } = counted.question
  const place = `${String(list)}|${field!}`
  at.set(place, { list: list!, field: field!, cells: (at.get(place)?.cells ?? 0) + 1 })
}

const asQuestion = ({ subject, cells, question }: Counted): ValueQuestion =>
  ({ ...subject, written: question!.written, cells, at: [...question!.at.values()], likely: likelyChoices(subject, question!.written) })
