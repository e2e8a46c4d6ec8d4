import fc from 'fast-check'
import type { KyselyPlugin } from 'kysely'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import { activities } from '#annex-a/framework/evidence.ts'
import type { Grade } from '#annex-a/framework/judgement.ts'
import { criteria, judgements } from '#annex-a/framework/judgements.ts'
import { JudgementCoverage } from '#app/parts/judgement-coverage.tsx'
import { JudgementPage } from '#app/parts/judgement-page.tsx'
import type { Store } from '#db/open.ts'
import { coverageOf, judgementCoverage } from '#server/judgements/coverage.ts'
import type { TiedEvidence } from '#db/queries/evidence.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { judgementLines, judgementPage, type JudgementPage as Page } from '#server/judgements/pages.ts'
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

/** Every table that is read or written, whoever asks. */
const watching = (read: Set<string>): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    const look = (one: unknown): void => {
      if (typeof one !== 'object' || one === null) return
      if ('kind' in one && one.kind === 'TableNode') read.add((one as unknown as { table: { identifier: { name: string } } }).table.identifier.name)
      // What is written by hand names its tables in the text.
      if ('sqlFragments' in one) for (const text of one.sqlFragments as string[]) for (const table of text.match(/\b[a-z]+(_[a-z]+)*\b/g) ?? []) read.add(table)
      for (const part of Object.values(one)) look(part)
    }
    look(node)
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
})

const rendered = (page: ReactElement): string => {
  const router = createMemoryRouter([{ path: '*', element: page }])
  return renderToStaticMarkup(createElement(RouterProvider, { router }))
}

/** How often each grade is named: what counts evidence names none more often for what it counted. */
const namingGrades = (markup: string): readonly number[] => [/outstanding/gi, /\bgood\b/gi, /requires?[ _]improvement/gi, /inadequate/gi].map((word) => markup.match(word)?.length ?? 0)

/** A page of a judgement as it is shown; of the column that counts evidence by criterion, which grades it names. */
const withoutCounts = (page: Page): readonly [string, readonly number[]] => {
  const [whole, counts] = [rendered(createElement(JudgementPage, { page, base: '/i', problem: undefined })), rendered(createElement(JudgementCoverage, { code: page.code, coverage: page.coverage, base: '/i', open: page.open }))]
  expect(whole).toContain(counts)
  // Each rendering has sessions of its own.
  return [whole.replace(counts, '').replace(page.key, '').replaceAll(/(?<=\.session" value=")[^"]*/g, ''), namingGrades(counts)]
}

/** All that has to do with a grade, by way of every judgement: what pages say, and what becomes of every form. Only what counts evidence is left out. */
const everything = async (store: Store): Promise<readonly unknown[]> => {
  const said: unknown[] = (await asks(store, { as: 'lead' }, judgementLines)).map(({ records: _records, bare: _bare, ...line }) => line)
  for (const { code } of judgements) {
    const page = await asks(store, { as: 'lead' }, (here) => judgementPage(here, code))
    const { coverage: _coverage, key: _key, ...others } = page
    said.push(others, withoutCounts(page))
    const { bare: _bare, basis: _basis, key: _signingKey, content, ...signing } = await asks(store, { as: 'lead' }, (here) => signOffPage(here, code))
    said.push(signing, content && { ...content, evidence: 'left out' })
    for (const grade of ['1', '2', '3', '4', 'not-judged', '', undefined]) await asks(store, { as: 'lead', form: { ...(grade === undefined ? {} : { grade }), rationale: 'r' } }, async (here) => {
      const problem = refused<GradeProblem>(await recordGrade(here, code))
      said.push(problem ?? 'recorded')
      throw new Error('undone')
    }).catch((fault: Error) => { if (fault.message !== 'undone') throw fault })
  }
  return said
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

  test('nothing about a grade is other with any evidence: what pages show and choose, what may be recorded with or without one, what is asked', () => withFieldwork('sqlite', async (store) => {
    for (const [code, grade] of [['AD', '4'], ['CLA', '4'], ['LMG', '4'], ['CL', '2']] as const) await asks(store, { as: 'lead', form: { grade, rationale: 'r' } }, (here) => recordGrade(here, code))
    const before = await everything(store)
    expect(before).toContain('recorded')
    const records = fc.array(fc.record({
      criteria: fc.uniqueArray(fc.constantFrom(...criteria.map(({ id }) => id)), { minLength: 1, maxLength: 8 }), polarity: fc.constantFrom('strength', 'concern', 'area-for-improvement', 'neutral'),
      activity: fc.constantFrom('case-tracked', 'document', 'talk-with-child'), text: fc.constant('Seen.'),
    }), { minLength: 1, maxLength: 12 })
    await fc.assert(fc.asyncProperty(records, async (some) => {
      for (const form of some) await asks(store, { form }, recordEvidence)
      expect(await everything(store)).toEqual(before)
    }), { numRuns: 4 })
    // Every criterion of every judgement, of every kind, by two: all for it, and then all against it as well.
    for (const polarity of ['strength', 'concern']) {
      for (const { code: activity } of activities) for (const as of ['lead', 'inspector'] as const) await asks(store, { as, form: { text: 'Seen.', criteria: criteria.map(({ id }) => id), polarity, activity } }, recordEvidence)
      expect(await everything(store)).toEqual(before)
    }
  }))

  test('recording a grade reads no table that holds evidence, whichever way it came there', () => withFieldwork('sqlite', async (store) => {
    const read = new Set<string>()
    const watched = { ...store, db: store.db.withPlugin(watching(read)) }
    for (const form of [{}, { rationale: 'r' }, { grade: '4', rationale: 'Visits were late.' }, { grade: '3', rationale: 'r', 'answer-failure-protect': 'no' }]) await asks(watched, { as: 'lead', form }, (here) => recordGrade(here, 'HP'))
    expect(read).toContain('provisional_grade')
    expect([...read].filter((table) => /evidence|criterion|reading|coverage/.test(table))).toEqual([])
    // And it would be seen.
    await asks(watched, { as: 'lead' }, (here) => signOffPage(here, 'HP'))
    expect(read).toContain('evidence')
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
        address: '/x', page: { code, key: 'k', standing: { [code]: latest }, written: [], kept: {} }, problem: undefined,
      }))
      expect(markup.match(/type="radio"/g)!.length).toBeGreaterThanOrEqual(5)
      expect(markup).not.toMatch(/checked/)
      expect(markup).not.toContain('>r<')
    }
  })
})
