import { sayActivity } from '#annex-a/framework/evidence.ts'
import type { SectionView, ShownPiece } from '#server/report/section.ts'
import type { FormProblem } from '#server/web/form.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayDate, sayInstant } from '../words/dates.ts'
import { sayGrade } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'
import { DoneBanner } from './done-banner.tsx'
import { EvidenceText, Polarity } from './evidence-facts.tsx'
import { FormProblems } from './form-problem.tsx'
import { KeptField } from './kept-field.tsx'
import { ReportSaid } from './report-said.tsx'

interface Props { readonly view: SectionView; readonly problem: FormProblem | undefined }

/** One section of the report: written paragraph by paragraph, or read with what each rests on. */
export function ReportSection({ view, problem }: Props) {
  const { section, inspectionId, grade, mayWrite, mayComment, state, comments, next } = view
  const at = `/inspections/${inspectionId}/report`
  return (
    <>
      <BackLink href={at}>The report</BackLink>
      <DoneBanner />
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">The report</span>{section.says}</h1>
      <p className="govuk-body">{section.hint}</p>
      {section.judgement ? <p className="govuk-body">Grade: <strong>{grade?.recorded ? sayGrade(grade.grade) : 'none recorded yet'}</strong>. It comes from <a className="govuk-link" href={`/inspections/${inspectionId}/judgements/${section.judgement}`}>the page of the judgement</a>, where the evidence for and against stands as well.</p> : null}
      {comments.length ? <Comments view={view} /> : null}
      {mayWrite ? <Writing view={view} problem={problem} /> : <><Said view={view} mayTake={false} /><Reading view={view} /></>}
      {!mayWrite && state === 'quality-assurance' && !mayComment ? <InsetText>The report is with whoever assures its quality. Nobody can change it meanwhile.</InsetText> : null}
      {mayComment ? <CommentForm view={view} problem={problem} /> : null}
      {next ? <p className="govuk-body"><a className="govuk-link" href={`${at}/section/${next.code}`}>Next section: {next.says}</a></p> : null}
    </>
  )
}

function Writing({ view, problem }: Props) {
  const { section, pieces, removed } = view
  const what = section.kind === 'list' ? 'item' : 'paragraph'
  return (
    <>
      <form method="post" noValidate>
        <Said view={view} mayTake />
        {pieces.map((piece, index) => <WritingPiece key={piece.id} piece={piece} number={index + 1} of={pieces.length} section={section.code} what={what} problem={problem} />)}
        {pieces.length ? null : <p className="govuk-body">Nothing is written here yet. Begin with the evidence that the first {what} is to rest on.</p>}
        <ButtonGroup>
          {pieces.length ? <Button name="do" value="save">Save</Button> : null}
          <Button kind={pieces.length ? 'secondary' : 'primary'} name="do" value="add">Add {what === 'item' ? 'an item' : 'a paragraph'} from evidence</Button>
        </ButtonGroup>
      </form>
      {removed.length ? (
        <Details summary={`Removed: ${sayCount(removed.length, what, `${what}s`)}`}>
          {removed.map(({ id, text }) => (
            <form method="post" key={id}>
              <p className="govuk-body wb-as-written" dir="auto">{text}</p>
              <Button kind="secondary" name="do" value={`bring-back:${id}`}>Bring it back</Button>
            </form>
          ))}
        </Details>
      ) : null}
    </>
  )
}

function Said({ view: { said, inspectionId }, mayTake }: { view: SectionView; mayTake: boolean }) {
  return said ? <ReportSaid said={said} judgement={`/inspections/${inspectionId}/judgements/OE`} mayTake={mayTake} /> : null
}

function WritingPiece({ piece, number, of, section, what, problem }: { piece: ShownPiece; number: number; of: number; section: string; what: string; problem: FormProblem | undefined }) {
  const { id, kept } = piece
  const which = <VisuallyHidden> {what} {number}</VisuallyHidden>
  const small = 'govuk-!-margin-bottom-2'
  return (
    <div id={`piece-${id}`} className="govuk-!-margin-bottom-6">
      <KeptField about="report" id={section} name={id} label={`${what === 'item' ? 'Item' : 'Paragraph'} ${number}`} labelSize="s" rows={4} kept={kept} sent={problem?.values} error={problem?.errors[id]} />
      <RestsOn piece={piece} />
      <Button kind="secondary" className={small} name="do" value={`evidence:${id}`}>Choose evidence<VisuallyHidden> for {what} {number}</VisuallyHidden></Button>
      <Details summary={<>Move or remove<VisuallyHidden> {what} {number}</VisuallyHidden></>}>
        <ButtonGroup>
          {number > 1 ? <Button kind="secondary" className={small} name="do" value={`up:${id}`}>Move up{which}</Button> : null}
          {number < of ? <Button kind="secondary" className={small} name="do" value={`down:${id}`}>Move down{which}</Button> : null}
          <Button kind="secondary" className={small} name="do" value={`remove:${id}`}>Remove{which}</Button>
        </ButtonGroup>
      </Details>
    </div>
  )
}

function Reading({ view: { pieces } }: { view: SectionView }) {
  const written = pieces.filter(({ text }) => text.trim())
  if (!written.length) return <p className="govuk-body">Nothing is written here.</p>
  return <>{written.map((piece) => <div key={piece.id}><p className="govuk-body wb-as-written" dir="auto">{piece.text}</p><RestsOn piece={piece} /></div>)}</>
}

/** The evidence under a paragraph, whole, so that whoever writes or reads need not go and look for it. */
export function RestsOn({ piece: { bare, evidence } }: { piece: ShownPiece }) {
  const stands = evidence.filter(({ removedAt }) => !removedAt)
  return (
    <>
      {bare ? <p className="govuk-body"><Tag colour="yellow">No evidence yet</Tag></p> : null}
      {evidence.length ? (
        <Details summary={`Rests on ${sayCount(stands.length, 'record', 'records')}${stands.length < evidence.length ? `, and ${evidence.length - stands.length} removed since` : ''}`}>
          {evidence.map(({ id, caseNumber, activity, observedOn, polarity, text, removedAt }) => (
            <div key={id}>
              <p className="govuk-body-s govuk-!-margin-bottom-1"><strong>{caseNumber ? `${caseNumber}: ` : ''}{sayActivity(activity)}, {sayDate(observedOn)}</strong> <Polarity code={polarity} />{removedAt ? <> <Tag colour="red">Removed since</Tag></> : null}</p>
              <EvidenceText>{text}</EvidenceText>
            </div>
          ))}
        </Details>
      ) : null}
    </>
  )
}

function Comments({ view: { comments } }: { view: SectionView }) {
  return (
    <InsetText>
      <h2 className="govuk-heading-s">Comments from quality assurance</h2>
      {comments.map(({ id, words, writer, at, textNumber }) => <div key={id}><p className="govuk-body wb-as-written govuk-!-margin-bottom-1" dir="auto">{words}</p><p className="govuk-hint">{writer}, {sayInstant(at)}, about text {textNumber}</p></div>)}
    </InsetText>
  )
}

function CommentForm({ view: { commentId }, problem }: Props) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={commentId} />
      <Textarea name="comment" label="Your comment on this section" labelSize="m" hint="Those who write the report read it. The authority does not." rows={4} defaultValue={String(problem?.values['comment'] ?? '')} error={problem?.errors['comment']} />
      <Button name="do" value="comment" data-prevent-double-click="true">Keep the comment</Button>
    </form>
  )
}
