import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { SizeName } from '#seeds/workbooks/volumes.ts'
import { measureBalance } from './balance.ts'
import { measureComparison } from './compare.ts'
import { measureChoosing } from './choosing.ts'
import { measureExport } from './export.ts'
import { checkOnce, contest, type Contest } from './contest.ts'
import { emptyProcess, median } from './measured.ts'
import { watchServer } from './server-loop.ts'
import { measureStatistics } from './statistics.ts'
import { measureTyping } from './typing.ts'
import { asSample, makeSample, type Sample } from './workbooks.ts'

const help = `Measures how fast whole workbooks are checked, beside exceljs merely loading the same files.

  npm run bench [-- FILE…] [--turns NUMBER] [--strict] [--no-server] [--typing]

  FILE         workbooks to measure with, instead of two that are made for it (47,000 and 102,000 rows)
  --turns      how often each is measured; medians are told (5)
  --strict     ends with 1 where a target is missed
  --no-server  leaves out the real server
  --typing     measures only how fast what is typed is kept
`

/** What we hold ourselves to. Memory is over that of an empty process. */
const targets = { ratio: 0.5, memoryMb: 256, blockedMs: 50, comparedMs: 1_000, balanceMs: 200, chosenMs: 150, exportMs: 20_000, typingMs: 300, statisticsMs: 200 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: 'string', default: '5' }, strict: { type: 'boolean', default: false }, 'no-server': { type: 'boolean', default: false }, typing: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
const turns = Math.max(1, Number(values.turns) || 5)
const missed: string[] = []

const say = (line = ''): void => { console.log(line) }
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')
const against = (what: string, held: boolean, target: string): string => {
  if (!held) missed.push(what)
  return held ? `within the target of ${target}` : `OVER the target of ${target}`
}

const sayMachine = (): void => {
  const [processor] = cpus()
  say(`${cpus().length} processor cores (${processor?.model.trim() ?? 'unknown'}), ${whole(totalmem() / 1e9)} GB, Node ${process.versions.node}; load before: ${loadavg().map((one) => one.toFixed(1)).join(' ')}`)
}

const sayContest = ({ sample, rows, findings, read, checkMs, exceljsMs, ratio, own, peakMb, exceljsPeakMb }: Contest, emptyMb: number): void => {
  const [ours, theirs] = [peakMb - emptyMb, exceljsPeakMb - emptyMb]
  say(`\n${sample.name}: ${whole(rows)} rows, ${sample.megabytes.toFixed(1)} MB${read ? '' : ' (cannot be read)'}`)
  say(`  whole check (read, every rule, link): ${seconds(checkMs)}, ${whole(findings)} findings`)
  say(`  exceljs, loading alone:               ${seconds(exceljsMs)}`)
  say(`  ratio: ${ratio.toFixed(2)}, ${against(`${sample.name}: time`, ratio <= targets.ratio, targets.ratio.toFixed(2))}`)
  say(`  of the processor's time, whatever else the machine does: ${seconds(own.checkMs)} against ${seconds(own.exceljsMs)}, ratio ${own.ratio.toFixed(2)}`)
  say(`  most memory over an empty process: ${whole(ours)} MB (exceljs ${whole(theirs)} MB), ${against(`${sample.name}: memory`, ours <= targets.memoryMb, `${targets.memoryMb} MB`)}`)
}

/** An average authority against the largest: twice the rows may take twice as long, and no more. */
const sayPerRow = async (small: Sample, large: Contest): Promise<void> => {
  const runs = []
  for (let turn = 0; turn < turns; turn++) runs.push(await checkOnce(small))
  const perRow = (ms: number, rows: number): number => (ms * 1000) / rows
  const [few, many] = [perRow(median(runs.map(({ ms }) => ms)), runs[0]!.rows), perRow(large.checkMs, large.rows)]
  say(`\nper row: ${few.toFixed(0)} µs of ${whole(runs[0]!.rows)}, ${many.toFixed(0)} µs of ${whole(large.rows)}, ${against('cost per row', many <= few, 'not growing with size')}`)
}

/** Two versions of the same lists, as in the second submission: every row is told from its other, and thousands of blanks were filled. */
const sayComparison = async (size: SizeName, folder: string): Promise<void> => {
  const [earlier, later] = [await makeSample(size, folder, 1), await makeSample(size, folder)]
  const { rows, cells, ms, computingMs, longestMs, longestComputingMs } = await measureComparison(earlier.path, later.path, turns)
  say(`\ntwo versions of ${later.name} compared, ${whole(rows)} rows each, ${whole(cells)} cells changed: ${seconds(ms)} (computing ${seconds(computingMs)}), ${against(`${size}: comparing`, ms <= targets.comparedMs, seconds(targets.comparedMs))}`)
  say(`  longest that nobody else got a turn: ${whole(longestMs)} ms, of which it computed at most ${whole(longestComputingMs)} ms, ${against(`${size}: comparing, event loop`, longestMs <= targets.blockedMs, `${targets.blockedMs} ms`)}`)
}

/** Choosing cases: how long the balance of the cases takes beside the children of an average authority. */
const sayBalance = async (sample: Sample): Promise<void> => {
  const { rows, children, pair, anewMs, pageMs, plainMs } = await measureBalance(sample.path, turns)
  say(`\nbalance of 40 cases beside ${whole(children)} children (${sample.name}, ${whole(rows)} rows), the slowest pair (${pair}): ${whole(anewMs)} ms counted anew, ${against('balance', anewMs <= targets.balanceMs, `${targets.balanceMs} ms`)}`)
  say(`  the page afterwards, when only cases are counted: ${pageMs.toFixed(1)} ms; a plain count in SQL: ${plainMs.toFixed(1)} ms, ratio ${(anewMs / plainMs).toFixed(1)}`)
}

/** Choosing cases: the first page of a filter of three conditions, one of them of journeys, and the page of a child. */
const sayChoosing = async (sample: Sample): Promise<void> => {
  const { rows, children, filters, childMs } = await measureChoosing(sample.path, turns)
  say(`\nchoosing cases among ${whole(children)} children (${sample.name}, ${whole(rows)} rows), first page at the server:`)
  for (const { asks, found, ms, plainMs } of filters) say(`  ${asks}: ${whole(found)} found, ${ms.toFixed(0)} ms, ${against(asks, ms <= targets.chosenMs, `${targets.chosenMs} ms`)}; a plain count in SQL: ${plainMs.toFixed(1)} ms, ratio ${(ms / plainMs).toFixed(1)}`)
  say(`  the page of a child: ${childMs.toFixed(0)} ms, ${against('page of a child', childMs <= targets.chosenMs, `${targets.chosenMs} ms`)}`)
}

/** A whole inspection of an average authority out as one ZIP, and in again elsewhere. */
const sayExport = async (sample: Sample): Promise<void> => {
  const { rows, notes, documents, megabytes, outMs, inMs } = await measureExport(sample.path)
  say(`\na whole inspection (${sample.name}, ${notes} notes, ${documents} documents; ${whole(rows)} records, ${megabytes.toFixed(0)} MB) taken out: ${seconds(outMs)}, ${against('taking an inspection out', outMs <= targets.exportMs, seconds(targets.exportMs))}`)
  say(`  brought in elsewhere, every record counted and hashed again and equal: ${seconds(inMs)}`)
}

/** The public statistics of a register of ten years, constructed. */
const sayStatistics = async (): Promise<void> => {
  const { outcomes, pages, freezeMs } = await measureStatistics(turns)
  say(`\npublic statistics of 152 authorities by ten years (${whole(outcomes)} constructed outcomes), what the server works out for a page:`)
  for (const { says, ms } of pages) say(`  ${says}: ${ms.toFixed(0)} ms, ${against(says, ms <= targets.statisticsMs, `${targets.statisticsMs} ms`)}`)
  say(`  making the release with its files: ${whole(freezeMs)} ms`)
}

const sayServer = async (sample: Sample): Promise<void> => {
  const { untilReadMs, longestMs, computingMs, slowestPageMs, pages } = await watchServer(sample)
  say(`\na real server, sent ${sample.name}: findings on the page ${seconds(untilReadMs)} after the last byte`)
  say(`  slowest of ${whole(pages)} other pages meanwhile: ${whole(slowestPageMs)} ms`)
  say(`  longest that its event loop was held up: ${whole(longestMs)} ms, of which it computed at most ${whole(computingMs)} ms, ${against('event loop', longestMs <= targets.blockedMs, `${targets.blockedMs} ms`)}`)
}

/** Ten people who type without a pause: how long until the page may say "Saved". */
const sayTyping = async (): Promise<void> => {
  const { writers, answers, medianMs, p95Ms, slowestMs } = await measureTyping()
  say(`\n${writers} people typing at once: ${whole(answers)} texts kept, ${whole(medianMs)} ms at the median, ${whole(p95Ms)} ms for 95 of 100, ${against('keeping what is typed', p95Ms <= targets.typingMs, `${targets.typingMs} ms`)}; ${whole(slowestMs)} ms at most`)
}

const bench = async (folder: string): Promise<void> => {
  sayMachine()
  if (values.typing) return sayTyping()
  const given = positionals.map(asSample)
  const samples = given.length > 0 ? given : [await makeSample('kent', folder), await makeSample('stress', folder)]
  const emptyMb = await emptyProcess()
  say(`medians of ${turns} turns, each in a fresh process; an empty process takes ${whole(emptyMb)} MB`)
  const contests: Contest[] = []
  for (const sample of samples) {
    const one = await contest(sample, turns)
    contests.push(one)
    sayContest(one, emptyMb)
  }
  const largest = contests.toSorted((a, b) => b.rows - a.rows)[0]!
  if (given.length === 0) await sayPerRow(await makeSample('average', folder), largest)
  if (given.length === 0) for (const size of ['average', 'kent'] as const) await sayComparison(size, folder)
  if (given.length === 0) await sayBalance(samples[0]!)
  if (given.length === 0) await sayChoosing(samples[0]!)
  if (given.length === 0) await sayExport(await makeSample('average', folder))
  if (given.length === 0) await sayStatistics()
  if (!values['no-server']) await sayServer(largest.sample)
  if (!values['no-server']) await sayTyping()
  say(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.join('; ')}. (Load now: ${loadavg()[0]!.toFixed(1)}; on a busy machine figures are worse.)`)
}

if (values.help) process.stdout.write(help)
else {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-bench-'))
  try {
    await bench(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (values.strict && missed.length > 0) process.exitCode = 1
}
