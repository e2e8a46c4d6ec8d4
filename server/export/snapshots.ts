import { sayActivity, sayPolarity } from '#annex-a/framework/evidence.ts'
import { gradingOrder } from '#annex-a/framework/grading/order.ts'
import { judgementOf } from '#annex-a/framework/judgements.ts'
import type { OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import type { SignedContent } from '../judgements/content.ts'
import { sayAnswer, sayGrade } from './codes.ts'
import type { Names } from './names.ts'
import { sayValue } from './say.ts'

const places = new Map<string, number>(gradingOrder.map((code, at) => [code, at]))

/** What was signed, as headings and tables: the judgements in the order in which they are made, of each the first signature first. */
export const snapshotTables = (rows: readonly AnyRow[], names: Names): readonly OutTable[] =>
  rows.toSorted((a, b) => placeOf(a) - placeOf(b) || Number(a['number']) - Number(b['number'])).flatMap((row) => tablesOf(row, names))

const placeOf = (row: AnyRow): number => places.get(String(row['judgement'])) ?? places.size

const contentOf = (row: AnyRow): SignedContent | null => {
  try { return JSON.parse(String(row['content'])) as SignedContent } catch { return null }
}

/** What an export can always say of a signature: an inspection must come out even where a content is one that this version of the workbench did not write. The records hold it whole. */
const tablesOf = (row: AnyRow, names: Names): readonly OutTable[] => {
  const content = contentOf(row)
  try {
    return tablesIn(row, content, names)
  } catch {
    return tablesIn(row, null, names)
  }
}

const tablesIn = (row: AnyRow, content: SignedContent | null, names: Names): readonly OutTable[] => {
  const called = `${judgementOf(String(row['judgement']))?.says ?? String(row['judgement'])}, snapshot ${row['number']}`
  const table = (caption: string, headings: readonly string[], lines: readonly (readonly (string | number)[])[]): OutTable[] => (lines.length ? [{ caption: `${called}: ${caption}`, headings, rows: lines }] : [])
  const when = (instant: string): string | number => sayValue(instant, names)
  const facts = [
    [row['state'] === 'signed' ? 'Signed off by' : 'Opened again by', String(row['signed_name'])], ['When', when(String(row['signed_at']))],
    ...(row['reason'] ? [['Why', String(row['reason'])]] : []), ['Edition of the framework', String(row['edition'])], ['SHA-256 of what is kept', String(row['hash'])],
  ]
  if (!content) return table('as it stood', ['What', 'As it stands'], facts)
  return [
    ...table('as it stood', ['What', 'As it stands'], [
      ['Grade', sayGrade(content.grade.grade)], ['Recorded by', content.grade.recordedBy], ['Recorded', when(content.grade.recordedAt)], ...facts,
      ...(content.identitiesReason ? [['Why words that look like an identity stand there', content.identitiesReason]] : []), ...(content.withoutEvidence ? [['Why it could be signed without evidence', content.withoutEvidence]] : []),
    ]),
    ...table('rationale', ['Asked', 'Written', 'By', 'When'], content.rationale.map(({ asks, text, by, at }) => [asks, text, by, when(at)])),
    ...table('left blank', ['Asked by the framework', 'Paragraph'], content.leftBlank.map(({ asks, paragraph }) => [asks, paragraph])),
    ...table('answers', ['Asked', 'Answer'], content.answers.map(({ asks, answer }) => [asks, sayAnswer(answer)])),
    ...table('grades over time', ['Grade', 'Recorded by', 'When'], content.history.map(({ grade, recordedBy, recordedAt }) => [sayGrade(grade), recordedBy, when(recordedAt)])),
    ...table('other judgements then', ['Judgement', 'Grade'], content.beside.map(({ says, grade }) => [says, sayGrade(grade)])),
    ...table('evidence', ['Text', 'Kind', 'Points to', 'Case', 'Observed', 'Source', 'Impact', 'What would bear it out', 'Criteria', 'By', 'Saved'], content.evidence.map((one) => [
      one.text, sayActivity(one.activity), sayPolarity(one.polarity), one.caseNumber ?? '', when(one.observedOn), one.source, one.impact, one.corroborate, one.criteria.map(({ id }) => id).join(', '), one.savedBy, when(one.savedAt),
    ])),
    ...table('the framework’s words', ['Criterion', 'Grade', 'Words'], content.criteria.map(({ id, grade, text, parts }) => [id, grade.replace('_', ' '), [text, ...(parts ?? [])].join('\n')])),
  ]
}
