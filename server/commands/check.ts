// Must stay the first import: an old Node is told so in words.
import '../guard.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { annotatedWorkbook } from '#annex-a/outgoing/annotated-workbook.ts'
import { findingsJson, type FindingsJson } from '#annex-a/outgoing/findings-json.ts'
import { check } from '#annex-a/reading/check.ts'
import type { Confirmed } from '#annex-a/reading/confirmed.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { severities, type Checked } from '#annex-a/reading/checked.ts'
import { nativeZlib } from '../intake/native-zlib.ts'
import { sha256Of } from '../sha256.ts'
import { confirmedFile } from '../mapping/confirmed.schema.ts'
import { argumentsGiven, asRead, notUnderstood, runPlain } from './plain.ts'

const usage = `Checks Annex A lists without sending them anywhere.

  npm run -s check -- FILE… --inspection-date YYYY-MM-DD [--stage 1|2] [--json] [--annotate OUT.xlsx] [--confirmed FILE.json]

  --inspection-date  the point of inspection, from which the periods of the lists are counted
  --stage            1: fields of the second submission may be empty; 2 (unless said): they may not
  --json             one object with everything that was found, instead of the table
  --summary          the table (unless --json is asked for)
  --annotate         writes a copy of the lists with what was found beside each row
  --confirmed        what your own headings and values mean, as the page "What is remembered" gives it out:
                     {"headings": [{"list": 1, "heading": "Contact outcome date", "field": "dateOfContact"}],
                      "values": [{"kind": "code", "of": "ethnicity", "written": "Wht British", "means": "WBRI"}]}
                     (kind "yesNo": "of" is a field, "means" Y, N or U; null stands for none of the choices)

Ends with 0 where nothing is to fix or to check, 1 where something is, 2 where a file cannot be read or the command was not understood.`

const wanted = z.object({
  files: z.array(z.string()).min(1, 'Name the file or files to check'),
  inspectionDate: z.iso.date({ error: ({ input }) => (input === undefined ? 'Say the inspection date: --inspection-date YYYY-MM-DD' : 'The inspection date must be a day, such as 2016-04-12') }),
  stage: z.enum(['1', '2'], 'The stage is 1 or 2').default('2').transform((stage) => (stage === '1' ? 1 : 2)),
})

const options = {
  'inspection-date': { type: 'string' }, stage: { type: 'string' }, json: { type: 'boolean' }, summary: { type: 'boolean' }, annotate: { type: 'string' }, confirmed: { type: 'string' }, help: { type: 'boolean' },
} as const

/** A file of what was confirmed. Throws CannotDo, with the first place that is wrong. */
const confirmedIn = (path: string): Confirmed => {
  const file = confirmedFile.safeParse(jsonOf(path))
  if (file.success) return file.data
  const { path: at, message } = file.error.issues[0]!
  throw notUnderstood(`The file ${path} is not one of confirmed meanings: ${[...at, message].join(': ')}`, usage)
}

const jsonOf = (path: string): unknown => {
  const { bytes } = read(path)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw notUnderstood(`The file ${path} is not JSON`, usage)
  }
}

const read = (path: string) => {
  try {
    const bytes = readFileSync(path)
    return { name: basename(path), bytes: new Uint8Array(bytes), sha256: sha256Of(bytes) }
  } catch {
    throw notUnderstood(`The file ${path} cannot be opened`, usage)
  }
}

/** Counts first, then every finding in the words of the page. */
const summary = ({ lists, findings, notChecked, totals }: FindingsJson): string => {
  const widest = Math.max(24, ...lists.map(({ list }) => listOf(list).name.length))
  const counted = lists.map(({ list, rows, sheet }) => {
    const of = (severity: string) => String(findings.filter((one) => one.list === list && one.severity === severity).length).padStart(8)
    return `${String(list).padStart(4)}  ${listOf(list).name.padEnd(widest)}${String(rows).padStart(8)}${severities.map(of).join('')}  ${sheet}`
  })
  return [
    `List  ${''.padEnd(widest)}${'rows'.padStart(8)}${severities.map((one) => one.replace('unreadable', 'unread').padStart(8)).join('')}  sheet`, ...counted, '',
    ...findings.map(({ severity, message, fix }) => `${severity}: ${message}. ${fix}.`),
    ...notChecked.map(({ code, because }) => `not checked: ${code}: ${because}`), '',
    `${totals.rows} rows, ${findings.length} findings`,
  ].join('\n')
}

const exitCode = ({ findings, files }: Checked): 0 | 1 | 2 =>
  files.some(({ problem }) => problem !== null) ? 2 : findings.some(({ severity }) => severity === 'fix' || severity === 'check') ? 1 : 0

await runPlain(async () => {
  const { values, positionals } = argumentsGiven({ options, allowPositionals: true }, usage)
  if (values.help) return console.log(usage)
  const { files: paths, inspectionDate, stage } = asRead(wanted, { files: positionals, inspectionDate: values['inspection-date'], stage: values.stage }, usage)
  const confirmed = values.confirmed === undefined ? {} : { confirmed: confirmedIn(values.confirmed) }
  const files = paths.map(read)
  const checked = check(files, { inspectionDate, stage, ...confirmed }, undefined, nativeZlib)
  const found = findingsJson(checked, files.map(({ sha256 }) => sha256))
  if (values.annotate) writeFileSync(values.annotate, await annotatedWorkbook(files, checked))
  process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : `${summary(found)}\n`)
  process.exitCode = exitCode(checked)
})
