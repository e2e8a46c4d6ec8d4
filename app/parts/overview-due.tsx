import type { DueNext } from '#server/inspections/due-next.ts'
import type { Overview } from '#server/inspections/overview.ts'
import type { OverviewWork } from '#server/inspections/overview-work.ts'
import { ButtonLink } from '../govuk/button.tsx'
import { Tag } from '../govuk/tag.tsx'
import { goOnWords, sayBy, sayOwed } from '../words/overview.ts'
import { sayNumber } from '../words/numbers.ts'
import { AttentionLines } from './needs-me.tsx'

const mostAfter = 3

/** At the head of the overview: what is late or due next, in words, and one button to go on; then what comes after it. */
export function OverviewDue({ overview, work }: { overview: Overview; work: OverviewWork }) {
  const address = `/inspections/${overview.id}`
  const [next, ...after] = work.due
  const isOfficer = overview.roles.includes('officer')
  return (
    <>
      <h2 className="govuk-heading-m">Due next</h2>
      <p className="govuk-body">{next ? <Due one={next} overview={overview} /> : `Nothing is due${isOfficer ? '' : ' from the authority'}: everything that has a time has come.`}{next?.late && isOfficer ? '. What comes late is taken all the same.' : ''}</p>
      {work.goOn ? <ButtonLink href={`${address}${work.goOn.path}`}>{goOnWords[work.goOn.does]}</ButtonLink> : null}
      {after.length ? (
        <ul className="govuk-list govuk-list--bullet">
          {after.slice(0, mostAfter).map((one, at) => <li key={at}><Due one={one} overview={overview} /></li>)}
          {after.length > mostAfter ? <li>and {sayNumber(after.length - mostAfter)} more on the <a className="govuk-link" href={`${address}/calendar`}>calendar</a></li> : null}
        </ul>
      ) : null}
      <AttentionLines items={work.attention.filter(({ kind, own }) => kind !== 'late' && !own)} address={address} />
    </>
  )
}

function Due({ one, overview: { today } }: { one: DueNext; overview: Overview }) {
  return <>{sayOwed(one)}: {sayBy(one.on, today)}, {one.late ? <Tag colour="orange">{one.says}</Tag> : <strong>{one.says}</strong>}{one.uploaded ? ' (uploaded, not submitted)' : ''}</>
}
