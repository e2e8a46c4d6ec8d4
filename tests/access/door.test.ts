import { redirect } from 'react-router'
import { describe, expect, test } from 'vitest'
import { loader as overview } from '#app/routes/inspections/overview.tsx'
import { loader as audit } from '#app/routes/inspections/audit.tsx'
import { action as edit } from '#app/routes/inspections/edit.tsx'
import { loader as people } from '#app/routes/access/people.tsx'
import { verifyEvents } from '#server/access/audit.ts'
import { door } from '#server/door.ts'
import { refuse } from '#server/web/form.ts'
import { engines } from '../support/engines.ts'
import { ask, config, events, locationOf, other, own, statusOf, withRig } from './rig.ts'
import { signInAs } from './sign-in-as.ts'

const nameOf = async (db: Parameters<Parameters<typeof door<'changeOwnPassword', void>>[1]>[0]['db']): Promise<string> =>
  (await db.selectFrom('person').select('name').where('id', '=', 'lead').executeTakeFirstOrThrow()).name
const renamed = async (here: Parameters<Parameters<typeof door<'changeOwnPassword', void>>[1]>[0]): Promise<void> => {
  await here.db.updateTable('person').set({ name: 'Renamed' }).where('id', '=', 'lead').execute()
}

describe.each(engines)('the door on %s', (engine) => {
  test('what an action does and the event of it come together', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    const before = (await events(rig)).length
    await ask(rig, door('changeOwnPassword', async (here) => { await renamed(here); here.about('person', 'lead', { what: 'name' }) }), { cookie, form: {} })
    expect(await nameOf(rig.store.db as never)).toBe('Renamed')
    expect((await events(rig)).slice(before)).toMatchObject([
      { person_id: 'lead', action: 'changeOwnPassword', outcome: 'done', inspection_id: null, subject_kind: 'person', subject_id: 'lead', detail: '{"what":"name"}', at: '2016-04-12T09:00:00.000Z' },
    ])
  }))

  test('a fault leaves neither the change nor the event', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    const before = (await events(rig)).length
    await expect(ask(rig, door('changeOwnPassword', async (here) => { await renamed(here); throw new Error('ours') }), { cookie, form: {} })).rejects.toThrow('ours')
    expect(await nameOf(rig.store.db as never)).toBe('Person lead')
    expect(await events(rig)).toHaveLength(before)
  }))

  test('a form error undoes what was written, and what was to be done afterwards is not', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    const before = (await events(rig)).length
    const done: string[] = []
    const way = door('changeOwnPassword', async (here) => {
      await renamed(here)
      here.afterwards(() => { done.push('afterwards') })
      return refuse({ name: 'Enter another name' })
    })
    expect(statusOf(await ask(rig, way, { cookie, form: {} }))).toBe(422)
    expect(await nameOf(rig.store.db as never)).toBe('Person lead')
    expect(await events(rig)).toHaveLength(before)
    expect(done).toEqual([])
  }))

  test('a redirect keeps what was written, and then comes what is done afterwards', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    const done: string[] = []
    const way = door('changeOwnPassword', async (here) => {
      await renamed(here)
      here.afterwards(() => { done.push('afterwards') })
      return redirect('/somewhere', 303)
    })
    expect(locationOf(await ask(rig, way, { cookie, form: {} }))).toBe('/somewhere')
    expect(await nameOf(rig.store.db as never)).toBe('Renamed')
    expect(done).toEqual(['afterwards'])
  }))

  test('work before the transaction is past the permission', () => withRig(engine, async (rig) => {
    const looked: string[] = []
    const way = door('changePeople', async () => null, async (here) => { looked.push(here.person.id) })
    expect(statusOf(await ask(rig, way, { cookie: await signInAs(rig, 'lead'), form: {} }))).toBe(403)
    await ask(rig, way, { cookie: await signInAs(rig, 'administrator'), form: {} })
    expect(looked).toEqual(['administrator'])
  }))

  test('nobody signed in is led to sign-in and back to the page, never to an address that only takes forms', () => withRig(engine, async (rig) => {
    expect(locationOf(await ask(rig, people, { search: '?a=b' }))).toBe('/sign-in?to=%2Fpage%3Fa%3Db')
    expect(locationOf(await ask(rig, edit, { form: {}, params: { inspectionId: own }, referrer: `${config.origin}/inspections/x/edit` }))).toBe('/sign-in?to=%2Finspections%2Fx%2Fedit')
    expect(locationOf(await ask(rig, edit, { form: {}, params: { inspectionId: own }, referrer: 'https://evil.example/x' }))).toBe('/sign-in?to=%2F')
  }))

  test('a role that does not suffice is refused, and the refusal is in the trail', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'inspector')
    expect(statusOf(await ask(rig, audit, { cookie, params: { inspectionId: own } }))).toBe(403)
    expect(statusOf(await ask(rig, people, { cookie }))).toBe(403)
    expect((await events(rig)).slice(-2)).toMatchObject([
      { person_id: 'inspector', action: 'seeEvents', outcome: 'refused', inspection_id: own, detail: '{"status":403}' },
      { person_id: 'inspector', action: 'seePeople', outcome: 'refused', inspection_id: null },
    ])
  }))

  test('a stranger cannot tell an inspection from none, and the try is in the trail', () => withRig(engine, async (rig) => {
    for (const [who, inspectionId] of [['inspector', other], ['officer', other], ['neighbour', own], ['stranger', own]] as const) {
      const cookie = await signInAs(rig, who)
      const [theirs, none] = [await ask(rig, overview, { cookie, params: { inspectionId } }), await ask(rig, overview, { cookie, params: { inspectionId: 'no-such-inspection' } })]
      for (const answer of [theirs, none]) {
        expect(statusOf(answer)).toBe(404)
        expect(await (answer as Response).text()).toBe('')
      }
      expect((await events(rig)).slice(-2)).toMatchObject([{ person_id: who, outcome: 'refused', inspection_id: inspectionId }, { person_id: who, outcome: 'refused', inspection_id: null }])
    }
  }))

  test('a closed inspection is read and not changed', () => withRig(engine, async (rig) => {
    await rig.store.db.updateTable('inspection').set({ closed_at: '2016-05-20T00:00:00.000Z' }).where('id', '=', own).execute()
    const cookie = await signInAs(rig, 'lead')
    expect(statusOf(await ask(rig, overview, { cookie, params: { inspectionId: own } }))).toBe(null)
    expect(statusOf(await ask(rig, edit, { cookie, params: { inspectionId: own }, form: {} }))).toBe(403)
  }))

  test('whoever leaves a team is out at the next request', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'inspector')
    expect(statusOf(await ask(rig, overview, { cookie, params: { inspectionId: own } }))).toBe(null)
    await rig.store.db.deleteFrom('team_member').where('person_id', '=', 'inspector').execute()
    expect(statusOf(await ask(rig, overview, { cookie, params: { inspectionId: own } }))).toBe(404)
  }))

  test('a read without a child leaves no event, and the chain is whole after all of it', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    await ask(rig, overview, { cookie, params: { inspectionId: own } })
    await ask(rig, door('seeCases', async (here) => { here.about('inspection', here.inspection.id) }), { cookie, params: { inspectionId: own } })
    expect((await events(rig)).map(({ action }) => action)).toEqual(['signIn', 'seeCases'])
    expect(await verifyEvents(rig.store.db, config.auditKey)).toMatchObject({ events: 2, brokenAt: null })
  }))

  test('actions at once each get a number of their own', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    await Promise.all(Array.from({ length: 20 }, () => ask(rig, door('seeCases', async () => null), { cookie, params: { inspectionId: own } })))
    expect(await verifyEvents(rig.store.db, config.auditKey)).toMatchObject({ events: 21, brokenAt: null })
  }))
})
