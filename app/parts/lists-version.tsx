import { isDocument, type ListId } from '#annex-a/specification/grammar/list.ts'
import type { SubmissionView } from '#server/intake/see-submission.ts'
import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { sayNotUsed, sayResult } from '../words/files.ts'
import { reasonWords } from '../words/findings.ts'
import { sayQuestions } from '../words/mapping.ts'
import { sayCalled, sayVersion } from '../words/versions.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { FindingsCounts } from './findings-counts.tsx'
import { FindingsNotChecked } from './findings-not-checked.tsx'
import { ListsAnew } from './lists-anew.tsx'
import { ListsDraft } from './lists-draft.tsx'
import { ListsFiles, RefusedFiles } from './lists-files.tsx'
import { ListsProgress } from './lists-progress.tsx'
import { ListsRecognised } from './lists-recognised.tsx'

/** One version, whatever has become of it. */
export function ListsVersion({ view, still }: { view: SubmissionView; still: boolean }) {
  return (
    <>
      {view.state === 'received' || view.state === 'reading' ? <ListsProgress view={view} still={still} /> : null}
      {view.state === 'stopped' ? <Stopped view={view} /> : null}
      <NotUsed view={view} />
      <ListsAnew view={view} still={still} />
      <ListsDraft view={view} />
      {view.state === 'unreadable' ? <InsetText>We could not take any of these files as a list. {view.otherInUse === null ? '' : `${sayVersion(view.otherInUse)} stays in use. `}Below, each file says why and what to do.</InsetText> : null}
      {view.state === 'withdrawn' ? <InsetText>{view.called.version === null ? 'This upload was discarded. ' : 'This version was withdrawn. '}{view.withdrawnBecause ? `Reason: ${lower(reasonWords[view.withdrawnBecause])}. ` : ''}What was in it is not shown any more.</InsetText> : null}
      {view.state === 'read' ? <Read view={view} /> : null}
      <ListsFiles files={view.files.map((file) => ({ ...file, result: sayResult(view.state, file) }))} hrefOf={fileIn(view)} />
      <RefusedFiles refused={view.refused} submissions={`/inspections/${view.inspectionId}/lists`} />
      {view.state === 'unreadable' ? <FindingsCounts {...view} hrefOf={findingsIn(view)} /> : null}
      <ButtonGroup>
        {view.state === 'unreadable' && view.mayUpload ? <ButtonLink href={`/inspections/${view.inspectionId}/lists/send`}>Upload lists again</ButtonLink> : null}
        {view.mayWithdraw ? <ButtonLink kind="secondary" href={`/inspections/${view.inspectionId}/lists/${view.id}/withdraw`}>Withdraw this version</ButtonLink> : null}
        {view.mayRestore ? <ButtonLink kind="secondary" href={`/inspections/${view.inspectionId}/lists/${view.id}/restore`}>Bring this version back</ButtonLink> : null}
        {view.mayDiscard ? <ButtonLink kind="secondary" href={`/inspections/${view.inspectionId}/lists/${view.id}/discard`}>Discard this upload</ButtonLink> : null}
      </ButtonGroup>
    </>
  )
}

const findingsIn = ({ inspectionId, id }: SubmissionView) => (list: ListId | 0): string => `/inspections/${inspectionId}/lists/${id}/list/${list}`
const fileIn = ({ inspectionId, id, state }: SubmissionView) => (file: { readonly id: string }): string | null =>
  state === 'withdrawn' ? null : `/inspections/${inspectionId}/lists/${id}/file/${file.id}`

/** That some files could not be used, at the head of the page; each says why below. */
function NotUsed({ view }: { view: SubmissionView }) {
  const says = sayNotUsed(view)
  return says === null ? null : <InsetText>{says}. Under <a className="govuk-link" href="#files">Files</a>, each says why and what to do.</InsetText>
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function Stopped({ view }: { view: SubmissionView }) {
  return (
    <>
      <NotificationBanner heading="Our checker stopped. Your files are saved and are not at fault">
        <p className="govuk-body">
          {view.mayCheckAgain ? 'Check them again.' : 'The lead inspector or the authority’s data officer can have them checked again.'}{' '}
          {view.attempts > 1 ? `It has now stopped ${sayCount(view.attempts, 'time', 'times')}: tell whoever runs the service, and` : 'If it happens twice, tell whoever runs the service, and'} quote reference {view.faultReference}.
        </p>
      </NotificationBanner>
      {view.mayCheckAgain ? <form method="post" action={`/inspections/${view.inspectionId}/lists/${view.id}/check-again`}><Button>Check them again</Button></form> : null}
    </>
  )
}

function Read({ view }: { view: SubmissionView }) {
  return (
    <>
      {view.strangers ? <Strangers strangers={view.strangers} view={view} /> : null}
      {view.called.version === null || view.inUse || view.otherInUse === null ? null : <InsetText>{sayVersion(view.otherInUse)} is in use. To use this one again, bring it back as a new version.</InsetText>}
      <About view={view} />
      <p className="govuk-body-l">{sayParts(view.sheets)}, {sayCount(view.rows, 'row', 'rows')}, {sayCount(view.children, 'child', 'children')}</p>
      <QuestionsLink view={view} />
      <FindingsNotChecked notChecked={view.notChecked} settings={`/inspections/${view.inspectionId}/settings`} />
      <FindingsCounts {...view} hrefOf={findingsIn(view)} />
      <p className="govuk-body"><a className="govuk-link" href={`/inspections/${view.inspectionId}/lists/${view.id}/take-away`}>Download the lists with what to fix, or the findings alone</a></p>
      <p className="govuk-body"><a className="govuk-link" href={`/inspections/${view.inspectionId}/lists/${view.id}/explain`}>What the authority explains</a></p>
      <p className="govuk-body"><a className="govuk-link" href={`/inspections/${view.inspectionId}/lists/${view.id}/repairs`}>Safe repairs of how cells are written</a></p>
      <ListsRecognised sheets={view.sheets} />
    </>
  )
}

/** `11 lists and 3 documents`. */
const sayParts = (sheets: SubmissionView['sheets']): string => {
  const documents = sheets.filter(({ list }) => isDocument(list)).length
  const lists = sheets.length - documents
  return [...(lists || !documents ? [sayCount(lists, 'list', 'lists')] : []), ...(documents ? [sayCount(documents, 'document', 'documents')] : [])].join(' and ')
}

/** Its receipt, and what changed. */
function About({ view: { inspectionId, id, hasReceipt, compareWith, called } }: { view: SubmissionView }) {
  const lists = `/inspections/${inspectionId}/lists`
  if (!hasReceipt && !compareWith) return null
  return (
    <ul className="govuk-list">
      {hasReceipt ? <li><a className="govuk-link" href={`${lists}/${id}/receipt`}>Receipt of {sayCalled(called)}</a></li> : null}
      {compareWith ? <li><a className="govuk-link" href={`${lists}/compare?from=${compareWith.id}&to=${id}`}>What changed since {sayCalled(compareWith.called)}</a></li> : null}
    </ul>
  )
}

/** Where the authority says what its own headings and values mean. */
function QuestionsLink({ view: { inspectionId, openQuestions, mayAnswer, worksOn, sheets } }: { view: SubmissionView }) {
  if (openQuestions === 0) {
    if (!worksOn || !mayAnswer || sheets.every(({ likely }) => likely.length === 0)) return null
    return <p className="govuk-body"><a className="govuk-link" href={`/inspections/${inspectionId}/lists/questions`}>Confirm or correct the headings that we took by likeness</a></p>
  }
  return <InsetText><a className="govuk-link govuk-!-font-weight-bold" href={`/inspections/${inspectionId}/lists/questions`}>{sayQuestions(openQuestions, mayAnswer)}</a>: headings and values that we do not know. We never guess.</InsetText>
}

function Strangers({ strangers: { common, children, before }, view: { mayDiscard, mayWithdraw } }: { strangers: NonNullable<SubmissionView['strangers']>; view: SubmissionView }) {
  return (
    <NotificationBanner heading={`${common === 0 ? 'None' : `Only ${sayNumber(common)}`} of ${sayCount(children, 'child', 'children')} ${common === 1 ? 'was' : 'were'} in ${sayCalled(before)}`}>
      <p className="govuk-body">Check that this is the right authority’s file.{mayDiscard || mayWithdraw ? ` If it is not, ${mayDiscard ? 'discard' : 'withdraw'} it: the button is at the end of this page.` : ''}</p>
    </NotificationBanner>
  )
}
