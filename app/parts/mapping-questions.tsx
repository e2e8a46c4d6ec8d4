import type { FormProblem } from '#server/web/form.ts'
import type { OpenQuestion, QuestionsView } from '#server/mapping/see-questions.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Select } from '../govuk/select.tsx'
import { optionsOf, sayQuestions, sayWhere } from '../words/mapping.ts'
import { sayNumber } from '../words/numbers.ts'
import { sayCalled, sayVersion } from '../words/versions.ts'
import { FormProblems, typed } from './form-problem.tsx'

/** Headings and values that nobody but the authority can read, as one form. Whoever may not answer sees what is asked. */
export function MappingQuestions({ view, problem }: { view: QuestionsView; problem: FormProblem | undefined }) {
  const version = `/inspections/${view.inspectionId}/lists/${view.submissionId}`
  const groups = groupsOf(view)
  return (
    <>
      <BackLink href={version}>{sayVersion(view.called)}</BackLink>
      <FormProblems problem={problem} />
      <h1 className="govuk-heading-l">{view.open || !view.questions.length ? sayQuestions(view.open, view.mayAnswer) : 'Headings that we took by likeness'}</h1>
      <UnderWay view={view} />
      {view.questions.length ? <Intro view={view} /> : <p className="govuk-body">Every heading and value is understood, or you have said what it means.</p>}
      {view.mayAnswer && view.questions.length ? (
        <form method="post" noValidate>
          {groups.map((group) => <Group key={group.title} group={group} problem={problem} />)}
          <ButtonGroup>
            <Button>Save the answers</Button>
            <a className="govuk-link" href={version}>Back to {sayCalled(view.called)}</a>
          </ButtonGroup>
        </form>
      ) : groups.map((group) => <Shown key={group.title} group={group} />)}
      {view.pages > 1 ? <Pagination page={view.page} pages={view.pages} hrefFor={(page) => (page === 1 ? '?' : `?page=${page}`)} label="Pages of questions" /> : null}
      <p className="govuk-body"><a className="govuk-link" href={`/inspections/${view.inspectionId}/lists/remembered`}>What is remembered ({sayNumber(view.remembered)})</a></p>
    </>
  )
}

function Intro({ view }: { view: QuestionsView }) {
  return (
    <>
      <p className="govuk-body">
        {view.mayAnswer
          ? 'We never guess. Say what each of these means and we check the lists again at once. Answer as many as you like: each answer is remembered for your authority and can be changed. Nothing in your files changes.'
          : 'Only the authority’s data officer can answer these. Until then they are findings, and the cells are read as empty.'}
      </p>
      {view.pages > 1 && view.mayAnswer ? <p className="govuk-body">Save this page before you go to the next.</p> : null}
      {view.later ? <p className="govuk-body">{sayNumber(view.later)} more unknown values are asked about once these are answered.</p> : null}
    </>
  )
}

function UnderWay({ view: { anew } }: { view: QuestionsView }) {
  if (anew === null) return null
  return <InsetText>{anew === 'stopped' ? 'Our checker stopped while it checked the lists with your last answers. They are saved; the page of the version offers to check again.' : 'The lists are being checked again with the answers given so far. Reload this page to see what is left.'}</InsetText>
}

interface QuestionGroup { readonly title: string; readonly questions: readonly OpenQuestion[] }

/** Headings by list; values by the fields that they stand in. */
const groupsOf = ({ questions }: QuestionsView): readonly QuestionGroup[] =>
  [...Map.groupBy(questions, (one) => (one.heading ? `Headings. ${one.heading.list}` : [...new Set(one.value!.at.map(({ label }) => label))].join(', ')))]
    .map(([title, some]) => ({ title, questions: some }))

function Group({ group: { title, questions }, problem }: { group: QuestionGroup; problem: FormProblem | undefined }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {questions.map((question) => (
        <Select
          key={question.name} name={question.name} className="wb-select--whole" label={<>“{question.asked.written}”</>} labelSize="s" hint={sayWhere(question)} options={optionsOf(question)}
          defaultValue={typed(problem, question.name) ?? ''} error={problem?.errors[question.name]}
        />
      ))}
    </section>
  )
}

function Shown({ group: { title, questions } }: { group: QuestionGroup }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {questions.map((question) => (
          <li key={question.name}>“{question.asked.written}”: {sayWhere(question)}{question.heading?.taken ? `, taken for “${question.heading.taken}”` : question.likely.length ? `. May be: ${question.likely.map(({ text }) => text).join('; ')}` : ''}</li>
        ))}
      </ul>
    </section>
  )
}
