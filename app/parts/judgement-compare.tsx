import type { ReactNode } from 'react'
import { textsApart, type TextRun } from '#annex-a/difference/texts.ts'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import { questions, type QuestionId } from '#annex-a/framework/grading/questions.ts'
import { grades } from '#annex-a/framework/judgement.ts'
import type { Difference } from '#server/judgements/difference.ts'
import type { ShownSnapshot } from '#server/judgements/signatures.ts'
import type { ComparePage as Page } from '#server/judgements/snapshots.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { Select } from '../govuk/select.tsx'
import { sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayAnswer, sayQuestion } from '../words/judgements.ts'
import { MarkedText } from './marked-text.tsx'

const heads: { readonly [P in Difference['part']]: string } = {
  grade: 'Grade', piece: 'Rationale', answer: 'Answers to the rules', beside: 'Grades of other judgements', evidence: 'Evidence', criterion: 'The framework’s words',
}

const sayNumber = ({ number, state, signedName, signedAt }: ShownSnapshot): string => `${number}: ${state === 'signed' ? 'signed off' : 'opened again'} by ${signedName}, ${sayInstant(signedAt)}`

const sayValue = ({ part, id }: Difference, value: string): string => {
  if (part === 'grade' || part === 'beside') return sayGrade(grades.find(({ grade }) => String(grade) === value)?.grade ?? null)
  return part === 'answer' ? sayAnswer(id as QuestionId, value) : value
}

/** Grades, and answers that are chosen, are a word or two: nothing in them is marked. */
const isSaid = ({ part, id }: Difference): boolean => part === 'grade' || part === 'beside' || (part === 'answer' && questions.some((one) => one.id === id && one.kind !== 'text'))

/** What differs between two snapshots of a judgement, side by side. */
export function ComparePage({ page, address }: { page: Page; address: string }) {
  const { code, before, after, differences, all } = page
  const options = all.map((one) => ({ value: String(one.number), text: sayNumber(one) }))
  return (
    <>
      <BackLink href={address}>{judgementOf(code)!.says}</BackLink>
      <h1 className="govuk-heading-l">What changed: {judgementOf(code)!.says}</h1>
      <form method="get" className="wb-screen-only">
        <Select name="from" label="From" options={options} defaultValue={String(before.number)} />
        <Select name="to" label="To" options={options} defaultValue={String(after.number)} />
        <Button kind="secondary">Compare</Button>
      </form>
      {after.reason ? <p className="govuk-body">Why {after.number} was made: <span dir="auto">{after.reason}</span></p> : null}
      {differences.length ? null : <p className="govuk-body">Nothing differs between {before.number} and {after.number} but who and when.</p>}
      {differences.length ? <p className="govuk-body">Words that are in one only are marked: struck through in {before.number}, underlined in {after.number}.</p> : null}
      {(Object.keys(heads) as Difference['part'][]).map((part) => <Part key={part} part={part} found={differences.filter((one) => one.part === part)} before={before.number} after={after.number} />)}
    </>
  )
}

function Part({ part, found, before, after }: { part: Difference['part']; found: readonly Difference[]; before: number; after: number }) {
  if (!found.length) return null
  return (
    <section aria-labelledby={`differs-${part}`}>
      <h2 className="govuk-heading-m" id={`differs-${part}`}>{heads[part]}</h2>
      {found.map((one) => (
        <div key={one.id} className="wb-evidence__record">
          <h3 className="govuk-heading-s">{part === 'evidence' ? `Record made ${sayInstant(one.asks)}` : sayQuestion(one.asks)}</h3>
          <div className="wb-evidence__columns"><Sides one={one} before={before} after={after} /></div>
        </div>
      ))}
    </section>
  )
}

function Sides({ one, before, after }: { one: Difference; before: number; after: number }) {
  const [was, is] = [one.before, one.after].map((value) => (value === null ? null : sayValue(one, value)))
  const marked = was != null && is != null && !isSaid(one) ? textsApart(was, is) : null
  return (
    <>
      <Side number={before}>{was == null ? null : <MarkedText runs={marked?.before ?? unmarked(was)} side="before" />}</Side>
      <Side number={after}>{is == null ? null : <MarkedText runs={marked?.after ?? unmarked(is)} side="after" />}</Side>
    </>
  )
}

const unmarked = (text: string): readonly TextRun[] => [{ text, same: true }]

function Side({ number, children }: { number: number; children: ReactNode }) {
  return (
    <div>
      <p className="govuk-body-s govuk-!-margin-bottom-1"><strong>In {number}</strong></p>
      {children ?? <p className="govuk-body">Not there</p>}
    </div>
  )
}
