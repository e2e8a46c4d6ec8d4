import { describe, expect, test } from 'vitest'
import { check } from '#annex-a/reading/check.ts'
import type { Checked } from '#annex-a/reading/checked.ts'
import type { Stage } from '#annex-a/specification/grammar/field.ts'
import { listNumbers } from '#annex-a/specification/grammar/list.ts'
import { isDocument } from '#annex-a/specification/grammar/list.ts'
import { listOf, lists } from '#annex-a/specification/lists/index.ts'
import { writeCsv } from '#seeds/workbooks/csv.ts'
import { plant } from '#seeds/workbooks/defects/plant.ts'
import { makeLists } from '#seeds/workbooks/make.ts'
import type { MadeLists } from '#seeds/workbooks/make.ts'
import { planSheets, writeWorkbook } from '#seeds/workbooks/write.ts'
import type { Profile } from '#seeds/workbooks/write.ts'

const inspectionDate = '2016-04-12'
const made = makeLists({ seed: 4, size: 'rutland', inspectionDate })

const read = async (profile: Profile, seed: number, stage: Stage = 2): Promise<Checked> => {
  const bytes = await writeWorkbook(made, { profile, seed, stage })
  return check([{ name: 'made.xlsx', bytes }], { inspectionDate, stage })
}

const severe = ({ findings }: Checked): readonly string[] =>
  findings.filter(({ severity }) => severity === 'unreadable' || severity === 'fix').map(({ code, list, field, value }) => `${code} ${list} ${field} ${value}`)

/** Values read that are not those made. */
const changed = ({ lists: found }: Checked, { lists: rows }: MadeLists, stage: Stage): readonly string[] => found.flatMap(({ list, rows: readRows }) =>
  readRows.flatMap(({ values }, i) => Object.entries(values)
    .filter(([field, value]) => value !== (stage === 1 && listOf(list).fields[field]!.stage === 2 ? null : isDocument(list) || rows[list][i]![field]))
    .map(([field, value]) => `list ${list} row ${i} ${field}: ${value}`)))

describe('an official workbook', () => {
  test('has every list under its own headings, and reads back as it was made', async () => {
    const checked = await read('official', 1)
    expect(checked.lists.map(({ list, sheet }) => [list, sheet])).toEqual(listNumbers.map((list) => [list, `List ${list}`]))
    expect(checked.lists.flatMap(({ columns, missing, extra }) => [...missing, ...extra, ...columns.filter(({ matched }) => matched !== 'exact')])).toEqual([])
    expect(severe(checked)).toEqual([])
    expect(changed(checked, made, 2)).toEqual([])
  })

  test('says no more at stage 1 than the returns of the Department for Education', async () => {
    const later = planSheets(made, { profile: 'official', seed: 1, stage: 1 }).flatMap(({ columns, rows, list }) =>
      columns.filter(({ field }) => listOf(list!).fields[field!]!.stage === 2).flatMap(({ cell }) => rows.map((row, i) => cell(row, i))))
    expect(later.length).toBeGreaterThan(1000)
    expect(later.every((cell) => cell === null)).toBe(true)
    const checked = await read('official', 1, 1)
    expect(severe(checked)).toEqual([])
    expect(changed(checked, made, 1)).toEqual([])
  })
})

describe("a workbook in an authority's clothes", () => {
  test.each([1, 2, 3, 4])('seed %i: every list and heading is known, and nothing changed its meaning', async (seed) => {
    const stage: Stage = seed % 2 === 0 ? 2 : 1
    const checked = await read('la_export', seed, stage)
    expect(checked.lists.map(({ list }) => list)).toEqual(listNumbers)
    expect(checked.lists.flatMap(({ missing }) => missing)).toEqual([])
    expect(severe(checked)).toEqual([])
    expect(changed(checked, made, stage)).toEqual([])
  })

  test('wears something else than the official one', () => {
    const sheets = planSheets(made, { profile: 'la_export', seed: 1, stage: 2 })
    const labels = new Set(lists.flatMap(({ fields }) => Object.values(fields).map(({ label }) => label)))
    const headings = sheets.flatMap(({ columns }) => columns.map(({ heading }) => heading))
    expect(headings.filter((heading) => !labels.has(heading)).length).toBeGreaterThan(40)
    expect(sheets.some(({ above }) => above.length > 0)).toBe(true)
    expect(sheets.some(({ rows, isHidden }) => rows.some((_, i) => isHidden(i)))).toBe(true)
    expect(sheets.flatMap(({ columns, rows }) => columns.flatMap(({ field, cell }) => field === 'dateOfBirth' ? rows.map(cell) : [])).some((cell) => typeof cell === 'string')).toBe(true)
  })
})

describe('a messy workbook', () => {
  test.each<Stage>([1, 2])('at stage %i every planted defect changed one thing, and one only', (stage) => {
    const { made: spoilt, planted } = plant(made, { seed: 1, stage })
    expect(plant(made, { seed: 1, stage })).toEqual({ made: spoilt, planted })
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThan(15)
    expect(new Set(planted.map(({ childId }) => childId)).size).toBe(planted.length)
    for (const { list, field, was, now, kind } of planted) {
      expect(now, kind).not.toEqual(was)
      expect(listOf(list).fields[field]!.stage ?? 1).toBeLessThanOrEqual(stage)
    }
    const changes = listNumbers.reduce((sum, list) => sum + spoilt.lists[list].filter((row) => !made.lists[list].some((other) => JSON.stringify(other) === JSON.stringify(row))).length, 0)
    if (stage === 2) expect(changes).toBe(planted.filter(({ kind }) => kind !== 'row-twice').length)
  })

  test('the checks find every defect, on its list or on another of the same child', async () => {
    const checked = await read('messy', 1)
    expect(checked.lists.map(({ list }) => list)).toEqual(listNumbers)
    const { planted } = plant(made, { seed: 1, stage: 2 })
    const missed = planted.filter(({ list, field, childId, kind }) => !checked.findings.some((finding) => kind.startsWith('id-')
      ? finding.list === list && finding.field === field
      : finding.childKey === childId || (list === 11 && finding.list === 11 && (finding.field === field || finding.field === 'reference'))))
    expect(missed).toEqual([])
  })
})

test('a list as CSV reads back as it was made', () => {
  const bytes = writeCsv(made, 8)
  const checked = check([{ name: 'List 8.csv', bytes }], { inspectionDate, stage: 2 })
  expect(checked.lists.map(({ list }) => list)).toEqual([8])
  expect(severe(checked)).toEqual([])
  expect(changed(checked, made, 2)).toEqual([])
})
