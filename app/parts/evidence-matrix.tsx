import { activities } from '#annex-a/framework/evidence.ts'
import type { CriterionCoverage } from '#server/judgements/coverage.ts'
import type { JudgementMatrix, MatrixView } from '#server/evidence/triangulation/matrix.ts'
import { BackLink } from '../govuk/back-link.tsx'
import { HeatLegend, HeatTable, type HeatCell, type HeatLevel } from '../govuk/heat-table.tsx'
import { gradeWords } from '../words/evidence.ts'
import { sayCount } from '../words/numbers.ts'
import { GuideLink } from './guide-link.tsx'
import { evidenceAddress } from './evidence-address.ts'

interface MatrixProps { view: MatrixView; base: string }

/** Short, because there are many: in the order of the kinds, then what no kind was said of. */
const heads: { readonly [kind: string]: string } = {
  'case-tracked': 'Case tracked', 'case-sampled': 'Case sampled', 'practice-observed': 'Practice', 'meeting-observed': 'Meeting', 'talk-with-child': 'Child', 'talk-with-parent': 'Parent or carer',
  'staff-discussion': 'Staff', document: 'Docu\u00adment', 'performance-data': 'Figures', 'authority-audit': 'Own audit', none: 'Not said',
}
const kinds = [...activities.map(({ code }) => code), 'none'] as const

const levelOf = (records: number): HeatLevel => (records === 0 ? 'none' : records < 3 ? 'some' : 'much')

/** Which criteria are seen by which kinds of source: the table is the figure, with a number in every cell. */
export function EvidenceMatrix({ view: { asked, judgements, matrices }, base }: MatrixProps) {
  const address = (code: string): string => `${base}/evidence/matrix?judgement=${code}`
  return (
    <>
      <BackLink href={`${base}/evidence`}>All evidence</BackLink>
      <h1 className="govuk-heading-l">Criteria by kind of source</h1>
      <p className="govuk-body">Each number is how many records of that kind bear on the criterion, and leads to them. It shows where to look next; it leads to no grade.</p>
      <nav className="wb-screen-only" aria-label="Judgements">
        <ul className="govuk-list">
          {judgements.map(({ code, short, covered: { records, criteria, bare } }) => (
            <li key={code}>{code === asked ? <strong>{short}</strong> : <a className="govuk-link" href={address(code)}>{short}</a>}: {sayCount(records, 'record', 'records')}, nothing yet on {bare} of {criteria}</li>
          ))}
          <li>{asked === null ? <strong>All judgements</strong> : <a className="govuk-link" href={address('all')}>All judgements on one page</a>}</li>
        </ul>
      </nav>
      <HeatLegend levels={[{ level: 'none', says: 'None' }, { level: 'some', says: '1 or 2' }, { level: 'much', says: '3 or more' }]} />
      {matrices.map((matrix) => <OneMatrix key={matrix.code} matrix={matrix} base={base} />)}
      <GuideLink guide="evidence" />
    </>
  )
}

const cellOf = ({ criterion, kinds: counted, records }: CriterionCoverage, kind: string, base: string): HeatCell => {
  const said = counted.reduce((sum, one) => sum + one.records, 0)
  const count = kind === 'none' ? records - said : counted.find(({ code }) => code === kind)?.records ?? 0
  return {
    words: count, level: levelOf(count), href: count ? evidenceAddress(base, { criterion: criterion.id, kind }) : undefined,
    hint: count ? `${sayCount(count, 'record', 'records')} on ${criterion.id}, ${heads[kind]!.replace('\u00ad', '').toLowerCase()}` : undefined,
  }
}

/** Beside the numbers, in words: where it is thin. */
const sayLast = ({ records, cases, inspectors, gaps }: CriterionCoverage) => (
  <span className="wb-matrix__last">
    {gaps.length ? <strong>{gaps.join('. ')}. </strong> : null}
    {records ? `${sayCount(cases.length, 'case', 'cases')}, ${sayCount(inspectors, 'inspector', 'inspectors')}` : null}
  </span>
)

function OneMatrix({ matrix: { short, lines }, base }: { matrix: JudgementMatrix; base: string }) {
  return (
    <div className="wb-matrix">
      <HeatTable
        caption={short} corner="Criterion" columns={kinds.map((kind) => heads[kind]!)} lastHeading="In words"
        rows={lines.map((line) => {
          const { id, text, grade } = line.criterion
          return {
            key: id, cells: kinds.map((kind) => cellOf(line, kind, base)), last: sayLast(line),
            heading: <><span className="wb-matrix__id">{id}</span><span className="wb-matrix__words"> {grade === 'good' ? '' : `${gradeWords[grade]}: `}{text}</span></>,
          }
        })}
      />
    </div>
  )
}
