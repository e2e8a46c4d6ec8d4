import { describe, expect, test } from 'vitest'
import { activities } from '#annex-a/framework/evidence.ts'
import { criteria } from '#annex-a/framework/judgements.ts'
import { evidenceList } from '#server/evidence/list.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { seeMatrix } from '#server/evidence/triangulation/matrix.ts'
import { coverageOf } from '#server/judgements/coverage.ts'
import { saySides, sayWhence } from '#app/words/triangulation.ts'
import type { TiedEvidence } from '#db/queries/evidence.ts'
import { engines } from '../support/engines.ts'
import { asks, withFieldwork, type Form } from './fieldwork.ts'

const one = criteria.find(({ id }) => id === 'HP-29.01')!
const tied = (evidenceId: string, more: Partial<TiedEvidence> = {}): TiedEvidence =>
  ({ evidenceId, criterionId: one.id, activity: 'case-tracked', polarity: 'strength', caseNumber: 'T01', madeBy: 'a', ...more })
const covered = (evidence: readonly TiedEvidence[]) => coverageOf([one], evidence)[0]!

describe('triangulation in words', () => {
  test('says where it is thin', () => {
    expect(covered([]).gaps).toEqual(['Nothing yet'])
    expect(covered([tied('1'), tied('2')]).gaps).toEqual(['Only one kind of source', 'Only one inspector'])
    expect(covered([tied('1'), tied('2', { activity: 'document', madeBy: 'b' })]).gaps).toEqual([])
    expect(covered([tied('1', { activity: '' })]).gaps).toEqual(['Kind of source not said', 'Only one inspector'])
  })

  test('says how many kinds, cases and inspectors, and what speaks for and against', () => {
    const line = covered([tied('1'), tied('2', { caseNumber: 'T04', madeBy: 'b', polarity: 'concern' }), tied('3', { activity: 'document', caseNumber: null, polarity: 'area-for-improvement' }), tied('4', { polarity: 'neutral' })])
    expect(sayWhence(line)).toBe('From 2 kinds of source (case tracked 3, document 1), 2 cases (T01, T04) and 2 inspectors')
    expect(saySides(line)).toBe('For it: 1 strength; against it: 1 area for improvement and 1 concern; 1 neutral')
    expect(saySides(covered([tied('1')]))).toBe('For it: 1 strength; against it: nothing')
    expect(sayWhence(covered([tied('1', { activity: '', caseNumber: null })]))).toBe('From kinds of source not said, no case and 1 inspector')
  })
})

describe.each(engines)('criteria by kind of source, on %s', (engine) => {
  test('every number is that of the list it leads to', () => withFieldwork(engine, async (store) => {
    const record = (form: Form, as: 'lead' | 'inspector' = 'inspector') => asks(store, { form: { text: 'Seen.', ...form }, as }, recordEvidence)
    await record({ activity: 'case-tracked', caseNumber: 'T01', criteria: ['HP-29.01', 'HP-29.02', 'CLA-31.25'] })
    await record({ activity: 'document', criteria: 'HP-29.01' }, 'lead')
    await record({ criteria: ['HP-29.01', 'HP-29.O'] })
    const all = await asks(store, { path: '/evidence/matrix?judgement=all' }, seeMatrix)
    expect(all.matrices.flatMap(({ lines }) => lines)).toHaveLength(119)
    let counted = 0
    for (const { criterion, kinds, records } of all.matrices.flatMap(({ lines }) => lines).filter((line) => line.records)) {
      const said = kinds.reduce((sum, kind) => sum + kind.records, 0)
      for (const [kind, number] of [...kinds.map(({ code, records: n }) => [code, n] as const), ['none', records - said] as const]) {
        expect((await asks(store, { path: `/evidence?criterion=${criterion.id}&kind=${kind}` }, evidenceList)).total, `${criterion.id} ${kind}`).toBe(number)
        counted += number
      }
    }
    expect(counted).toBe(6)
    expect((await asks(store, { path: '/evidence/matrix' }, seeMatrix)).matrices.map(({ code }) => code)).toEqual(['HP'])
    expect((await asks(store, { path: '/evidence/matrix?judgement=AD' }, seeMatrix)).matrices[0]!.lines.some(({ criterion }) => criterion.judgement === 'CLA')).toBe(true)
    expect(activities).toHaveLength(10)
  }))
})
