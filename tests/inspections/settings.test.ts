import { describe, expect, test } from 'vitest'
import { action as toSay, loader as fact } from '#app/routes/inspections/fact.tsx'
import { loader as settings } from '#app/routes/inspections/settings.tsx'
import { action as change, loader as timescale } from '#app/routes/inspections/timescale.tsx'
import { settingLines } from '#db/queries/settings.ts'
import { submissionById } from '#db/queries/submissions.ts'
import { changeTimescale, sayFact } from '#server/inspections/change-setting.ts'
import { seeSettings, type SettingsView } from '#server/inspections/see-settings.ts'
import { checkOptions } from '#server/intake/check-options.ts'
import { seeSubmission } from '#server/intake/see-submission.ts'
import { as, csvOf, engines, inspectionId, otherInspectionId, referrals, withOffice, type Office } from '../intake/office.ts'
import { ask, errorsIn, events, locationOf, own, statusOf, withRig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'

const posted = (form: Readonly<Record<string, string>>) => ({ request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(form) }) })
const set = (office: Office, name: string, form: Readonly<Record<string, string>>) => as(office, 'lead', (here) => changeTimescale({ ...here, ...posted(form) }, name))
const say = (office: Office, name: string, form: Readonly<Record<string, string>>) => as(office, 'officer', (here) => sayFact({ ...here, ...posted(form) }, name))
const refusedWith = (answer: unknown): unknown => (answer as { refusal: { data: { errors: unknown } } }).refusal.data.errors

describe.each(engines)('settings of an inspection on %s', (engine) => {
  const decisions = test.runIf(engine === 'sqlite')

  test('only what differs is stored, with who, when, why and edition; it is what the check is told, here and nowhere else', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([referrals(3)])
    const there = await office.deliver([referrals(3)], { inspection: otherInspectionId })
    const usual = { inspectionDate: '2016-04-12', stage: 1, timescales: {}, confirmed: { headings: [], values: [] } }
    const told = async (submissionId: string) => checkOptions(office.store.db, (await submissionById(office.store.db, submissionId))!)
    expect(await told(id)).toEqual(usual)
    expect(await set(office, 'continuousAssessment', { value: ' 30 ', reason: 'The procedures say so' })).toEqual({ answer: { done: true }, told: [id] })
    expect((await say(office, 'listSixHoldsEverybody', { answer: 'no', reason: 'Only children in need' })).answer).toEqual({ done: true })
    expect(await told(id)).toEqual({ ...usual, timescales: { continuousAssessment: 30 }, listSixHoldsEverybody: false })
    expect(await told(there.id)).toEqual(usual)
    expect((await settingLines(office.store.db, inspectionId)).map(({ number, name, value, reason, edition, set_by, set_at }) => [number, name, value, reason, edition, set_by, set_at])).toEqual([
      [2, 'listSixHoldsEverybody', 0, 'Only children in need', 'sif-2015-06', 'officer', '2016-04-12T09:30:00.000Z'],
      [1, 'continuousAssessment', 30, 'The procedures say so', 'sif-2015-06', 'lead', '2016-04-12T09:30:00.000Z'],
    ])
    expect((await set(office, 'continuousAssessment', { to: 'default', value: '30', reason: 'After all' })).answer).toEqual({ done: true })
    expect((await say(office, 'listSixHoldsEverybody', { answer: 'not-said', reason: 'We are not sure' })).answer).toEqual({ done: true })
    expect(await told(id)).toEqual(usual)
    const { answer: view } = await as(office, 'officer', seeSettings)
    expect(view).toMatchObject({ mayChange: false, maySay: true })
    expect(view.timescales.find(({ name }) => name === 'continuousAssessment')).toMatchObject({ value: 45, usual: 45, set: { who: 'Name of lead', reason: 'After all' } })
    expect(view.history.map(({ to }) => to)).toEqual(['not said', 'back to the default of 45 working days', 'no', '30 working days'])
  }))

  test('a change has the version in use checked again, and what hung on it is then asked or measured', () => withOffice(engine, async (office) => {
    const notChecked = async (id: string) => (await as(office, 'officer', (here) => seeSubmission(here, id))).answer!.notChecked.map(({ because }) => because).join()
    const { id } = await office.deliver([referrals(3), csvOf(1, [{ childId: 1, gender: 'Male', ethnicity: 'WBRI', dateOfBirth: '01/02/2010', age: 6, dateOfContact: '03/03/2016', contactSource: '6' }])])
    expect(await notChecked(id)).toContain('has not said whether it records every referral as a contact')
    expect(await say(office, 'everyReferralIsAContact', { answer: 'yes', reason: 'Always' })).toEqual({ answer: { done: true }, told: [id] })
    expect((await as(office, 'officer', (here) => seeSubmission(here, id))).answer).toMatchObject({ state: 'read', anew: 'waiting' })
    await office.read(id)
    expect(await notChecked(id)).not.toContain('has not said whether it records every referral as a contact')
    expect((await office.store.db.selectFrom('finding_total').selectAll().where('submission_id', '=', id).execute()).map(({ code, total }) => [code, Number(total)])).toContainEqual(['referral-without-contact', 3])
  }))

  decisions('what cannot be a timescale or an answer is refused in words, and nothing is kept', () => withOffice(engine, async (office) => {
    for (const value of ['', '0', '-3', '4.5', 'ten', '100000', '٣']) {
      expect(refusedWith((await set(office, 'planVisit', { value, reason: 'x' })).answer)).toEqual({ value: 'Enter a whole number of working days from 1 to 1000' })
    }
    expect(refusedWith((await set(office, 'planVisit', { value: '5', reason: ' ' })).answer)).toEqual({ reason: 'Say why. The authority reads it too' })
    expect(refusedWith((await set(office, 'planVisit', { value: '5', reason: 'x'.repeat(501) })).answer)).toEqual({ reason: 'Say why in at most 500 characters. It has 501 characters now' })
    expect(refusedWith((await set(office, 'planVisit', { value: '10', reason: 'x' })).answer)).toEqual({ value: 'It is 10 working days already' })
    expect(refusedWith((await say(office, 'listSixHoldsEverybody', { reason: 'x' })).answer)).toEqual({ answer: 'Choose an answer' })
    expect(refusedWith((await say(office, 'listSixHoldsEverybody', { answer: 'not-said', reason: 'x' })).answer)).toEqual({ answer: 'That is the answer already' })
    for (const name of ['nothing', 'constructor', 'listSixHoldsEverybody']) await expect(set(office, name, { value: '5', reason: 'x' })).rejects.toMatchObject({ status: 404 })
    expect(await settingLines(office.store.db, inspectionId)).toEqual([])
  }))
})

describe('through the door', () => {
  const params = (setting?: string) => ({ inspectionId: own, ...(setting ? { setting } : {}) })

  test('everybody of the inspection sees them, the lead changes a timescale, the officer and the lead answer; a stranger learns nothing', () => withRig('sqlite', async (rig) => {
    const cookies = new Map<string, string>()
    for (const who of ['officer', 'inspector', 'lead', 'administrator', 'stranger']) cookies.set(who, await signInAs(rig, who))
    const asking = async (who: string, route: typeof settings, setting?: string, form?: Record<string, string>): Promise<unknown> =>
      ask(rig, route as never, { cookie: cookies.get(who)!, params: params(setting), ...(form ? { form } : {}) }).catch((refused: unknown) => refused)
    for (const who of ['officer', 'inspector', 'lead', 'administrator']) {
      const view = await asking(who, settings) as SettingsView
      expect(view.timescales.length).toBeGreaterThan(20)
      expect([view.mayChange, view.maySay]).toEqual([who === 'lead', who === 'lead' || who === 'officer'])
    }
    expect(statusOf(await asking('stranger', settings))).toBe(404)
    const form = { value: '20', reason: 'As the plan says' }
    for (const who of ['officer', 'inspector', 'administrator']) expect(statusOf(await asking(who, change as never, 'planVisit', form)), who).toBe(403)
    expect(locationOf(await asking('lead', change as never, 'planVisit', form))).toBe(`/inspections/${own}/settings?done=setting-changed`)
    expect(errorsIn(await asking('lead', change as never, 'planVisit', form))).toEqual({ value: 'It is 20 working days already' })
    expect(statusOf(await asking('officer', timescale as never, 'planVisit'))).toBe(403)
    expect(await asking('lead', timescale as never, 'planVisit')).toMatchObject({ setting: { value: 20, usual: 10 } })
    expect(statusOf(await asking('inspector', toSay as never, 'everyReferralIsAContact', { answer: 'yes', reason: 'x' }))).toBe(403)
    expect(locationOf(await asking('officer', toSay as never, 'everyReferralIsAContact', { answer: 'yes', reason: 'x' }))).toBe(`/inspections/${own}/settings?done=fact-said`)
    expect(await asking('officer', fact as never, 'everyReferralIsAContact')).toMatchObject({ setting: { answer: true } })
    expect(statusOf(await asking('officer', fact as never, 'nothing'))).toBe(404)
    const told = (await events(rig)).filter(({ action, outcome }) => outcome === 'done' && (action === 'changeTimescale' || action === 'sayFact'))
    expect(told.map(({ subject_kind, detail }) => [subject_kind, detail])).toEqual([['setting', '{"setting":"planVisit","to":20}'], ['setting', '{"setting":"everyReferralIsAContact","to":1}']])
  }))
})
