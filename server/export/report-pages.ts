import { contextSays, reportSections } from '#annex-a/framework/report-sections.ts'
import type { OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import type { ReportStepRow } from '#db/queries/report.ts'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import type { ReportContent, ReportSource } from '../report/content.ts'
import { sayPublished } from '../report/publications.ts'
import { reportStanding, type ReportStanding } from '../report/standing.ts'
import { reportTitle, sayReportGrade } from '../report/word.ts'
import type { Names } from './names.ts'
import type { Gathered, Prose, ReadablePage } from './readable.ts'

/** The report to be read: as it is being written, and each text that was frozen. A text that this version of the workbench did not write is left to the records. */
export const reportPages = (gathered: Gathered): readonly ReadablePage[] => [
  ...draftPage(gathered),
  ...(gathered.rows.get('report_text') ?? []).toSorted((a, b) => Number(a['number']) - Number(b['number'])).flatMap((row) => {
    try {
      return [textPage(row, standingOf(gathered))]
    } catch {
      return []
    }
  }),
]

const standingOf = ({ rows, people }: Gathered): ReportStanding => {
  const numbers = new Map((rows.get('report_text') ?? []).map(({ id, number }) => [id, Number(number)]))
  const nameOf = (id: unknown): string => people.find((one) => one.id === id)?.name ?? ''
  const steps = (rows.get('report_step') ?? []).toSorted((a, b) => Number(a['number']) - Number(b['number']))
  return reportStanding(steps.map((row) => ({ ...row, textNumber: numbers.get(row['text_id']!) ?? 0, named: nameOf(row['person_id']), who: nameOf(row['done_by']) }) as unknown as ReportStepRow))
}

const textPage = (row: AnyRow, standing: ReportStanding): ReadablePage => {
  const [content, number] = [JSON.parse(String(row['content'])) as ReportContent, Number(row['number'])]
  const publishedOn = standing.publications.find(({ textId }) => textId === row['id'])?.on
  const isFinal = standing.state === 'final' && standing.authorityTextId === row['id']
  const is = publishedOn ? `published ${sayDate(publishedOn)}` : isFinal ? 'final, not published yet' : 'a draft'
  const head = [
    `${reportTitle(content)}: ${content.authority}.`, ...[sayPublished(standing, { id: String(row['id']), number })].filter((one) => one !== null), `On site from ${sayDate(content.from)} to ${sayDate(content.to)}. Lead inspector: ${content.leadInspector}.`,
    `SHA-256: ${row['sha256']}`,
  ]
  return {
    file: `report-text-${number}`, title: `Text ${number} of the report, ${is}`, ...(publishedOn ? { marked: false as const } : {}),
    sheets: [{ name: `Text ${number} of the report`, title: `Text ${number} of the report, ${is}`, lead: head, tables: [{ caption: 'Judgements', headings: ['Judgement', 'Grade'], rows: content.grades.map((one) => [one.says, sayReportGrade(one)]) }] }],
    prose: content.sections.flatMap((section) => [...sectionProse(section, Boolean(publishedOn) || isFinal), ...(section.code === 'outstanding' ? contextProse(content) : [])]),
  }
}

const sectionProse = ({ says, level, paragraphs }: ReportContent['sections'][number], given: boolean): Prose[] => {
  if (!paragraphs.length) return given ? [] : [{ heading: says, level, numbered: null, paragraphs: ['Nothing is written here yet.'] }]
  return [{ heading: says, level, numbered: paragraphs[0]!.number, paragraphs: paragraphs.map(({ text }) => text) }]
}

const contextProse = ({ context }: ReportContent): Prose[] =>
  [{ heading: contextSays, level: 2, numbered: null, paragraphs: [] }, ...context.map(({ section, sentences }): Prose => ({ heading: section, level: 3, numbered: null, paragraphs: sentences }))]

/** As it is being written, read off its paragraphs: its grades and figures stand on pages of their own. */
const draftPage = ({ rows }: Gathered): ReadablePage[] => {
  const written = new Map((rows.get('field') ?? []).filter(({ about }) => about === 'report').map(({ name, value }) => [name, String(value)]))
  const pieces = (rows.get('report_piece') ?? []).filter((row) => row['removed_at'] === null && written.get(row['id']!)?.trim())
  let number = 1
  const prose = reportSections({ lscbConcurrent: true }).flatMap(({ code, says, level }): Prose[] => {
    const paragraphs = pieces.filter(({ section }) => section === code).toSorted((a, b) => Number(a['position']) - Number(b['position'])).map(({ id }) => written.get(id!)!.trim())
    number += paragraphs.length
    return paragraphs.length ? [{ heading: says, level, numbered: number - paragraphs.length, paragraphs }] : []
  })
  return prose.length ? [{ file: 'report-as-written', title: 'The report as it is being written', sheets: [], prose }] : []
}

/** Of each frozen text its paragraphs, and the records of evidence on which each rested then: the team's alone, so it stands on no page of the text itself. */
export const reportTables = (rows: readonly AnyRow[], names: Names): readonly OutTable[] =>
  rows.toSorted((a, b) => Number(a['number']) - Number(b['number'])).flatMap((row) => {
    try {
      const [{ sections }, sources] = [JSON.parse(String(row['content'])) as ReportContent, JSON.parse(String(row['sources'])) as readonly ReportSource[]]
      const restsOn = (number: number): string => (sources.find((one) => one.number === number)?.evidence ?? []).map(({ id, version }) => `${names.get(id) ?? 'a record that is not here'}, version ${version}`).join('; ')
      const lines = sections.flatMap(({ says, paragraphs }) => paragraphs.map(({ number, text }) => [number, says, text, restsOn(number)]))
      return [{ caption: `Text ${row['number']} of the report: what each paragraph rests on (${lines.length})`, headings: ['Paragraph', 'Section', 'Text', 'Rests on'], rows: lines }]
    } catch {
      return []
    }
  })
