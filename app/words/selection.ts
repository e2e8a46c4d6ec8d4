import type { OutSheet, OutTable } from '#annex-a/outgoing/tables-workbook.ts'
import type { ThenInShort, WhenChosen } from '#server/draws/balance-when-chosen.ts'
import type { FrameIds, RecordedCase, RecordedDraw, SelectionRecord } from '#server/draws/record.ts'
import { rankedBy } from '#annex-a/sampling/ranked-by.ts'
import { coverageWords, kindWords, sayCoverageGroup } from './balance.ts'
import { sayAudited } from './case-life.ts'
import { sayTracked } from './children.ts'
import { sayDate, sayInstant } from './dates.ts'
import { howToRepeat, sayAllocation, sayCame, sayChildren, sayKeptFilter, sayOrigin, sayStrataBy } from './draws.ts'
import { sayNumber } from './numbers.ts'

/** How the record is marked, on paper as on the screen. */
export const marking = 'OFFICIAL-SENSITIVE'

const caseHeadings = ['Case', 'Child ID', 'Kind', 'Version', 'Chosen by', 'When', 'Reason', 'How', 'Removed', 'Replaced by'] as const

const caseRow = ({ number, shownId, kind, version, chosenBy, chosenAt, reason, origin, removed, replacedBy }: RecordedCase): string[] => [
  number, shownId, kind, version === null ? 'Not kept' : `v${version}`, chosenBy, sayInstant(chosenAt), reason, sayOrigin(origin),
  removed ? `${removed.by}, ${sayInstant(removed.at)}: ${removed.reason}` : '', replacedBy ?? '',
]

const begunLower = (words: string): string => words[0]!.toLowerCase() + words.slice(1)

/** How the balance stood before a case was chosen, in one line. */
export const sayThen = ({ before, elsewhere, without, first }: ThenInShort): string => {
  if (before === 0) return 'The first: no other stood.'
  const gone = elsewhere ? `, ${sayNumber(elsewhere)} of them of children who are not on that version` : ''
  const gaps = without.length ? `Groups of children without a case then: ${without.map(({ facet, groups, of }) => `${sayNumber(groups)} of ${sayNumber(of)} by ${begunLower(coverageWords[facet])}`).join('; ')}.` : 'Every group of children had a case then.'
  const filled = first.length ? ` It was the first of: ${first.map((one) => `${sayCoverageGroup(one.facet, one)} (${begunLower(coverageWords[one.facet])})`).join('; ')}.` : ''
  return `${sayNumber(before)} stood${gone}. ${gaps}${filled}`
}

const balances = (caption: string, some: readonly RecordedCase[]): OutTable => ({
  caption: `${caption}: how the balance stood before each was chosen`, headings: ['Case', 'Version', 'Before it'],
  rows: some.toSorted((a, b) => (a.chosenAt < b.chosenAt ? -1 : a.chosenAt > b.chosenAt ? 1 : 0)).map(({ number, version, then }) => [number, version === null ? 'Not kept' : `v${version}`, sayThen(then)]),
})
const howCounted = 'The balance before a case counts the cases of its kind that were chosen in the same way and stood then, beside the children of the version that it was chosen from.'

const cases = (caption: string, some: readonly RecordedCase[]): OutTable => ({ caption, headings: caseHeadings, rows: some.map(caseRow) })

const standing = (some: readonly RecordedCase[], kind: RecordedCase['kind']): number => some.filter((one) => one.kind === kind && !one.removed).length

/** The record of selection, as the page shows it and the workbook holds it: the same sentences and the same tables. */
export const selectionSheets = (record: SelectionRecord): OutSheet[] => [
  {
    name: 'Record of selection', title: 'Record of selection',
    lead: [
      marking, `Inspection of ${record.inspection.authority}, inspection date ${sayDate(record.inspection.inspectionDate)}. As it stood on ${sayInstant(record.at)}.`,
      `Picked by a person, with a reason: ${standing(record.picked, 'tracked')} tracked and ${standing(record.picked, 'sampled')} sampled stand. Drawn at random: ${standing(record.drawn, 'tracked')} tracked and ${standing(record.drawn, 'sampled')} sampled stand. The two are never counted together.`,
      sayTracked(standing(record.picked, 'tracked'), record.usual.tracked).replace(' tracked.', ' picked and tracked.'), sayAudited(record.auditsAsked),
    ],
    tables: [{ caption: 'Versions of the lists', headings: ['Version', 'Submitted', 'File', 'SHA-256'], rows: record.versions.flatMap(({ version, at, withdrawn, files }) => files.map(({ name, sha256 }) => [`v${version}${withdrawn ? ', withdrawn' : ''}`, sayInstant(at), name, sha256])) }],
  },
  { name: 'Picked', title: 'Cases picked by a person', lead: [record.sayPicked, howCounted], tables: [cases('Picked', record.picked), balances('Picked', record.picked)] },
  { name: 'Drawn', title: 'Cases drawn at random', lead: ['Each with its draw, stratum and rank. The draws follow.', howCounted], tables: [cases('Drawn', record.drawn), balances('Drawn', record.drawn)] },
  ...record.draws.map(drawSheet),
  { name: 'How to repeat a draw', title: 'How to repeat a draw', lead: [`${rankedBy}.`, ...howToRepeat], tables: [] },
]

const drawSheet = (draw: RecordedDraw): OutSheet => ({
  name: `Draw ${draw.number}`, title: `Draw ${draw.number}`, lead: drawLead(draw),
  tables: [
    { caption: `Draw ${draw.number}: frames`, headings: ['Frame', 'Version', 'Rows', 'Children', 'To draw from', 'SHA-256 of who is in it', 'Confirmed'], rows: draw.frames.map(({ number, version, rows, children, members, hash, by, at }) => [number, `v${version}`, rows, children, members, hash, `${by}, ${sayInstant(at)}`]) },
    { caption: `Draw ${draw.number}: files of the last frame`, headings: ['File', 'SHA-256'], rows: draw.frames.at(-1)!.files.map(({ name, sha256 }) => [name, sha256]) },
    { caption: `Draw ${draw.number}: strata`, headings: ['Stratum', 'Children', draw.result ? 'Drawn' : 'To be drawn'], rows: draw.shares.map(({ key, size, taken }) => [key, size, taken]) },
    ...(draw.leftOutByHand.length ? [{ caption: `Draw ${draw.number}: left out by hand`, headings: ['Child ID', 'Why'], rows: draw.leftOutByHand.map(({ id, why }) => [id, why]) }] : []),
    ...(draw.result?.strata ?? []).map(({ key, taken, lines }): OutTable => ({
      caption: `Draw ${draw.number}: drawn and reserves, ${key}`, headings: ['Rank', 'Child ID', 'Is', 'Case', 'HMAC-SHA256'],
      rows: lines.map(({ rank, id, hash, case: made }) => [rank, id, rank <= taken ? 'Drawn' : made ? 'Reserve that took a place' : 'Reserve', made ? `${made.number}${made.removed === null ? '' : `, removed: ${made.removed}`}${made.passedOver ? `. ${made.passedOver}` : ''}` : '', hash]),
    })),
  ],
})

const drawLead = (draw: RecordedDraw): string[] => [
  `Reason: ${draw.reason}`, `Set up by ${draw.by}, ${sayInstant(draw.frames[0]!.at)}. ${sayNumber(draw.take)} cases, ${draw.kind}; ${sayNumber(draw.reserves)} reserves in each stratum.`,
  `Filter: ${sayKeptFilter(draw.filter)}. List 11 is adults and never in the frame.`, `Strata by: ${sayStrataBy(draw)}. ${sayAllocation(draw)}.`,
  ...draw.leftOut.map(({ why, children }) => `Left out, ${sayChildren(children)}: ${why}`),
  draw.seed ? `Seed: ${draw.seed.seed}` : 'No seed was fixed.', ...(draw.seed ? [`${sayCame(draw.seed.came)}. Fixed by ${draw.seed.by}, ${sayInstant(draw.seed.at)}.`] : []),
  draw.result ? `Drawn by ${draw.result.by}, ${sayInstant(draw.result.at)}. ${draw.result.rankedBy}.` : 'Not drawn.',
  ...(draw.abandoned ? [`Abandoned by ${draw.abandoned.by}, ${sayInstant(draw.abandoned.at)}: ${draw.abandoned.why}`] : []), ...draw.says, ...draw.sample,
]

/** The whole balance before each choice, group by group: for the workbook alone. */
export const balanceSheet = (all: readonly WhenChosen[]): OutSheet => ({
  name: 'Balance when chosen', title: 'How the balance stood before each case was chosen', lead: [howCounted],
  tables: [{
    caption: 'Group by group', headings: ['Case', 'Kind', 'How', 'Version', 'By', 'Group', 'Cases in it before', 'Cases before', 'Children in it', 'This child is in it'],
    rows: all.flatMap(({ number, kind, how, version, before, groups }) => groups.map((one) => [
      number, kindWords[kind], how === 'picked' ? 'Picked' : 'Drawn', version === null ? 'Not kept' : `v${version}`, coverageWords[one.facet], sayCoverageGroup(one.facet, one), one.cases, before, one.children, one.own ? 'Yes' : '',
    ])),
  }],
})

/** Everybody in each frame and left out of it: for the workbook alone, because they may be many thousands. */
export const frameSheets = (frames: readonly FrameIds[]): OutSheet[] => frames.map(({ draw, frame, members, leftOut }) => ({
  name: `Draw ${draw} frame ${frame}`, title: `Draw ${draw}, frame ${frame}: everybody in it`, lead: [],
  tables: [
    { caption: 'In the frame', headings: ['Child ID', 'Stratum'], rows: members.map(({ id, stratum }) => [id, stratum]) },
    ...(leftOut.length ? [{ caption: 'Left out', headings: ['Child ID', 'Why'], rows: leftOut.map(({ id, why }) => [id, why]) }] : []),
  ],
}))
