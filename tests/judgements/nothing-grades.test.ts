import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { criteria, judgements } from '#annex-a/framework/judgements.ts'
import { coverageOf, judgementCoverage } from '#server/judgements/coverage.ts'
import type { TiedEvidence } from '#db/queries/evidence.ts'
import { importsOf, sources } from '../house/source.ts'

const files = sources()

/** Every file that one brings with it, itself included. */
const reach = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  const file = files.find((one) => one.path === path)
  if (!file || seen.has(path)) return seen
  seen.add(path)
  for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) reach(to, seen)
  return seen
}

describe('a person grades', () => {
  test('what counts evidence knows nothing of grades recorded or of rules about them', () => {
    const reached = [...reach('server/judgements/coverage.ts'), ...reach('db/queries/evidence.ts')]
    expect(reached.filter((path) => /grading|grades|record/.test(path))).toEqual([])
  })

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
          code, coverage: [], latest, earlier: [], unsettled: [], standing: { [code]: latest }, written: [], kept: {}, blank: [], snapshots: [], since: null, key: 'k', signed: false, isLead: true,
          mayRecord: true, mayWrite: true, open: true,
        }, problem: undefined,
      }))
      expect(markup.match(/type="radio"/g)!.length).toBeGreaterThanOrEqual(5)
      expect(markup).not.toMatch(/checked/)
      expect(markup).not.toContain('>r<')
    }
  })
})
