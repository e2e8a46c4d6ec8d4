import { describe, expect, test } from 'vitest'
import { action as changePassword } from '#app/routes/access/password.tsx'
import { action as signOut } from '#app/routes/access/sign-out.tsx'
import { loader as staySignedIn } from '#app/routes/access/stay-signed-in.tsx'
import { loader as inspections } from '#app/routes/inspections/list.tsx'
import { engines } from '../support/engines.ts'
import { ask, errorsIn, events, locationOf, minutes, password, statusOf, withRig } from './rig.ts'
import { cookieOf, signInAs, trySignIn } from './sign-in-as.ts'

describe.each(engines)('signing in on %s', (engine) => {
  test('the right password starts a session and leaves an event', () => withRig(engine, async (rig) => {
    const answer = await trySignIn(rig, 'lead', { search: '?to=%2Finspections%2Fabc%3Fx%3D1' })
    expect(statusOf(answer)).toBe(303)
    expect(locationOf(answer)).toBe('/inspections/abc?x=1')
    expect((answer as Response).headers.get('Set-Cookie')).toMatch(/^workbench=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
    expect(await events(rig)).toMatchObject([{ action: 'signIn', outcome: 'done', subject_kind: 'person', subject_id: 'lead' }])
    expect(statusOf(await ask(rig, inspections, { cookie: cookieOf(answer) }))).toBe(null)
  }))

  test('never leads to another site', () => withRig(engine, async (rig) => {
    for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'javascript:alert(1)']) {
      expect(locationOf(await trySignIn(rig, 'lead', { search: `?${new URLSearchParams({ to })}` }))).toBe('/inspections')
    }
  }))

  test('a wrong password, an unknown address and a disabled account answer alike, and the event says nothing of what was typed', () => withRig(engine, async (rig) => {
    await rig.store.db.updateTable('person').set({ disabled_at: '2016-04-02T00:00:00.000Z' }).where('id', '=', 'stranger').execute()
    const answers = [await trySignIn(rig, 'lead', { with: 'not the password' }), await trySignIn(rig, 'nobody-at-all'), await trySignIn(rig, 'stranger')]
    for (const answer of answers) {
      expect(statusOf(answer)).toBe(422)
      expect(errorsIn(answer)).toEqual(errorsIn(answers[0]))
    }
    const left = await events(rig)
    expect(left).toHaveLength(3)
    for (const event of left) {
      expect(event).toMatchObject({ action: 'signIn', outcome: 'refused', person_id: null, subject_id: null })
      expect(JSON.stringify(event)).not.toMatch(/@|nobody|stranger|not the password/)
    }
  }))

  test('an empty form says what to enter', () => withRig(engine, async (rig) => {
    expect(errorsIn(await trySignIn(rig, 'lead', { with: '' }))).toEqual({ password: 'Enter your password' })
  }))

  test('after ten wrong tries the right password waits too, but not from elsewhere', () => withRig(engine, async (rig) => {
    for (let i = 0; i < 10; i++) expect(statusOf(await trySignIn(rig, 'lead', { with: `wrong try number ${i}` }))).toBe(422)
    const answer = await trySignIn(rig, 'lead')
    expect(statusOf(answer)).toBe(429)
    expect(errorsIn(answer)['form']).toMatch(/^Too many tries\. Wait 1[45] minutes, then try again$/)
    expect(statusOf(await trySignIn(rig, 'lead', { network: 'elsewhere' }))).toBe(303)
    expect((await events(rig)).map(({ outcome }) => outcome)).toEqual([...Array<string>(11).fill('refused'), 'done'])
  }))

  test('each sign-in has a new token, and ends the session that it came with', () => withRig(engine, async (rig) => {
    const first = await signInAs(rig, 'lead')
    const second = cookieOf(await trySignIn(rig, 'lead', { cookie: first }))
    expect(second).not.toBe(first)
    expect(statusOf(await ask(rig, inspections, { cookie: first }))).toBe(303)
    expect(statusOf(await ask(rig, inspections, { cookie: second }))).toBe(null)
  }))

  test('a token planted before sign-in is worth nothing after it', () => withRig(engine, async (rig) => {
    const planted = `workbench=${'A'.repeat(43)}`
    await trySignIn(rig, 'lead', { cookie: planted })
    expect(statusOf(await ask(rig, inspections, { cookie: planted }))).toBe(303)
  }))

  test('signing out ends the session on the server', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    const answer = await ask(rig, signOut, { cookie, form: {} })
    expect(locationOf(answer)).toBe('/sign-in?done=signed-out')
    expect((answer as Response).headers.get('Set-Cookie')).toMatch(/^workbench=;.*Max-Age=0/)
    expect(statusOf(await ask(rig, inspections, { cookie }))).toBe(303)
    expect(await rig.store.db.selectFrom('session').selectAll().execute()).toEqual([])
  }))

  test('staying signed in tells how long', () => withRig(engine, async (rig) => {
    const cookie = await signInAs(rig, 'lead')
    rig.clock.forward(minutes(26))
    const answer = await ask(rig, staySignedIn, { cookie }) as Response
    expect(await answer.json()).toEqual({ secondsLeft: 30 * 60, canBeExtended: true })
    rig.clock.forward(minutes(31))
    expect(statusOf(await ask(rig, staySignedIn, { cookie }))).toBe(303)
  }))

  test('a new password of one’s own needs the present one, and signs out everywhere else', () => withRig(engine, async (rig) => {
    const [here, elsewhere] = [await signInAs(rig, 'lead'), await signInAs(rig, 'lead')]
    const wanted = 'lantern pigeon forty'
    expect(errorsIn(await ask(rig, changePassword, { cookie: here, form: { presentPassword: 'something else', newPassword: wanted } }))).toHaveProperty('presentPassword')
    expect(errorsIn(await ask(rig, changePassword, { cookie: here, form: { presentPassword: password, newPassword: 'short' } }))).toHaveProperty('newPassword')
    const answer = await ask(rig, changePassword, { cookie: here, form: { presentPassword: password, newPassword: wanted } })
    expect(locationOf(answer)).toBe('/inspections?done=password-changed')
    for (const old of [here, elsewhere]) expect(statusOf(await ask(rig, inspections, { cookie: old }))).toBe(303)
    expect(statusOf(await ask(rig, inspections, { cookie: cookieOf(answer) }))).toBe(null)
    expect(statusOf(await trySignIn(rig, 'lead'))).toBe(422)
    expect(statusOf(await trySignIn(rig, 'lead', { with: wanted }))).toBe(303)
  }))
})
