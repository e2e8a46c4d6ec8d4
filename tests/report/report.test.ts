import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { loader as calendar } from '#app/routes/inspections/calendar.tsx'
import { addGrade } from '#db/queries/grades.ts'
import { action as decide, loader as deciding } from '#app/routes/report/decide.tsx'
import { action as finish } from '#app/routes/report/finish.tsx'
import { action as choose, loader as choosing } from '#app/routes/report/piece.tsx'
import { action as answer } from '#app/routes/report/point.tsx'
import { action as raise, loader as raising } from '#app/routes/report/raise.tsx'
import { loader as see } from '#app/routes/report/report.tsx'
import { action as write, loader as section } from '#app/routes/report/section.tsx'
import { loader as statementFile } from '#app/routes/report/statement-file.tsx'
import { action as step, loader as stepping } from '#app/routes/report/step.tsx'
import { loader as text } from '#app/routes/report/text.tsx'
import { loader as word } from '#app/routes/report/word.tsx'
import type { CalendarView } from '#server/calendar/see-calendar.ts'
import type { ReportReading } from '#server/report/read-text.ts'
import type { AuthorityReport, TeamReport } from '#server/report/see-report.ts'
import type { SectionView } from '#server/report/section.ts'
import type { StepForm } from '#server/report/steps.ts'
import { errorsIn, events, minutes, own, statusOf, withRig, type Rig } from '../access/rig.ts'
import { engines } from '../support/engines.ts'
import { askers, canary, decideContext, gradeAll, ledTo, recordSome, signAll, type As } from './way.ts'

const day = minutes(24 * 60)
const on = (date: string): Record<string, string> => { const [year, month, of] = date.split('-'); return { 'on-day': String(Number(of)), 'on-month': String(Number(month)), 'on-year': year! } }

const team = async (as: As): Promise<TeamReport> => await as('lead', see) as TeamReport
const authority = async (as: As): Promise<AuthorityReport> => await as('officer', see) as AuthorityReport

/** A paragraph in a section, with its evidence; its id. */
const writeOne = async (as: As, code: string, words: string, evidence: readonly string[]): Promise<string> => {
  const id = ledTo(await as('inspector', write, { section: code }, { form: { do: 'add' } }))
  if (evidence.length) expect(statusOf(await as('inspector', choose, { piece: id }, { form: { evidence, shown: evidence } }))).toBe(303)
  expect(statusOf(await as('inspector', write, { section: code }, { form: { do: 'save', [id]: words, [`${id}.from`]: '0', [`${id}.session`]: 'a'.repeat(12) } }))).toBe(303)
  return id
}

const drafted = async (rig: Rig, as: As) => {
  const evidence = await recordSome(as, 'HP-29.01', canary)
  const first = await writeOne(as, 'HP', 'Children are helped when they need it.', [evidence])
  const second = await writeOne(as, 'HP', 'Some wait for 12 weeks.', [])
  await writeOne(as, 'priorities', 'See every child within ten days.', [evidence])
  // Each judgement that is graded says what it rests on, or the report is never final.
  for (const code of ['OE', 'CLA', 'AD', 'CL', 'LMG']) await writeOne(as, code, `What was seen of ${code}.`, [evidence])
  await gradeAll(rig, 4)
  return { evidence, first, second }
}

describe.each(engines)('the report on %s', (engine) => {
  test('from its first sentence to its publication: who may do what, what stands in the way, and what the authority sees of it', () => withRig(engine, async (rig) => {
    const as = askers(rig)
    expect((await team(as)).standing.state).toBe('drafting')
    expect((await as('lead', stepping, { step: 'quality-assurance' }) as StepForm).stops).toEqual(['Nothing is written yet: write at least one paragraph'])
    const { evidence, first, second } = await drafted(rig, as)

    // What rests on nothing says so, and more is only ever chosen from this inspection.
    const seen = await as('lead', section, { section: 'HP' }) as SectionView
    expect(seen.pieces.map(({ text: words, bare, evidence: records }) => [words, bare, records.map(({ text: said }) => said)])).toEqual([['Children are helped when they need it.', false, [canary]], ['Some wait for 12 weeks.', true, []]])
    expect(JSON.stringify(await as('lead', choosing, { piece: first }))).toContain(canary)
    expect(statusOf(await as('lead', choose, { piece: second }, { form: { evidence: 'of-elsewhere' } }))).toBe(303)
    expect((await as('lead', section, { section: 'HP' }) as SectionView).count).toEqual({ paragraphs: 2, bare: 1, empty: 0 })
    await as('inspector', write, { section: 'HP' }, { form: { do: `up:${second}` } })
    await as('inspector', write, { section: 'HP' }, { form: { do: `down:${second}` } })

    // Somebody takes a paragraph away while another types in it on a page without scripts: what was typed is kept with it.
    const gone = await writeOne(as, 'HP', 'Soon away.', [])
    await as('lead', write, { section: 'HP' }, { form: { do: `remove:${gone}` } })
    await as('inspector', write, { section: 'HP' }, { form: { do: 'save', [gone]: 'Soon away, and typed on.', [`${gone}.from`]: '1', [`${gone}.session`]: 'a'.repeat(12) } })
    expect((await as('lead', section, { section: 'HP' }) as SectionView).removed.map(({ text: words }) => words)).toEqual(['Soon away, and typed on.'])

    // The authority sees nothing of a draft, whatever it asks for.
    for (const [route, params] of [[section, { section: 'HP' }], [choosing, { piece: first }], [stepping, { step: 'pass' }], [deciding, { step: 'send' }]] as const) expect(statusOf(await as('officer', route, params))).toBe(403)
    for (const route of [text, word]) expect(statusOf(await as('officer', route))).toBe(404)
    expect(await authority(as)).toMatchObject({ state: 'not-yet', content: null, points: [], mayRaise: false })

    // Quality is assured by somebody who has written nothing.
    const form = await as('inspector', stepping, { step: 'quality-assurance' }) as StepForm
    expect(form.assurers).toEqual([{ id: 'lead', name: 'Person lead' }])
    expect(form.warnings[0]).toBe('1 paragraph rests on no evidence')
    expect(form.later, 'what stops it from becoming final, though not this step').toContainEqual(expect.stringMatching(/is not signed off yet$/))
    expect(errorsIn(await as('inspector', step, { step: 'quality-assurance' }, { form: { assurer: 'inspector' } }))).toEqual({ assurer: 'Choose who is to assure the quality of the report' })
    expect(statusOf(await as('inspector', step, { step: 'quality-assurance' }, { form: { assurer: 'lead' } }))).toBe(303)
    expect(errorsIn(await as('inspector', write, { section: 'HP' }, { form: { do: 'save', [first]: 'Other words', [`${first}.from`]: '1' } }))['form']).toContain('handed on meanwhile')
    expect(errorsIn(await as('inspector', step, { step: 'pass' }, { form: {} }))['form']).toContain('gone on meanwhile')
    expect(statusOf(await as('lead', write, { section: 'HP' }, { form: { do: 'comment', comment: 'Which weeks?' } }))).toBe(303)
    expect(errorsIn(await as('inspector', write, { section: 'HP' }, { form: { do: 'comment', comment: 'Mine' } }))['form']).toBeTruthy()
    expect(errorsIn(await as('lead', step, { step: 'send-back' }, { form: {} }))['words']).toBeTruthy()
    expect(statusOf(await as('lead', step, { step: 'send-back' }, { form: { words: 'Say which weeks' } }))).toBe(303)
    expect((await as('inspector', section, { section: 'HP' }) as SectionView).comments.map(({ words }) => words)).toEqual(['Which weeks?'])
    expect(statusOf(await as('inspector', step, { step: 'quality-assurance' }, { form: { assurer: 'lead' } }))).toBe(303)
    expect(statusOf(await as('lead', step, { step: 'pass' }, { form: {} }))).toBe(303)

    // To the authority, with a day; a postcode is asked about first.
    expect(statusOf(await as('inspector', decide, { step: 'send' }, { form: on('2016-04-19') }))).toBe(403)
    expect(errorsIn(await as('lead', decide, { step: 'send' }, { form: on('2016-04-01') }))['on']).toContain('has passed')
    expect((await as('lead', deciding, { step: 'send' }) as StepForm).values).toEqual(on('2016-04-19'))
    expect(statusOf(await as('lead', decide, { step: 'send' }, { form: on('2016-04-19') }))).toBe(303)
    const given = await authority(as)
    expect([given.state, given.due, given.content?.sections.find(({ code }) => code === 'HP')?.paragraphs.map(({ text: words }) => words)]).toEqual(['factual-accuracy', '2016-04-19', ['Children are helped when they need it.', 'Some wait for 12 weeks.']])
    expect(given.clocks.map(({ id }) => id)).toEqual(['report'])
    const everything = [given, await as('officer', text), await as('officer', text, {}, { search: '?text=1' }), await as('officer', raising, {}, { search: '?section=HP' }), await (await as('officer', word) as Response).text()]
    for (const one of everything) for (const secret of [canary, evidence, first, 'Which weeks?', 'Say which weeks']) expect(JSON.stringify(one)).not.toContain(secret)

    // Points, one by one.
    expect(statusOf(await as('officer', raising, {}, { search: '?section=nothing' }))).toBe(404)
    expect(errorsIn(await as('officer', raise, {}, { form: { section: 'HP', paragraph: '99', words: '' } }))).toEqual({ paragraph: 'Choose a paragraph of this section', words: 'Say what is not right, what is, and where it can be seen' })
    const number = String(given.content!.sections.find(({ code }) => code === 'HP')!.paragraphs[1]!.number)
    for (const form of [{ section: 'HP', paragraph: number, words: 'It is 8 weeks: see list 3.' }, { section: 'context', words: 'There are 6 homes.' }]) expect(statusOf(await as('officer', raise, {}, { form }))).toBe(303)
    expect(statusOf(await as('lead', raise, {}, { form: { section: 'HP', words: 'Mine' } }))).toBe(403)
    const [of, about] = (await authority(as)).points
    expect([of!.number, of!.paragraph, about!.section]).toEqual([1, Number(number), 'Information about this local authority area'])
    expect((await as('lead', deciding, { step: 'final' }) as StepForm).stops).toHaveLength(2 + 6 + 1)
    expect(errorsIn(await as('lead', answer, { point: of!.id }, { form: { answer: 'accepted', piece: second, after: 'Some wait for 12 weeks.' } }))['after']).toContain('Change the words')
    expect(errorsIn(await as('lead', answer, { point: of!.id }, { form: { answer: 'accepted', piece: second, after: '' } }))['after']).toContain('tick that it is left out')
    expect(errorsIn(await as('lead', answer, { point: of!.id }, { form: { answer: 'accepted', piece: second, after: 'Children are helped when they need it.' } }))['after']).toContain('words of another paragraph')
    expect(statusOf(await as('lead', answer, { point: of!.id }, { form: { answer: 'accepted', piece: second, after: 'Some wait for eight weeks.', words: 'Thank you.' } }))).toBe(303)
    expect(errorsIn(await as('lead', answer, { point: about!.id }, { form: { answer: 'not-accepted' } }))['words']).toContain('why')
    // Whoever began from the words before it does not undo them unseen; the same form sent twice is one answer.
    const stale = await as('lead', answer, { point: of!.id }, { form: { answer: 'accepted', piece: second, after: 'Some wait for 12 weeks or more.', [`version-${second}`]: '1' } })
    expect(errorsIn(stale)['after']).toContain('changed meanwhile')
    expect(statusOf(await as('lead', answer, { point: of!.id }, { form: { answer: 'accepted', piece: second, after: 'Some wait for eight weeks.', words: 'Thank you.', [`version-${second}`]: '1' } }))).toBe(303)
    expect(statusOf(await as('lead', answer, { point: about!.id }, { form: { answer: 'not-accepted', words: 'One closed in March.' } }))).toBe(303)
    expect((await authority(as)).points.map(({ answer: said }) => [said?.is, said?.before, said?.after])).toEqual([['accepted', 'Some wait for 12 weeks.', 'Some wait for eight weeks.'], ['not-accepted', null, null]])

    // Nothing is final before every judgement is signed off, the figures are decided and the authority is done.
    await signAll(rig)
    await decideContext(rig)
    expect((await as('lead', deciding, { step: 'final' }) as StepForm).stops).toEqual(['The authority has until the end of 19 April 2016 to raise points, and has not said that it is done'])
    const finishes = async (): Promise<number> => (await events(rig)).filter(({ detail }) => detail.includes('authority-finished')).length
    // Said twice, and once it is too late, it is done once and told once.
    for (const time of ['once', 'twice']) expect(statusOf(await as('officer', finish, {}, { form: {} })), time).toBe(303)
    rig.clock.forward(2 * day)
    expect(statusOf(await as('lead', decide, { step: 'final' }, { form: {} }))).toBe(303)
    expect(statusOf(await as('officer', finish, {}, { form: {} }))).toBe(303)
    expect(await finishes()).toBe(1)
    const final = await authority(as)
    expect([final.state, final.finalOn, JSON.stringify(final.content).includes('eight weeks'), final.content?.openFigures]).toEqual(['final', '2016-04-14', true, 0])
    expect(createHash('sha256').update(JSON.stringify(final.content)).digest('hex')).toBe(final.sha256)

    // The clocks start from it: 70 working days of 14 April 2016 are over on 25 July; and an inadequate authority is inspected again.
    const dates = (await as('lead', calendar) as CalendarView).weeks.flatMap(({ dates: some }) => some)
    const dated = (id: string): string | undefined => dates.find((one) => one.id === id)?.on.date
    expect([dated('action-statement'), dated('full-inspection-again') === undefined]).toEqual(['2016-07-25', false])

    // Opened again, everything waits anew, and the day on which it was received is taken back.
    expect(statusOf(await as('lead', decide, { step: 'open-again' }, { form: { words: 'A sentence is missing' } }))).toBe(303)
    expect([(await authority(as)).state, (await authority(as)).content]).toEqual(['not-yet', null])
    expect((await as('lead', calendar) as CalendarView).weeks.flatMap(({ dates: some }) => some).some(({ id }) => id === 'full-inspection-again')).toBe(false)
  }))
})

test.each(engines)('what was said with the grade stands beside its section, and is in the report only where somebody chose it, on %s', (engine) => withRig(engine, async (rig) => {
  const as = askers(rig)
  const priorities = async (who = 'inspector') => await as(who, section, { section: 'priorities' }) as SectionView
  await gradeAll(rig, 2)
  expect((await priorities()).said).toBeNull()
  const grade = { inspection_id: own, judgement: 'OE', grade: 2, rationale: 'A test', pieces: '{}', edition: 'sif-2015-06', recorded_by: 'lead' }
  await addGrade(rig.store.db, { ...grade, id: 'one', answers: JSON.stringify({ priorities: 'Early help.', 'outstanding-practice': 'None' }), recorded_at: '2016-05-02T09:00:00.000Z' })
  const early = (await priorities()).said!.lines[0]!
  await addGrade(rig.store.db, { ...grade, id: 'two', answers: JSON.stringify({ priorities: 'Visits in time.\r\n\n Plans that say <what>.\nVisits in time.', 'outstanding-practice': 'None' }), recorded_at: '2016-05-03T09:00:00.000Z' })
  const { said, pieces } = await priorities()
  expect([said, pieces]).toMatchObject([{ asks: 'What are the priorities for improvement?', by: 'Person lead', signed: false, lines: [{ text: 'Visits in time.', used: false }, { text: 'Plans that say <what>.', used: false }] }, []])
  expect((await as('inspector', section, { section: 'outstanding' }) as SectionView).said!.lines.map(({ text: line }) => line)).toEqual(['None'])
  expect((await as('inspector', section, { section: 'OE' }) as SectionView).said).toBeNull()

  // One is chosen, twice by an oversight; one that was said before and is no longer is not there to be chosen.
  const choice = { form: { do: `take:${said!.lines[1]!.key}` } }
  for (let times = 0; times < 2; times++) expect(statusOf(await as('inspector', write, { section: 'priorities' }, choice))).toBe(303)
  await as('inspector', write, { section: 'priorities' }, { form: { do: `take:${early.key}` } })
  const after = await priorities()
  expect(after.pieces.map(({ text: words, bare }) => [words, bare])).toEqual([['Plans that say <what>.', true]])
  expect(after.said!.lines.map(({ used }) => used)).toEqual([false, true])
  await signAll(rig)
  expect((await priorities()).said!.signed).toBe(true)
  expect(statusOf(await as('officer', section, { section: 'priorities' }))).toBe(403)
}))

test.each(engines)('nothing is final while nothing is written under a judgement that is graded; what was not judged needs no words, on %s', (engine) => withRig(engine, async (rig) => {
  const as = askers(rig)
  await writeOne(as, 'HP', 'Children are helped when they need it.', [])
  await gradeAll(rig, 2)
  await addGrade(rig.store.db, { id: 'not-judged', inspection_id: own, judgement: 'CL', grade: null, rationale: 'Nobody has left care.', pieces: '{}', answers: '{}', edition: 'sif-2015-06', recorded_by: 'lead', recorded_at: '2016-05-01T10:00:00.000Z' })
  await signAll(rig)
  await decideContext(rig)
  for (const [who, route, name, form] of [['inspector', step, 'quality-assurance', { assurer: 'lead' }], ['lead', step, 'pass', {}], ['lead', decide, 'send', on('2016-04-19')], ['lead', decide, 'send', on('2016-04-19')]] as const) expect(statusOf(await as(who, route, { step: name }, { form })), name).toBe(303)
  expect(statusOf(await as('officer', finish, {}, { form: {} }))).toBe(303)
  const { stops } = await as('lead', deciding, { step: 'final' }) as StepForm
  expect(stops.map((one) => /^“(.*)” is graded, and nothing is written under it: send the report back/.exec(one)?.[1])).toEqual([
    'Overall effectiveness', expect.stringContaining('looked after'), expect.stringContaining('doption'), expect.stringContaining('eadership'),
  ])
  expect(errorsIn(await as('lead', decide, { step: 'final' }, { form: {} }))['form']).toContain('nothing is written under it')
  expect((await team(as)).standing.state).toBe('factual-accuracy')
}))

test('published: the day is said and late is said; the statement of action comes; all of it is in the history with frozen texts', () => withRig('sqlite', async (rig) => {
  const as = askers(rig)
  await drafted(rig, as)
  await signAll(rig)
  await decideContext(rig)
  // Words that could name somebody stop the report at the door of the team, until somebody says why they name nobody.
  await writeOne(as, 'CL', 'One of them lives at LS1 4AP.', [])
  const because = { because: 'That is the town hall' }
  for (const [who, name, form] of [['inspector', 'quality-assurance', { assurer: 'lead' }], ['lead', 'pass', {}]] as const) {
    expect(errorsIn(await as(who, step, { step: name }, { form })), `${name}: nobody passes what is refused later`).toEqual({ because: 'Take these words out of the report, or say why they name nobody' })
    expect(statusOf(await as(who, step, { step: name }, { form: { ...form, ...because } }))).toBe(303)
  }
  expect((await as('lead', deciding, { step: 'send' }) as StepForm).values['because'], 'as it was said before of the same words').toBe(because.because)
  expect((await as('lead', deciding, { step: 'send' }) as StepForm).identities.map(({ section: of, words }) => [of, words])).toEqual([['The experiences and progress of care leavers', ['LS1 4AP']]])
  expect(errorsIn(await as('lead', decide, { step: 'send' }, { form: on('2016-04-19') }))).toEqual({ because: 'Take these words out of the report, or say why they name nobody' })
  for (const [who, route, name, form] of [
    ['lead', decide, 'send', { ...on('2016-04-19'), ...because }], ['lead', decide, 'due', { ...on('2016-04-13'), words: 'Agreed by telephone' }],
  ] as const) expect(statusOf(await as(who, route, { step: name }, { form })), name).toBe(303)
  expect(errorsIn(await as('lead', decide, { step: 'due' }, { form: { ...on('2016-04-14'), words: 'Asked for at LS1 4AP' } }))['words']).toContain('postcode')
  expect((await authority(as)).due).toBe('2016-04-13')
  rig.clock.forward(5 * day)
  expect(statusOf(await as('officer', raise, {}, { form: { section: 'HP', words: 'Late, but so it is.' } })), 'a late point is taken').toBe(303)
  expect((await as('lead', deciding, { step: 'final' }) as StepForm).stops).toEqual(['Point 1 of the authority has no answer yet: each is answered'])
  expect(errorsIn(await as('officer', raise, {}, { form: { section: 'HP', words: 'Look at LS1 4AP.' } }))['words']).toContain('postcode')
  const [point] = (await team(as)).points
  const no = { answer: 'not-accepted', words: 'It was so when we were at LS1 4AP.' }
  expect(errorsIn(await as('lead', answer, { point: point!.id }, { form: no }))['words']).toContain('postcode')
  expect((await authority(as)).points[0]!.answer, 'nothing of it went to the authority').toBeNull()
  expect(statusOf(await as('lead', answer, { point: point!.id }, { form: { ...no, notIdentities: 'LS1 4AP', because: 'The town hall' } }))).toBe(303)
  expect(statusOf(await as('lead', answer, { point: point!.id }, { form: { answer: 'not-accepted', words: 'It was so when we were there.' } }))).toBe(303)
  expect(statusOf(await as('lead', decide, { step: 'final' }, { form: because }))).toBe(303)
  const final = await as('lead', text) as { reading: ReportReading; marking: string }
  expect([final.reading.is, final.reading.finalOn, final.reading.frozen !== null, final.marking], 'what was made final is read, with its day').toEqual(['final', '2016-04-17', true, 'OFFICIAL-SENSITIVE. Final on 17 April 2016, not published yet'])
  expect(JSON.stringify(await events(rig)), 'what was found is in no event').not.toContain('LS1')
  rig.clock.forward(90 * day)
  expect(errorsIn(await as('lead', decide, { step: 'publish' }, { form: on('2016-04-01') }))['on']).toContain('cannot have been published before')
  expect(statusOf(await as('lead', decide, { step: 'publish' }, { form: on('2016-07-01') }))).toBe(303)
  const { standing, clocks, steps, may } = await team(as)
  expect([standing.state, standing.publishedOn, may]).toEqual(['published', '2016-07-01', ['correct']])
  // Fieldwork ended on 5 May; 32 working days with the holiday of 30 May are over on 21 June.
  expect(clocks.filter(({ id }) => id === 'report' || id === 'full-inspection-again').map(({ due, until, lateness }) => [due, until, lateness])).toEqual([['2016-06-21', null, '10 days late'], ['2018-01-01', '2018-07-01', null]])
  expect(steps.map(({ kind }) => kind)).toEqual(['published', 'made-final', 'due-changed', 'sent-to-authority', 'passed', 'asked-quality'])
  expect(new Set(steps.map(({ sha256 }) => sha256)).size, 'a text that reads the same is frozen once').toBe(1)
  // The register of outcomes has it, once, with the grades of the final text.
  const outcomes = await rig.store.db.selectFrom('outcome').innerJoin('outcome_grade', 'outcome_grade.outcome_id', 'outcome.id').select(['authority', 'inspected_from', 'inspected_to', 'published', 'state', 'judgement', 'grade']).orderBy('judgement').execute()
  expect(outcomes.map(({ judgement, grade }) => [judgement, grade])).toEqual([['AD', 4], ['CL', 4], ['CLA', 4], ['HP', 4], ['LMG', 4], ['OE', 4]])
  expect(outcomes[0]).toMatchObject({ authority: '383', inspected_from: '2016-04-12', inspected_to: '2016-05-05', published: '2016-07-01', state: 'standing' })
  expect(statusOf(await as('officer', statementFile, { statement: 'none' }))).toBe(404)
}))
