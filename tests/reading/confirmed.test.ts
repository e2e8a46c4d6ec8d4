import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '#annex-a/reading/check.ts'
import type { Checked, CheckOptions } from '#annex-a/reading/checked.ts'
import { valueKey, type Confirmed } from '#annex-a/reading/confirmed.ts'
import { likelyFields } from '#annex-a/reading/headings/likely.ts'
import { mostValues, valueQuestions } from '#annex-a/reading/questions/values.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'

type Rows = readonly (readonly string[])[]
const csv = (rows: Rows): Uint8Array => new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'))
const none: Confirmed = { headings: [], values: [] }
const checkLists = (lists: { readonly [list: string]: Rows }, confirmed?: Confirmed): Checked => {
  const options: CheckOptions = { inspectionDate: '2016-04-12', stage: 2, ...(confirmed ? { confirmed } : {}) }
  return check(Object.entries(lists).map(([list, rows]) => ({ name: `List ${list}.csv`, bytes: csv(rows) })), options)
}
const codes = ({ findings }: Checked): readonly string[] => findings.map(({ code }) => code)

const contacts = (heading: string, source = '6', rows = 2): Rows => [
  ['Child unique ID', 'Gender', 'Ethnicity', 'Date of birth', heading, 'Contact source'],
  ...Array.from({ length: rows }, (_, at) => [String(1001 + at), 'Male', 'WBRI', '01/02/2010', '03/03/2016', source]),
]

describe('headings', () => {
  const heading = 'Contact outcome date'

  test('an unsure one is asked about, with the likely fields; the day that a child is expected is never one of them for the day of birth', () => {
    const { questions } = checkLists({ 1: contacts(heading) })
    expect(questions.headings).toEqual([{ list: 1, sheet: 'List 1', header: heading, column: 'E', taken: null, likely: ['dateOfContact'] }])
    for (const written of ['Expected birth', 'EDOB', 'Unborn date', 'Estimated day of birth', 'Due: date of birth']) expect(likelyFields(1, written)).not.toContain('dateOfBirth')
    for (const written of ['Birth', 'Born on', 'Birthday', 'Child birth date']) expect(likelyFields(1, written)).not.toContain('expectedDateOfBirth')
  })

  test('a confirmed one is taken as if it were another name of the field, and nothing is asked any more', () => {
    const checked = checkLists({ 1: contacts(heading) }, { ...none, headings: [{ list: 1, heading: ' contact OUTCOME date:', field: 'dateOfContact' }] })
    expect(checked.lists[0]!.columns).toContainEqual({ field: 'dateOfContact', header: heading, column: 'E', matched: 'alias' })
    expect(checked.lists[0]!.rows[0]!.values).toMatchObject({ dateOfContact: '2016-03-03' })
    expect(checked.questions.headings).toEqual([])
    expect(codes(checked)).not.toContain('heading-unclear')
  })

  test('what was confirmed helps to know a sheet whose name says nothing', () => {
    const rows: Rows = [['Pupil ref', 'Gender', 'Born', 'S47 opened', 'Conference day'], ['1001', 'Male', '01/02/2010', '03/03/2016', '10/03/2016']]
    const ask = (headings: Confirmed['headings']): Checked => check([{ name: 'Export.csv', bytes: csv(rows) }], { inspectionDate: '2016-04-12', stage: 2, confirmed: { headings, values: [] } })
    const said: Confirmed['headings'] = [
      { list: 5, heading: 'Pupil ref', field: 'childId' }, { list: 5, heading: 'Born', field: 'dateOfBirth' },
      { list: 5, heading: 'S47 opened', field: 'section47Start' }, { list: 5, heading: 'Conference day', field: 'conferenceDate' },
    ]
    expect(ask([]).files[0]!.problem?.code).toBe('no-lists')
    expect(ask(said).lists.map(({ list, columns }) => [list, columns.length])).toEqual([[5, 5]])
    // One list's own words say nothing of another's.
    expect(ask(said.map((one) => ({ ...one, list: 11 }))).files[0]!.problem?.code).toBe('no-lists')
  })

  test('one that is none of the fields is extra without a question', () => {
    const checked = checkLists({ 1: contacts(heading) }, { ...none, headings: [{ list: 1, heading, field: null }] })
    expect(checked.lists[0]!.extra).toEqual([{ header: heading, column: 'E' }])
    expect([checked.questions.headings, codes(checked).includes('heading-unclear')]).toEqual([[], false])
  })

  test('one taken by likeness is told of, and can be corrected', () => {
    const [before] = [checkLists({ 1: contacts('Contact Dt') })]
    expect(before.questions.headings).toEqual([{ list: 1, sheet: 'List 1', header: 'Contact Dt', column: 'E', taken: 'dateOfContact', likely: ['dateOfContact'] }])
    const after = checkLists({ 1: contacts('Contact Dt') }, { ...none, headings: [{ list: 1, heading: 'Contact Dt', field: null }] })
    expect([after.lists[0]!.missing.includes('dateOfContact'), after.questions.headings]).toEqual([true, []])
  })

  test('what is confirmed holds on its list only, never against a heading of Annex A, and only for a field that the list has', () => {
    const elsewhere = checkLists({ 1: contacts(heading) }, { ...none, headings: [{ list: 3, heading, field: 'dateOfReferral' }] })
    expect(elsewhere.questions.headings).toHaveLength(1)
    const against = checkLists({ 1: contacts(heading) }, { ...none, headings: [{ list: 1, heading: 'Gender', field: 'ethnicity' }, { list: 1, heading, field: 'noSuchField' }] })
    expect(against.lists[0]!.columns).toContainEqual({ field: 'gender', header: 'Gender', column: 'B', matched: 'exact' })
    expect(against.questions.headings).toHaveLength(1)
    const twice = checkLists({ 1: contacts(heading) }, { ...none, headings: [{ list: 1, heading, field: 'gender' }] })
    expect(codes(twice)).toContain('heading-twice')
    expect(twice.lists[0]!.rows[0]!.values).toMatchObject({ gender: 'M' })
  })
})

describe('values', () => {
  const referrals: Rows = [['Child unique ID', 'Gender', 'Date of birth', 'Date of referral', 'Referral source', 'Referral NFA? (Y/N)'], ['1001', 'Male', '01/02/2010', '04/03/2016', 'FRONT  door', 'see notes']]

  test('each unknown value is asked about once over all lists of its code set, with where it is and how often', () => {
    const { questions } = checkLists({ 1: contacts('Date of contact', 'Front door', 3), 3: referrals })
    expect(questions.values.map(({ kind, of, written, cells, at }) => ({ kind, of, written, cells, at }))).toEqual([
      { kind: 'code', of: 'source', written: 'Front door', cells: 4, at: [{ list: 1, field: 'contactSource', cells: 3 }, { list: 3, field: 'referralSource', cells: 1 }] },
      { kind: 'yesNo', of: 'referralNfa', written: 'see notes', cells: 1, at: [{ list: 3, field: 'referralNfa', cells: 1 }] },
    ])
    expect(questions.allValues).toBe(2)
  })

  test('a confirmed value is read, on every list of its code set; what was written is kept, and nothing is asked', () => {
    const checked = checkLists({ 1: contacts('Date of contact', 'Front door'), 3: referrals }, {
      ...none, values: [{ kind: 'code', of: 'source', written: 'front-door', means: '1A' }, { kind: 'yesNo', of: 'referralNfa', written: 'See notes', means: 'N' }],
    })
    expect(checked.lists.map(({ rows }) => rows[0]!.values)).toMatchObject([{ contactSource: '1A' }, { referralSource: '1A', referralNfa: 'N' }])
    expect(checked.lists[1]!.rows[0]!.written).toMatchObject({ referralSource: 'FRONT  door', referralNfa: 'see notes' })
    expect(checked.questions.values).toEqual([])
    expect(codes(checked)).not.toContain('code-unknown')
  })

  test('none of the codes: it stays a finding, and is not asked about again', () => {
    const checked = checkLists({ 1: contacts('Date of contact', 'Front door') }, { ...none, values: [{ kind: 'code', of: 'source', written: 'Front door', means: null }] })
    expect([codes(checked).filter((code) => code === 'code-unknown').length, checked.questions]).toEqual([2, { headings: [], values: [], allValues: 0 }])
  })

  test('a doubt is not the word without it, nor a code that the set does not have', () => {
    const of = (written: string, means: string) => checkLists({ 1: contacts('Date of contact', 'Front door?') }, { ...none, values: [{ kind: 'code', of: 'source', written, means }] })
    expect(of('Front door', '1A').questions.values).toHaveLength(1)
    expect(of('Front door?', '1A').questions.values).toHaveLength(0)
    expect(codes(of('Front door?', '99'))).toContain('code-unknown')
  })
})

test('no confirmation ever changes what is read without it', () => {
  const words = Object.values(codeSets).flatMap(({ name, codes: all }) => all.flatMap(({ token, means, also = [] }) => [token, means, ...also].map((written) => ({ name, written }))))
  fc.assert(fc.property(fc.constantFrom(...words), fc.nat(), ({ written }, pick) => {
    const lists = { 1: contacts('Date of contact', written, 1) }
    const tokens = codeSets['source']!.codes
    const plain = checkLists(lists)
    const means = tokens[pick % tokens.length]!.token
    const said = checkLists(lists, { headings: [], values: [{ kind: 'code', of: 'source', written, means }] })
    const before = plain.lists[0]!.rows[0]!.values['contactSource']
    expect(said.lists[0]!.rows[0]!.values['contactSource']).toBe(codes(plain).includes('code-unknown') ? means : before)
  }), { numRuns: 150 })
})

test('answering every question with any of its choices leaves no question', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }), fc.nat(), (written, pick) => {
    const rows = (confirmed?: Confirmed) => checkLists({ 1: [...contacts('Contact outcome date').slice(0, 1), ...written.map((source, at) => [String(1001 + at), 'Male', source, '01/02/2010', '03/03/2016', source])] }, confirmed)
    const { questions } = rows()
    const answered = rows({
      headings: questions.headings.map(({ list, header, likely }) => ({ list, heading: header, field: likely[0] ?? null })),
      values: questions.values.map(({ kind, of, written: text }) => ({ kind, of, written: text, means: pick % 3 ? codeSets[of]!.codes[pick % codeSets[of]!.codes.length]!.token : null })),
    })
    expect(answered.questions).toEqual({ headings: [], values: [], allValues: 0 })
  }), { numRuns: 100 })
})

test('of very many unknown values the most frequent are kept, all are counted', () => {
  const finding = (value: string) => ({ code: 'code-unknown', severity: 'fix', list: 1, sheet: 's', row: 2, column: 'A', field: 'contactSource', header: 'h', value, childKey: null, facts: {}, related: [] }) as const
  const many = Array.from({ length: 200_000 }, (_, at) => finding(`word ${at}`))
  // Comparing each with each would take minutes, and the test's time would run out.
  const { kept, all } = valueQuestions([...many, ...Array.from({ length: 5 }, () => finding('often'))], undefined)
  expect([kept.length, all, kept[0]]).toMatchObject([mostValues, 200_001, { written: 'often', cells: 5 }])
  expect(valueQuestions([finding('x'.repeat(200))], undefined)).toEqual({ kept: [], all: 0 })
})

test('values are alike as the readers compare them', () => {
  expect(valueKey(' A &  E ')).toBe(valueKey('a and e'))
  expect(valueKey('White?')).not.toBe(valueKey('White'))
  expect(valueKey('+++')).not.toBe(valueKey('***'))
})
