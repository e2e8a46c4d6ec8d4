import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { addPerson, personById } from '#db/queries/people.ts'
import { attentionOf } from '#server/attention/attention.ts'
import { giveFigures } from '#server/context/say-figures.ts'
import { startDigest } from '#server/digest/digest.ts'
import { makeLog } from '#server/web/log.ts'
import { as, contacts, csvOf, engines, inspectionId, withOffice, type Office } from '../intake/office.ts'

/** A child whose every part is known again wherever it stands. */
const canary = csvOf(7, [{ childId: 'CANARY77', gender: 'Male', dateOfBirth: '17/07/2007', planStart: '01/02/2016', allocatedTeam: 'CANARYTEAM', allocatedWorker: 'CANARYWORKER' }], 'List 7 CANARYFILE.csv')

interface Letter { readonly from: string; readonly to: readonly string[]; readonly text: string }

/** A mail server of our own on a free port, that keeps what it is given; or refuses everything, or letters to one address. */
const withMailServer = async (run: (address: string, letters: Letter[]) => Promise<void>, refuses: boolean | string = false): Promise<void> => {
  const letters: Letter[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onMailFrom: (_address, _session, done) => done(refuses === true ? new Error('Not today') : null),
    onRcptTo: ({ address }, _session, done) => done(address === refuses ? new Error('Nobody of that name') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push({ from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '', to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await run(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, letters)
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

const leads = (office: Office) => office.store.db.insertInto('team_member').values({ inspection_id: inspectionId, person_id: 'lead', role: 'lead', joined_at: '2016-04-11T09:00:00.000Z' }).execute()
const digestAt = (office: Office, address: string, now: string) =>
  startDigest({ config: { origin: 'https://workbench.example', mail: { server: address, from: 'workbench@example.org', at: '07:00' } }, store: office.store, clock: { now: () => new Date(now) }, log: makeLog('silent') })

describe.each(engines)('what needs the lead inspector on %s', (engine) => {
  test('what is late, what came and what waits for her', () => withOffice(engine, async (office) => {
    await leads(office)
    const items = async (now: string) => (await attentionOf(office.store.db, { id: 'lead' }, now)).flatMap(({ items: some }) => some.map(({ kind, says }) => `${kind}: ${says}`))
    expect(await items('2016-04-12T10:59:00.000Z')).toEqual([])
    expect(await items('2016-04-12T13:05:00.000Z')).toEqual(['late: Lists 1 and 3 to 7, first submission: 2 hours late'])
    await office.deliver([contacts(2), canary])
    await as(office, 'officer', (here) => giveFigures({ ...here, request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ cppCount: '9', note: 'our count' }) }) }, 'CP2'))
    expect(await items('2016-04-12T13:05:00.000Z')).toEqual([
      'needs: The authority gave a figure for the context section that is not decided', 'late: Lists 3 to 6, first submission: 2 hours late', 'came: Lists came: 2 lists',
    ])
    expect((await items('2016-04-14T13:05:00.000Z')).some((one) => one.startsWith('came'))).toBe(false)
    expect(await attentionOf(office.store.db, { id: 'inspector' }, '2016-04-12T13:05:00.000Z')).toEqual([])
  }))

  test('goes by e-mail once a day, from the hour that is set, and names no child', () => withOffice(engine, async (office) => {
    await leads(office)
    await office.deliver([contacts(2), canary])
    await withMailServer(async (address, letters) => {
      expect(await digestAt(office, address, '2016-04-13T05:59:00.000Z').send()).toBe(0)
      const digest = digestAt(office, address, '2016-04-13T06:00:00.000Z')
      expect(await digest.send()).toBe(1)
      expect(await digest.send()).toBe(0)
      digest.close()
      expect(letters).toHaveLength(1)
      expect(letters[0]).toMatchObject({ from: 'workbench@example.org', to: ['lead@example.invalid'] })
      const text = letters[0]!.text.replaceAll('=\r\n', '')
      expect(text).toContain('Subject: Inspection workbench: 2 late, 1 came')
      expect(text).toContain(`https://workbench.example/inspections/${inspectionId}/lists`)
      expect(text).not.toMatch(/CANARY|2007|1001/)
      expect(await digestAt(office, address, '2016-04-14T06:00:00.000Z').send()).toBe(1)
    })
  }))

  test('one address that is refused holds up nobody else', () => withOffice(engine, async (office) => {
    await leads(office)
    await addPerson(office.store.db, { ...(await personById(office.store.db, 'inspector'))!, id: 'another', email: 'a.first@example.invalid' })
    await office.store.db.insertInto('team_member').values({ inspection_id: inspectionId, person_id: 'another', role: 'lead', joined_at: '2016-04-11T09:00:00.000Z' }).execute()
    await withMailServer(async (address, letters) => {
      expect(await digestAt(office, address, '2016-04-13T08:00:00.000Z').send()).toBe(1)
      expect(letters).toMatchObject([{ to: ['lead@example.invalid'] }])
    }, 'a.first@example.invalid')
    await withMailServer(async (address, letters) => {
      expect(await digestAt(office, address, '2016-04-13T08:05:00.000Z').send()).toBe(1)
      expect(letters).toMatchObject([{ to: ['a.first@example.invalid'] }])
    })
  }))

  test('is tried again when the mail server refuses', () => withOffice(engine, async (office) => {
    await leads(office)
    await withMailServer(async (address) => expect(await digestAt(office, address, '2016-04-13T08:00:00.000Z').send()).toBe(0), true)
    await withMailServer(async (address) => expect(await digestAt(office, address, '2016-04-13T08:05:00.000Z').send()).toBe(1))
  }))
})

test('nothing is sent where no mail server is configured', async () => {
  const digest = startDigest({ config: { origin: '', mail: null }, store: null as never, clock: { now: () => new Date() }, log: makeLog('silent') })
  expect(await digest.send()).toBe(0)
})
