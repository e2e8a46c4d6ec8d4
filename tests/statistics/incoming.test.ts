import { describe, expect, test } from 'vitest'
import { entryColumns, entryFields } from '#annex-a/statistics/incoming/columns.ts'
import { readChildren } from '#annex-a/statistics/incoming/children.ts'
import { readEntries } from '#annex-a/statistics/incoming/read.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import { publishedOutcomes } from '#seeds/outcomes/published.ts'

const held = publishedOutcomes()
const heads = entryFields.map((field) => `"${entryColumns[field].label}"`).join(',')
const read = (...lines: readonly string[]) => readEntries(openFile('outcomes.csv', new TextEncoder().encode([heads, ...lines].join('\n'))), { today: '2016-12-31', held })
const leeds = 'Leeds,SIF,June 2015,20/01/2015,11/02/2015,27/03/2015,,2,2,2,2,2,2,3,Report'

test('a row is an inspection, whatever its grades and days are written like', () => {
  const { entries, wrongCount } = read(leeds, '"Bristol, City of",,,2014-09-16,2014-10-08,2014-11-12,no,Requires improvement to be good,RI,3,Good,3 – requires improvement,requires improvement,,Report', 'Slough,SIF,,24/11/2015,17/12/2015,16/02/2016,Yes,4,4,4,3,Not judged,4,4,Report', '', ',,,,,,,,,,,,,,')
  expect(wrongCount).toBe(0)
  expect(entries).toMatchObject([
    { authority: '383', row: 2, inspectedTo: '2015-02-11', published: '2015-03-27', grades: { OE: 2, LSCB: 3 }, again: false },
    { authority: '801', printedAs: 'Bristol, City of', framework: 'SIF', grades: { OE: 3, AD: 2, CL: 3 } },
    { authority: '871', again: true, grades: { CL: null, AD: 3 } },
  ])
  expect(entries[1]!.grades).not.toHaveProperty('LSCB')
})

describe('what is wrong is told by sheet, row and column, and nothing is taken', () => {
  const cases = [
    ['an authority that is none', 'Camelot,SIF,,20/01/2015,11/02/2015,27/03/2015,,2,2,2,2,2,2,3,Report', 'A2', 'Authority', /none of the 152/],
    ['a grade 5', leeds.replace(',,2,', ',,5,'), 'H2', 'Overall effectiveness', /no grade/],
    ['days out of order', leeds.replace('11/02/2015', '11/02/2014'), 'E2', 'Inspected to', /before it began on 20 January 2015/],
    ['published before the end', leeds.replace('27/03/2015', '27/01/2015'), 'F2', 'Published', /before the inspection ended/],
    ['published in the future', leeds.replace('27/03/2015', '27/03/2017'), 'F2', 'Published', /still to come/],
    ['a day that is none', leeds.replace('27/03/2015', '31/02/2015'), 'F2', 'Published', /not a day/],
    ['a review of the board without an inspection', 'Leeds,SIF,,20/01/2015,11/02/2015,27/03/2015,,,,,,,,3,Report', 'N2', 'LSCB', /without an inspection/],
    ['a grade that is missing', leeds.replace('2,2,2,2,2,2,3', '2,2,2,,2,2,3'), 'K2', 'Adoption', /is missing/],
    ['a second current outcome beside the register', leeds.replace('Leeds', 'Bolton'), 'A2', 'Authority', /two current outcomes/],
    ['a re-inspection of nothing', leeds.replace(',,2,', ',Yes,2,'), 'G2', 'Re-inspection', /no earlier outcome of Leeds/],
    ['the wrong framework for its day', leeds.replace('SIF', 'CPI'), 'D2', 'Inspected from', /took place from 1 June 2012/],
    ['no source', leeds.replace('Report', ''), 'O2', 'Source', /source is missing/],
  ] as const
  test.each(cases)('%s', (_, line, cell, header, message) => {
    const { entries, wrong } = read(line)
    expect(entries).toEqual([])
    expect(wrong.find((one) => one.cell === cell)).toMatchObject({ sheet: 'outcomes', row: 2, header, message: expect.stringMatching(message) })
  })

  test('two current outcomes in one file; the same inspection twice; and a good row among them is not taken either', () => {
    const later = leeds.replace('20/01/2015', '20/01/2016').replace('11/02/2015', '11/02/2016').replace('27/03/2015', '27/03/2016')
    expect(read(leeds, later)).toMatchObject({ entries: [], wrongCount: 1, wrong: [{ row: 3, message: expect.stringMatching(/two current outcomes/) }] })
    expect(read(leeds, leeds)).toMatchObject({ entries: [], wrongCount: 1, wrong: [{ row: 3, message: expect.stringMatching(/there already/) }] })
    expect(read(leeds, later.replace(',,2,', ',Yes,2,'))).toMatchObject({ wrongCount: 0, entries: [{ again: false }, { again: true }] })
  })

  test('a file without the headings, and one without a row', () => {
    expect(readEntries(openFile('other.csv', new TextEncoder().encode('Name,Price\nPencil,2')), { today: '2016-12-31', held }).wrong[0]!.message).toMatch(/no row with the headings/)
    expect(read().wrong[0]!.message).toMatch(/no outcome below/)
  })
})

test('how many children live where: every row, or what is wrong', () => {
  const children = (...lines: readonly string[]) => readChildren(openFile('children.csv', new TextEncoder().encode(['Local authority,CIN,Children looked after,CPP', ...lines].join('\n'))))
  expect(children('Leeds,"4,318",1245,515', '420,23,x,0')).toMatchObject({ wrongCount: 0, rows: [{ authority: '383', inNeed: 4318, lookedAfter: 1245, onPlans: 515 }, { authority: '420', inNeed: 23, lookedAfter: null, onPlans: 0 }] })
  expect(children('Leeds,4318,many,515', 'Leeds,1,1,1', 'England,390000,70000,50000')).toMatchObject({ rows: [], wrong: [{ cell: 'C2', message: 'This is no number of children' }, { cell: 'A3', message: 'Leeds is there already' }, { cell: 'A4', message: 'This is none of the 152 authorities' }] })
  expect(readChildren(openFile('other.csv', new TextEncoder().encode('Name,Price\nPencil,2'))).wrong[0]!.message).toMatch(/no numbers of children/)
})
