import { expect, test } from 'vitest'
import { action as recordEvidence } from '#app/routes/evidence/new.tsx'
import { action as keepTyping } from '#app/routes/fields/keep.tsx'
import { action as changePassword } from '#app/routes/access/password.tsx'
import { ask, locationOf, own, statusOf, withRig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'

const text = 'Seen alone, and listened to; the plan was read to the child.\nSecond line.'

test('a form that somebody wrote in comes back to be sent again after the session ended; one without a text leads to sign-in, and so does a password', () => withRig('sqlite', async (rig) => {
  const form = { text, criteria: ['HP-29.01', 'HP-29.02'], key: 'k' }
  const asked = { params: { inspectionId: own }, search: '?note=k', form }
  const given = await ask(rig, recordEvidence, asked).catch((thrown: unknown) => thrown)
  expect(given).toMatchObject({ data: { signedOut: true, action: '/page?note=k', values: form }, init: { status: 401 } })
  expect(locationOf(await ask(rig, recordEvidence, { ...asked, form: { text: 'Short' } }))).toMatch(/^\/sign-in\?to=/)
  expect(locationOf(await ask(rig, changePassword, { form: { password: text } }))).toMatch(/^\/sign-in/)
  // Sent again by somebody signed in, it arrives.
  const cookie = await signInAs(rig, 'inspector')
  expect(locationOf(await ask(rig, recordEvidence, { ...asked, cookie, form: { ...form, criteria: 'HP-29.01', polarity: 'neutral' } }))).toContain('done=evidence-recorded')
}))

test('a page’s script is told that its session ended, and keeps what it has', () => withRig('sqlite', async (rig) => {
  expect(statusOf(await ask(rig, keepTyping, { params: { inspectionId: own }, form: { any: text }, accept: 'application/json' }))).toBe(401)
}))
