import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import { documentNumbers } from '#annex-a/specification/grammar/list.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { exportedSheet, notesSheet } from './clothes/exported.ts'
import { officialSheet } from './clothes/official.ts'
import type { Cell, SheetPlan } from './clothes/plan.ts'
import type { MadeDocuments } from './documents.ts'
import { plant } from './defects/plant.ts'
import type { MadeLists } from './make.ts'
import { random } from './random.ts'
import { atStage } from './stage.ts'

/** `official`: as Annex A prints it. `la_export`: an authority's own clothes. `messy`: the same with planted defects. */
export type Profile = 'official' | 'la_export' | 'messy'
export const profiles: readonly Profile[] = ['official', 'la_export', 'messy']

export interface WriteOptions {
  readonly profile: Profile
  /** Chooses the clothes and the defects; the lists themselves are made already. */
  readonly seed: number
  /** At stage 1 fields of stage 2 are empty, under their headings. */
  readonly stage: Stage
}

/** The sheets of a workbook, before any format: what tests look at, and what the CSV writer shares. */
export const planSheets = (made: MadeLists, { profile, seed, stage }: WriteOptions): readonly SheetPlan[] => {
  const sent = profile === 'messy' ? plant(made, { seed, stage }).made : atStage(made, stage)
  if (profile === 'official') return sent.asked.map((list) => officialSheet(list, sent.lists[list]))
  const clothes = random(`clothes ${seed}`)
  return [notesSheet(sent), ...sent.asked.map((list) => exportedSheet(sent, list, clothes))]
}

type Sheet = ExcelJS.stream.xlsx.WorkbookWriter extends { addWorksheet: (...args: never[]) => infer S } ? S : never

const addRow = (sheet: Sheet, cells: readonly Cell[], hidden = false): void => {
  const row = sheet.addRow([...cells])
  cells.forEach((cell, i) => {
    if (cell instanceof Date) row.getCell(i + 1).numFmt = 'dd/mm/yyyy'
  })
  if (hidden) row.hidden = true
  row.commit()
}

const addSheet = (book: ExcelJS.stream.xlsx.WorkbookWriter, plan: SheetPlan): void => {
  const sheet = book.addWorksheet(plan.name)
  sheet.columns = plan.columns.map(({ heading }) => ({ width: Math.min(40, Math.max(12, heading.length)) }))
  for (const cells of plan.above) addRow(sheet, cells)
  if (plan.columns.length > 0) {
    const headings = sheet.addRow(plan.columns.map(({ heading }) => heading))
    headings.font = { bold: true }
    headings.commit()
  }
  plan.rows.forEach((row, i) => addRow(sheet, plan.columns.map(({ cell }) => cell(row, i)), plan.isHidden(i)))
  for (const cells of plan.below) addRow(sheet, cells)
  sheet.commit()
}

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

/** The made lists as the bytes of an .xlsx file, one sheet a list. The cells depend on the options alone; the zip carries the hour of writing. */
export const writeWorkbook = (made: MadeLists, options: WriteOptions): Promise<Uint8Array> => writeSheets(planSheets(made, options), made.inspectionDate)

/** The three child-level documents as Annex A prints them, one sheet a document. */
export const writeDocuments = (documents: MadeDocuments, inspectionDate: string): Promise<Uint8Array> =>
  writeSheets(documentNumbers.map((document) => officialSheet(document, documents[document])), inspectionDate)

const writeSheets = async (plans: readonly SheetPlan[], inspectionDate: string): Promise<Uint8Array> => {
  const stream = new PassThrough()
  const bytes = collect(stream)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  book.created = book.modified = new Date(`${inspectionDate}T09:00:00Z`)
  for (const plan of plans) addSheet(book, plan)
  await book.commit()
  return bytes
}
