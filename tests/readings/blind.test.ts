import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { addPerson } from '#db/queries/people.ts'
import { livesById } from '#server/cases/standing-cases.ts'
import { seeCase } from '#server/cases/see-case.ts'
import { gradeCase, prepareGrade } from '#server/cases/note.ts'
import { evidenceList } from '#server/evidence/list.ts'
import { seeMatrix } from '#server/evidence/triangulation/matrix.ts'
import { overviewOf } from '#server/inspections/overview.ts'
import { ownInspections } from '#server/inspections/own.ts'
import { evidenceToChange } from '#server/evidence/prepare.ts'
import { recordPage } from '#server/evidence/record.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { removeEvidence } from '#server/evidence/remove.ts'
import { judgementLines, judgementPage } from '#server/judgements/pages.ts'
import { recordGrade } from '#server/judgements/record-grade.ts'
import { signOff, signOffPage } from '#server/judgements/sign-off.ts'
import { snapshotPage } from '#server/judgements/snapshots.ts'
import { askSecondReading, prepareReading, withdrawReading } from '#server/readings/ask.ts'
import { agreeOnReading } from '#server/readings/agree.ts'
import { recordReading } from '#server/readings/record.ts'
import { seeReading, seeReadings } from '#server/readings/see-readings.ts'
import { fieldKinds } from '#server/fields/kinds.ts'
import { newId } from '#server/ids.ts'
import { engines } from '../support/engines.ts'
import { asks, inspectionId, inspectorId, leadId, refused, withFieldwork, type Form } from '../evidence/fieldwork.ts'

const caseId = 'case T01'
type Who = 'lead' | 'inspector' | 'third'

const record = async (store: Store, as: Who, form: Form): Promise<string> => {
  const answer = await asks(store, { as, form: { criteria: 'HP-29.01', caseNumber: 'T01', ...form } }, recordEvidence)
  if ('refusal' in answer) throw new Error(JSON.stringify(refused(answer)))
  return answer.id
}
const ask = async (store: Store, form: Form = {}): Promise<string> => {
  const answer = await asks(store, { as: 'lead', form: { caseId, first: inspectorId, second: leadId, ...form } }, askSecondReading)
  if ('refusal' in answer) throw new Error(JSON.stringify(refused(answer)))
  return answer.id
}
const reads = (store: Store, as: Who, id: string, form: Form) => asks(store, { as, form: { note: 'The plan is clear.', ...form } }, (here) => recordReading(here, id))

/** What one person finds of the evidence, wherever it is shown. */
const sees = async (store: Store, as: Who) => ({
  list: (await asks(store, { as }, evidenceList)).records.map(({ text }) => text).toSorted(), total: (await asks(store, { as }, evidenceList)).total,
  ofCase: (await asks(store, { as, path: '/evidence?case=T01' }, evidenceList)).records.map(({ text }) => text).toSorted(),
  onCriterion: (await asks(store, { as }, (here) => judgementPage(here, 'HP'))).coverage[0]!.records,
  line: (await asks(store, { as }, judgementLines)).find(({ code }) => code === 'HP')!.records,
  overview: (await asks(store, { as }, overviewOf)).standing.evidence, inspections: (await asks(store, { as }, ({ db, person }) => ownInspections(db, person)))[0]!.standing.evidence,
  matrix: (await asks(store, { as }, seeMatrix)).matrices[0]!.lines[0]!.records,
})

const withThird = (engine: (typeof engines)[number], run: (store: Store) => Promise<void>) => withFieldwork(engine, async (store) => {
  await addPerson(store.db, { id: 'third', email: 'third@example.org', name: 'Cara Third', password: '-', role: 'inspector', authority: null, disabled_at: null, made_at: '2014-03-14T09:00:00.000Z' })
  await store.db.insertInto('team_member').values({ inspection_id: inspectionId, person_id: 'third', role: 'inspector', joined_at: '2014-03-14T09:00:00.000Z' }).execute()
  await run(store)
})

describe.each(engines)('a case that two read, on %s', (engine) => {
  test('until each has recorded, neither finds what others found in it, anywhere; everybody else does', () => withThird(engine, async (store) => {
    const theirs = await record(store, 'inspector', { text: 'Visits are late.' })
    const own = await record(store, 'lead', { text: 'The record is thin.' })
    await record(store, 'inspector', { text: 'Of no case.', caseNumber: '' })
    await asks(store, { as: 'inspector', form: { grade: '3', words: 'Late visits' } }, (here) => gradeCase(here, caseId))
    const all = { list: ['Of no case.', 'The record is thin.', 'Visits are late.'], total: 3, ofCase: ['The record is thin.', 'Visits are late.'], onCriterion: 3, line: 3, overview: 3, inspections: 3, matrix: 3 }
    expect(await sees(store, 'lead')).toEqual(all)

    const id = await ask(store)
    const asked = async (as: Who) => [(await asks(store, { as }, overviewOf)).work!.own!.readings, (await asks(store, { as }, (here) => seeCase(here, caseId))).readingId]
    expect([await asked('lead'), await asked('third')]).toEqual([[[{ id, number: 'T01' }], id], [[], null]])
    expect((await asks(store, { as: 'inspector' }, overviewOf)).work!.goOn).toEqual({ does: 'read-case', path: `/readings/${id}` })
    expect(await sees(store, 'lead')).toEqual({ list: ['Of no case.', 'The record is thin.'], total: 2, ofCase: ['The record is thin.'], onCriterion: 2, line: 2, overview: 2, inspections: 2, matrix: 2 })
    expect(await sees(store, 'inspector')).toEqual({ list: ['Of no case.', 'Visits are late.'], total: 2, ofCase: ['Visits are late.'], onCriterion: 2, line: 2, overview: 2, inspections: 2, matrix: 2 })
    expect(await sees(store, 'third')).toEqual(all)
    for (const open of [recordPage, evidenceToChange, (here: never, one: string) => changeEvidence(here, one)] as const) {
      await expect(asks(store, { as: 'lead', form: { text: 'x' } }, (here) => (open as typeof recordPage)(here, theirs))).rejects.toMatchObject({ status: 404 })
    }
    expect((await asks(store, { as: 'lead' }, (here) => recordPage(here, own))).record.text).toBe('The record is thin.')
    expect((await asks(store, { as: 'lead' }, livesById))[caseId]!.graded).toBeNull()
    expect((await asks(store, { as: 'lead' }, (here) => prepareGrade(here, caseId))).grade).toBeNull()
    expect((await asks(store, { as: 'third' }, livesById))[caseId]!.graded).toMatchObject({ grade: 3 })

    await reads(store, 'lead', id, { 'grade-whole': '2' })
    expect(await sees(store, 'lead')).toEqual(all)
    expect((await asks(store, { as: 'lead' }, livesById))[caseId]!.graded).toMatchObject({ grade: 3 })
    expect((await sees(store, 'inspector')).list).toEqual(['Of no case.', 'Visits are late.'])
    await reads(store, 'inspector', id, { 'grade-whole': '3' })
    expect(await sees(store, 'inspector')).toEqual(all)
  }))

  test('a record that once was about the case stays unseen with all its versions', () => withThird(engine, async (store) => {
    const moved = await record(store, 'inspector', { text: 'First.' })
    await asks(store, { as: 'inspector', form: { text: 'Second.', caseNumber: '', version: '1' } }, (here) => changeEvidence(here, moved))
    await ask(store)
    await expect(asks(store, { as: 'lead' }, (here) => recordPage(here, moved))).rejects.toMatchObject({ status: 404 })
    expect((await asks(store, { as: 'third' }, (here) => recordPage(here, moved))).earlier).toHaveLength(1)
  }))

  test('a record stays unseen in what is signed, removed since or held against other criteria, and in what is said to have changed since', () => withThird(engine, async (store) => {
    const removed = await record(store, 'inspector', { text: 'Visits are late.' })
    const elsewhere = await record(store, 'inspector', { text: 'Plans are thin.' })
    await asks(store, { as: 'lead', form: { grade: '3', rationale: 'Best fit.', 'answer-failure-protect': 'no' } }, (here) => recordGrade(here, 'HP'))
    const { basis } = await asks(store, { as: 'lead' }, (here) => signOffPage(here, 'HP'))
    const signed = await asks(store, { as: 'lead', form: { basis: JSON.stringify(basis), name: 'Asha Lead' } }, (here) => signOff(here, 'HP'))
    expect(signed).toEqual({ number: 1 })
    await asks(store, { as: 'inspector' }, (here) => removeEvidence(here, removed, false))
    await asks(store, { as: 'inspector', form: { text: 'Plans are thin.', caseNumber: 'T01', criteria: 'AD-32.01', version: '1' } }, (here) => changeEvidence(here, elsewhere))
    await ask(store)
    const seen = await asks(store, { as: 'lead' }, (here) => snapshotPage(here, 'HP', '1'))
    expect([seen.content.evidence, seen.unseen, seen.intact]).toEqual([[], true, true])
    const since = async (as: Who) => (await asks(store, { as }, (here) => judgementPage(here, 'HP'))).since
    expect(await since('lead')).toEqual({ added: [], changed: [], gone: [], beside: [] })
    expect((await since('third'))!.gone.toSorted()).toEqual([removed, elsewhere].toSorted())
  }))

  test('whoever signs while they read a case is told neither which nor how many records of it there are, only that they changed', () => withThird(engine, async (store) => {
    await asks(store, { as: 'lead', form: { grade: '3', rationale: 'Best fit.', 'answer-failure-protect': 'no' } }, (here) => recordGrade(here, 'HP'))
    await ask(store)
    const theirs = [await record(store, 'inspector', { text: 'Visits are late.' }), await record(store, 'inspector', { text: 'Plans are thin.' })]
    expect((await asks(store, { as: 'lead' }, evidenceList)).makers).toEqual([])
    expect((await asks(store, { as: 'third' }, evidenceList)).makers.map(({ name }) => name)).toEqual(['Ben Inspector'])
    const before = await asks(store, { as: 'lead' }, (here) => signOffPage(here, 'HP'))
    for (const id of theirs) expect(JSON.stringify(before)).not.toContain(id)
    expect([before.unseen, before.content!.evidence]).toEqual([true, []])
    await record(store, 'inspector', { text: 'Nobody came.' })
    const problem = refused<{ changes: object }>(await asks(store, { as: 'lead', form: { basis: JSON.stringify(before.basis), name: 'Asha Lead' } }, (here) => signOff(here, 'HP')))!
    expect(problem.changes).toEqual([{ what: 'unseen' }])
    const { basis } = await asks(store, { as: 'lead' }, (here) => signOffPage(here, 'HP'))
    expect(await asks(store, { as: 'lead', form: { basis: JSON.stringify(basis), name: 'Asha Lead' } }, (here) => signOff(here, 'HP'))).toEqual({ number: 1 })
    expect((await asks(store, { as: 'third' }, (here) => snapshotPage(here, 'HP', '1'))).content.evidence).toHaveLength(3)
  }))

  test('what one recorded is seen by nobody else until both have, and is never changed', () => withThird(engine, async (store) => {
    const id = await ask(store, { questions: ['child', 'worker', 'no such'] })
    const of = (as: Who) => asks(store, { as }, (here) => seeReading(here, id))
    expect((await of('lead')).reading.questions.map(({ code }) => code)).toEqual(['whole', 'child', 'worker'])
    const given = { 'grade-whole': '2', 'grade-child': '1', 'grade-worker': '3' }
    expect(refused<{ errors: object }>(await reads(store, 'inspector', id, { 'grade-whole': '5', note: ' ' }))!.errors).toMatchObject({ 'grade-whole': expect.any(String), 'grade-child': expect.any(String), note: 'Say in a few words why' })
    expect(refused<{ errors: object }>(await reads(store, 'inspector', id, { ...given, note: 'Seen with 52954.' }))!.errors).toMatchObject({ note: expect.stringContaining('Write T01') as string })
    await reads(store, 'inspector', id, given)
    await reads(store, 'inspector', id, { ...given, 'grade-whole': '4', note: 'Changed my mind.' })
    for (const as of ['lead', 'third'] as const) expect((await of(as)).reading).toMatchObject({ both: false, first: { recorded: true, reading: null }, second: { recorded: false } })
    expect(JSON.stringify(await asks(store, { as: 'lead' }, seeReadings))).not.toMatch(/The plan is clear/)
    expect((await of('inspector')).reading.first.reading).toMatchObject({ grades: { whole: 2 }, note: 'The plan is clear.' })
    expect([(await of('lead')).mine, (await of('inspector')).mine, (await of('third')).mine]).toEqual([true, false, false])
    await expect(reads(store, 'third', id, given)).rejects.toMatchObject({ status: 403 })
    await reads(store, 'lead', id, { ...given, 'grade-whole': '3' })
    const waiting = async (as: Who) => (await asks(store, { as }, overviewOf)).work!.own!.readings
    expect([await waiting('lead'), await waiting('inspector'), await waiting('third')]).toEqual([[], [], []])
    const shown = await of('third')
    expect(shown.reading).toMatchObject({ both: true, first: { reading: { grades: { whole: 2 } } }, second: { reading: { grades: { whole: 3 } } } })
    expect((await asks(store, { as: 'third' }, seeReadings)).agreement.map(({ question, agreement }) => [question.code, agreement.same, agreement.both])).toEqual([['whole', 0, 1], ['child', 1, 1], ['worker', 1, 1]])
  }))

  test('where their grades are apart, the two or the lead write down what they agreed, with every wording; neither reading changes', () => withThird(engine, async (store) => {
    const id = await ask(store, { second: 'third' })
    const of = (as: Who) => asks(store, { as }, (here) => seeReading(here, id))
    const agree = (as: Who, agreed: string, from: number) => asks(store, { as, form: { agreed, 'agreed.from': String(from), 'agreed.session': `page-of-${as}-${from}` } }, (here) => agreeOnReading(here, id))
    const standing = (as: Who) => asks(store, { as }, (here) => fieldKinds['reading']!.standing(here, id))
    await reads(store, 'inspector', id, { 'grade-whole': '2' })
    await expect(agree('inspector', 'We agree.', 0), 'before both have read').rejects.toMatchObject({ status: 404 })
    expect([(await of('lead')).agreed, await standing('lead')]).toEqual([null, null])
    await reads(store, 'third', id, { 'grade-whole': '3' })
    const before = (await of('lead')).reading
    expect(refused<{ errors: object }>(await agree('inspector', 'Seen with 52954.', 0))!.errors).toEqual({ agreed: expect.stringContaining('Write T01') as string })
    expect(refused<{ errors: object }>(await agree('inspector', ' ', 0))!.errors).toEqual({ agreed: 'Say what you agreed' })
    expect(await agree('inspector', 'Visits were late.', 0)).toEqual({ id, differs: false })
    expect(await agree('third', 'Visits were late, and the plan was clear.', 1)).toEqual({ id, differs: false })
    expect(await agree('lead', 'From an older page.', 1)).toEqual({ id, differs: true })
    expect((await of('lead')).agreed).toMatchObject({ mayWrite: true, kept: { value: 'Visits were late, and the plan was clear.', savedBy: 'Cara Third', version: 2 } })
    expect((await of('inspector')).reading).toEqual(before)
    expect(await standing('inspector')).toBe('open')
  }))

  test('whose grades are the same have nothing to agree on, and others of the team read what was agreed', () => withThird(engine, async (store) => {
    const same = await ask(store, { second: leadId })
    for (const as of ['inspector', 'lead'] as const) await reads(store, as, same, { 'grade-whole': '2' })
    const of = (as: Who, id: string) => asks(store, { as }, (here) => seeReading(here, id))
    expect((await of('lead', same)).agreed).toBeNull()
    await store.db.updateTable('case_reading').set({ grades: JSON.stringify({ whole: 4 }) }).where('reader', '=', leadId).execute()
    expect([(await of('third', same)).agreed, (await of('lead', same)).agreed]).toEqual([{ kept: undefined, mayWrite: false }, { kept: undefined, mayWrite: true }])
    await expect(asks(store, { as: 'third', form: { agreed: 'Mine.', 'agreed.from': '0' } }, (here) => agreeOnReading(here, same))).rejects.toMatchObject({ status: 404 })
  }))

  test('the lead asks two different people of the team, about one case once; taken back, nothing is hidden any more', () => withThird(engine, async (store) => {
    const wrong = async (form: Form) => refused<{ errors: object }>(await asks(store, { as: 'lead', form: { caseId, first: inspectorId, second: leadId, ...form } }, askSecondReading))?.errors
    expect(await wrong({ second: inspectorId })).toMatchObject({ second: expect.stringContaining('another inspector') as string })
    expect(await wrong({ caseId: 'none', first: 'nobody', second: '' })).toMatchObject({ caseId: 'Choose the case', first: expect.any(String) as string, second: expect.any(String) as string })
    const key = newId()
    const id = await ask(store, { id: key })
    expect(await ask(store, { id: key })).toBe(id)
    expect(await wrong({})).toMatchObject({ caseId: expect.stringContaining('already') as string })
    expect((await asks(store, { as: 'lead', path: '/readings/new?case=T01' }, prepareReading)).caseId).toBe(caseId)
    await record(store, 'inspector', { text: 'Visits are late.' })
    expect((await sees(store, 'lead')).total).toBe(0)
    await asks(store, { as: 'lead', form: {} }, (here) => withdrawReading(here, id))
    expect((await sees(store, 'lead')).total).toBe(1)
    expect(refused<{ errors: object }>(await reads(store, 'inspector', id, { 'grade-whole': '2' }))!.errors).toMatchObject({ form: expect.stringContaining('taken this question back') as string })
    expect(await ask(store)).not.toBe(id)
  }))

  test('whoever could look at the other’s view because the question was taken back is not asked about that case again; the form says whom to ask', () => withThird(engine, async (store) => {
    const wrong = async (form: Form) => refused<{ errors: Record<string, string> }>(await asks(store, { as: 'lead', form: { caseId, ...form } }, askSecondReading))?.errors
    // Taken back before anybody recorded: there was nothing to see.
    const begun = await ask(store)
    await asks(store, { as: 'lead', form: {} }, (here) => withdrawReading(here, begun))
    const id = await ask(store)
    await reads(store, 'inspector', id, { 'grade-whole': '3' })
    await asks(store, { as: 'lead', form: {} }, (here) => withdrawReading(here, id))
    const why = 'Asha Lead was to read this case before, and could see what Ben Inspector found in it once that was taken back.'
    expect(await wrong({ first: inspectorId, second: leadId })).toEqual({ second: `${why} Ask Cara Third instead` })
    expect(await wrong({ first: leadId, second: 'third' })).toEqual({ first: `${why} Ask Ben Inspector instead` })
    const next = await ask(store, { first: inspectorId, second: 'third' })
    await reads(store, 'inspector', next, { 'grade-whole': '3' })
    await asks(store, { as: 'lead', form: {} }, (here) => withdrawReading(here, next))
    expect((await wrong({ first: inspectorId, second: 'third' }))!['second']).toMatch(/^Cara Third was .* Nobody else of the team can: choose another case, or bring another inspector onto the team$/)
    expect(await wrong({ first: leadId, second: 'third' })).toEqual({ first: expect.stringContaining('Ask Ben Inspector instead') as string, second: expect.stringContaining('Ask Ben Inspector instead') as string })
  }))
})
