import { judgements } from '#annex-a/framework/judgements.ts'
import { frameworkOf } from '#annex-a/statistics/frameworks.ts'
import { earlierGradeName, gradeName, headings } from '#annex-a/statistics/grade-names.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import type { AuthorityPage } from '#server/statistics/public/authorities.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { sayDate } from '../words/dates.ts'

/** What was published of one authority, the newest first. */
export function AuthorityOutcomes({ authority: { name, region, type }, outcomes }: AuthorityPage) {
  return (
    <>
      <BackLink href="/authorities">Authorities</BackLink>
      <h1 className="govuk-heading-l">{name}: inspection outcomes</h1>
      <p className="govuk-body">{type === 'unitary' ? 'Unitary authority' : type.charAt(0).toUpperCase() + type.slice(1)}, {region}.</p>
      {outcomes.length ? outcomes.map((one, n) => <Inspection key={one.id} one={one} isCurrent={n === 0 && one.framework === 'SIF'} />) : <p className="govuk-body">No outcome of an inspection of this authority has been published here yet.</p>}
    </>
  )
}

function Inspection({ one, isCurrent }: { one: Outcome; isCurrent: boolean }) {
  const framework = frameworkOf(one.framework)!
  const says = (grade: 1 | 2 | 3 | 4): string => (framework.third === 'adequate' ? earlierGradeName(grade) : gradeName(grade, one.published))
  const days = one.datesAre === 'exact' ? `${sayDate(one.inspectedFrom)} to ${sayDate(one.inspectedTo)}` : `between ${sayDate(one.inspectedFrom)} and ${sayDate(one.inspectedTo)}; the source gives no closer days`
  return (
    <>
      <h2 className="govuk-heading-m">{framework.name}{one.reinspectionOf === null ? '' : ', inspected again'}{isCurrent ? ': current outcome' : ''}</h2>
      <SummaryList rows={[
        { key: 'Inspected', value: days },
        { key: one.datesAre === 'exact' ? 'Published' : 'Published by', value: sayDate(one.published) },
        ...judgements.filter(({ code }) => one.grades[code] !== undefined).map(({ code }) => {
          const grade = one.grades[code] ?? null
          return { key: headings[code], value: <>{grade === null ? 'Not judged' : says(grade)}{one.derived[code] ? <span className="govuk-hint">Derived. {one.derived[code]}</span> : null}</> }
        }),
        { key: 'Source', value: one.source },
      ]} />
    </>
  )
}
