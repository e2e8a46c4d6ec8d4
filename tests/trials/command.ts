import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judge } from '../reading/fuzz/judge.ts'
import { oneCase } from '../reading/fuzz/one-case.ts'
import { runCases } from '../reading/fuzz/run.ts'
import { withFieldwork } from '../evidence/fieldwork.ts'
import beginRun from '../support/once-a-run.ts'
import { randomEdits } from './edits.ts'
import { typingTrials } from './typing.ts'

const help = `Long trials, beyond what npm test has time for.

npm run trials -- [NAME] [options]        without a name: all of them

  files     spoilt workbooks and CSV files: none may bring the check down, hang it or lose a row in silence
            --cases NUMBER (200000), --seed TEXT (a new one each time), --case NUMBER (that one only), --out FILE (write its file)
  edits     random edits by two to eight pages over the same fields, through a bad network: none may be overwritten unseen
            --cases NUMBER (10000), --seed NUMBER
  typing    typing in a browser while the server, the tab, the browser or the network is ended at random: no text that was saved,
            or is older than two seconds, may be gone
            --cases NUMBER (500), --seed NUMBER
`

interface Asked { readonly cases: number | null; readonly seed: string; readonly one: number | null; readonly out: string | undefined }

/** A trial prints what it sees and says whether all went well. */
const trials: Readonly<Record<string, (asked: Asked) => Promise<boolean>>> = { files, edits, typing }

async function files({ cases: asked, seed, one, out }: Asked): Promise<boolean> {
  if (one !== null) return oneFile(seed, one, out)
  const cases = asked ?? 200_000
  console.log(`files: ${cases} cases of the seed "${seed}"`)
  const start = performance.now()
  const step = 10_000
  let failed = 0
  let slowest = { number: 0, milliseconds: 0 }
  const counts = new Map<string, { read: number; refused: number }>()
  for (let from = 0; from < cases; from += step) {
    const run = await runCases(seed, from, Math.min(cases, from + step))
    for (const { number, kind, what, wrong } of run.failures) console.log(`  case ${number} (${kind}: ${what}): ${wrong}`)
    for (const [kind, { read, refused }] of run.counts) counts.set(kind, { read: read + (counts.get(kind)?.read ?? 0), refused: refused + (counts.get(kind)?.refused ?? 0) })
    failed += run.failures.length
    if (run.slowest.milliseconds > slowest.milliseconds) slowest = run.slowest
    console.log(`  ${Math.min(cases, from + step)} done in ${Math.round((performance.now() - start) / 1000)} s, ${failed} failed`)
  }
  for (const [kind, { read, refused }] of counts) console.log(`  ${kind}: ${read} read, ${refused} refused`)
  console.log(`  the slowest was case ${slowest.number} with ${Math.round(slowest.milliseconds)} ms`)
  return failed === 0
}

function oneFile(seed: string, number: number, out: string | undefined): boolean {
  const spoilt = oneCase(seed, number)
  console.log(`case ${number} of "${seed}": ${spoilt.kind}, ${spoilt.what}`)
  if (out !== undefined) writeFileSync(out, spoilt.bytes)
  const { outcome, wrong } = judge(spoilt)
  console.log(wrong === null ? `  as it should be: ${outcome}` : `  ${wrong}`)
  return wrong === null
}

async function edits({ cases, seed }: Asked): Promise<boolean> {
  const [all, atOnce] = [cases ?? 10_000, 500]
  let [done, sent, conflicts, reloads, failed] = [0, 0, 0, 0, 0]
  console.log(`edits: ${all} of the seed ${seed}, ${atOnce} at a time`)
  const over = beginRun()
  for (let run = 0; done < all; run++) {
    await withFieldwork('sqlite', async (store) => {
      const report = await randomEdits(store, Math.min(atOnce, all - done), (Number(seed) || 1) + run)
      for (const wrong of report.wrong) console.log(`  run ${run}: ${wrong}`)
      done += report.edits; sent += report.sent; conflicts += report.conflicts; reloads += report.reloads; failed += report.wrong.length
    })
    console.log(`  ${done} edits, ${sent} changes sent, ${conflicts} answers that two differ, ${reloads} pages loaded again, ${failed} wrong`)
  }
  over()
  delete process.env['ONCE_A_RUN']
  return failed === 0
}

async function typing({ cases, seed }: Asked): Promise<boolean> {
  const report = await typingTrials({ trials: cases ?? 500, seed: Number(seed) || 1, say: (line) => console.log(line) })
  return report.wrong.length === 0
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string' }, seed: { type: 'string' }, case: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', default: false } },
})
const names = positionals.length > 0 ? positionals : Object.keys(trials)
const unknown = names.find((name) => !Object.hasOwn(trials, name))
if (values.help || unknown !== undefined || [values.cases ?? '0', values.case ?? '0'].some((number) => !/^\d{1,9}$/.test(number))) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}
const asked = { cases: values.cases === undefined ? null : Number(values.cases), seed: values.seed ?? String(Date.now()), one: values.case === undefined ? null : Number(values.case), out: values.out }
let well = true
for (const name of names) well = (await trials[name]!(asked)) && well
process.exit(well ? 0 : 1)
