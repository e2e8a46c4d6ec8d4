import { expect, test } from 'vitest'
import type { InspectionRow } from '#db/queries/inspections.ts'
import type { AnyRow } from '#db/queries/whole-inspection.ts'
import { htmlPages } from '#server/export/html.ts'
import type { Manifest } from '#server/export/manifest.ts'
import { readable, type Gathered } from '#server/export/readable.ts'
import { sayJson } from '#server/export/say-json.ts'

const [at, hash] = ['2016-05-06T09:00:00.000Z', 'a'.repeat(64)]
const id = (name: string): string => name.padEnd(26, '0')
const manifest = (authority = 'Exampleshire'): Manifest => ({
  format: 'inspection-workbench-export', version: 1, edition: 'sif-2015-06', schema: '0025', inspection: id('inspection'), authority, madeAt: at, scope: 'whole', records: [], beside: [], missing: [], readable: [],
  files: [{ name: 'files/documents/1.01 Who is who? #1.pdf', path: `files/${id('inspection')}/${id('file')}`, bytes: 3, sha256: hash }],
})
const content = (text: string) => JSON.stringify({
  authority: 'Exampleshire', from: '2016-04-12', to: '2016-05-05', leadInspector: 'Leila Hart', lscbConcurrent: false, openFigures: 0, grades: [{ code: 'OE', says: 'Overall effectiveness', grade: 2, recorded: true }],
  sections: [
    { code: 'OE', says: 'Overall effectiveness', level: 2, kind: 'prose', judgement: 'OE', paragraphs: [{ number: 1, text }] }, { code: 'outstanding', says: 'Areas of outstanding practice', level: 2, kind: 'list', judgement: null, paragraphs: [] },
    { code: 'HP', says: 'Help and protection', level: 2, kind: 'prose', judgement: 'HP', paragraphs: [{ number: 2, text: 'Second.' }] },
  ],
  context: [{ section: 'Children living in this area', sentences: ['About 5 children live here.'] }],
})
const step = (number: number, kind: string, text: string, on: string | null = null): AnyRow => ({ inspection_id: id('inspection'), number, kind, text_id: id(text), person_id: null, on_date: on, overall: kind === 'made-final' ? 2 : null, words: '', done_by: id('lead'), done_at: at })
const evidence = Array.from({ length: 11 }, (_, index): AnyRow => ({ id: id(`ev${'zyxwvutsrqp'[index]}`), inspection_id: id('inspection'), version: 1, made_by: id('lead'), made_at: `2016-05-01T09:00:${10 + index}.000Z`, deleted_at: null }))
const frozen = (name: string, number: number, text: string): AnyRow => ({ id: id(name), inspection_id: id('inspection'), number, content: content(text), sources: JSON.stringify([{ number: 1, pieceId: id('piece'), evidence: [{ id: id('evy'), version: 1 }] }]), sha256: hash, made_by: id('lead'), made_at: at })

const gathered: Gathered = {
  people: [{ id: id('lead'), email: 'lead@example.org', name: 'Leila Hart', role: 'inspector', authority: null }], events: [],
  rows: new Map<string, readonly AnyRow[]>([
    ['evidence', evidence],
    ['evidence_version', evidence.map((row, index) => ({ evidence_id: row['id']!, version: 1, activity: 'document', text: `Seen ${index + 1}. ${'and so on '.repeat(20)}`, saved_by: id('lead'), saved_at: at }))],
    ['document_file', [{ id: id('file'), inspection_id: id('inspection'), delivery_id: id('delivery'), name: '1.01 Who is who? #1.pdf', sha256: hash, path: manifest().files[0]!.path }]],
    ['document_delivery', [{ id: id('delivery'), inspection_id: id('inspection'), told: '{"notTaken":[{"name":"x.pdf","why":"is empty"}],"elsewhere":[]}', sent_by: id('lead'), sent_at: at }]],
    ['team_meeting', [{ id: id('meeting'), inspection_id: id('inspection'), number: 1, version: 1, made_by: id('lead'), made_at: at }]],
    ['team_meeting_version', [{ team_meeting_id: id('meeting'), version: 1, on_date: '2016-04-27', at_time: null, present: JSON.stringify([id('lead')]), others: '["typed"]', saved_by: id('lead'), saved_at: at }]],
    ['report_piece', [{ id: id('piece'), inspection_id: id('inspection'), section: 'HP', position: 1, made_by: id('lead'), made_at: at, removed_by: null, removed_at: null }]],
    ['field', [{ inspection_id: id('inspection'), about: 'report', about_id: 'HP', name: id('piece'), version: 1, value: 'Being written <b>now</b>.', saved_by: id('lead'), session: `${id('lead')}:form`, saved_at: at, put_aside_at: null }]],
    ['report_text', [frozen('two', 2, 'As corrected.'), frozen('one', 1, 'As published.\nOn two lines.')]],
    ['report_step', [step(1, 'made-final', 'one', '2016-06-01'), step(2, 'published', 'one', '2016-06-10'), step(3, 'opened-to-correct', 'one'), step(4, 'asked-quality', 'two')]],
  ]),
}
const pagesOf = (authority?: string): Readonly<Record<string, string>> =>
  Object.fromEntries(htmlPages(readable(gathered, { authority: '301' } as InspectionRow, manifest(authority)), manifest(authority)).map(({ name, html }) => [name.replace(/^read\/|\.html$/g, ''), html]))

test('the report is read as a report: what was published without a marking, a draft with one, and what is being written', () => {
  const pages = pagesOf()
  expect(pages['report-text-1']).toMatch(/<h1>Text 1 of the report, published 10 June 2016<\/h1>[\s\S]*Published 10 June 2016\.[\s\S]*Good[\s\S]*<h2>Overall effectiveness<\/h2>\s*<ol start="1"><li><div dir="auto">As published\.\nOn two lines\.<\/div><\/li><\/ol>/)
  expect(pages['report-text-1']).toMatch(/<h2>Information about this local authority area<\/h2>[\s\S]*<h3>Children living in this area<\/h3>[\s\S]*<ol start="2"><li><div dir="auto">Second\./)
  expect(pages['report-text-1']).not.toMatch(/OFFICIAL-SENSITIVE|note 2|Areas of outstanding practice/)
  expect(pages['report-text-2']).toMatch(/OFFICIAL-SENSITIVE[\s\S]*Text 2 of the report, a draft[\s\S]*Areas of outstanding practice<\/h2>\s*<p dir="auto">Nothing is written here yet/)
  expect(pages['report-as-written']).toContain('Being written &lt;b&gt;now&lt;/b&gt;.')
  // What it rests on stands beside what became of it: the team's alone.
  expect(pages['report']).toMatch(/Text 1 of the report: what each paragraph rests on \(2\)[\s\S]*note 2, version 1/)
  expect(pages['report']).toMatch(/Made final[\s\S]*Good/)
})

test('a person reads names and sentences: no id of ours, nothing as a program writes it, note 2 before note 10, and each file one press away', () => {
  const pages = pagesOf()
  for (const [name, html] of Object.entries(pages)) expect(html.replace(/<[^>]+>/g, ' ').replaceAll(id('inspection'), ''), name).not.toMatch(/\b[a-z0-9]{26}\b|[{[]&quot;(?!typed)/)
  const notes = [...pages['evidence']!.matchAll(/<h3 dir="auto">(note \d+)/g)].map(([, note]) => note)
  expect(notes.slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, index) => `note ${index + 1}`))
  expect(pages['documents']).toContain('<a href="../files/documents/1.01%20Who%20is%20who%3F%20%231.pdf">')
  expect(pages['documents']).toMatch(/not taken:\n\s*– name: x\.pdf/)
  expect(pages['team-meetings']).toContain('Leila Hart')
  expect(sayJson('team_meeting_version', 'others', '["typed"]', new Map()), 'what somebody typed is never taken for ours').toBe('["typed"]')
  expect(sayJson('event', 'detail', 'not JSON', new Map())).toBe('not JSON')
})

test('each page has one heading of its own, its tables and records have theirs, and nothing that an authority is called leads out of the sheet of styles', () => {
  for (const [name, html] of Object.entries(pagesOf('"}</style><script>alert(1)</script>@import'))) {
    expect(html.match(/<h1>/g), name).toHaveLength(1)
    expect(html.split('</style>'), name).toHaveLength(2)
    expect([html.includes('<script'), html.split('</style>')[0]!.split('<style>')[1]!.includes('@import')], name).toEqual([false, false])
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0), name).toBeLessThanOrEqual(1)
    const labels = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, label]) => label)
    for (const label of labels) expect(html.split(`id="${label}"`), name).toHaveLength(2)
  }
})
