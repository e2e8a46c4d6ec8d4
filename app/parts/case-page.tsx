import { sayActivity, sayPolarity } from '#annex-a/framework/evidence.ts'
import type { CaseView } from '#server/cases/see-case.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayDate, sayWeekday } from '../words/dates.ts'
import { beginningOf, sayRecords } from '../words/evidence.ts'
import { sayNumber } from '../words/numbers.ts'
import { sayMeetingKind, sayMeetingTime } from '../words/meetings.ts'
import { CaseFacts } from './case-history.tsx'
import { ChildJourney } from './child-journey.tsx'
import { Grades, LifeFacts, LifeLines, NextSteps, Referrals } from './case-life.tsx'
import { CaseMarks } from './case-marks.tsx'
import { ChildFindings, ChildSummary, Disagreements } from './children-child.tsx'

interface CasePageProps { view: CaseView; inspection: string }

/** All that the team knows of a case, in one column: read on a tablet, printed for a visit. */
export function CasePage({ view, inspection }: CasePageProps) {
  const { case: chosen, child, life, replacedBy } = view
  return (
    <>
      <h1 className="govuk-heading-l">Case {chosen.number}</h1>
      {chosen.inCurrent ? null : <WarningText>The child is not on the current version of the lists. {child.version === null ? 'No version that is kept has the child.' : `What you see is from version ${child.version}, the last that has the child.`} Ask the authority why.</WarningText>}
      {chosen.removed && life.told ? <InsetText>The authority was told of this case. It now sees that the case is no longer needed, and no reason.</InsetText> : null}
      {replacedBy ? <InsetText>In its place stands <a className="govuk-link" href={`${inspection}/cases/${replacedBy.id}`}>case {replacedBy.number}</a>.</InsetText> : null}
      {chosen.removed && !replacedBy && chosen.origin?.draw ? <InsetText>Its place in the draw is open: the next reserve can take it, on the page of <a className="govuk-link" href={`${inspection}/draws/${chosen.origin.draw.id}`}>draw {chosen.origin.draw.number}</a>.</InsetText> : null}
      <p className="govuk-body">Child <a className="govuk-link" href={`${inspection}/children/${chosen.childId}`}>{chosen.shownId}</a></p>
      {view.blind ? <InsetText>You are to read this case without knowing what others found. Read the file, then <a className="govuk-link" href={`${inspection}/readings/${view.readingId ?? ''}`}>record your reading</a>. Until you have, evidence of others about it and the inspector’s view of the work are not shown to you anywhere.</InsetText> : null}
      <Referrals view={view} inspection={inspection} />
      <h2 className="govuk-heading-m">Where the case stands</h2>
      <LifeFacts view={view} />
      <NextSteps view={view} inspection={inspection} />
      <Grades view={view} inspection={inspection} />
      <h2 className="govuk-heading-m">Why it was chosen</h2>
      <CaseFacts of={chosen} />
      <h2 className="govuk-heading-m">The child</h2>
      <Disagreements disagreements={child.disagreements} />
      {child.facts ? <ChildSummary facts={child.facts} /> : <p className="govuk-body">No version that is kept has the child.</p>}
      <CaseMarks marks={view.marks} may={view.may.mark} action={`${inspection}/cases/${chosen.id}/mark`} />
      <ChildJourney journey={child.journey} inspection={inspection} rowsAt={`${inspection}/children/${child.id}`} />
      <NamedIn view={view} inspection={inspection} />
      <Tracking view={view} inspection={inspection} />
      <ChildFindings findings={child.findings} />
      <h2 className="govuk-heading-m">Life of the case</h2>
      <LifeLines view={view} />
    </>
  )
}

/** Child-level documents and planned meetings that name the child. */
function NamedIn({ view: { documents, meetings, child }, inspection }: CasePageProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Documents and meetings that name the child</h2>
      {documents.length || meetings.length ? (
        <ul className="govuk-list govuk-list--bullet">
          {documents.map(({ key, list, listName, row }) => <li key={key}><a className="govuk-link" href={`${inspection}/children/${child.id}#row-${list}-${row}`}>Document {list}, {listName}, row {row}</a></li>)}
          {meetings.map(({ id, kind, date, time, cancelled }) => (
            <li key={id}><a className="govuk-link" href={`${inspection}/meetings/${id}`}>{sayMeetingKind(kind)}, {sayWeekday(date)}</a>, {sayMeetingTime(time)}{cancelled ? <> <Tag colour="grey">Cancelled</Tag></> : null}</li>
          ))}
        </ul>
      ) : <p className="govuk-body">None.</p>}
    </>
  )
}

/** Evidence so far, and the headings under which a tracked case is looked at, each with a way to record more. */
function Tracking({ view: { headings, records, recordsTogether, case: { number }, may }, inspection }: CasePageProps) {
  const address = `${inspection}/evidence/new?case=${number}`
  const byId = new Map(records.map((one) => [one.id, one]))
  const elsewhere = records.filter(({ id }) => !headings.some((one) => one.records.includes(id)))
  return (
    <>
      <h2 className="govuk-heading-m">What to look at, and evidence so far</h2>
      <p className="govuk-body">{sayRecords(recordsTogether)} about this case. A record stands under each heading whose criteria it names.</p>
      {recordsTogether > records.length ? <p className="govuk-body">Here are the newest {sayNumber(records.length)}. <a className="govuk-link" href={`${inspection}/evidence?case=${number}`}>See all evidence about case {number}</a></p> : null}
      {headings.map(({ heading, records: some }) => (
        <section key={heading.code} aria-labelledby={`look-${heading.code}`}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`look-${heading.code}`}>{heading.says}</h3>
          <p className="govuk-hint govuk-!-margin-bottom-1">{heading.looks}</p>
          <Records records={some.map((id) => byId.get(id)!)} inspection={inspection} />
          {may.record ? <p className="govuk-body wb-screen-only"><a className="govuk-link wb-touch" href={`${address}&criterion=${heading.criteria[0]}`}>Record evidence<span className="govuk-visually-hidden"> about {heading.says}</span></a></p> : null}
        </section>
      ))}
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Anything else</h3>
      <Records records={elsewhere} inspection={inspection} />
      {may.record ? <p className="govuk-body wb-screen-only"><a className="govuk-link wb-touch" href={address}>Record evidence<span className="govuk-visually-hidden"> about anything else</span></a></p> : null}
    </>
  )
}

function Records({ records, inspection }: { records: CaseView['records']; inspection: string }) {
  if (!records.length) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {records.map(({ id, activity, observedOn, polarity, text }) => (
        <li key={id}><a className="govuk-link" href={`${inspection}/evidence/${id}`}>{sayActivity(activity)}, {sayDate(observedOn)}</a> ({sayPolarity(polarity).toLowerCase()}): {beginningOf(text, 160)}</li>
      ))}
    </ul>
  )
}
