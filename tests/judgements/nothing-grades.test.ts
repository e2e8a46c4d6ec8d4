import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { criteria, judgements } from '#annex-a/framework/judgements.ts'
import { coverageOf, judgementCoverage } from '#server/judgements/coverage.ts'
import type { TiedEvidence } from '#db/queries/evidence.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { recordGrade, type GradeProblem } from '#server/judgements/record-grade.ts'
import { signOffPage } from '#server/judgements/sign-off.ts'
import { asks, refused, withFieldwork } from '../evidence/fieldwork.ts'
import { importsOf, sources } from '../house/source.ts'

const files = sources()

/** Every file that one brings with it, itself included. */
const reach = (path: string, except: readonly string[] = [], seen = new Set<string>()): ReadonlySet<string> => {
  if (except.includes(path)) return seen
  const file = files.find((one) => one.path === path)
  if (!file || seen.has(path)) return seen
  seen.add(path)
  for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) reach(to, except, seen)
  return seen
}

describe('a person grades', () => {
  test('what counts evidence knows nothing of grades recorded or of rules about them', () => {
    const reached = [...reach('server/judgements/coverage.ts'), ...reach('db/queries/evidence.ts')]
    expect(reached.filter((path) => /grading|grades|record/.test(path))).toEqual([])
  })

  test('what records a grade, and what says what stands in the way of one or of its signature, knows nothing of evidence', () => {
    // The table of fields that are kept while somebody types names every kind of thing; only texts pass through it.
    const reached = [...reach('server/judgements/record-grade.ts', ['server/fields/kinds.ts']), ...reach('annex-a/framework/grading.ts'), ...reach('annex-a/framework/grading/pieces.ts'), ...reach('server/judgements/signatures.ts')]
    expect(reached).toContain('db/queries/grades.ts')
    // Who could be known by the words of a reason is asked of the lists, and never of a record: what reads records would be among these.
    const aboutWords = /^server\/evidence\/(check-texts|read-outside|say-identities|child-ids|identities)(\.ts$|\/)/
    expect(reached.filter((path) => /evidence|coverage|triangul|matrix|readings/.test(path) && !aboutWords.test(path))).toEqual([])
  })

  test('what may be recorded or signed, and what is asked, is the same with any evidence', () => withFieldwork('sqlite', async (store) => {
    const codes = judgements.map(({ code }) => code)
    const probe = async () => {
      const said: unknown[] = []
      for (const code of codes) {
        said.push((await asks(store, { as: 'lead' }, (here) => signOffPage(here, code))).obstacles)
        for (const grade of ['1', '2', '3', '4', 'not-judged']) await asks(store, { as: 'lead', form: { grade, rationale: 'r' } }, async (here) => {
          const problem = refused<GradeProblem>(await recordGrade(here, code))
          said.push(problem ? { errors: problem.errors, obstacles: problem.obstacles } : 'recorded')
          throw new Error('undone')
        }).catch((fault: Error) => { if (fault.message !== 'undone') throw fault })
      }
      return said
    }
    for (const [code, grade] of [['AD', '4'], ['CLA', '4'], ['LMG', '4'], ['CL', '2']] as const) await asks(store, { as: 'lead', form: { grade, rationale: 'r' } }, (here) => recordGrade(here, code))
    const before = await probe()
    expect(before).toContain('recorded')
    const records = fc.array(fc.record({
      criteria: fc.uniqueArray(fc.constantFrom(...criteria.map(({ id }) => id)), { minLength: 1, maxLength: 8 }), polarity: fc.constantFrom('strength', 'concern', 'area-for-improvement', 'neutral'),
      activity: fc.constantFrom('case-tracked', 'document', 'talk-with-child'), text: fc.constant('Seen.'),
    }), { minLength: 1, maxLength: 12 })
    await fc.assert(fc.asyncProperty(records, async (some) => {
      for (const form of some) await asks(store, { form }, recordEvidence)
      expect(await probe()).toEqual(before)
    }), { numRuns: 4 })
  }))

  test('why a judgement can be made without evidence is asked where there is no record, the same with any number and whichever way they point', () => withFieldwork('sqlite', async (store) => {
    for (const grade of ['1', '4']) {
      await asks(store, { as: 'lead', form: { grade, rationale: 'r', 'answer-good-met': 'yes', 'answer-exceeds': 'e' } }, (here) => recordGrade(here, 'HP'))
      expect((await asks(store, { as: 'lead' }, (here) => signOffPage(here, 'HP'))).bare).toBe(true)
    }
    for (const polarity of ['concern', 'strength', 'strength']) {
      await asks(store, { form: { text: 'Seen.', criteria: ['HP-29.01'], polarity, activity: 'document' } }, recordEvidence)
      expect((await asks(store, { as: 'lead' }, (here) => signOffPage(here, 'HP'))).bare).toBe(false)
    }
  }))

  test('no count of evidence comes out as a grade, however much there is and whichever way it points', () => {
    for (const polarity of ['strength', 'concern'] as const) {
      const evidence = criteria.flatMap(({ id }, n): TiedEvidence[] => [{ evidenceId: `e${n}`, criterionId: id, activity: 'document', polarity, caseNumber: null, madeBy: 'x' }])
      for (const line of coverageOf(criteria, evidence)) expect(Object.keys(line).toSorted()).toEqual(['cases', 'criterion', 'gaps', 'inspectors', 'kinds', 'polarities', 'records'])
      expect(Object.keys(judgementCoverage(criteria, evidence)).toSorted()).toEqual(['bare', 'criteria', 'records'])
    }
  })

  test('one place alone writes a grade, and it takes it from the form', () => {
    const writers = files.filter(({ path }) => !path.startsWith('tests/') && !path.startsWith('seeds/')).filter((file) => importsOf(file).some(({ to }) => to === 'db/queries/grades.ts') && /\baddGrade\b/.test(file.text))
    expect(writers.map(({ path }) => path)).toEqual(['server/judgements/record-grade.ts'])
    expect(files.filter(({ path, text }) => !path.startsWith('tests/') && /insertInto\('provisional_grade'\)|updateTable\('provisional_grade'\)/.test(text)).map(({ path }) => path)).toEqual(['db/queries/grades.ts'])
  })

  test.each(judgements.map(({ code }) => code))('the form of %s chooses nothing beforehand, whatever was recorded', async (code) => {
    const { GradeForm } = await import('#app/parts/judgement-form.tsx')
    for (const grade of [null, 1, 2, 3, 4] as (Grade | null)[]) {
      const latest = { id: 'g', judgement: code, grade, rationale: 'r', pieces: {}, answers: { 'failure-protect': 'yes', 'good-met': 'yes' }, recordedBy: 'x', recordedAt: '2014-03-14T10:00:00.000Z' } as const
      const markup = renderToStaticMarkup(createElement(GradeForm, {
        address: '/x',
        page: {
          code, coverage: [], latest, earlier: [], unsettled: [], standing: { [code]: latest }, written: [], kept: {}, blank: [], snapshots: [], since: null, given: null, key: 'k', signed: false, isLead: true,
          mayRecord: true, mayWrite: true, open: true,
        }, problem: undefined,
      }))
      expect(markup.match(/type="radio"/g)!.length).toBeGreaterThanOrEqual(5)
      expect(markup).not.toMatch(/checked/)
      expect(markup).not.toContain('>r<')
    }
  })
})
