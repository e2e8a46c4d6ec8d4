import { isDocument } from '#annex-a/specification/grammar/list.ts'
import type { ChildFacts } from '#annex-a/shown/child-facts.ts'
import type { ChildPage, SaidFinding } from '#server/selection/child.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayAge, sayDisability } from '../words/children.ts'
import { sayDate } from '../words/dates.ts'
import { HelpLink } from './help-link.tsx'

/** Who the child is, as far as the lists say. */
export function ChildSummary({ facts }: { facts: ChildFacts }) {
  const born = facts.dateOfBirth
    ? { key: 'Date of birth', value: sayDate(facts.dateOfBirth) }
    : facts.expectedDateOfBirth
      ? { key: 'Expected to be born', value: sayDate(facts.expectedDateOfBirth) }
      : { key: 'Date of birth', value: 'Not given' }
  const only = (key: string, value: string | null) => (value === null ? [] : [{ key, value }])
  return (
    <SummaryList
      rows={[
        { key: 'On lists', value: facts.lists.map(({ number, name }) => `${isDocument(number) ? 'document\u00a0' : ''}${number}\u00a0${name}`).join(', ') },
        { key: 'Furthest stage', value: facts.stage ?? 'None: the child is in a document and on no list' },
        { key: 'Age', value: sayAge(facts.age) },
        born,
        { key: 'Gender', value: facts.gender ?? 'Not given' },
        { key: 'Ethnicity', value: facts.ethnicity ?? 'Not given' },
        { key: 'Disability', value: sayDisability(facts.disability) },
        ...only('Primary need', facts.primaryNeed),
        ...only('Category of abuse', facts.categoryOfAbuse),
        ...only('Legal status', facts.legalStatus),
        ...only('Placement type', facts.placementType),
      ]}
    />
  )
}

/** What the lists say differently of who the child is. */
export function Disagreements({ disagreements }: Pick<ChildPage, 'disagreements'>) {
  if (!disagreements.length) return null
  return (
    <>
      <WarningText>The lists disagree about this child</WarningText>
      <InsetText>
        <ul className="govuk-list govuk-list--bullet">
          {disagreements.map(({ field, says }) => (
            <li key={field}>{says}</li>
          ))}
        </ul>
      </InsetText>
    </>
  )
}

/** What there is to know when choosing cases: no fault of the lists, and nothing that the authority is asked to put right. */
export function ChildFlags({ flags, helpBeside }: Pick<ChildPage, 'flags'> & { helpBeside?: boolean | undefined }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="flags">Something to know</h2>
      {flags.length ? (
        <>
          <p className="govuk-body">For choosing cases. These are no faults of the lists, and the authority is not asked about them.</p>
          <ul className="govuk-list govuk-list--bullet">
            {flags.map(({ key, code, title, says, list, row }) => (
              <li key={key}>
                {says}.{' '}
                <a className="govuk-link" href={`#row-${list}-${row}`}>List {list}, row {row}</a>.{' '}
                <HelpLink href={`/help/flags/${code}`} beside={helpBeside}>About this<VisuallyHidden>: {title}</VisuallyHidden></HelpLink>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="govuk-body">Nothing.</p>
      )}
    </>
  )
}

/** What was found about the child when the lists were checked. */
export function ChildFindings({ findings, helpBeside }: { findings: readonly SaidFinding[]; helpBeside?: boolean | undefined }) {
  return (
    <>
      <h2 className="govuk-heading-m">What was found when the lists were checked</h2>
      {findings.length ? (
        <ul className="govuk-list govuk-list--spaced">
          {findings.map(({ key, message, fix, code, list, field, explanation }) => (
            <li key={key}>
              {message}
              <br />
              <span className="govuk-hint">
                <VisuallyHidden>What the authority is asked to do: </VisuallyHidden>
                {fix}
              </span>
              {explanation ? (
                <>
                  <br />
                  <span className="wb-lines">
                    <strong>{explanation.staleSince ? `Explained by the authority when ${explanation.staleSince}:` : 'Explained by the authority:'}</strong> {explanation.text}
                  </span>
                </>
              ) : null}
              <br />
              <HelpLink href={`/help/rules/${code}`} beside={helpBeside}>About this rule<VisuallyHidden>: {message}</VisuallyHidden></HelpLink>
              {list === null || field === null ? null : (
                <>
                  {' '}
                  <HelpLink href={`/help/lists/${list}/${field}`} beside={helpBeside}>About the field<VisuallyHidden>: {message}</VisuallyHidden></HelpLink>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">Nothing.</p>
      )}
    </>
  )
}
