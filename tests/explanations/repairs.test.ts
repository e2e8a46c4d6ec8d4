import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { annotatedWorkbook } from '#annex-a/outgoing/annotated-workbook.ts'
import { explainedBy } from '#annex-a/outgoing/explained.ts'
import { findingsCsv } from '#annex-a/outgoing/findings-csv.ts'
import { findingsJson } from '#annex-a/outgoing/findings-json.ts'
import { findingsTable } from '#annex-a/outgoing/findings-table.ts'
import { check } from '#annex-a/reading/check.ts'
import { lookUpRepairs, repairsOf, showRepaired } from '#annex-a/repairs/repairs.ts'
import { repairerOf } from '#annex-a/repairs/safe.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import type { ListId } from '#annex-a/specification/grammar/list.ts'
import { csv, options } from '../outgoing/copies.ts'

const repaired = (list: ListId, field: string, written: string, value: string | null): string | null => {
  const repair = repairerOf(listOf(list).fields[field]!)(written, value)
  return repair && `${repair.kind}: ${showRepaired(repair)}`
}

describe('what is safe to repair', () => {
  test.each([
    [1, 'childId', ' 00123\u00a0', '00123', 'spaces: 00123'], [1, 'childId', '123.0', '123', null], [3, 'allocatedTeam', '\u00a0North  team ', 'North team', 'spaces: North team'],
    [3, 'allocatedTeam', 'North\nteam', 'North team', null],
    [1, 'dateOfBirth', '1 March 2010', '2010-03-01', 'dates: 01/03/2010'], [1, 'dateOfBirth', '1/3/10', '2010-03-01', 'dates: 01/03/2010'], [1, 'dateOfBirth', '40238', '2010-03-01', 'dates: 01/03/2010'],
    [1, 'dateOfBirth', '01/03/2010 10:30', '2010-03-01', null], [1, 'dateOfBirth', '01/03/2010', '2010-03-01', null], [1, 'dateOfBirth', '31/02/2010', null, null],
    [1, 'ethnicity', 'White British', 'WBRI', 'codes: WBRI'], [1, 'ethnicity', 'wbri', 'WBRI', 'codes: WBRI'], [1, 'ethnicity', 'White British [WBRI]', 'WBRI', 'codes: WBRI'],
    [1, 'ethnicity', 'WBRI - from the old system', 'WBRI', null], [1, 'ethnicity', 'Klingon', null, null],
    [3, 'referralNfa', 'yes', 'Y', 'yesNo: Y'], [3, 'referralNfa', 'Yes - seen at school', 'Y', null], [3, 'referralNfa', 'Yes', 'Y', null], [3, 'referralNfa', 'Refused', 'U', null],
  ] as const)('%s %s %j', (list, field, written, value, wanted) => expect(repaired(list, field, written, value)).toBe(wanted))
})

const HEADINGS = 'Child unique ID,Gender,Ethnicity,Date of birth,If unborn: expected date of birth,Age of child (years),Date of contact,Contact source'
const list = csv('List 1.csv', HEADINGS, '" 00123 ",Male,White British,1 March 2010,,6,31/02/2016,6', '"00124\u00a0",F,wbri,01/02/2011,,5,01/03/2016,6', '00125,F,WBRI,1-Feb-11,,5,1 March 2016 09:15,6')

describe('the annotated copy', () => {
  const checked = check([list], options)
  const found = repairsOf(1, checked.lists[0]!.rows)
  const load = async (bytes: Uint8Array): Promise<ExcelJS.Worksheet> => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    return book.getWorksheet('List 1')!
  }

  test('holds what was agreed to, marked, with what was sent; reads the same as before; and nothing else is changed', async () => {
    expect(found.map(({ kind, written, after, cells, rows }) => [kind, written, after, cells, rows])).toEqual([
      ['spaces', ' 00123 ', '00123', 1, [2]], ['spaces', '00124\u00a0', '00124', 1, [3]], ['dates', '1 March 2010', '2010-03-01', 1, [2]], ['dates', '1-Feb-11', '2011-02-01', 1, [4]],
      ['codes', 'Male', 'M', 1, [2]], ['codes', 'White British', 'WBRI', 1, [2]], ['codes', 'wbri', 'WBRI', 1, [3]],
    ])
    const agreed = lookUpRepairs(found.filter(({ kind }) => kind !== 'codes'))
    const copy = await annotatedWorkbook([list], checked, { repairs: agreed })
    const sheet = await load(copy)
    expect([sheet.getCell('C2').value, sheet.getCell('C2').numFmt, sheet.getCell('C3').value]).toEqual(['00123', '@', '00124'])
    expect(sheet.getCell('F2').value).toEqual(new Date(Date.UTC(2010, 2, 1)))
    expect(String(sheet.getCell('B2').value)).toContain('F2: repaired, as you agreed. "1 March 2010" was sent; "01/03/2010" stands here now.')
    expect([sheet.getCell('A4').value, sheet.getCell('E3').value, sheet.getCell('I4').value]).toEqual(['✓ Repaired', 'wbri', '1 March 2016 09:15'])
    const again = check([{ name: 'copy.xlsx', bytes: copy }], options)
    // The blanks were what was found about the IDs; all else is found as before.
    expect(again.lists[0]!.rows.map(({ values }) => values)).toEqual(checked.lists[0]!.rows.map(({ values }) => values))
    expect(again.findings.map(({ code, row, childKey }) => [code, row, childKey])).toEqual(checked.findings.filter(({ code }) => code !== 'id-form').map(({ code, row, childKey }) => [code, row, childKey]))
    expect(repairsOf(1, again.lists[0]!.rows).every(({ kind }) => kind === 'codes')).toBe(true)
  })

  test('carries explanations, and so do the findings alone; without any, both are as they always were', async () => {
    const wrong = checked.findings.find(({ code }) => code === 'date-not-real')!
    const explained = explainedBy([{ kind: 'finding', code: wrong.code, list: 1, field: wrong.field, who: 'child:00123', value: '30/02/2016', text: 'The worker has left' }], checked)
    const words = 'Explained by the authority when the value was “30/02/2016”: The worker has left'
    const sheet = await load(await annotatedWorkbook([list], checked, { explained }))
    expect(String(sheet.getCell('B2').value)).toContain(`${words}.`)
    const rows = findingsTable(checked, {}, explained)
    expect(findingsCsv(rows)).toContain(`"${words}"`)
    expect(findingsCsv(rows).split('\r\n')[0]).toMatch(/"Rule","Explanation"$/)
    expect(findingsJson(checked, [], explained).findings.find(({ code }) => code === wrong.code)).toMatchObject({ explanation: words })
    expect(findingsCsv(findingsTable(checked))).not.toContain('Explanation')
    expect(JSON.stringify(findingsJson(checked, [], explainedBy([], checked)))).toBe(JSON.stringify(findingsJson(checked)))
    const again = check([{ name: 'copy.xlsx', bytes: await annotatedWorkbook([list], checked, { explained }) }], options)
    expect(again.findings.map(({ code, value, childKey }) => [code, value, childKey])).toEqual(checked.findings.map(({ code, value, childKey }) => [code, value, childKey]))
  })
})
