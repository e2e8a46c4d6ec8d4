import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '#annex-a/reading/check.ts'
import type { Checked, Finding, Progress } from '#annex-a/reading/checked.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { say } from '#annex-a/rules/say.ts'

const folder = new URL('../workbooks/', import.meta.url)
const fileOf = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) })
const options = { inspectionDate: '2016-04-12', stage: 2 } as const
const checkSample = (name: string, progress?: (p: Progress) => void): Checked => check([fileOf(name)], options, progress)
const count = (items: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(items, (item) => item)].map(([item, all]) => [item, all.length] as const).sort())

/** What a change of a rule or an alias would change: committed beside the workbook, so that a review shows it. */
const summary = ({ files, lists, findings, notChecked, children }: Checked): string => `${JSON.stringify({
  files: files.map(({ format, problem, otherSheets }) => ({ format, problem, otherSheets })),
  lists: lists.map(({ list, sheet, headerRow, rows, children: each, columns, missing, extra, hiddenRows, blankRows, footerRows }) =>
    ({ list, sheet, headerRow, rows: rows.length, children: each, matched: count(columns.map(({ matched }) => matched)), missing, extra, hiddenRows, blankRows, footerRows })),
  bySeverity: count(findings.map(({ severity }) => severity)),
  byCode: count(findings.map(({ code, severity, list, field }) => `${severity} ${code} ${list ?? ''} ${field ?? ''}`.trim())),
  notChecked,
  children: children.length,
}, null, 2)}\n`

test.each(['annexa_average_official', 'annexa_rutland_la_export', 'annexa_rutland_messy'])('%s is read as before', async (name) => {
  await expect(summary(checkSample(`${name}.xlsx`))).toMatchFileSnapshot(`../workbooks/${name}.summary.json`)
})

test('a faultless workbook: every heading known, nothing unreadable, nothing to fix', () => {
  const steps: Progress[] = []
  const { lists, findings, files } = checkSample('annexa_average_official.xlsx', (progress) => steps.push(progress))
  expect(lists.map(({ list }) => list)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(lists.flatMap(({ missing, extra }) => [...missing, ...extra])).toEqual([])
  expect(files[0]!.problem).toBe(null)
  expect(findings.filter(({ severity }) => severity === 'unreadable' || severity === 'fix')).toEqual([])
  expect(count(findings.filter(({ severity }) => severity === 'check').map(({ code }) => code))).toEqual({
    // Two contacts on the day before the three months begin: the file counts 92 days, Table 1 months.
    'outside-period': 2,
    // Closed after assessment only, with a plan or an enquiry in the same weeks, or with no assessment: the file drew the reason by chance.
    'closed-despite-activity': 216, 'closed-without-assessment': 16, 'adopted-without-order': 2,
    // Referred again while an assessment, enquiry or plan was going on of which list 6 shows no case.
    'plan-before-referral': 26, 'assessment-before-referral': 1, 'enquiry-before-referral': 2, 'no-further-action-but-activity': 2,
    // The share of the national return: 4% not stated, 1% other than in need; 3% of children not seen.
    'need-not-stated': 128, 'assessed-not-seen': 63,
    // Answers that the file drew by chance, not from the dates: review in time, interview accepted though not offered, need and placement of
    // unaccompanied children, care leavers of 22, placements of the young.
    'review-in-time-denied': 28, 'interview-not-offered': 4, 'asylum-need': 1, 'eligibility-against-age': 18, 'age-against-code': 10,
    // The authority's own homes outside its area, and carers of other authorities without a number: what rules 71 and 72 ask about.
    'placement-area': 12, 'placement-number': 11,
  })
  expect(lists.flatMap(({ rows }) => rows).every(({ childKey, values }) => childKey !== null || 'reference' in values)).toBe(true)
  expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['opening', 'reading', 'checking', 'linking']))
  expect(steps.filter(({ step, rows }) => step === 'reading' && rows > 0).map(({ rows }) => rows)).toContain(12_000)
})

test('at stage 1 nothing of stage 2 is missed', () => {
  const { findings } = check([fileOf('annexa_average_official.xlsx')], { ...options, stage: 1 })
  for (const { list, field } of findings.filter(({ code }) => code === 'gap')) expect(listOf(list!).fields[field!]!.stage ?? 1).toBe(1)
})

test("an authority's own clothes: all lists and all but strange headings known", () => {
  const { lists, findings } = checkSample('annexa_rutland_la_export.xlsx')
  expect(lists).toHaveLength(11)
  expect(lists.flatMap(({ missing }) => missing)).toEqual([])
  expect(lists.flatMap(({ extra }) => extra.map(({ header }) => header)).sort()).toEqual(['Comments', 'First name', 'First name', 'Ward'])
  expect(findings.filter(({ severity }) => severity === 'unreadable' || severity === 'fix')).toEqual([])
})

interface Planted { readonly rule: string; readonly list: ListNumber; readonly child: string; readonly field: string }

describe('planted defects', () => {
  const checked = checkSample('annexa_rutland_messy.xlsx')
  const { planted } = JSON.parse(readFileSync(new URL('annexa_rutland_messy.manifest.json', folder), 'utf8')) as { planted: readonly Planted[] }
  const key = (id: string): string => id.trim().replace(/\.0$/, '')
  const fieldNamed = (list: ListNumber, label: string) => Object.entries(listOf(list).fields).find(([, field]) => field.label === label)![0]
  const listsOf = ({ child }: Planted) => checked.children.find((one) => one.key === key(child))!.lists
  const isAt = (finding: Finding, { list, child, field }: Planted): boolean => {
    if (child !== '' && finding.childKey !== key(child)) return false
    const name = fieldNamed(list, field)
    if (finding.list === list && finding.field === name) return true
    const column = checked.lists.find((one) => one.list === list)!.columns.find((one) => one.field === name)!.column
    return finding.related.some((place) => place.list === list && place.cell?.replace(/\d+$/, '') === column)
  }

  test('every one that the rules can see is found at its list, child and field', () => {
    const missed = planted.filter((one) => !checked.findings.some((finding) => isAt(finding, one)))
    // Four are on children who are on no other list, so that nothing can disagree.
    const alone = missed.filter((one) => one.rule.includes('differs') && listsOf(one).length === 1)
    expect(alone).toHaveLength(4)
    expect(missed.filter((one) => !alone.includes(one)).map(({ rule }) => rule)).toEqual([])
  })

  // The same children before anything was planted, in other clothes: what they raise there is no consequence of a defect.
  const sameAs = ({ code, list, childKey, field }: Finding): string => `${code} ${list} ${childKey} ${field}`
  const before = new Set(checkSample('annexa_rutland_la_export.xlsx').findings.filter(({ row }) => row !== null).map(sameAs))

  test('nothing is found that was not planted, but what follows from it', () => {
    const extra = checked.findings.filter((finding) => finding.severity === 'fix' || finding.severity === 'check')
      .filter((finding) => !planted.some((one) => isAt(finding, one)) && !before.has(sameAs(finding)))
    // Notes below the lists are said to be skipped.
    expect(count(extra.map(({ code }) => code))).toEqual({ 'rows-skipped': 4 })
  })

  test('every finding can be said', () => {
    for (const finding of checked.findings) {
      const { message, fix } = say(finding)
      expect(`${message} ${fix}`).not.toMatch(/undefined|\bnull\b|NaN|invalid|\[object/)
    }
  })
})

test('checking twice is the same', () => {
  expect(checkSample('annexa_rutland_messy.xlsx')).toEqual(checkSample('annexa_rutland_messy.xlsx'))
})

test('what comes out can be sent to another thread and stored', () => {
  const checked = checkSample('annexa_rutland_messy.xlsx')
  expect(structuredClone(checked)).toEqual(checked)
  expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
})
