import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { Criterion } from '#annex-a/framework/judgement.ts'
import { gradeWords } from '../words/evidence.ts'

interface CriteriaBesideProps {
  ticked: readonly Criterion[]
  /** Takes a tick away; absent where no scripts run, because then the box itself is beneath. */
  press: ((id: string) => void) | undefined
}

/** The words of what is ticked, and of the four grades of its judgement, to be read while writing. */
export function CriteriaBeside({ ticked, press }: CriteriaBesideProps) {
  const codes = [...new Set(ticked.map(({ judgement }) => judgement))]
  return codes.map((code) => {
    const { short, criteria } = judgementOf(code)!
    const own = ticked.filter(({ judgement }) => judgement === code)
    return (
      <section className="wb-evidence__beside" key={code} aria-label={`Four grades: ${short}`}>
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{short}</h3>
        <dl className="wb-evidence__grades">
          {(['outstanding', 'good', 'requires_improvement', 'inadequate'] as const).map((grade) => {
            const some = grade === 'good' ? own.filter((one) => one.grade === 'good') : criteria.filter((one) => one.grade === grade)
            return some.length ? <GradeWordsOf key={grade} grade={gradeWords[grade]} criteria={some} ticked={own} press={press} /> : null
          })}
        </dl>
      </section>
    )
  })
}

function GradeWordsOf({ grade, criteria, ticked, press }: { grade: string; criteria: readonly Criterion[]; ticked: readonly Criterion[]; press: CriteriaBesideProps['press'] }) {
  return (
    <>
      <dt>{grade}</dt>
      {criteria.map(({ id, text, parts }) => (
        <dd key={id}>
          {ticked.some((one) => one.id === id) ? <strong>{id}</strong> : null} {text}
          {parts?.length ? <ul className="govuk-list govuk-list--bullet">{parts.map((part) => <li key={part}>{part}</li>)}</ul> : null}
          {press && ticked.some((one) => one.id === id) ? <> <button type="button" className="wb-evidence__take" onClick={() => press(id)}>Take {id} away</button></> : null}
        </dd>
      ))}
    </>
  )
}
