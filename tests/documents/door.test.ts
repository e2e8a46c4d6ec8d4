import { expect, test } from 'vitest'
import { action as ask, loader as asking } from '#app/routes/documents/ask.tsx'
import { loader as download } from '#app/routes/documents/file.tsx'
import { loader as look } from '#app/routes/documents/look.tsx'
import { action as moveOne } from '#app/routes/documents/move.tsx'
import { action as notHeld } from '#app/routes/documents/not-held.tsx'
import { loader as overview } from '#app/routes/documents/overview.tsx'
import { loader as picture } from '#app/routes/documents/picture.tsx'
import { action as review, loader as reviewing } from '#app/routes/documents/review.tsx'
import { action as sending, loader as prepare } from '#app/routes/documents/send.tsx'
import { action as takeBack } from '#app/routes/documents/take-back.tsx'
import { loader as topic } from '#app/routes/documents/topic.tsx'
import { loader as waiting } from '#app/routes/documents/waiting.tsx'
import { addDocumentDelivery, addDocumentEvents, addDocumentFiles } from '#db/queries/documents.ts'
import { ask as knock, events, own, other, statusOf, withRig, type Rig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'

const at = '2016-04-12T09:00:00.000Z'

/** A child-level file that is here, and one that waits. */
const furnish = async ({ store: { db } }: Rig): Promise<void> => {
  await addDocumentDelivery(db, { id: 'delivery', inspection_id: own, told: '{"notTaken":[],"elsewhere":[]}', sent_by: 'officer', sent_at: at })
  await addDocumentFiles(db, ['here', 'waits'].map((id) => ({ id, inspection_id: own, delivery_id: 'delivery', name: `2.07 Tommy Nook ${id}.txt`, bytes: 3, sha256: id, path: `files/${own}/${id}`, kind: 'text', sent_by: 'officer', sent_at: at })))
  const nothing = { from_topic: null, other_file_id: null, reason: null, pages: null, words: null, count: null, edition: 'sif-2015-06', done_by: 'officer', done_at: at }
  await addDocumentEvents(db, own, [{ ...nothing, kind: 'placed', topic: '2.07', file_id: 'here' }])
}

test('a stranger and an officer of another authority learn of nothing; nobody does what is not theirs; no name of a file is in the trail', () => withRig('sqlite', async (rig) => {
  await furnish(rig)
  const cookies = new Map<string, string>()
  for (const who of ['officer', 'inspector', 'lead', 'administrator', 'stranger', 'neighbour']) cookies.set(who, await signInAs(rig, who))
  const asked = async (who: string, route: unknown, params: Record<string, string> = {}, form?: Record<string, string>): Promise<number | null> =>
    statusOf(await knock(rig, route as never, { cookie: cookies.get(who)!, params: { inspectionId: own, fileId: 'here', number: '2.07', ...params }, ...(form ? { form } : {}) }))
  const reads = { overview, topic, prepare, waiting, reviewing, asking }
  for (const who of ['stranger', 'neighbour']) {
    for (const [name, route] of Object.entries({ ...reads, download, look, picture })) expect(await asked(who, route), `${who} ${name}`).toBe(404)
    for (const [name, route] of Object.entries({ sending, review, ask, takeBack, moveOne, notHeld })) expect(await asked(who, route, {}, { to: '1.01' }), `${who} ${name}`).toBe(404)
    // Nor through an inspection of their own.
    expect(await asked(who, who === 'stranger' ? download : topic, { inspectionId: other, fileId: 'here', number: '9.99' })).toBe(404)
  }
  for (const [name, route] of Object.entries({ ...reads, download })) expect(await asked('administrator', route), name).toBe(403)
  for (const [name, route] of Object.entries({ sending, takeBack, moveOne, notHeld })) for (const who of ['inspector', 'lead']) expect(await asked(who, route, {}, { to: '1.01' }), `${who} ${name}`).toBe(403)
  for (const [name, route] of Object.entries({ review, ask })) expect(await asked('officer', route, {}, { verdict: 'read' }), name).toBe(403)
  expect(await asked('inspector', ask, { number: '4.03' }, { words: 'x' })).toBe(403)
  // What waits is the authority's own.
  for (const who of ['inspector', 'lead']) for (const route of [download, look]) expect(await asked(who, route, { fileId: 'waits' })).toBe(404)
  expect(await asked('lead', review, {}, { verdict: 'read' })).toBe(303)
  expect(await asked('officer', moveOne, {}, { to: '2.06' })).toBe(303)
  expect(await asked('inspector', download)).toBe(200)
  expect(await asked('officer', takeBack, {}, {})).toBe(303)
  for (const who of ['officer', 'inspector', 'lead']) expect(await asked(who, download)).toBe(404)
  const told = await events(rig)
  expect(told.filter(({ action, outcome }) => outcome === 'done' && /Document/.test(action)).map(({ person_id, action, subject_kind, subject_id, detail }) => [person_id, action, subject_kind, subject_id, detail])).toEqual([
    ['lead', 'reviewDocument', 'document-file', 'here', '{"verdict":"read"}'], ['officer', 'placeDocuments', 'document', '2.06', '{"from":"2.07","files":1}'],
    ['inspector', 'downloadDocument', 'document-file', 'here', '{}'], ['officer', 'takeBackDocument', 'document-file', 'here', '{}'],
  ])
  expect(JSON.stringify(told)).not.toContain('Nook')
}))
