import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { addGrade } from '#db/queries/grades.ts'
import { loader as calendar } from '#app/routes/inspections/calendar.tsx'
import { action as decide, loader as deciding } from '#app/routes/report/decide.tsx'
import { action as finish } from '#app/routes/report/finish.tsx'
import { loader as judging } from '#app/routes/judgements/judgement.tsx'
import { loader as listing } from '#app/routes/judgements/list.tsx'
import { loader as openingAgain } from '#app/routes/judgements/open-again.tsx'
import { loader as frame } from '#app/routes/report/frame.tsx'
import { action as raise } from '#app/routes/report/raise.tsx'
import { loader as see } from '#app/routes/report/report.tsx'
import { action as write } from '#app/routes/report/section.tsx'
import { loader as statement } from '#app/routes/report/statement.tsx'
import { action as step, loader as stepping } from '#app/routes/report/step.tsx'
import { loader as text } from '#app/routes/report/text.tsx'
import { loader as word } from '#app/routes/report/word.tsx'
import type { CalendarView } from '#server/calendar/see-calendar.ts'
import { reportAttention } from '#server/attention/report.ts'
import type { JudgementLine, JudgementPage } from '#server/judgements/pages.ts'
import type { SignOffPage } from '#server/judgements/sign-off.ts'
import type { ReportReading } from '#server/report/read-text.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import type { AuthorityReport, TeamReport } from '#server/report/see-report.ts'
import type { StepForm } from '#server/report/steps.ts'
import { reportWaiting } from '#server/report/waiting.ts'
import { errorsIn, minutes, own, statusOf, withRig, type Rig } from '../access/rig.ts'
import { engines } from '../support/engines.ts'
import { askers, decideContext, gradeAll, ledTo, signAll, type As } from './way.ts'

const day = minutes(24 * 60)
const on = (date: string): Record<string, string> => { const [year, month, of] = date.split('-'); return { 'on-day': String(Number(of)), 'on-month': String(Number(month)), 'on-year': year! } }
const team = async (as: As): Promise<TeamReport> => await as('lead', see) as TeamReport
const authority = async (as: As): Promise<AuthorityReport> => await as('officer', see) as AuthorityReport
const reads = async (as: As, who: string, search = ''): Promise<ReportReading> => (await as(who, text, {}, { search }) as { reading: ReportReading }).reading
const inWord = async (as: As, who: string, search = ''): Promise<string> => strFromU8(unzipSync(new Uint8Array(await (await as(who, word, {}, { search }) as Response).arrayBuffer()))['word/document.xml']!)
const steps = async (as: As, all: readonly (readonly [who: string, route: unknown, name: string, form: Record<string, string>])[]): Promise<void> => {
  for (const [who, route, name, form] of all) expect(statusOf(await as(who, route, { step: name }, { form })), name).toBe(303)
}

/** Drafts, and takes the report to where it is final on the day that the clock says. */
const made = async (rig: Rig, as: As): Promise<string> => {
  const id = ledTo(await as('inspector', write, { section: 'HP' }, { form: { do: 'add' } }))
  await as('inspector', write, { section: 'HP' }, { form: { do: 'save', [id]: 'Some wait for 12 weeks.', [`${id}.from`]: '0', [`${id}.session`]: 'a'.repeat(12) } })
  for (const code of ['OE', 'CLA', 'AD', 'CL', 'LMG']) {
    const other = ledTo(await as('inspector', write, { section: code }, { form: { do: 'add' } }))
    await as('inspector', write, { section: code }, { form: { do: 'save', [other]: `What was seen of ${code}.`, [`${other}.from`]: '0', [`${other}.session`]: 'a'.repeat(12) } })
  }
  await gradeAll(rig, 4)
  await signAll(rig)
  await decideContext(rig)
  await steps(as, [['inspector', step, 'quality-assurance', { assurer: 'lead' }], ['lead', step, 'pass', {}]])
  return id
}
const rewrite = (as: As, id: string, from: number, words: string) => as('inspector', write, { section: 'HP' }, { form: { do: 'save', [id]: words, [`${id}.from`]: String(from), [`${id}.session`]: 'a'.repeat(12) } })
const assured = [['inspector', step, 'quality-assurance', { assurer: 'lead' }], ['lead', step, 'pass', {}]] as const
const register = async ({ store: { db } }: Rig) => ({
  published: (await db.selectFrom('outcome').select('published').execute()).map(({ published }) => published),
  grades: Object.fromEntries((await db.selectFrom('outcome_grade').select(['judgement', 'grade']).execute()).map(({ judgement, grade }) => [judgement, grade])),
  corrections: (await db.selectFrom('outcome_correction').selectAll().orderBy('number').execute()).map(({ field, was, becomes, reason, corrected_by }) => [field, was, becomes, reason, corrected_by]),
})

describe.each(engines)('a published report is corrected, on %s', (engine) => {
  test('it goes the whole way again while the published text stands; both are kept, no time begins anew, and the register keeps what it said', () => withRig(engine, async (rig) => {
    const as = askers(rig)
    const id = await made(rig, as)
    await steps(as, [['lead', decide, 'send', on('2016-04-19')]])
    await as('officer', finish, {}, { form: {} })
    await steps(as, [['lead', decide, 'final', {}]])
    rig.clock.forward(90 * day)
    await steps(as, [['lead', decide, 'publish', on('2016-07-01')]])
    const first = await team(as)
    expect([first.may, first.standing.publications.map(({ on: of, corrected }) => [of, corrected])]).toEqual([['correct'], [['2016-07-01', null]]])
    expect([await as('lead', frame), (await reads(as, 'lead')).published, (await reads(as, 'lead')).is]).toEqual([null, 'Published 1 July 2016.', 'published'])
    const dates = async () => (await as('lead', calendar) as CalendarView).weeks.flatMap(({ dates: some }) => some).filter(({ id: one }) => one === 'action-statement' || one === 'full-inspection-again').map(({ id: one, on: of }) => [one, of.date])
    const dated = await dates()
    expect(dated).toHaveLength(2)
    const published = (await authority(as)).content

    // Only the lead opens it, with a reason that names nobody.
    for (const who of ['inspector', 'officer']) expect(statusOf(await as(who, decide, { step: 'correct' }, { form: { words: 'Wrong' } }))).toBe(403)
    expect(errorsIn(await as('lead', decide, { step: 'correct' }, { form: {} }))['words']).toContain('what was wrong')
    expect(errorsIn(await as('lead', decide, { step: 'correct' }, { form: { words: 'The one at LS1 4AP.' } }))['words']).toContain('postcode')
    const why = 'The weeks in paragraph 1.'
    await steps(as, [['lead', decide, 'correct', { words: why }]])

    // The published text stands, and everybody is told so on every page.
    for (const who of ['lead', 'inspector', 'officer']) expect(await as(who, frame)).toMatchObject({ publishedOn: '2016-07-01', text: 1, why })
    expect(await authority(as)).toMatchObject({ state: 'published', content: published, publishedOn: '2016-07-01', publishedSays: 'Published 1 July 2016.', received: true, mayRaise: false })
    expect((await reads(as, 'officer')).is).toBe('published')
    expect(await inWord(as, 'officer')).toContain('Published 1 July 2016.')
    expect(statusOf(await as('officer', statement))).not.toBe(404)
    expect(await reads(as, 'lead')).toMatchObject({ is: 'draft', published: 'Correction of the report published on 1 July 2016, which still stands. To be corrected: The weeks in paragraph 1.' })
    const inspection = (await inspectionById(rig.store.db, own))!
    const waits = (role: 'officer' | 'lead') => rig.store.db.transaction().execute((db) => reportWaiting({ db, inspection, roles: [role], person: { id: role } as never }))
    expect([await waits('officer'), await waits('lead')]).toMatchObject([{ state: 'published', correcting: true }, { state: 'drafting', correcting: true }])
    const now = rig.clock.now().toISOString()
    expect((await reportAttention({ db: rig.store.db, inspection, person: { id: 'lead' }, now, since: now })).map(({ says }) => says)).toContain('The published report is open to be corrected, and the correction is not handed on yet')
    expect([(await team(as)).clocks, await dates()]).toEqual([first.clocks, dated])

    // Nothing is corrected by nothing; it can be left as it is.
    expect((await as('lead', stepping, { step: 'quality-assurance' }) as StepForm).stops).toEqual(['Nothing in it reads otherwise than the text published on 1 July 2016: correct what was wrong, or leave that text as it is'])
    await steps(as, [['lead', decide, 'leave', { words: 'It was right' }]])
    expect([(await team(as)).standing.state, await as('officer', frame)]).toEqual(['published', null])

    // Words and a grade are corrected, and it goes the whole way.
    await steps(as, [['lead', decide, 'correct', { words: why }]])
    await rewrite(as, id, 1, 'Some wait for eight weeks.')
    await addGrade(rig.store.db, { id: 'again', inspection_id: own, judgement: 'OE', grade: 3, rationale: 'A test', answers: '{}', pieces: '{}', edition: 'sif-2015-06', recorded_by: 'lead', recorded_at: '2016-07-05T09:00:00.000Z' })
    await steps(as, [...assured, ['lead', decide, 'send', on('2016-07-20')]])
    expect(await authority(as)).toMatchObject({ state: 'factual-accuracy', mayRaise: true, publishedSays: 'Correction of the report published on 1 July 2016, which still stands. To be corrected: The weeks in paragraph 1.' })
    expect([JSON.stringify((await reads(as, 'officer')).content).includes('eight weeks'), (await reads(as, 'officer', '?text=1')).content]).toEqual([true, published])
    expect(statusOf(await as('officer', raise, {}, { form: { section: 'HP', words: 'It is nine.' } }))).toBe(303)
    // Sent back, the authority sees what was published, and nothing of the correction.
    await steps(as, [['lead', step, 'send-back', { words: 'Nine, then' }]])
    expect((await authority(as)).content).toEqual(published)
    expect(JSON.stringify([await reads(as, 'officer'), await reads(as, 'officer', '?text=2')])).not.toContain('eight')
    await steps(as, [...assured, ['lead', decide, 'send', on('2016-07-20')]])
    const [point] = (await team(as)).points
    const { action: answer } = await import('#app/routes/report/point.tsx')
    await as('lead', answer, { point: point!.id }, { form: { answer: 'accepted', piece: id, after: 'Some wait for nine weeks.' } })
    await as('officer', finish, {}, { form: {} })
    rig.clock.forward(day)
    await steps(as, [['lead', decide, 'final', {}]])
    const due = (clocks: TeamReport['clocks']) => clocks.map(({ lateness: _, ...clock }) => clock)
    expect([due((await team(as)).clocks), await dates(), (await reads(as, 'officer')).is]).toEqual([due(first.clocks), dated, 'final'])
    expect((await as('lead', deciding, { step: 'publish' }) as StepForm)).toMatchObject({ corrects: '2016-07-01', values: { words: why } })
    expect(errorsIn(await as('lead', decide, { step: 'publish' }, { form: on('2016-07-12') }))['words']).toContain('what was corrected')
    await steps(as, [['lead', decide, 'publish', { ...on('2016-07-12'), words: 'Paragraph 1 said 12 weeks;\nit is nine.' }]])

    // Both texts are there for both sides, each saying what it is.
    const says = 'Published 1 July 2016, corrected 12 July 2016: Paragraph 1 said 12 weeks; it is nine.'
    const last = (await team(as)).standing.publications[1]!.text
    for (const who of ['lead', 'officer']) {
      expect([(await reads(as, who)).published, JSON.stringify((await reads(as, who)).content).includes('nine weeks')]).toEqual([says, true])
      expect(await reads(as, who, '?text=1')).toMatchObject({ is: 'published', content: published, published: 'Published 1 July 2016. This text was corrected on 12 July 2016: Paragraph 1 said 12 weeks; it is nine. The corrected text takes its place.' })
      for (const search of ['', `?text=${last}`]) expect(await inWord(as, who, search)).toContain(says)
    }
    expect((await authority(as)).publications.map(({ on: of }) => of)).toEqual(['2016-07-01', '2016-07-12'])
    // The report is as late as it was; whoever is not inadequate is not inspected again for it.
    expect([(await team(as)).clocks.find(({ id: one }) => one === 'report'), await dates()]).toEqual([first.clocks.find(({ id: one }) => one === 'report'), dated.filter(([one]) => one === 'action-statement')])
    const corrected = ['OE', '4', '3', 'The report was corrected: Paragraph 1 said 12 weeks;\nit is nine.', 'lead']
    expect(await register(rig)).toEqual({ published: ['2016-07-01'], grades: { OE: 3, HP: 4, CLA: 4, AD: 4, CL: 4, LMG: 4 }, corrections: [corrected] })

    // Corrected again without a grade: nothing happens in the register.
    await steps(as, [['lead', decide, 'correct', { words: 'A full stop.' }]])
    await rewrite(as, id, 3, 'Some wait for nine weeks')
    // The lead has written an answer meanwhile: quality is assured by somebody who has not.
    await rig.store.db.insertInto('team_member').values({ inspection_id: own, person_id: 'stranger', role: 'inspector', joined_at: '2016-07-12T09:00:00.000Z' }).execute()
    await steps(as, [['inspector', step, 'quality-assurance', { assurer: 'stranger' }], ['stranger', step, 'pass', {}], ['lead', decide, 'send', on('2016-07-20')]])
    await as('officer', finish, {}, { form: {} })
    await steps(as, [['lead', decide, 'final', {}], ['lead', decide, 'publish', { ...on('2016-07-12'), words: 'A full stop' }]])
    expect([(await reads(as, 'officer')).published, (await register(rig)).corrections]).toEqual([`${says.slice(0, -1)}; corrected 12 July 2016: A full stop.`, [corrected]])

    // Nothing is changed in an inspection that is closed, and no report corrected.
    await rig.store.db.updateTable('inspection').set({ closed_at: '2016-07-12T10:00:00.000Z' }).where('id', '=', own).execute()
    expect([(await team(as)).may, statusOf(await as('lead', decide, { step: 'correct' }, { form: { words: why } }))]).toEqual([[], 403])
  }))
})

test.each(engines)('while a text is final or published, its judgements say how it gives them, and a grade recorded since is told apart, on %s', (engine) => withRig(engine, async (rig) => {
  const as = askers(rig)
  await made(rig, as)
  const asked = async (judgement: string) => (await as('lead', openingAgain, { judgement }) as SignOffPage).given
  const regrade = (id: string, judgement: string, grade: number | null, recorded_at: string) =>
    addGrade(rig.store.db, { id, inspection_id: own, judgement, grade, rationale: 'A test', answers: '{}', pieces: '{}', edition: 'sif-2015-06', recorded_by: 'lead', recorded_at })
  await steps(as, [['lead', decide, 'send', on('2016-04-19')]])
  await as('officer', finish, {}, { form: {} })
  expect(await asked('CL'), 'what the authority checks is not given for good').toBeNull()
  await steps(as, [['lead', decide, 'final', {}]])
  expect(await asked('CL')).toEqual({ is: 'final', on: '2016-04-12', text: 1, correcting: false, grade: 4, differs: false })
  rig.clock.forward(90 * day)
  await steps(as, [['lead', decide, 'publish', on('2016-07-01')]])
  expect(await asked('CL')).toEqual({ is: 'published', on: '2016-07-01', text: 1, correcting: false, grade: 4, differs: false })
  expect((await team(as)).apart).toEqual([])
  const published = (await authority(as)).content

  await regrade('after', 'CL', null, '2016-07-05T09:00:00.000Z')
  expect((await team(as)).apart).toMatchObject([{ code: 'CL', given: { is: 'published', grade: 4 }, now: null }])
  expect((await team(as)).sections.filter(({ given }) => given?.differs).map(({ section }) => section.code)).toEqual(['CL'])
  expect((await as('lead', listing) as readonly JudgementLine[]).filter(({ given }) => given?.differs).map(({ code }) => code)).toEqual(['CL'])
  expect([(await as('inspector', judging, { judgement: 'CL' }) as JudgementPage).given, (await as('lead', judging, { judgement: 'AD' }) as JudgementPage).given]).toMatchObject([{ differs: true, grade: 4 }, { differs: false }])
  expect((await authority(as)).content).toEqual(published)

  await steps(as, [['lead', decide, 'correct', { words: 'Care leavers.' }]])
  expect(await asked('CL')).toMatchObject({ is: 'published', correcting: true, differs: true })
  await regrade('back', 'CL', 4, '2016-07-06T09:00:00.000Z')
  expect([(await asked('CL'))?.differs, (await team(as)).apart]).toEqual([false, []])
}))

test('what the invented authority was judged to be is in no register, corrected or not', () => withRig('sqlite', async (rig) => {
  const as = askers(rig)
  await rig.store.db.updateTable('inspection').set({ authority: trainingAuthority.code }).where('id', '=', own).execute()
  const id = await made(rig, as)
  const published = async (words: string): Promise<void> => {
    await steps(as, [['lead', decide, 'send', on(rig.clock.now().toISOString().slice(0, 10))]])
    rig.clock.forward(2 * day)
    await steps(as, [['lead', decide, 'final', {}], ['lead', decide, 'publish', { ...on(rig.clock.now().toISOString().slice(0, 10)), words }]])
  }
  await published('')
  await steps(as, [['lead', decide, 'correct', { words: 'The weeks.' }]])
  await rewrite(as, id, 1, 'Some wait for eight weeks.')
  await addGrade(rig.store.db, { id: 'again', inspection_id: own, judgement: 'OE', grade: 3, rationale: 'A test', answers: '{}', pieces: '{}', edition: 'sif-2015-06', recorded_by: 'lead', recorded_at: '2016-07-05T09:00:00.000Z' })
  await steps(as, assured)
  await published('The weeks.')
  expect([(await team(as)).standing.publications.length, await register(rig)]).toEqual([2, { published: [], grades: {}, corrections: [] }])
}))
