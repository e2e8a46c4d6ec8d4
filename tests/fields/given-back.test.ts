import { RouterContextProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import { action as sendAudit } from '#app/routes/cases/audit.tsx'
import { action as recordEvidence } from '#app/routes/evidence/new.tsx'
import { action as keepTyping } from '#app/routes/fields/keep.tsx'
import { action as changePassword } from '#app/routes/access/password.tsx'
import { action as raisePoint, loader as pointPage } from '#app/routes/report/raise.tsx'
import { action as writeNote } from '#app/routes/threads/notes.tsx'
import { door } from '#server/door.ts'
import { refuse } from '#server/web/form.ts'
import { ask, events, locationOf, minutes, own, statusOf, withRig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'

const text = 'Seen alone, and listened to; the plan was read to the child.\nSecond line.'

test('a form that somebody wrote in comes back to be sent again after the session ended; one without a text leads to sign-in, and so does a password', () => withRig('sqlite', async (rig) => {
  const form = { text, criteria: ['HP-29.01', 'HP-29.02'], key: 'k' }
  const asked = { params: { inspectionId: own }, search: '?note=k', form }
  expect(await ask(rig, recordEvidence, asked)).toMatchObject({ data: { givenBack: true, action: '/page?note=k', values: form }, init: { status: 401 } })
  expect(locationOf(await ask(rig, recordEvidence, { ...asked, form: { text: 'Short' } }))).toMatch(/^\/sign-in\?to=/)
  expect(locationOf(await ask(rig, changePassword, { form: { password: text } }))).toMatch(/^\/sign-in/)
  // Sent again by somebody signed in, it arrives.
  const cookie = await signInAs(rig, 'inspector')
  expect(locationOf(await ask(rig, recordEvidence, { ...asked, cookie, form: { ...form, criteria: 'HP-29.01', polarity: 'neutral' } }))).toContain('done=evidence-recorded')
}))

test('a page’s script is told that its session ended, and keeps what it has', () => withRig('sqlite', async (rig) => {
  expect(statusOf(await ask(rig, keepTyping, { params: { inspectionId: own }, form: { any: text }, accept: 'application/json' }))).toBe(401)
}))

const params = { inspectionId: own }

describe('a form that cannot be taken comes back with what was typed', () => {
  test('to whoever may not, or not any more, and nothing else is told', () => withRig('sqlite', async (rig) => {
    const form = { text, key: 'k' }
    expect(await ask(rig, recordEvidence, { params, form, cookie: await signInAs(rig, 'officer') })).toMatchObject({ data: { givenBack: true, values: form }, init: { status: 403 } })
    expect(await ask(rig, recordEvidence, { params, form, cookie: await signInAs(rig, 'stranger') })).toMatchObject({ data: { values: form }, init: { status: 404 } })
    expect(statusOf(await ask(rig, recordEvidence, { params, form: { key: 'k' }, cookie: await signInAs(rig, 'officer') }))).toBe(403)
  }))

  test('where a fault of ours met it, under the reference of the log; what it wrote is undone', () => withRig('sqlite', async (rig) => {
    const cookie = await signInAs(rig, 'inspector')
    const before = await events(rig)
    const way = door('writeNote', async () => { throw new Error('ours') })
    expect(await ask(rig, way, { params, form: { text }, cookie })).toMatchObject({ data: { values: { text }, reference: 'TEST-01' }, init: { status: 500 } })
    expect(await events(rig)).toEqual(before)
    // A form with a password, or with nothing in it, is a fault like any other.
    await expect(ask(rig, way, { params, form: { password: text }, cookie })).rejects.toThrow('ours')
  }))

  test('where it was refused and its page is not there any more, with what was said of it', () => withRig('sqlite', async (rig) => {
    const [cookie, context] = [await signInAs(rig, 'officer'), new RouterContextProvider()]
    expect(statusOf(await ask(rig, raisePoint, { params, form: { section: 'HP', words: text }, cookie, context }))).toBe(422)
    expect(await ask(rig, pointPage, { params, search: '?section=HP', cookie, context })).toMatchObject({
      data: { values: { words: text }, lines: [expect.stringContaining('The check of facts is over')] }, init: { status: 404 },
    })
    expect(statusOf(await ask(rig, pointPage, { params, search: '?section=HP', cookie }))).toBe(404)
  }))

  test('after the session ended: as long as a field may be, and the texts beside a file; but only to whoever was signed in', () => withRig('sqlite', async (rig) => {
    const [inspector, officer] = [await signInAs(rig, 'inspector'), await signInAs(rig, 'officer')]
    rig.clock.forward(minutes(31))
    const long = 'ä\n'.repeat(1_000_000)
    expect(await ask(rig, recordEvidence, { params, form: { text: long }, cookie: inspector })).toMatchObject({ data: { values: { text: long } }, init: { status: 401 } })
    expect(locationOf(await ask(rig, recordEvidence, { params, form: { text: long } }))).toMatch(/^\/sign-in/)
    const form = new FormData()
    form.set('strengths', text)
    form.set('files', new File(['x'.repeat(100_000)], 'audit.pdf'))
    form.set('concerns', 'None')
    expect(await ask(rig, sendAudit, { params: { ...params, caseId: 'c' }, form, cookie: officer })).toMatchObject({ data: { values: { strengths: text, concerns: 'None' }, withFiles: true }, init: { status: 401 } })
    expect(locationOf(await ask(rig, sendAudit, { params: { ...params, caseId: 'c' }, form }))).toMatch(/^\/sign-in/)
  }))

  test('what no database holds is left out of it', () => withRig('postgres', async (rig) => {
    const cookie = await signInAs(rig, 'inspector')
    expect(locationOf(await ask(rig, writeNote, { params, form: { text: `${text}\0 50%00` }, cookie }))).toContain('done=')
    expect((await rig.store.db.selectFrom('private_note').select('text').execute())[0]!.text).toBe(`${text} 50%00`)
  }))
})

test('whoever is asked to shorten a text is told how long it is, if whoever asks did not say it', () => {
  const told = refuse({ reason: 'Say why in at most 500 characters', text: 'The text has 12 characters. Shorten it', code: 'A code has 4 characters or fewer', other: 'Say why' }, { reason: ` ${'x'.repeat(1_200)} `, text: 'x', other: 'x' })
  expect(told.data.errors).toEqual({ reason: 'Say why in at most 500 characters. It has 1,200 characters now', text: 'The text has 12 characters. Shorten it', code: 'A code has 4 characters or fewer', other: 'Say why' })
})
