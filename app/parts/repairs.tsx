import { capital, sayList } from '#annex-a/rules/words.ts'
import type { RepairEvent, RepairKindView, RepairLine, RepairsView, RepairWay } from '#server/repairs/see.ts'
import { Button, ButtonGroup } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Pagination } from '../govuk/pagination.tsx'
import { Table, type Column } from '../govuk/table.tsx'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'
import { sayInstant } from '../words/dates.ts'
import { repairWords } from '../words/explanations.ts'
import { sayRows } from '../words/findings.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { GuideLink } from './guide-link.tsx'

/** What repairs are, and what they are not. */
function RepairsAbout() {
  return (
    <InsetText>
      <p className="govuk-body">We have read all of these cells rightly already: a repair changes nothing that is kept, shown or found here, and the file that was sent stays as it is. It changes only the copy of the lists that can be downloaded with what to fix: there the cells are written tidily, each marked, with what was sent beside it, so that the next version can be made from it.</p>
      <p className="govuk-body">Nothing is repaired unless the authority says so. Cells that say more than the code or the date, such as a remark or a time of day, are left as they are. Repairs belong to this version: a later one proposes its own.</p>
    </InsetText>
  )
}

/** All that can be repaired in a version. */
export function Repairs({ view }: { view: RepairsView }) {
  const here = `/inspections/${view.inspectionId}/lists/${view.submissionId}/repairs`
  const open = view.lines.filter(({ agreed }) => agreed === null)
  const done = view.lines.length > open.length
  return (
    <>
      <RepairsAbout />
      <GuideLink guide="repairs" />
      {view.lines.length ? <Table caption="What can be repaired" columns={lineColumns(here, view.mayAgree)} rows={view.lines} rowKey={({ list, kind }) => `${list} ${kind}`} compact scrolls /> : <p className="govuk-body">There is nothing to repair in this version.</p>}
      {view.mayAgree && view.lines.length > 0 ? (
        <form method="post">
          <ButtonGroup>
            {open.length ? <Button name="act" value="agree">Repair all {sayCount(open.reduce((sum, { cells }) => sum + cells, 0), 'cell', 'cells')}</Button> : null}
            {done ? <Button kind="secondary" name="act" value="undo">Undo all repairs</Button> : null}
          </ButtonGroup>
        </form>
      ) : null}
      {done ? <p className="govuk-body"><a className="govuk-link" href={`/inspections/${view.inspectionId}/lists/${view.submissionId}/take-away`}>Download the lists with what to fix, repaired</a></p> : null}
      <RepairHistory history={view.history} />
    </>
  )
}

/** One kind of repair in one list: every way of writing, before and after. */
export function RepairKindPage({ view }: { view: RepairKindView }) {
  const { line } = view
  const here = `/inspections/${view.inspectionId}/lists/${view.submissionId}/repairs`
  return (
    <>
      <p className="govuk-body">{repairWords[line.kind].says}. {sayCount(line.cells, 'cell', 'cells')}, written in {sayCount(line.ways, 'way', 'ways')}. {line.agreed ? `Repaired: ${line.agreed.by} agreed, ${sayInstant(line.agreed.at)}.` : 'Not repaired.'}</p>
      {view.mayAgree ? (
        <form method="post" action={here}>
          <input type="hidden" name="only" value={`${line.list} ${line.kind}`} />
          {line.agreed ? <Button kind="secondary" name="act" value="undo">Undo these repairs</Button> : <Button name="act" value="agree">Repair {sayCount(line.cells, 'cell', 'cells')}</Button>}
        </form>
      ) : null}
      <Table caption="Before and after" columns={wayColumns} rows={view.ways} rowKey={({ label, written }) => `${label} ${written}`} compact scrolls />
      <Pagination page={view.page} pages={view.pages} hrefFor={(page) => `?page=${page}`} label="Pages of repairs" />
      <RepairHistory history={view.history} />
    </>
  )
}

const lineColumns = (here: string, mayAgree: boolean): readonly Column<RepairLine>[] => [
  { heading: 'List', namesRow: true, cell: ({ list, name }) => `${capital(sayList(list))} ${name}` },
  { heading: 'What', cell: (line) => <a className="govuk-link" href={`${here}/${line.list}/${line.kind}`}>{repairWords[line.kind].name}<VisuallyHidden> in {sayList(line.list)}: before and after</VisuallyHidden></a> },
  { heading: 'Cells', numeric: true, cell: ({ cells }) => sayNumber(cells) },
  { heading: 'Repaired', cell: ({ agreed }) => (agreed ? `${agreed.by}, ${sayInstant(agreed.at)}` : 'No') },
  ...(mayAgree ? [{
    heading: 'Change', cell: ({ list, kind, agreed }: RepairLine) => (
      <form method="post">
        <input type="hidden" name="only" value={`${list} ${kind}`} />
        <Button kind="secondary" className="govuk-!-margin-bottom-0" name="act" value={agreed ? 'undo' : 'agree'}>{agreed ? 'Undo' : 'Repair'}<VisuallyHidden> {repairWords[kind].name.toLowerCase()} in {sayList(list)}</VisuallyHidden></Button>
      </form>
    ),
  }] : []),
]

/** Blanks are what many of these are about: each is shown as a mark, and said. */
const shown = (text: string) => <span className="wb-blanks">{text.replaceAll('\u00a0', '⍽').replace(/^[^\S\u2423]+|[^\S\u2423]+$/g, (blanks) => '␣'.repeat(blanks.length)).replace(/ {2,}/g, (blanks) => '␣'.repeat(blanks.length))}</span>

const wayColumns: readonly Column<RepairWay>[] = [
  { heading: 'Field', namesRow: true, cell: ({ label }) => label },
  { heading: 'Sent', cell: ({ written }) => <>“{shown(written)}”</> },
  { heading: 'Repaired', cell: ({ after }) => `“${after}”` },
  { heading: 'Cells', numeric: true, cell: ({ cells }) => sayNumber(cells) },
  { heading: 'Where', cell: ({ rows, cells }) => `${sayRows(rows)}${cells > rows.length ? ` and ${sayNumber(cells - rows.length)} more` : ''}` },
]

function RepairHistory({ history }: { history: readonly RepairEvent[] }) {
  if (!history.length) return null
  return (
    <>
      <h2 className="govuk-heading-m">What was agreed, and undone</h2>
      <ul className="govuk-list govuk-list--bullet">
        {history.map(({ list, kind, cells, agreedBy, agreedAt, undoneBy, undoneAt }) => (
          <li key={`${list} ${kind} ${agreedAt}`}>{capital(sayList(list))}, {repairWords[kind].name.toLowerCase()}: {sayCount(cells, 'cell', 'cells')}, {agreedBy}, {sayInstant(agreedAt)}{undoneAt ? `; undone by ${undoneBy ?? ''}, ${sayInstant(undoneAt)}` : ''}</li>
        ))}
      </ul>
    </>
  )
}
