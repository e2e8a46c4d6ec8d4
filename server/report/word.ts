import type * as Library from 'docx'
import type { IParagraphOptions, Paragraph as ParagraphOfWord, Table as TableOfWord } from 'docx'
import { contextSays } from '#annex-a/framework/report-sections.ts'
import { grades } from '#annex-a/framework/judgement.ts'
import { sayWhen } from '#annex-a/calendar/london.ts'
import { sayDate } from '#annex-a/reading/dates.ts'
import { asAttachment } from '../intake/download.ts'
import type { HereInInspection } from '../door.ts'
import type { ReportContent, ReportSectionText } from './content.ts'
import { readReport, type ReportReading } from './read-text.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What stands at the head of every page. Nothing but a published report is for everybody. `readAt`: an instant, for a file that is read when “now” has passed. */
export const markingOf = ({ is, frozen, finalOn }: Pick<ReportReading, 'is' | 'frozen' | 'finalOn'>, readAt?: string): string => {
  if (is === 'published') return ''
  const draft = frozen ? `Draft, text ${frozen.number}` : readAt ? `Draft, as it read on ${sayWhen(readAt)}` : 'Draft, as it reads now'
  return `OFFICIAL-SENSITIVE. ${is === 'final' ? `Final${finalOn ? ` on ${sayDate(finalOn)}` : ''}, not published yet` : draft}`
}

// What XML cannot hold. A pasted text may have it.
const unheld = /(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu
const said = (text: string): string => text.toWellFormed().replace(unheld, '')

type Docx = typeof Library
type Part = ParagraphOfWord | TableOfWord

/** A judgement's grade as the report's table of grades says it. */
export const sayReportGrade = ({ grade, recorded }: ReportContent['grades'][number]): string => grades.find((one) => one.grade === grade)?.says ?? (recorded ? 'Not judged' : 'No grade recorded yet')

// However whatever was pasted from ended its lines.
const endOfLine = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u
const [firstLetter, fromTheRight] = [/\p{L}/u, /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u]

/** Lines of one text stay lines, and run as its first letter does; nothing of it is ever a field, a formula or a link. */
const written = ({ TextRun }: Docx, text: string) => {
  const rightToLeft = fromTheRight.test(firstLetter.exec(text)?.[0] ?? '')
  return {
    ...(rightToLeft ? { bidirectional: true } : {}),
    children: text.split(endOfLine).map((line, index) => new TextRun({ text: said(line), ...(index ? { break: 1 } : {}), ...(rightToLeft ? { rightToLeft } : {}) })),
  }
}

const gradesTable = ({ Table, TableRow, TableCell, Paragraph, WidthType }: Docx, content: ReportContent): TableOfWord => {
  const row = (cells: readonly string[], head: boolean) => new TableRow({
    ...(head ? { tableHeader: true } : {}), cantSplit: true,
    children: cells.map((text, index) => new TableCell({ width: { size: index ? 3_000 : 6_500, type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 100, right: 100 }, children: [new Paragraph({ text: said(text), ...(head ? { style: 'Strong' } : {}) })] })),
  })
  return new Table({ columnWidths: [6_500, 3_000], width: { size: 9_500, type: WidthType.DXA }, rows: [row(['Judgement', 'Grade'], true), ...content.grades.map((grade) => row([grade.says, sayReportGrade(grade)], false))] })
}

const sectionParts = (docx: Docx, { says, level, paragraphs }: ReportSectionText): Part[] => {
  const { Paragraph, HeadingLevel } = docx
  const options = (text: string): IParagraphOptions => ({ ...written(docx, text), numbering: { reference: 'paragraphs', level: 0 }, spacing: { after: 160 } })
  return [
    new Paragraph({ text: says, heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 }),
    ...(paragraphs.length ? paragraphs.map(({ text }) => new Paragraph(options(text))) : [new Paragraph({ text: 'Nothing is written here yet.' })]),
  ]
}

const contextParts = (docx: Docx, { context }: ReportContent): Part[] => {
  const { Paragraph, HeadingLevel } = docx
  return [
    new Paragraph({ text: contextSays, heading: HeadingLevel.HEADING_1 }),
    ...context.flatMap(({ section, sentences }) => [
      new Paragraph({ text: said(section), heading: HeadingLevel.HEADING_2 }),
      ...sentences.map((sentence) => new Paragraph({ ...written(docx, sentence), numbering: { reference: 'bullets', level: 0 } })),
    ]),
  ]
}

const bodyOf = (docx: Docx, content: ReportContent, draft: boolean, published: string | null): Part[] => {
  const { Paragraph, HeadingLevel } = docx
  return [
    new Paragraph({ text: titleOf(content), heading: HeadingLevel.TITLE }),
    ...(published ? [new Paragraph({ text: said(published), style: 'Strong', spacing: { after: 160 } })] : []),
    new Paragraph({ text: `On site from ${sayDate(content.from)} to ${sayDate(content.to)}. Lead inspector: ${said(content.leadInspector)}.`, spacing: { after: 240 } }),
    new Paragraph({ text: 'Judgements', heading: HeadingLevel.HEADING_1 }), gradesTable(docx, content),
    ...content.sections.flatMap((section) => [...(draft || section.paragraphs.length ? sectionParts(docx, section) : []), ...(section.code === 'outstanding' ? contextParts(docx, content) : [])]),
  ]
}

/** The report's title, to which its authority belongs: with the review of the board where that is part of it (paragraph 9). */
export const reportTitle = ({ lscbConcurrent }: Pick<ReportContent, 'lscbConcurrent'>): string =>
  `Inspection of services for children in need of help and protection, children looked after and care leavers${lscbConcurrent ? ', and review of the effectiveness of the Local Safeguarding Children Board' : ''}`

const titleOf = (content: ReportContent): string => `${reportTitle(content)}: ${said(content.authority)}`

/** The report as a Word document: headings, numbered paragraphs and a table with a header row are what they say, in British English. `published`: when it was published and corrected. */
export const wordOf = async (content: ReportContent, marking: string, draft: boolean, published: string | null = null): Promise<Uint8Array<ArrayBuffer>> => {
  // Only whoever asks for it waits for the library to be read.
  const docx = await import('docx')
  const { Document, Packer, Header, Footer, Paragraph, TextRun, PageNumber, AlignmentType, LevelFormat } = docx
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 567, hanging: 567 } } } }]
  const run = { font: 'Arial', size: 24, language: { value: 'en-GB' } }
  const heading = (size: number) => ({ run: { font: 'Arial', size, bold: true, color: '0B0C0C' }, paragraph: { spacing: { before: 320, after: 160 }, keepNext: true } })
  const file = new Document({
    title: titleOf(content), creator: 'Inspection workbench', description: marking || 'Published report', lastModifiedBy: 'Inspection workbench',
    styles: { default: { document: { run }, title: heading(40), heading1: heading(32), heading2: heading(28) }, paragraphStyles: [{ id: 'Strong', name: 'Strong', basedOn: 'Normal', run: { bold: true } }] },
    numbering: { config: [{ reference: 'paragraphs', levels: level(LevelFormat.DECIMAL, '%1.') }, { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') }] },
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 } } },
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: marking, bold: true })] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] }) },
      children: bodyOf(docx, content, draft, published),
    }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** The text that the address names, as a Word document. Throws 404 where there is none, or none for this person. */
export const takeWord = async (here: HereInInspection): Promise<Response> => {
  const reading = await readReport(here)
  const marking = markingOf(reading, here.now)
  const bytes = await wordOf(reading.content, marking, reading.is === 'draft', reading.published)
  const name = `${marking ? 'OFFICIAL-SENSITIVE report' : 'Report'} ${reading.content.authority}${reading.frozen ? ` text ${reading.frozen.number}` : ' draft'}.docx`
  return new Response(bytes, { headers: { 'Content-Type': wordType, 'Content-Length': String(bytes.length), 'Content-Disposition': asAttachment(name), 'Content-Security-Policy': "sandbox; default-src 'none'" } })
}
