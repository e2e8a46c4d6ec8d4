import { expect, test } from 'vitest'
import { sayCode } from '#server/export/codes.ts'
import { snapshotTables } from '#server/export/snapshots.ts'

const content = (grade: number) => JSON.stringify({
  judgement: { code: 'HP', says: 'Help and protection', paragraph: '29', intro: null }, grade: { id: 'a1b2', grade, recordedBy: 'Leila Hart', recordedAt: '2016-05-01T09:00:00.000Z' },
  rationale: [{ piece: 'weight', asks: 'What weighs most?', paragraph: '17', text: 'Visits', by: 'Ivan Pike', at: '2016-05-01T08:00:00.000Z' }], leftBlank: [], answers: [{ question: 'failure-protect', asks: 'Widespread failure?', answer: 'no' }],
  history: [], beside: [{ code: 'LM', says: 'Leadership', id: 'zzz', grade: null }], prompts: [], criteria: [],
  evidence: [{ id: 'q9', text: 'Seen alone', activity: 'case-tracked', polarity: 'area-for-improvement', caseNumber: 'T01', observedOn: '2016-04-14', source: '', impact: '', corroborate: '', criteria: [{ id: 'HP-29.01', text: '' }], savedBy: 'Ivan Pike', savedAt: '2016-05-01T08:00:00.000Z' }],
})
const row = (judgement: string, number: number, grade: number) =>
  ({ judgement, number, state: 'signed', reason: number > 1 ? 'New evidence' : '', edition: 'sif-2015-06', hash: 'f00', signed_name: 'Leila Hart', signed_at: '2016-05-02T09:00:00.000Z', content: content(grade) })

test('what was signed reads as headings and tables in the words of the pages, the first signature first, without an id of ours', () => {
  const tables = snapshotTables([row('OE', 1, 2), row('HP', 2, 2), row('HP', 1, 3)], new Map())
  const first = tables.filter(({ caption }) => caption.endsWith('as it stood')).map(({ caption }) => caption)
  expect(first.map((one) => one.replace(/^.*, snapshot/, 'snapshot'))).toEqual(['snapshot 1: as it stood', 'snapshot 2: as it stood', 'snapshot 1: as it stood'])
  expect(first[2]).toContain('verall')
  const said = JSON.stringify(tables)
  for (const words of ['Requires improvement', 'Not judged', 'Area for improvement', 'Case tracked', '1 May 2016', '"No"', 'What weighs most?']) expect(said, words).toContain(words)
  expect(said).not.toMatch(/a1b2|zzz|q9|area-for|\{\\"/)
})

test('codes are said as on the pages, and what people typed stays as it is', () => {
  expect([sayCode('provisional_grade', 'grade', 3), sayCode('provisional_grade', 'grade', null), sayCode('report_step', 'kind', 'sent-to-authority'), sayCode('evidence_version', 'text', 'case-tracked')])
    .toEqual(['Requires improvement', 'Not judged', 'Sent to authority', 'case-tracked'])
  expect(sayCode('provisional_grade', 'answers', '{"failure-protect":"no"}')).toMatch(/\nNo$/)
  expect(sayCode('provisional_grade', 'answers', 'not JSON')).toBe('not JSON')
})

test('a content that this version of the workbench did not write keeps nothing back: what is known of the signature is told', () => {
  const tables = snapshotTables([{ ...row('HP', 1, 3), content: '{"evidence":[],"beside":[]}' }, { ...row('OE', 1, 2), content: 'not JSON' }], new Map())
  expect(tables.map(({ caption }) => caption.replace(/^.*, snapshot/, 'snapshot'))).toEqual(['snapshot 1: as it stood', 'snapshot 1: as it stood'])
  expect(JSON.stringify(tables)).toContain('Leila Hart')
})
