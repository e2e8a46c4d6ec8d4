import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inMegabytes } from '#server/intake/caps.ts'
import { asAttachment } from '#server/intake/download.ts'
import { inspectionCalendar } from '#annex-a/calendar/inspection-calendar.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { Arrivals } from '#server/intake/arrivals.ts'
import { duesOf, likelyStage, type DueAt } from '#server/intake/due.ts'
import { findingRows, findingTotals } from '#server/intake/finding-rows.ts'
import { barred } from '#server/intake/summary-row.ts'
import { sayBytes, sayCounts, sayDue, sayProgress, sayRows, shareDone } from '#app/words/findings.ts'

const due = (list: ListNumber, week1Monday: string, came: Arrivals = new Map(), now = '2016-01-01T00:00:00.000Z'): readonly DueAt[] =>
  duesOf(list, inspectionCalendar({ week1Monday, lscbConcurrent: false }).map((one) => ({ ...one, changed: null })), came, now)

describe('when lists are due', () => {
  test('Table 1, from the Monday of week 1', () => {
    const said = (list: 1 | 2 | 4 | 8 | 9) => due(list, '2016-04-11').map(sayDue)
    expect(said(1)).toEqual(['Tuesday, 12 April 2016, by 12 noon'])
    expect(said(2)).toEqual(['Thursday, 14 April 2016, by 12 noon'])
    expect(said(4)).toEqual(['Tuesday, 12 April 2016, by 12 noon', 'Friday, 15 April 2016, by 5pm'])
    expect(said(8)).toEqual(['Tuesday, 12 April 2016, by 5pm', 'Tuesday, 19 April 2016, by 5pm'])
    expect(said(9)).toEqual(['Tuesday, 12 April 2016, by 5pm (inferred)', 'Tuesday, 19 April 2016, by 5pm (inferred)'])
  })

  test('across the change of clocks and a leap day the days stay days', () => {
    expect(due(8, '2016-03-21').map(({ date }) => date)).toEqual(['2016-03-22', '2016-03-29'])
    expect(due(4, '2016-02-29').map(({ date }) => date)).toEqual(['2016-03-01', '2016-03-04'])
  })

  test('what has not come says how long it still has; what came, whether it was in time', () => {
    const came: Arrivals = new Map([['4 1', { version: 1, at: '2016-04-12T13:30:00.000Z' }]])
    expect(due(4, '2016-04-11', came, '2016-04-15T13:00:00.000Z').map(({ says }) => says)).toEqual(['2 hours late', 'in 3 hours'])
    expect(due(4, '2016-04-11', new Map([['4 1', { version: 1, at: '2016-04-12T11:00:00.000Z' }]])).map(({ says }) => says)[0]).toBe('on time')
  })

  test('until Tuesday it is most likely the first submission', () => {
    expect(['2016-04-08', '2016-04-11', '2016-04-12', '2016-04-13', '2016-04-19'].map((today) => likelyStage(today, '2016-04-11'))).toEqual([1, 1, 1, 2, 2])
  })
})

describe('words', () => {
  test('how far the checker is', () => {
    expect(sayProgress({ step: 'checking', list: 8, rows: 12_400, of: 24_050 })).toBe('Checking list 8, 12,400 of about 24,050 rows')
    expect(sayProgress({ step: 'reading', list: 3, rows: 1_000, of: null })).toBe('Reading list 3, 1,000 rows so far')
    expect(sayProgress({ step: 'reading', list: 3, rows: 9_000, of: 800 })).toBe('Reading list 3, 9,000 rows so far')
    expect(sayProgress({ step: 'waiting', list: null, rows: 1, of: null })).toBe('Waiting while another delivery is checked')
    expect(sayProgress({ step: 'storing', list: 1, rows: 500, of: 1_000 })).toBe('Keeping what was read, 500 of 1,000 lines')
    expect([shareDone({ step: 'reading', list: 1, rows: 5, of: null }), shareDone({ step: 'storing', list: 1, rows: 500, of: 1_000 }), shareDone({ step: 'opening', list: null, rows: 0, of: null })]).toEqual([undefined, 0.8, 0])
  })

  test('counts, sizes and rows', () => {
    expect(sayCounts({ unreadable: 0, fix: 1_204, check: 3, gap: 0 })).toBe('Fix: 1,204, Check: 3')
    expect(sayCounts({ unreadable: 0, fix: 0, check: 0, gap: 0 })).toBe('None')
    expect([sayBytes(1), sayBytes(999), sayBytes(54_600), sayBytes(2_640_000), inMegabytes(50_000_001)]).toEqual(['1 byte', '999 bytes', '55 kB', '2.6 MB', '50.1 MB'])
    expect([sayRows([12]), sayRows([12, 13, 40])]).toEqual(['row 12', 'rows 12, 13 and 40'])
  })
})

describe('what goes into the database and out of it', () => {
  test('any name makes a header of plain characters, and the exact name can be read back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
      const header = asAttachment(name)
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~%&$+#^`|-]*$/)
      expect(decodeURIComponent(/UTF-8''(.*)$/.exec(header)![1]!)).toBe(name.toWellFormed())
      expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow()
    }))
  })

  test('values between bars never bring bars of their own', () => {
    expect([barred([]), barred([1, 3, 10]), barred(['North | East', 'B'])]).toEqual(['', '|1|3|10|', '|North   East|B|'])
  })

  test('findings stand in the order in which they are shown, and totals are exact', () => {
    const found = fc.record({
      code: fc.constantFrom('a', 'b'), severity: fc.constantFrom('fix' as const, 'gap' as const), list: fc.constantFrom(null, 1 as const, 8 as const), row: fc.option(fc.integer({ min: 2, max: 40 })),
      column: fc.constantFrom(null, 'B', 'AA'),
    }).map((some) => ({ ...some, sheet: 's', field: null, header: null, value: null, childKey: null, facts: {}, related: [] }))
    fc.assert(fc.property(fc.array(found, { maxLength: 60 }), (findings) => {
      const rows = findingRows('s', findings, new Map(), 7)
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1))
      const key = (row: (typeof rows)[number]) => [row.list ?? 0, row.severity === 'fix' ? 1 : 3, row.code, row.row_number ?? 0, (row.column_letter ?? '').length, row.column_letter ?? ''] as const
      for (const [at, row] of rows.entries()) if (at) expect([key(rows[at - 1]!), key(row)].toSorted((a, b) => { for (const i of a.keys()) if (a[i]! !== b[i]!) return a[i]! < b[i]! ? -1 : 1; return 0 })[0]).toEqual(key(rows[at - 1]!))
      const totals = findingTotals('s', findings)
      expect(totals.reduce((sum, { total }) => sum + total, 0)).toBe(findings.length)
      for (const kept of Map.groupBy(rows, ({ list, code }) => `${list}|${code}`).values()) expect(kept.length).toBeLessThanOrEqual(7)
    }))
  })
})
