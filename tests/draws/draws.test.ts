import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loader as balanceLoader } from '#app/routes/cases/balance.tsx'
import { action as removeAction } from '#app/routes/cases/case.tsx'
import { action as chooseAction } from '#app/routes/children/child.tsx'
import { action as stepAction, loader as drawLoader } from '#app/routes/draws/draw.tsx'
import { loader as idsLoader } from '#app/routes/draws/ids.tsx'
import { loader as listLoader } from '#app/routes/draws/list.tsx'
import { action as setUpAction, loader as setUpLoader } from '#app/routes/draws/new.tsx'
import { loader as selectionLoader } from '#app/routes/draws/selection.tsx'
import { loader as workbookLoader } from '#app/routes/draws/workbook.tsx'
import { balanceSheet, frameSheets, sayThen, selectionSheets } from '#app/words/selection.ts'
import { tablesWorkbook } from '#annex-a/outgoing/tables-workbook.ts'
import { openFile } from '#annex-a/workbook/open.ts'
import type { Store } from '#db/open.ts'
import { casesOf } from '#db/queries/cases.ts'
import { balancesWhenChosen } from '#server/draws/balance-when-chosen.ts'
import type { DrawView } from '#server/draws/see.ts'
import { frameIds, type SelectionRecord } from '#server/draws/record.ts'
import { removeCase } from '#server/selection/choose.ts'
import type { BalanceView } from '#server/selection/coverage/see-balance.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, child, eventsIn, inspectionId, otherInspectionId, sharedStore, statusOf, submission, versionId, within } from '../selection/inspection.ts'

const why = 'To see how often visits are late'
const basic = { kind: 'sampled', reason: why, take: '5', reserves: '2', atLeast: '0' }
/** Thirty children on lists 1 and 3: ten under 1, twenty aged 6. */
const thirty = Array.from({ length: 30 }, (_, index) => child(`0${100 + index}`, { age: index < 10 ? 0 : 6, lists: '|1|3|', stage: 3 }))
const seed = 'SIF-2016-04-12/Exampleshire/1'

const errorsOf = (answer: unknown): Record<string, string> => (answer as { data?: { errors: Record<string, string> } }).data?.errors ?? {}

describe.each(engines)('draws on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  let store: Store
  const withFrame = (run: () => Promise<void>) => async (): Promise<void> => {
    store = await emptied()
    await addChildren(store, thirty)
    await run()
  }
  const setUp = async (form: Record<string, string> = {}, search = ''): Promise<string> => {
    const answer = await ask(store, setUpAction, { as: 'lead', search, form: { ...basic, ...form } })
    expect(errorsOf(answer)).toEqual({})
    return /draws\/(\w+)\?done=draw-set-up$/.exec((answer as Response).headers.get('Location')!)![1]!
  }
  const step = (drawId: string, form: Record<string, string>, as = 'lead') => ask(store, stepAction, { as, params: { drawId }, form })
  const see = async (drawId: string, search = ''): Promise<DrawView> => await ask(store, drawLoader, { as: 'inspector', params: { drawId }, search }) as DrawView
  const drawn = async (form: Record<string, string> = {}, search = ''): Promise<string> => {
    const drawId = await setUp(form, search)
    await step(drawId, { do: 'seed', came: 'typed', seed })
    expect(statusOf(await step(drawId, { do: 'draw' }))).toBe(303)
    return drawId
  }
  const reserveTwo = async (drawId: string): Promise<string[]> => (await see(drawId)).result!.strata.flatMap(({ lines, taken }) => lines.slice(taken).map(({ id }) => id))
  /** A second version: without some children, with others. */
  const secondVersion = async (without: readonly string[], more: readonly string[] = []): Promise<void> => {
    await store.db.insertInto('submission').values(submission('version-two', 2)).execute()
    await addChildren(store, [...thirty.filter(({ shown_id }) => !without.includes(shown_id)), ...more.map((id) => child(id, { lists: '|1|3|', stage: 3 }))].map((one) => ({ ...one, submission_id: 'version-two' })))
    await store.db.updateTable('inspection').set({ current_submission_id: 'version-two' }).where('id', '=', inspectionId).execute()
  }

  it('go frame, seed, draw: the frame is frozen before the seed, and the cases are numbered in the order of their ranks', withFrame(async () => {
    const drawId = await setUp({}, '?by1=age')
    expect(await see(drawId)).toMatchObject({ state: 'no-seed', seed: null, result: null, frames: [{ version: 1, members: 30, children: 30 }], shares: [{ key: 'Aged 5 to 9', size: 20, taken: 3 }, { key: 'Under 1', size: 10, taken: 2 }] })
    expect(errorsOf(await step(drawId, { do: 'draw' }))['form']).toContain('Fix the seed first')
    expect(statusOf(await step(drawId, { do: 'seed', came: 'typed', seed }))).toBe(303)
    expect(errorsOf(await step(drawId, { do: 'seed', came: 'typed', seed: 'another' }))['form']).toContain('stays as it is')
    expect(await see(drawId)).toMatchObject({ state: 'seed', seed: { seed, came: 'typed', by: 'Name of lead' }, changed: null, mayStep: false })
    expect(await casesOf(store.db, inspectionId)).toEqual([])
    expect(statusOf(await step(drawId, { do: 'draw' }))).toBe(303)
    const view = await see(drawId)
    expect(view).toMatchObject({ state: 'drawn', says: [], result: { strata: [{ taken: 3 }, { taken: 2 }] } })
    expect(view.result!.strata.map(({ lines }) => lines.map((line) => line.case?.number ?? 'reserve'))).toEqual([['S01', 'S02', 'S03', 'reserve', 'reserve'], ['S04', 'S05', 'reserve', 'reserve']])
    expect(view.sample[0]).toMatch(/^Aged 5 to 9: If none of 3 shows a fault, up to \d+ of the 20 files/)
    // Whoever presses again, or a second at the same moment, draws nothing.
    expect(errorsOf(await step(drawId, { do: 'draw' }))['form']).toBe('These cases were drawn by Name of lead already. Nothing was drawn a second time')
    expect(await casesOf(store.db, inspectionId)).toHaveLength(5)
    expect((await eventsIn(store)).filter(({ action, outcome }) => action === 'takeDrawSteps' && outcome === 'done').map(({ subject_kind, detail }) => [subject_kind, detail])).toEqual([['draw', '{"number":1,"step":"seed"}'], ['draw', '{"number":1,"step":"draw"}']])
  }))

  it('are repeated by the command from the IDs of a stratum, and by “draw again”', withFrame(async () => {
    const drawId = await drawn()
    const view = await see(drawId, '?again=yes')
    expect(view.again).toEqual({ differences: [], newest: null })
    const ids = await (await ask(store, idsLoader, { as: 'inspector', params: { drawId, stratum: '1' } }) as Response).text()
    const folder = mkdtempSync(join(tmpdir(), 'workbench-draws-'))
    try {
      writeFileSync(join(folder, 'ids.txt'), ids)
      const { stdout } = spawnSync(process.execPath, ['server/commands/draw.ts', '--seed', seed, '--ids', join(folder, 'ids.txt'), '--take', '5'], { encoding: 'utf8' })
      const lines = view.result!.strata[0]!.lines.map(({ id }) => id)
      expect(stdout.split('\n').slice(0, 5)).toEqual(lines.slice(0, 5))
      expect(stdout.split('\n').slice(6, 8)).toEqual(lines.slice(5))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    expect(statusOf(await ask(store, idsLoader, { as: 'inspector', params: { drawId, stratum: '2' } }))).toBe(404)
    // Somebody who changed what is stored is found out.
    await store.db.updateTable('draw_seed').set({ seed: 'another' }).execute()
    expect((await see(drawId, '?again=yes')).again!.differences).not.toEqual([])
  }))

  it('refuse a frame that changed between seed and draw, until it is confirmed with the same seed', withFrame(async () => {
    const drawId = await setUp()
    await step(drawId, { do: 'seed', came: 'made' })
    const { seed: fixed } = await see(drawId)
    expect(fixed!.seed).toMatch(/^SIF-2016-03-08\/Rutland\/1\/[0-9a-f]{16}$/)
    await secondVersion(['0100', '0101'], ['0900'])
    expect((await see(drawId)).changed).toEqual({ version: 2, added: 1, gone: 2 })
    expect(errorsOf(await step(drawId, { do: 'draw' }))['form']).toContain('have changed')
    expect(statusOf(await step(drawId, { do: 'confirm' }))).toBe(303)
    expect(await see(drawId)).toMatchObject({ changed: null, seed: fixed, frames: [{ version: 1, members: 30 }, { version: 2, members: 29 }] })
    // A case that is picked meanwhile changes the frame as well: nobody slips out of a draw unseen.
    expect(statusOf(await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-0110' }, form: { kind: 'tracked', reason: why } }))).toBe(303)
    expect(errorsOf(await step(drawId, { do: 'draw' }))['form']).toContain('have changed')
    await step(drawId, { do: 'confirm' })
    expect(statusOf(await step(drawId, { do: 'draw' }))).toBe(303)
    expect((await see(drawId)).leftOut).toEqual([{ why: 'Is tracked already', children: 1 }])
  }))

  it('compare with a newer version: who came and went is said, and nobody moves before or behind another', withFrame(async () => {
    const drawId = await drawn()
    const [first] = (await see(drawId)).result!.strata[0]!.lines
    const [next] = await reserveTwo(drawId)
    await secondVersion([first!.id], ['0900', '0901'])
    const { again } = await see(drawId, '?again=yes')
    expect(again).toMatchObject({ differences: [], newest: { version: 2, added: ['0900', '0901'], gone: [first!.id], moved: [], notDrawn: [first!.id] } })
    expect([next, '0900', '0901']).toContain(again!.newest!.drawnInstead[0])
    // The case of the child who left stands, and is said to be gone.
    expect((await casesOf(store.db, inspectionId)).filter(({ removed_at }) => removed_at === null)).toHaveLength(5)
    expect((await casesOf(store.db, inspectionId)).filter(({ inCurrent }) => !inCurrent).map(({ shownId }) => shownId)).toEqual([first!.id])
  }))

  it('give the place of a case to the next reserve, passing over one who cannot take it', withFrame(async () => {
    const drawId = await drawn({ reserves: '3' })
    const [second, third, fourth] = await reserveTwo(drawId)
    const [old, other] = await casesOf(store.db, inspectionId)
    expect(Object.keys(errorsOf(await step(drawId, { do: 'replace', case: 'none' })))).toEqual(['whyReplaced', 'case'])
    await ask(store, chooseAction, { as: 'lead', params: { childId: `child-${second}` }, form: { kind: 'sampled', reason: why } })
    expect(statusOf(await step(drawId, { do: 'replace', case: old!.id, whyReplaced: 'The file is with the court' }))).toBe(303)
    const lines = (await see(drawId)).result!.strata[0]!.lines
    expect(lines.find(({ id }) => id === third)!.case).toMatchObject({ number: 'S07', passedOver: 'Rank 6 was passed over, because the child is case S06 already.' })
    expect(lines.find(({ id }) => id === old!.shownId)!.case).toMatchObject({ number: 'S01', removed: 'The file is with the court' })
    await secondVersion([fourth!])
    expect(errorsOf(await step(drawId, { do: 'replace', case: other!.id, whyReplaced: 'The file is with the court' }))['case']).toContain('Rank 8 was passed over, because the child is no longer on the lists.')
    expect((await casesOf(store.db, inspectionId)).find(({ id }) => id === other!.id)!.removed_at).toBeNull()
  }))

  it('let the next reserve take a place that was left open when its case was removed on its own page', withFrame(async () => {
    const drawId = await drawn({ reserves: '1' })
    const [next] = await reserveTwo(drawId)
    const [old, other] = await casesOf(store.db, inspectionId)
    const remove = (caseId: string) => ask(store, removeAction, { as: 'lead', params: { caseId }, form: { reason: 'The file is with the court' } })
    const caseOf = async (id: string) => (await see(drawId)).result!.strata[0]!.lines.find((line) => line.id === id)!.case
    expect(statusOf(await remove(old!.id))).toBe(303)
    expect(await caseOf(old!.shownId)).toMatchObject({ number: 'S01', removed: 'The file is with the court', open: true })
    expect(statusOf(await step(drawId, { do: 'replace', case: old!.id }))).toBe(303)
    expect(await caseOf(old!.shownId)).toMatchObject({ open: false })
    expect(await caseOf(next!)).toMatchObject({ number: 'S06', removed: null, open: false })
    // Once taken, the place is not given a second time; and without a reserve it stays open and says so.
    expect(errorsOf(await step(drawId, { do: 'replace', case: old!.id }))['case']).toBe('Choose a case of this draw that stands, or whose place is open')
    await remove(other!.id)
    expect(errorsOf(await step(drawId, { do: 'replace', case: other!.id }))).toEqual({ form: 'No reserve is left in this stratum. The place of case S02 stays open' })
  }))

  it('refuse what cannot be meant, and keep what was abandoned', withFrame(async () => {
    const wrong = async (form: Record<string, string>, search = '') => errorsOf(await ask(store, setUpAction, { as: 'lead', search, form: { ...basic, ...form } }))
    expect((await wrong({ take: '31' }))['take']).toBe('There are only 30 children to draw from. Draw fewer, or widen the filter')
    expect((await wrong({ atLeast: '4' }, '?by1=age'))['take']).toContain('At least 4 from each stratum are 8 cases')
    expect(Object.keys(await wrong({ kind: '', reason: 'short', take: 'x', reserves: '101' }))).toEqual(['kind', 'reason', 'take', 'reserves'])
    expect(await wrong({}, '?stage=7')).toEqual({ form: expect.stringContaining('nobody to draw from') })
    expect((await wrong({ leaveOut: '0100\n999', whyLeftOut: 'The sister of a worker' }))['leaveOut']).toContain('Line 2')
    expect(Object.keys(await wrong({ leaveOut: '0100' }))).toEqual(['whyLeftOut'])
    // The same ID in another authority's inspection is another child.
    await store.db.insertInto('child').values({ id: 'child-elsewhere', inspection_id: otherInspectionId, child_key: 'elsewhere' }).execute()
    expect((await wrong({ leaveOut: 'ELSEWHERE', whyLeftOut: 'The sister of a worker' }))['leaveOut']).toContain('Line 1')
    expect(await casesOf(store.db, inspectionId)).toEqual([])
    const drawId = await setUp({ leaveOut: ' 0100 \n\n0101', whyLeftOut: 'The sister of a worker' }, '?chosen=tracked')
    expect(await see(drawId)).toMatchObject({ frames: [{ members: 28 }], leftOut: [{ why: 'The sister of a worker', children: 2 }], filter: { address: '' } })
    for (const [bad, says] of [['x'.repeat(10_001), 'characters or fewer'], ['a\tb', 'cannot be seen'], [' a', 'space'], ['', 'Enter a seed']]) expect(errorsOf(await step(drawId, { do: 'seed', came: 'typed', seed: bad! }))['seed'], says).toContain(says)
    expect(statusOf(await step(drawId, { do: 'seed', came: 'typed', seed: 'ü'.repeat(10_000) }))).toBe(303)
    expect(statusOf(await step(drawId, { do: 'abandon', whyAbandoned: 'The authority asked for another seed' }))).toBe(303)
    expect(errorsOf(await step(drawId, { do: 'draw' }))['form']).toContain('was abandoned')
    expect((await see(await setUp())).number).toBe(2)
    expect(await ask(store, listLoader, { as: 'inspector' })).toMatchObject({ draws: [{ number: 2, state: 'no-seed' }, { number: 1, state: 'abandoned' }], mayDraw: false })
  }))

  it('share by weights where they are given, and then give no interval', withFrame(async () => {
    const { strata } = await ask(store, setUpLoader, { as: 'lead', search: '?by1=age' }) as { strata: { key: string; field: string }[] }
    const field = strata.find(({ key }) => key === 'Under 1')!.field
    const drawId = await drawn({ allocation: 'weight', [field]: '0', take: '4' }, '?by1=age')
    const view = await see(drawId)
    expect(view).toMatchObject({ weights: { 'Under 1': 0 }, shares: [{ key: 'Aged 5 to 9', taken: 4 }, { key: 'Under 1', taken: 0 }] })
    expect(view.sample).toEqual([expect.stringContaining('no interval of all cases together exists')])
  }))

  it('are drawn by the lead, seen by the team, and unknown to everybody else', withFrame(async () => {
    const drawId = await setUp()
    for (const [as, status] of [['officer', 403], ['administrator', 403], ['stranger', 404], [null, 303]] as const) {
      for (const route of [listLoader, setUpLoader, drawLoader, idsLoader, selectionLoader, workbookLoader]) expect(statusOf(await ask(store, route, { as, params: { drawId, stratum: '1' } })), String(as)).toBe(status)
      for (const route of [setUpAction, stepAction]) expect(statusOf(await ask(store, route, { as, params: { drawId }, form: basic })), String(as)).toBe(status)
    }
    for (const [route, form] of [[setUpLoader, undefined], [setUpAction, basic], [stepAction, { do: 'seed', came: 'made' }]] as const) expect(statusOf(await ask(store, route, { as: 'inspector', params: { drawId }, ...(form ? { form } : {}) }))).toBe(403)
    expect(statusOf(await step('nothing', { do: 'draw' }))).toBe(404)
    expect(statusOf(await step(drawId, { do: 'constructor' }))).toBe(404)
  }))

  it('stand in the record of selection apart from what was picked, with whence it was picked', withFrame(async () => {
    await addChildren(store, [child('=2+3', { child_id: 'child-sum', age: 12 })])
    await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-sum' }, search: '?from=age%3D10-15', form: { kind: 'tracked', reason: '=HYPERLINK("http://x") a reason' } })
    await ask(store, chooseAction, { as: 'lead', params: { childId: 'child-0111' }, form: { kind: 'sampled', reason: why } })
    const drawId = await drawn({}, '?by1=age&list=3')
    const first = (await casesOf(store.db, inspectionId)).find(({ number }) => number === 'S02')!
    await within(store, 'lead', (here) => removeCase(here, first.id, 'The file is with the court'))
    const record = await ask(store, selectionLoader, { as: 'inspector' }) as SelectionRecord
    expect(record.picked.map(({ number }) => number)).toEqual(['S01', 'T01'])
    expect(record.drawn.map(({ number, origin }) => [number, origin!.draw!.number])).toEqual(['S02', 'S03', 'S04', 'S05', 'S06'].map((number) => [number, 1]))
    const sheets = [...selectionSheets(record), balanceSheet(await balancesWhenChosen(store.db, inspectionId)), ...frameSheets(await frameIds({ db: store.db, inspection: { id: inspectionId } as never }))]
    const said = JSON.stringify(sheets)
    for (const words of ['from the table of children. Age: 10 to 15', 'on the child’s own page', `Seed: ${seed}`, 'Left out, 1 child: Is sampled already', 'On list: 3', 'HMAC-SHA256(key = seed, message = child ID), ascending; version 1', 'The file is with the court', '1 tracked and 1 sampled stand. Drawn at random: 0 tracked and 4 sampled stand']) expect(said).toContain(words)
    expect(sheets.map(({ name }) => name)).toEqual(['Record of selection', 'Picked', 'Drawn', 'Draw 1', 'How to repeat a draw', 'Balance when chosen', 'Draw 1 frame 1'])
    const read = openFile('record.xlsx', await tablesWorkbook(sheets))
    const cells = read.sheets.flatMap((sheet) => [...sheet.rows()].flatMap((row) => [...row.cells]))
    expect(cells.find(({ value }) => value === '=2+3')).toMatchObject({ kind: 'text' })
    expect(cells.filter(({ value }) => value === '0100').length).toBeGreaterThan(0)
    expect(await see(drawId)).toMatchObject({ facets: ['age'] })
    expect(versionId).toBe('version-one')
  }))

  it('say how the balance stood before each case, those picked and those drawn apart', withFrame(async () => {
    await addChildren(store, [child('0200', { age: 12, gender: 'M', lists: '|1|3|', stage: 3 })])
    const pick = (id: string, at: string) => ask(store, chooseAction, { as: 'lead', params: { childId: `child-${id}` }, form: { kind: 'sampled', reason: why }, at })
    await pick('0110', '2016-03-09T10:00:00.000Z')
    await pick('0111', '2016-03-09T11:00:00.000Z')
    const [first] = await casesOf(store.db, inspectionId)
    await ask(store, removeAction, { as: 'lead', params: { caseId: first!.id }, form: { reason: 'The file is with the court' }, at: '2016-03-09T12:00:00.000Z' })
    await pick('0200', '2016-03-09T13:00:00.000Z')
    await drawn({}, '?by1=age')
    const record = await ask(store, selectionLoader, { as: 'inspector' }) as SelectionRecord
    // S01 stood when S02 was picked, and no longer when S03 was. Nobody drawn is counted with them.
    expect(record.picked.map(({ number, then }) => [number, then.before])).toEqual([['S01', 0], ['S02', 1], ['S03', 1]])
    expect(record.drawn.map(({ then }) => then.before)).toEqual([0, 1, 2, 3, 4])
    expect(sayThen(record.picked[0]!.then)).toBe('The first: no other stood.')
    expect(sayThen(record.picked[2]!.then)).toBe('1 stood. Groups of children without a case then: 2 of 3 by age; 1 of 2 by gender. It was the first of: 10 to 15 (age); Male (gender).')
    const full = (await balancesWhenChosen(store.db, inspectionId)).find(({ number }) => number === 'S03')!
    expect(full.groups.filter(({ facet }) => facet === 'age').map(({ group, cases, children, own }) => [group, cases, children, own])).toEqual([['under-1', 0, 10, false], ['5-9', 1, 20, false], ['10-15', 0, 1, true]])
    const counts = async (how: string) => (await ask(store, balanceLoader, { as: 'inspector', search: `?of=age&how=${how}` }) as BalanceView).counts.sampled.together
    expect([await counts('all'), await counts('picked'), await counts('drawn')]).toEqual([7, 2, 5])
  }))
})
