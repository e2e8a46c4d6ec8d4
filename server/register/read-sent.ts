import { join } from 'node:path'
import type { FindingLine } from '#annex-a/shown/finding-lines.ts'
import type { EntryOptions } from '#annex-a/statistics/incoming/read.ts'
import { sayUnreadable } from '#annex-a/workbook/unreadable.ts'
import type { HereSignedIn } from '../door.ts'
import { inMegabytes } from '../intake/caps.ts'
import { readAside } from '../intake/read-aside.ts'
import { receive } from '../intake/receive.ts'
import { discard, type StoredFile } from '../intake/stored-file.ts'
import type { FormProblem } from '../web/form.ts'
import { registerCaps } from './caps.ts'
import type { RegisterJob } from './worker.ts'

/** Why a spreadsheet was not taken: row by row, in the form of the findings about lists. */
export interface ImportProblem extends FormProblem {
  readonly wrong?: { readonly lines: readonly FindingLine[]; readonly count: number }
}

export type BeforeImport = Pick<HereSignedIn, 'request' | 'now' | 'workbench' | 'visit'>

/** A form with one spreadsheet of which every row can be taken. */
export interface Sent<R> {
  readonly file: StoredFile
  readonly fields: ReadonlyMap<string, string>
  readonly read: R
}

/** Takes the form off the network and reads its file aside, before any transaction. The file is not kept. `options`: of past outcomes; null for numbers of children. */
export const readSent = async <R extends { readonly wrong: readonly FindingLine[]; readonly wrongCount: number }>({ request, workbench: { config }, visit }: BeforeImport, options: EntryOptions | null): Promise<Sent<R> | { readonly refused: ImportProblem }> => {
  const { files, fields, tooManyFiles } = await receive(request, config.dataDir, 'register', registerCaps)
  const refused = (words: string, wrong?: ImportProblem['wrong']): { readonly refused: ImportProblem } => ({ refused: { errors: { files: words }, values: Object.fromEntries(fields), ...(wrong ? { wrong } : {}) } })
  try {
    const [file] = files
    if (!file) return refused('Choose the spreadsheet')
    if (tooManyFiles) return refused('Choose one file')
    if (file.bytes > registerCaps.fileBytes) return refused(`“${file.name}” is ${inMegabytes(file.bytes)}. A spreadsheet can be up to ${inMegabytes(registerCaps.fileBytes)} here`)
    const said = await readAside<R>(join(import.meta.dirname, 'worker.ts'), { path: join(config.dataDir, file.path), name: file.name, options } satisfies RegisterJob)
    if (said.is === 'unreadable') return refused(Object.values(sayUnreadable(said.code, said.facts)).join(' '))
    const { wrong, wrongCount } = said.read
    return wrongCount ? refused(`Nothing of “${file.name}” was taken. Correct what is listed here and send it again`, { lines: wrong, count: wrongCount }) : { file, fields, read: said.read }
  } catch (fault) {
    visit.reportFault(fault)
    return refused(`Sorry, we could not read this file, and nothing of it was taken. Save it as “Excel Workbook (*.xlsx)” and try again; if it happens twice, quote reference ${visit.reference}`)
  } finally {
    await discard(config.dataDir, files)
  }
}
