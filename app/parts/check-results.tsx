import type { ReactNode } from 'react'
import { capital, headList, sayList } from '#annex-a/rules/words.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import type { Broken, Checker } from '../checker/connection.ts'
import type { Overview, Question, Questions } from '../checker/messages.ts'
import { useAnswer } from '../checker/use-answer.ts'
import { useView, viewHref, type View } from '../checker/views.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button } from '../govuk/button.tsx'
import { CheckChild } from './check-child.tsx'
import { CheckChildren, CheckChildSearch } from './check-children.tsx'
import { CheckDownloads } from './check-downloads.tsx'
import { CheckOverview } from './check-overview.tsx'
import { FindingsByRule } from './findings-list.tsx'
import { FindingsOfRule } from './findings-rule.tsx'
import { FocusedHeading } from './focused-heading.tsx'
import { ListsFiles } from './lists-files.tsx'
import { ListsRecognised } from './lists-recognised.tsx'
import { PageTitle } from './page-title.tsx'

interface CheckResultsProps {
  overview: Overview
  checker: Checker
  startOver: () => void
  broke: (why: Broken) => void
}

/** What was found. The checker holds it all; each view asks for what it shows. */
export function CheckResults(props: CheckResultsProps) {
  const view = useView()
  return <Shown key={JSON.stringify(view)} view={view} {...props} />
}

function Shown({ view, ...props }: CheckResultsProps & { view: View }) {
  const asking = { checker: props.checker, broke: props.broke }
  switch (view.is) {
    case 'overview': return <Result {...props} />
    case 'list': return <List {...asking} list={view.list} />
    case 'rule': return <Rule {...asking} {...view} />
    case 'children': return (
      <Frame title="Children on the lists" back={<BackLink href={viewHref.overview}>What we found</BackLink>}>
        <CheckChildSearch {...asking} />
        <CheckChildren {...asking} page={view.page} />
      </Frame>
    )
    case 'child': return <Child {...asking} number={view.number} />
  }
}

function Result({ overview, checker, startOver, broke }: CheckResultsProps) {
  return (
    <Frame title="What we found">
      <CheckOverview overview={overview} />
      {overview.children ? <CheckChildSearch checker={checker} broke={broke} /> : null}
      <Button type="button" kind="secondary" onClick={startOver}>Start over with other files</Button>
      <CheckDownloads overview={overview} checker={checker} broke={broke} />
      <ListsRecognised sheets={overview.sheets} />
      <ListsFiles files={overview.files} />
    </Frame>
  )
}

type Asking = Pick<CheckResultsProps, 'checker' | 'broke'>
const toOverview = <BackLink href={viewHref.overview}>What we found</BackLink>

function List({ checker, broke, list }: Asking & { list: ListId | 0 }) {
  return (
    <Answer {...{ checker, broke }} question="list" of={{ list }}>
      {(found) => (
        <Frame title={`What we found in ${list === 0 ? 'the files' : `${sayList(list)}: ${found.name}`}`} back={toOverview}>
          <FindingsByRule groups={found.groups} hrefOf={(code) => viewHref.rule(list, code)} helpBeside />
        </Frame>
      )}
    </Answer>
  )
}

function Rule({ checker, broke, list, code, page }: Asking & Extract<View, { is: 'rule' }>) {
  return (
    <Answer {...{ checker, broke }} question="rule" of={{ list, code, page }}>
      {(found) => (
        <Frame title={found.title} caption={list === 0 ? 'The files' : headList({ number: list, name: found.name })} back={<BackLink href={viewHref.list(list)}>{list === 0 ? 'The files' : capital(sayList(list))}</BackLink>}>
          <FindingsOfRule view={found} hrefOf={(to) => viewHref.rule(list, code, to)} helpBeside />
        </Frame>
      )}
    </Answer>
  )
}

function Child({ checker, broke, number }: Asking & { number: number }) {
  return (
    <Answer {...{ checker, broke }} question="child" of={{ number }}>
      {(child) => (
        <Frame title={`Child ${child.id}`} titleInHistory="A child" back={<BackLink href={viewHref.children()}>All children</BackLink>}>
          <CheckChild child={child} />
        </Frame>
      )}
    </Answer>
  )
}

interface AnswerProps<Q extends Question> extends Asking { question: Q; of: Questions[Q]['of']; children: (answer: NonNullable<Questions[Q]['answer']>) => ReactNode }

/** Shows what the checker answers; says so while it is busy, and where there is nothing. */
function Answer<Q extends Question>({ checker, broke, question, of, children }: AnswerProps<Q>) {
  const answer = useAnswer(checker, question, of, broke)
  if (answer === undefined) return <p className="govuk-body" role="status">One moment: the checker is busy.</p>
  if (answer === null) return <Frame title="Nothing found here" back={toOverview}><p className="govuk-body">Go back to what was found.</p></Frame>
  return children(answer)
}

interface FrameProps {
  title: string
  caption?: string | undefined
  /** A title stays in the browser's history: it names no child. */
  titleInHistory?: string | undefined
  back?: ReactNode
  children: ReactNode
}

function Frame({ title, caption = 'Check a file without sending it', titleInHistory = title, back, children }: FrameProps) {
  return (
    <>
      <PageTitle title={titleInHistory} problem={null} />
      {back}
      <FocusedHeading caption={caption}>{title}</FocusedHeading>
      {children}
    </>
  )
}
