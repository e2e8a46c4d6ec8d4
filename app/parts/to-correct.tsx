import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import { sayCount, sayNumber } from '../words/numbers.ts'
import { FindingsTable, oneOf } from './findings-table.tsx'

/** Why nothing of a spreadsheet was taken, cell by cell. */
export function ToCorrect({ wrong: { lines, count } }: { wrong: { readonly lines: readonly FindingLine[]; readonly count: number } }) {
  return (
    <section aria-labelledby="wrong">
      <h2 className="govuk-heading-m" id="wrong">{sayCount(count, 'thing', 'things')} to correct</h2>
      {lines.length < count ? <p className="govuk-body">Showing the first {sayNumber(lines.length)}.</p> : null}
      {oneOf(lines, ({ fix }) => fix) ? <p className="govuk-body"><strong>How to fix it:</strong> {lines[0]?.fix}.</p> : null}
      <FindingsTable caption="What to correct in the spreadsheet" shown={lines} withSheet={oneOf(lines, ({ sheet }) => sheet) === null} />
    </section>
  )
}
