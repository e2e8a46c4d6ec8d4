import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { GivenGrade } from '#server/report/given.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { Tag } from '../govuk/tag.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { sayGrade } from '../words/evidence.ts'
import { sayGiven } from '../words/judgements.ts'
import { Points } from './help-points.tsx'

/** Said before anything of a judgement is changed whose grade is out in the final or published report. */
export function GivenWarning({ given, base, isLead }: { given: GivenGrade | null; base: string; isLead: boolean }) {
  if (!given) return null
  return <WarningText>{sayGiven(given)} {given.correcting && given.is === 'published' ? <>A change here is in the correction that is <a className="govuk-link" href={`${base}/report`}>being made of it</a>, and changes nothing that is published until that is out.</> : <>A change here does not change it: <WayOn given={given} base={base} isLead={isLead} />.</>}</WarningText>
}

function WayOn({ given: { is }, base, isLead }: { given: Pick<GivenGrade, 'is'>; base: string; isLead: boolean }) {
  const [words, step] = is === 'final' ? ['open the report again', 'open-again'] : ['open the report to correct it', 'correct']
  return isLead ? <a className="govuk-link" href={`${base}/report/decide/${step}`}>{words}</a> : <>the lead inspector can <a className="govuk-link" href={`${base}/report`}>{words}</a></>
}

/** The mark of a judgement whose grade is no longer that of the report. */
export const DiffersTag = ({ given: { is } }: { given: Pick<GivenGrade, 'is'> }) => <Tag colour="red">{is === 'final' ? 'Not as in the final report' : 'Not as published'}</Tag>

/** On the page of the report: every grade that is recorded otherwise now than the text that is out gives it. */
export function GradesApart({ all, base, isLead }: { all: readonly { readonly code: JudgementCode; readonly given: GivenGrade; readonly now: GivenGrade['grade'] | undefined }[]; base: string; isLead: boolean }) {
  const [first] = all
  if (!first) return null
  return (
    <InsetText>
      <p className="govuk-body"><DiffersTag given={first.given} /> <strong>Grades recorded since differ from those of the {first.given.is === 'final' ? 'final' : 'published'} report.</strong>{first.given.correcting && first.given.is === 'published' ? ' The correction gives them as they are now.' : <> To change it, <WayOn given={first.given} base={base} isLead={isLead} />.</>}</p>
      <Points>{all.map(({ code, given, now }) => <span key={code}><a className="govuk-link" href={`${base}/judgements/${code}`}>{judgementOf(code)!.says}</a>: {sayApart(given, now)}</span>)}</Points>
    </InsetText>
  )
}

/** `Not judged as published, now Good`. `now` undefined: no grade is recorded. */
export const sayApart = ({ is, grade }: GivenGrade, now: GivenGrade['grade'] | undefined): string =>
  `${sayGrade(grade)} ${is === 'final' ? 'in the final report' : 'as published'}, now ${now === undefined ? 'without a grade' : sayGrade(now)}`
