import { describe, expect, test } from 'vitest'
import { action as changePerson } from '#app/routes/access/person.tsx'
import { endedCookie, sessionCookie, startSession, tokenIn, visitOf } from '#server/access/sessions.ts'
import { engines } from '../support/engines.ts'
import { ask, config, locationOf, minutes, statusOf, withRig, type Rig } from './rig.ts'
import { signInAs } from './sign-in-as.ts'

const hours = (count: number): number => minutes(60 * count)
const begin = ({ store, clock }: Rig): Promise<string> => store.db.transaction().execute((db) => startSession(db, 'lead', clock, config))
const look = ({ store, clock }: Rig, token: string, settings = config) => visitOf(store.db, token, clock, settings)

describe.each(engines)('sessions on %s', (engine) => {
  test('end half an hour after the last request', () => withRig(engine, async (rig) => {
    const token = await begin(rig)
    for (let i = 0; i < 5; i++) {
      rig.clock.forward(minutes(29))
      expect((await look(rig, token))?.person.id).toBe('lead')
    }
    rig.clock.forward(minutes(30) + 1)
    expect(await look(rig, token)).toBe(null)
  }))

  test('end twelve hours after they began, whatever is asked', () => withRig(engine, async (rig) => {
    const token = await begin(rig)
    for (let at = 0; at < hours(11) + minutes(40); at += minutes(20)) {
      rig.clock.forward(minutes(20))
      expect(await look(rig, token)).not.toBe(null)
    }
    const near = await look(rig, token)
    expect(near).toMatchObject({ canBeExtended: false, endsAt: '2016-04-12T21:00:00.000Z' })
    rig.clock.forward(minutes(20) + 1)
    expect(await look(rig, token)).toBe(null)
  }))

  test('say truly when they end', () => withRig(engine, async (rig) => {
    const token = await begin(rig)
    rig.clock.forward(50_000)
    // Not yet written down as seen: the promise must not be later than what is kept.
    expect(await look(rig, token)).toMatchObject({ endsAt: '2016-04-12T09:30:00.000Z', canBeExtended: true })
    rig.clock.forward(minutes(2))
    expect(await look(rig, token)).toMatchObject({ endsAt: '2016-04-12T09:32:50.000Z' })
  }))

  test('a disabled person is out at the next request, and their sessions are gone', () => withRig(engine, async (rig) => {
    const token = await begin(rig)
    const admin = await signInAs(rig, 'administrator')
    const answer = await ask(rig, changePerson, { cookie: admin, params: { personId: 'lead' }, form: { change: 'disable' } })
    expect(locationOf(answer)).toBe('/people/lead?done=person-disabled')
    expect(await look(rig, token)).toBe(null)
    expect(await rig.store.db.selectFrom('session').selectAll().where('person_id', '=', 'lead').execute()).toEqual([])
    await ask(rig, changePerson, { cookie: admin, params: { personId: 'lead' }, form: { change: 'enable' } })
    expect(await look(rig, token)).toBe(null)
    expect(await signInAs(rig, 'lead')).toMatch(/^workbench=/)
  }))

  test('a person disabled by hand in the database is out as well', () => withRig(engine, async (rig) => {
    const token = await begin(rig)
    await rig.store.db.updateTable('person').set({ disabled_at: '2016-04-12T09:00:00.000Z' }).where('id', '=', 'lead').execute()
    expect(await look(rig, token)).toBe(null)
  }))

  test('nobody disables their own account, and a new password given by another ends the sessions', () => withRig(engine, async (rig) => {
    const admin = await signInAs(rig, 'administrator')
    expect(statusOf(await ask(rig, changePerson, { cookie: admin, params: { personId: 'administrator' }, form: { change: 'disable' } }))).toBe(422)
    const token = await begin(rig)
    await ask(rig, changePerson, { cookie: admin, params: { personId: 'lead' }, form: { change: 'password', password: 'lantern pigeon forty' } })
    expect(await look(rig, token)).toBe(null)
    expect(statusOf(await ask(rig, changePerson, { cookie: admin, params: { personId: 'nobody' }, form: { change: 'disable' } }))).toBe(404)
    expect(statusOf(await ask(rig, changePerson, { cookie: admin, params: { personId: 'lead' }, form: { change: 'promote' } }))).toBe(404)
  }))

  test('what the database keeps opens nothing, nor does another secret', () => withRig(engine, async (rig) => {
    const token = await begin(rig)
    const [kept] = await rig.store.db.selectFrom('session').selectAll().execute()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(await look(rig, kept!.token_hash)).toBe(null)
    expect(await look(rig, token, { ...config, sessionSecret: 'another secret, also long enough for it' })).toBe(null)
  }))

  test('old sessions are cleared away when somebody signs in', () => withRig(engine, async (rig) => {
    await begin(rig)
    rig.clock.forward(hours(1))
    await begin(rig)
    expect(await rig.store.db.selectFrom('session').selectAll().execute()).toHaveLength(1)
  }))
})

test('cookies are for this host alone where the service runs under https', () => {
  const secure = { https: true, sessionSecret: 's' }
  expect(sessionCookie('T', secure)).toBe('__Host-workbench=T; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure')
  expect(endedCookie(secure)).toBe('__Host-workbench=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure')
  expect(tokenIn('a=b; __Host-workbench=T; c=d', secure)).toBe('T')
  expect(tokenIn('workbench=T', secure)).toBe(null)
  expect(tokenIn('workbench=', { https: false, sessionSecret: 's' })).toBe(null)
  expect(tokenIn(null, secure)).toBe(null)
})
