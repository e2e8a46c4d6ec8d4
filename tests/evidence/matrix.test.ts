import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { activities } from '#annex-a/framework/evidence.ts'
import { criteria } from '#annex-a/framework/judgements.ts'
import { evidenceList } from '#server/evidence/list.ts'
import { removeEvidence } from '#server/evidence/remove.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { seeMatrix } from '#server/evidence/triangulation/matrix.ts'
import { coverageOf, type CriterionCoverage } from '#server/judgements/coverage.ts'
import { judgementLines, judgementPage } from '#server/judgements/pages.ts'
import { JudgementCoverage } from '#app/parts/judgement-coverage.tsx'
import { saySides, sayWhence } from '#app/words/triangulation.ts'
import type { TiedEvidence } from '#db/queries/evidence.ts'
import { engines } from '../support/engines.ts'
import { asks, inspectionId, inspectorId, leadId, withFieldwork, type Form } from './fieldwork.ts'

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

/** A line of coverage as figures that can be worked out by hand. */
const figures = ({ records, polarities, kinds, cases, inspectors, gaps }: CriterionCoverage) => ({
  records, polarities: Object.fromEntries(polarities.map(({ code, records: n }) => [code, n])), kinds: Object.fromEntries(kinds.map(({ code, records: n }) => [code, n])), cases, inspectors, gaps,
})

describe.each(engines)('criteria by kind of source, on %s', (engine) => {
  test('what is removed, an earlier version, or not for this person to see is counted nowhere; a record on many criteria once with each; all pages alike', () => withFieldwork(engine, async (store) => {
    const record = async (form: Form, as: 'lead' | 'inspector' = 'inspector') => (await asks(store, { form: { text: 'Seen.', ...form }, as }, recordEvidence) as { id: string }).id
    await record({ activity: 'case-tracked', caseNumber: 'T01', criteria: ['HP-29.01', 'HP-29.02', 'CLA-31.15'], polarity: 'strength' })
    await record({ activity: 'document', criteria: 'HP-29.01', polarity: 'concern' }, 'lead')
    const gone = await record({ activity: 'talk-with-child', caseNumber: 'T01', criteria: 'HP-29.01', polarity: 'concern' })
    await asks(store, {}, (here) => removeEvidence(here, gone, false))
    const moved = await record({ activity: 'case-sampled', caseNumber: 'T01', criteria: 'HP-29.01', polarity: 'concern' })
    await asks(store, { as: 'lead', form: { text: 'A policy.', activity: 'document', caseNumber: '', criteria: 'HP-29.02', polarity: 'neutral', version: '1' } }, (here) => changeEvidence(here, moved))
    // The case is given up, and what was seen in it stays.
    await store.db.updateTable('chosen_case').set({ removed_at: '2014-03-14T12:00:00.000Z', removed_reason: 'Moved away', removed_by: leadId }).where('number', '=', 'T01').execute()

    const pages = async (as: 'lead' | 'inspector') => {
      const matrix = (await asks(store, { as, path: '/evidence/matrix?judgement=all' }, seeMatrix)).matrices.flatMap(({ lines }) => lines).filter((line) => line.records).map((line) => [line.criterion.id, figures(line)])
      const found: Record<string, unknown> = {}
      for (const code of ['HP', 'CLA', 'AD'] as const) {
        const [own, page] = [(await asks(store, { as, path: `/evidence/matrix?judgement=${code}` }, seeMatrix)).matrices[0]!.lines, (await asks(store, { as }, (here) => judgementPage(here, code))).coverage]
        expect(own, code).toEqual(page)
        for (const line of page.filter(({ records }) => records)) {
          found[line.criterion.id] = figures(line)
          const { total } = await asks(store, { as, path: `/evidence?criterion=${line.criterion.id}` }, evidenceList)
          expect(total, line.criterion.id).toBe(line.records)
          const markup = renderToStaticMarkup(createElement(JudgementCoverage, { code, coverage: [line], base: '/i', open: false }))
          for (const words of [saySides(line), sayWhence(line), ...line.gaps]) expect(markup).toContain(words)
        }
      }
      expect(Object.fromEntries(matrix)).toEqual(found)
      const lines = (await asks(store, { as }, judgementLines)).flatMap(({ code, records, bare }) => (['HP', 'CLA', 'AD'].includes(code) ? [[code, records, bare]] : []))
      expect((await asks(store, { as, path: '/evidence/matrix' }, seeMatrix)).judgements.flatMap(({ code, covered }) => (['HP', 'CLA', 'AD'].includes(code) ? [[code, covered.records, covered.bare]] : [])).toSorted()).toEqual(lines.toSorted())
      return { found, lines: Object.fromEntries(lines.map(([code, ...figured]) => [code, figured])) }
    }
    const all = {
      found: {
        'HP-29.01': { records: 2, polarities: { strength: 1, concern: 1 }, kinds: { 'case-tracked': 1, document: 1 }, cases: ['T01'], inspectors: 2, gaps: [] },
        'HP-29.02': { records: 2, polarities: { strength: 1, neutral: 1 }, kinds: { 'case-tracked': 1, document: 1 }, cases: ['T01'], inspectors: 1, gaps: ['Only one inspector'] },
        'CLA-31.15': { records: 1, polarities: { strength: 1 }, kinds: { 'case-tracked': 1 }, cases: ['T01'], inspectors: 1, gaps: ['Only one kind of source', 'Only one inspector'] },
      },
      lines: { HP: [3, 19], AD: [1, 14], CLA: [1, 27] },
    }
    expect(await pages('lead')).toEqual(all)
    expect(await pages('inspector')).toEqual(all)
    // The lead inspector is to read the case without knowing what was found in it: a record that was ever about it is not there, in no count.
    await store.db.insertInto('second_reading').values({ id: 'reading', inspection_id: inspectionId, case_id: 'case T01', first_by: inspectorId, second_by: leadId, questions: '["whole"]', asked_by: leadId, asked_at: '2014-03-14T12:00:00.000Z', withdrawn_by: null, withdrawn_at: null }).execute()
    expect(await pages('inspector')).toEqual(all)
    expect(await pages('lead')).toEqual({
      found: { 'HP-29.01': { records: 1, polarities: { concern: 1 }, kinds: { document: 1 }, cases: [], inspectors: 1, gaps: ['Only one kind of source', 'Only one inspector'] } },
      lines: { HP: [1, 20], AD: [0, 15], CLA: [0, 28] },
    })
  }))

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
