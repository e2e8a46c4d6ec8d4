import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action as answerAction, loader as answerLoader } from '#app/routes/cases/answer.tsx'
import { action as auditAction, loader as auditLoader } from '#app/routes/cases/audit.tsx'
import { loader as auditsLoader } from '#app/routes/cases/audits.tsx'
import { action as removeAction, loader as caseLoader } from '#app/routes/cases/case.tsx'
import { action as checkAction } from '#app/routes/cases/check.tsx'
import { action as gradeAction, loader as gradeLoader } from '#app/routes/cases/grade.tsx'
import { loader as casesLoader } from '#app/routes/cases/list.tsx'
import { action as referAction } from '#app/routes/cases/refer.tsx'
import { action as stepAction } from '#app/routes/cases/step.tsx'
import { action as togetherAction, loader as togetherLoader } from '#app/routes/cases/together.tsx'
import { action as considerAction } from '#app/routes/children/consider.tsx'
import { loader as childLoader } from '#app/routes/children/child.tsx'
import { loader as overviewLoader } from '#app/routes/inspections/overview.tsx'
import type { Store } from '#db/open.ts'
import { stepsOf } from '#db/queries/case-steps.ts'
import { casesOf } from '#db/queries/cases.ts'
import { inspectionById } from '#db/queries/inspections.ts'
import { casesAttention } from '#server/attention/cases.ts'
import type { AuditsView, AuditView } from '#server/cases/audits.ts'
import type { CaseView } from '#server/cases/see-case.ts'
import type { TogetherForm } from '#server/cases/together.ts'
import type { Overview } from '#server/inspections/overview.ts'
import { chooseCase } from '#server/selection/choose.ts'
import { engines } from '../support/engines.ts'
import { addChildren, ask, child, eventsIn, inspectionId, sharedStore, statusOf, submission, within } from './../selection/inspection.ts'

// The clock of these tests stands at ten in the morning of Tuesday 8 March 2016.
const due = (day: string, month = '3'): [string, string][] => [['due-day', day], ['due-month', month], ['due-year', '2016']]
const later = '2016-03-15T18:30:00.000Z'
const secret = 'A reason that the authority never reads'
const audit = { grade: '2', strengths: 'Good visits', concerns: 'A late review', auditor: 'Team manager', 'on-day': '8', 'on-month': '3', 'on-year': '2016' }
const referral = { manager: 'Head of safeguarding', 'told-day': '8', 'told-month': '3', 'told-year': '2016', time: '9:30', unsafe: 'Not seen for six weeks. See the child today.' }
const errorsOf = (answer: unknown): Record<string, string> => (answer as { data?: { errors: Record<string, string> } }).data?.errors ?? {}
const doneOf = (answer: unknown): string => (answer as Response).headers.get('Location')?.split('done=')[1] ?? ''

describe.each(engines)('the life of a case on %s', (engine) => {
  const { open, close, emptied } = sharedStore(engine)
  beforeAll(open)
  afterAll(close)
  let store: Store
  let ids: Record<string, string>
  const withCases = (run: () => Promise<void>) => async (): Promise<void> => {
    store = await emptied()
    await addChildren(store, ['A', 'B', 'C', 'D'].map((id) => child(id)))
    for (const [id, kind] of [['A', 'tracked'], ['B', 'tracked'], ['C', 'tracked'], ['D', 'sampled']] as const) await within(store, 'lead', (here) => chooseCase(here, `child-${id}`, { kind, reason: secret }))
    ids = Object.fromEntries((await casesOf(store.db, inspectionId)).map(({ id, number }) => [number, id]))
    await run()
  }
  const together = (doing: string, cases: readonly string[], more: [string, string][] = [], at?: string) =>
    ask(store, togetherAction, { as: 'lead', form: [['do', doing], ...cases.map((number): [string, string] => ['case', ids[number]!]), ...more], ...(at ? { at } : {}) })
  const seen = async (number: string, at?: string): Promise<CaseView> => await ask(store, caseLoader, { as: 'inspector', params: { caseId: ids[number]! }, ...(at ? { at } : {}) }) as CaseView
  const on = (route: Parameters<typeof ask>[1], as: string, number: string, form?: Record<string, string>, more: Record<string, string> = {}) => ask(store, route, { as, params: { caseId: ids[number]!, ...more }, ...(form ? { form } : {}) })
  const authority = async (at?: string): Promise<AuditsView> => await ask(store, auditsLoader, { as: 'officer', ...(at ? { at } : {}) }) as AuditsView
  const kinds = async (number: string): Promise<string[]> => ((await stepsOf(store.db, inspectionId)).get(ids[number]!) ?? []).map(({ kind }) => kind)
  const goesOn = async (as: string): Promise<string | undefined> => (await ask(store, overviewLoader, { as }) as Overview).work?.goOn?.does
  const attention = async (now: string): Promise<string[]> => (await casesAttention({ db: store.db, inspection: (await inspectionById(store.db, inspectionId))!, now, since: '2016-03-08T00:00:00.000Z', person: { id: 'lead' } })).map(({ kind, says }) => `${kind}: ${says}`)

  it('tells the authority of many at once, asks for audits of many with one day, and allocates many', withCases(async () => {
    expect(doneOf(await together('tell', ['T01', 'T02']))).toBe('cases-told')
    expect(errorsOf(await together('tell', ['T01', 'T02']))).toEqual({ case: 'The authority was told of T01, T02 already. It is told once' })
    expect(doneOf(await together('ask', ['T01', 'T03'], [...due('15'), ['time', '17:00']]))).toBe('audits-asked')
    expect(doneOf(await together('allocate', ['T01', 'T02', 'S01'], [['inspector', 'inspector']]))).toBe('cases-allocated')
    expect(doneOf(await together('allocate', ['T02'], [['inspector', 'nobody']]))).toBe('cases-allocated')
    expect([await kinds('T01'), await kinds('T02'), await kinds('T03'), await kinds('S01')]).toEqual([['told', 'audit-asked', 'allocated'], ['told', 'allocated', 'allocated'], ['told', 'audit-asked'], ['allocated']])
    expect(await seen('T01')).toMatchObject({ life: { told: { by: 'Name of lead' }, asked: { due: { date: '2016-03-15', time: '17:00' } }, allocated: { name: 'Name of inspector' } }, lateness: 'in 7 days', may: { step: false, note: true, refer: true, remove: false } })
    expect((await seen('T02')).life.allocated).toBeNull()
    // Another day: whoever waits is given it; the same day again is no line.
    await together('ask', ['T01'], due('16'))
    await together('ask', ['T01'], due('16'))
    expect(await kinds('T01')).toEqual(['told', 'audit-asked', 'allocated', 'audit-asked'])
    expect((await seen('T01', '2016-03-17T09:00:00.000Z')).lateness).toBe('9 hours late')
    expect((await ask(store, togetherLoader, { as: 'lead', search: '?tick=untold' }) as TogetherForm).ticked).toEqual([ids['S01']])
    const steps = (await eventsIn(store)).filter(({ action, outcome }) => action === 'takeCaseSteps' && outcome === 'done').map(({ subject_kind, detail }) => [subject_kind, detail])
    expect(steps.slice(0, 2)).toEqual([['inspection', '{"do":"tell","cases":2}'], ['inspection', '{"do":"ask","cases":2}']])
  }))

  it('allocates to nobody whose account is closed', withCases(async () => {
    await store.db.updateTable('person').set({ disabled_at: '2016-03-01T09:00:00.000Z' }).where('id', '=', 'inspector').execute()
    expect(errorsOf(await together('allocate', ['T01'], [['inspector', 'inspector']]))).toEqual({ inspector: 'Choose somebody of the team' })
    await store.db.updateTable('person').set({ disabled_at: null }).where('id', '=', 'inspector').execute()
  }))

  it('refuses what cannot be meant', withCases(async () => {
    expect(errorsOf(await together('tell', []))).toEqual({ case: 'Tick the cases that it is about' })
    expect(Object.keys(errorsOf(await together('sing', ['T01'])))).toEqual(['do'])
    expect(errorsOf(await together('ask', ['T01']))['due']).toContain('Enter the day')
    expect(errorsOf(await together('ask', ['T01'], due('7')))['due']).toContain('has passed')
    expect(errorsOf(await together('ask', ['T01'], due('31', '2')))['due']).toContain('day of the calendar')
    expect(errorsOf(await together('allocate', ['T01'], [['inspector', 'stranger']]))).toEqual({ inspector: 'Choose somebody of the team' })
    expect((await stepsOf(store.db, inspectionId)).size).toBe(0)
    for (const [route, form] of [[togetherAction, { do: 'tell' }], [stepAction, { do: 'read' }], [gradeAction, { grade: '1' }], [referAction, referral], [checkAction, { checked: 'yes' }], [considerAction, { state: 'considered' }], [togetherLoader, undefined], [gradeLoader, undefined]] as const) {
      for (const [as, status] of [['officer', 403], ['administrator', 403], ['stranger', 404]] as const) expect(statusOf(await on(route, as, 'T01', form)), as).toBe(status)
    }
    for (const route of [auditsLoader, auditLoader]) expect(statusOf(await on(route, 'administrator', 'T01'))).toBe(403)
    for (const route of [auditAction, answerAction]) expect(statusOf(await on(route, 'lead', 'T01', audit))).toBe(403)
    expect(statusOf(await on(togetherAction, 'inspector', 'T01', { do: 'tell' }))).toBe(403)
    expect(statusOf(await on(stepAction, 'inspector', 'T01', { do: 'told' }))).toBe(404)
  }))

  it('takes the audit of the authority, late or corrected, beside the inspector’s own view', withCases(async () => {
    expect(errorsOf(await on(auditAction, 'officer', 'T01', audit))).toEqual({})
    expect(statusOf(await on(auditAction, 'officer', 'T01', audit))).toBe(404)
    await together('ask', ['T01'], due('15'))
    expect(Object.keys(errorsOf(await on(auditAction, 'officer', 'T01', {})))).toEqual(['grade', 'strengths', 'concerns', 'auditor', 'on'])
    expect(errorsOf(await on(auditAction, 'officer', 'T01', { ...audit, 'on-day': '9' }))).toEqual({ on: 'The day of the audit is in the future. Check the month and the year' })
    expect(await attention(later)).toEqual(['needs: 4 cases are allocated to nobody of the team'])
    expect((await attention('2016-03-16T09:00:00.000Z'))[0]).toBe('late: 1 audit of a case has not come')
    const { formId } = await on(auditLoader, 'officer', 'T01') as AuditView
    for (const time of ['once', 'twice']) expect(doneOf(await on(auditAction, 'officer', 'T01', { ...audit, id: formId! })), time).toBe('audit-sent')
    expect(await attention(later)).toEqual(['needs: 4 cases are allocated to nobody of the team', 'came: 1 audit of a case came'])
    await on(auditAction, 'officer', 'T01', { ...audit, grade: '1', 'on-day': '7' })
    expect(doneOf(await on(gradeAction, 'inspector', 'T01', { grade: '3', words: 'The review was late' }))).toBe('case-graded')
    expect(Object.keys(errorsOf(await on(gradeAction, 'inspector', 'T01', { grade: '5', words: ' ' })))).toEqual(['grade', 'words'])
    const view = await seen('T01')
    expect(view).toMatchObject({ apart: 2, lateness: 'on time', life: { audits: [{ grade: 1, on: '2016-03-07', auditor: 'Team manager' }, { grade: 2, strengths: 'Good visits' }], graded: { grade: 3, by: 'Name of inspector' } } })
    expect(errorsOf(await together('ask', ['T01'], due('20')))).toEqual({ case: 'The audit of T01 is here already' })
    for (const step of ['read', 'read', 'closed']) await on(stepAction, 'inspector', 'T01', { do: step })
    expect(await kinds('T01')).toEqual(['told', 'audit-asked', 'audit-received', 'audit-received', 'graded', 'read', 'closed'])
    expect((await ask(store, togetherLoader, { as: 'lead' }) as TogetherForm).cases.map(({ number }) => number)).toEqual(['S01', 'T02', 'T03'])
    await on(stepAction, 'inspector', 'T01', { do: 'reopened' })
    expect((await seen('T01')).life).toMatchObject({ closed: null, read: { by: 'Name of inspector' } })
  }))

  it('shows the authority the cases that it was told of, and never a reason, another case or our own view', withCases(async () => {
    await together('tell', ['T02'])
    await on(gradeAction, 'inspector', 'T02', { grade: '4', words: 'Our own view of the work' })
    const list = await authority()
    expect(list.cases).toMatchObject([{ reference: '1', shownId: 'B', due: null, owes: false, noLongerNeeded: false }])
    for (const answer of [list, await on(auditLoader, 'officer', 'T02')]) {
      expect(JSON.stringify(answer)).not.toMatch(/never reads|Our own view|tracked|sampled|"(reason|kind|graded)"/)
      // The letter of a number tells the kind, and its gaps what else was chosen.
      expect(JSON.stringify(answer)).not.toMatch(/"[TS]\d\d/)
      for (const number of ['T01', 'T03', 'S01']) expect(JSON.stringify(answer)).not.toContain(ids[number]!)
    }
    for (const number of ['T01', 'S01']) for (const route of [auditLoader, answerLoader]) expect(statusOf(await on(route, 'officer', number))).toBe(404)
    expect(statusOf(await on(auditAction, 'officer', 'S01', audit))).toBe(404)
    expect(errorsOf(await on(auditAction, 'officer', 'T02', audit))).toEqual({ form: 'No audit of this case is asked for' })
    await together('tell', ['S01', 'T01'], [], later)
    expect((await ask(store, auditsLoader, { as: 'lead' }) as AuditsView).cases.map(({ reference, number }) => [reference, number])).toEqual([['1', 'T02'], ['2', 'S01'], ['3', 'T01']])
    expect((await seen('T01')).reference).toBe('3')
  }))

  it('refers a case back as unsafe, at the top of the authority’s page until an inspector has checked it', withCases(async () => {
    expect(Object.keys(errorsOf(await on(referAction, 'inspector', 'S01', {})))).toEqual(['manager', 'time', 'told', 'unsafe'])
    expect(errorsOf(await on(referAction, 'inspector', 'S01', { ...referral, time: '10:01' }))).toEqual({ told: 'That has not happened yet. Tell them first, then record it here' })
    expect(errorsOf(await on(referAction, 'inspector', 'S01', { ...referral, 'told-year': '2015' }))['told']).toContain('before the inspection began')
    expect(doneOf(await on(referAction, 'inspector', 'S01', referral))).toBe('case-referred')
    expect(await kinds('S01')).toEqual(['told', 'unsafe'])
    const { urgent } = await authority()
    expect(urgent).toMatchObject([{ case: { reference: '1', number: null, shownId: 'D' }, referral: { manager: 'Head of safeguarding', toldOn: { date: '2016-03-08', time: '09:30' }, unsafe: referral.unsafe, waitsFor: 'authority' } }])
    const referralId = urgent[0]!.referral.id
    const answer = (words: string) => on(answerAction, 'officer', 'S01', { words }, { referralId })
    const check = (form: Record<string, string>) => on(checkAction, 'inspector', 'S01', form, { referralId })
    expect((await attention(later))[0]).toBe('needs: 1 case referred back as unsafe has no answer yet')
    expect(Object.keys(errorsOf(await answer(' ')))).toEqual(['words'])
    expect(doneOf(await answer('Seen today'))).toBe('referral-answered')
    expect((await authority()).urgent).toEqual([])
    expect((await attention(later))[0]).toBe('needs: 1 case referred back as unsafe is answered and to be checked')
    expect([await goesOn('lead'), await goesOn('inspector'), await goesOn('officer')]).toEqual(['check-unsafe', 'check-unsafe', expect.not.stringContaining('unsafe')])
    expect(Object.keys(errorsOf(await check({ words: '' })))).toEqual(['checked', 'words'])
    expect(doneOf(await check({ checked: 'no', words: 'By whom?' }))).toBe('referral-not-yet')
    expect((await authority()).urgent).toHaveLength(1)
    expect(await goesOn('officer')).toBe('answer-unsafe')
    await answer('By the social worker and the manager')
    expect(doneOf(await check({ checked: 'yes', words: 'Read the record of the visit' }))).toBe('referral-checked')
    expect((await seen('S01')).life.referrals).toMatchObject([{ waitsFor: null, said: [{ kind: 'answered' }, { kind: 'not-yet' }, { kind: 'answered' }, { kind: 'checked', by: 'Name of inspector' }] }])
    expect(errorsOf(await answer('And more'))['form']).toContain('checked this meanwhile')
    expect(errorsOf(await check({ checked: 'no', words: 'Again' }))['form']).toContain('checked meanwhile')
  }))

  it('removes a case of which the authority was told: it sees that the case is no longer needed, and not why', withCases(async () => {
    await together('ask', ['T01'], due('15'))
    const remove = (instead: string) => on(removeAction, 'lead', 'T01', { reason: 'The brother is the better choice', instead })
    expect(errorsOf(await remove('no-such-case'))['form']).toContain('does not stand any more')
    expect(errorsOf(await remove(ids['T01']!))['form']).toContain('does not stand any more')
    expect(doneOf(await remove(ids['T03']!))).toBe('case-removed')
    expect(await seen('T01')).toMatchObject({ case: { reason: secret, removed: { reason: 'The brother is the better choice' } }, replacedBy: { number: 'T03' }, may: { note: false, refer: true } })
    const list = await authority(later)
    expect(list.cases).toMatchObject([{ reference: '1', noLongerNeeded: true, owes: false, late: false }])
    expect(JSON.stringify(list)).not.toMatch(/brother|T03/)
    expect(errorsOf(await on(auditAction, 'officer', 'T01', audit))['form']).toContain('no longer needed')
    expect(errorsOf(await together('tell', ['T01']))).toEqual({ case: 'Tick the cases that it is about' })
    expect((await attention(later))).toEqual(['needs: 3 cases are allocated to nobody of the team'])
  }))

  it('knows who was considered before the choice, and says when the child has left the lists', withCases(async () => {
    await addChildren(store, [child('E')])
    const consider = (state: string, reason = '') => ask(store, considerAction, { as: 'lead', params: { childId: 'child-E' }, form: { state, note: reason } })
    const considered = async () => ((await ask(store, casesLoader, { as: 'inspector' })) as { considered: { childId: string; reason: string }[] }).considered.map(({ childId, reason }) => [childId, reason])
    expect(errorsOf(await consider('considered', 'x'.repeat(1_204)))).toEqual({ note: 'The note has 1,204 characters. Shorten it to 1,000 or fewer' })
    for (const time of ['once', 'twice']) expect(doneOf(await consider('considered', 'A long plan')), time).toBe('child-considered')
    expect(await considered()).toEqual([['child-E', 'A long plan']])
    await consider('set-aside')
    expect(await considered()).toEqual([])
    await consider('considered', 'A long plan after all')
    expect(await ask(store, childLoader, { as: 'lead', params: { childId: 'child-E' } })).toMatchObject({ considered: { reason: 'A long plan after all' } })
    expect(await store.db.selectFrom('case_considered').selectAll().execute()).toHaveLength(3)
    await within(store, 'lead', (here) => chooseCase(here, 'child-E', { kind: 'tracked', reason: secret }))
    ids['T04'] = (await casesOf(store.db, inspectionId)).find(({ number }) => number === 'T04')!.id
    expect(await considered()).toEqual([])
    expect(await seen('T04')).toMatchObject({ considered: { reason: 'A long plan', by: 'Name of lead' }, child: { inCurrent: true } })
    await store.db.insertInto('submission').values(submission('version-two', 2)).execute()
    await store.db.updateTable('inspection').set({ current_submission_id: 'version-two' }).where('id', '=', inspectionId).execute()
    await together('tell', ['T04'])
    expect(await seen('T04')).toMatchObject({ case: { inCurrent: false }, child: { version: 1, shownId: 'E' } })
    expect((await authority()).cases).toMatchObject([{ shownId: 'E' }])
  }))
})
