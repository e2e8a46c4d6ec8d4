import type { PersonSummary } from '#server/access/people.ts'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'

export type ListedPerson = PersonSummary & { roleWords: string }

export function AccountTag({ disabledAt }: Pick<PersonSummary, 'disabledAt'>) {
  return disabledAt === null ? <Tag colour="green">Open</Tag> : <Tag colour="grey">Disabled</Tag>
}

export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  return (
    <Table
      caption="Everybody who has an account"
      rows={people}
      rowKey={(one) => one.id}
      columns={[
        { heading: 'Name', namesRow: true, cell: (one) => <a className="govuk-link" href={`/people/${one.id}`}>{one.name}</a> },
        { heading: 'E-mail address', cell: (one) => one.email },
        { heading: 'Role', cell: (one) => one.roleWords },
        { heading: 'Account', cell: (one) => <AccountTag {...one} /> },
      ]}
    />
  )
}
