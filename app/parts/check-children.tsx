import { useEffect, useState, type FormEvent } from 'react'
import { perPage } from '#annex-a/shown/page-size.ts'
import type { Checker, Broken } from '../checker/connection.ts'
import type { ChildLine, FoundAnswer } from '../checker/messages.ts'
import { useAnswer } from '../checker/use-answer.ts'
import { viewHref } from '../checker/views.ts'
import { Pagination } from '../govuk/pagination.tsx'
import { SearchBox } from '../govuk/search-box.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { sayAge, sayMemberships } from '../words/children.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'

interface Asking { checker: Checker; broke: (why: Broken) => void }

const columns: readonly Column<ChildLine>[] = [
  { heading: 'Child ID', namesRow: true, cell: ({ number, id }) => <a className="govuk-link" href={viewHref.child(number)}>{id}</a> },
  { heading: 'Age', numeric: true, cell: ({ age }) => sayAge(age) },
  { heading: 'Lists', cell: ({ lists }) => sayMemberships(lists) },
  { heading: 'Findings', numeric: true, cell: ({ findings }) => sayNumber(findings) },
  { heading: 'Flags', numeric: true, cell: ({ flags }) => sayNumber(flags) },
]

/** Finds a child by ID. The ID goes to the checker in this browser and stands in no address. */
export function CheckChildSearch({ checker, broke }: Asking) {
  const [asked, setAsked] = useState<{ readonly typed: string } | null>(null)
  const [error, setError] = useState<string | undefined>(undefined)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('child') ?? '').trim()
    setError(typed === '' ? 'Enter a child ID' : undefined)
    setAsked(typed === '' ? null : { typed })
  }
  return (
    <>
      <form onSubmit={submit} noValidate>
        <SearchBox name="child" label="Find a child by ID" hint="The authority's child ID, or a part of it." error={error} buttonText="Find" />
      </form>
      <div role="status">{asked ? <Answered key={asked.typed} typed={asked.typed} checker={checker} broke={broke} /> : null}</div>
    </>
  )
}

function Answered({ typed, checker, broke }: Asking & { typed: string }) {
  const found = useAnswer(checker, 'find', { typed }, broke)
  useEffect(() => { if (found && found.child !== null) window.location.hash = viewHref.child(found.child) }, [found])
  return found ? <Found found={found} /> : null
}

function Found({ found: { child, typed, total, alike } }: { found: FoundAnswer }) {
  if (child !== null) return <p className="govuk-body"><a className="govuk-link" href={viewHref.child(child)}>Child {typed}</a></p>
  return (
    <>
      <p className="govuk-body">No child has the ID “{typed}”.{total === 0 ? ' No child ID has it as a part either.' : ''}</p>
      {total ? <Table caption={`${sayCount(total, 'child has', 'children have')} it as a part of their ID${total > alike.length ? `. The first ${alike.length}:` : ''}`} captionSize="s" columns={columns} rows={alike} rowKey={({ number }) => String(number)} compact /> : null}
    </>
  )
}

/** A page of all children on the lists. */
export function CheckChildren({ checker, broke, page }: Asking & { page: number }) {
  const answer = useAnswer(checker, 'children', { page }, broke)
  if (!answer) return answer === null ? <p className="govuk-body">There is no such page.</p> : null
  const first = answer.shown.length ? (answer.page - 1) * perPage + 1 : 0
  return (
    <>
      <Table caption={`Children ${sayNumber(first)} to ${sayNumber(first + answer.shown.length - 1)} of ${sayNumber(answer.total)}`} captionSize="s" columns={columns} rows={answer.shown} rowKey={({ number }) => String(number)} compact />
      <Pagination page={answer.page} pages={answer.pages} hrefFor={viewHref.children} label="Pages of children" />
    </>
  )
}
