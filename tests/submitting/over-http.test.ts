import { beforeAll, describe, expect, test, vi } from 'vitest'
import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { administrator, dataOfficer, inspector, leadInspector } from '#seeds/people.ts'
import { contacts, formWith, referrals, type File } from '../intake/office.ts'
import { inspectionOf, signedIn, type Asker } from '../support/asking.ts'
import { withServer, type Person } from '../support/visits.ts'
import { newId } from '#server/ids.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const server = withServer()
const signInAs = (person: Person): Promise<Asker> => signedIn(server.origin, person)
const colleague = { email: 'colleague@example.org', password: 'nine slow tortoises', name: 'Colin Colleague' }

const upload = async (officer: Asker, inspection: string, files: readonly File[]): Promise<string> => {
  const answer = await officer(`${inspection}/lists/send`, await formWith(files, { id: newId(), stage: '1' }).formData())
  expect(answer.status).toBe(303)
  const draft = answer.headers.get('Location')!
  await vi.waitFor(async () => expect(await (await officer(draft)).text()).toContain('What we recognised'), { timeout: 60_000, interval: 300 })
  return draft
}
/** The hidden fields of the page before a draft is submitted. */
const look = async (officer: Asker, draft: string): Promise<Record<string, string>> => {
  const page = await (await officer(`${draft}/submit`)).text()
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)![1]!
  return { inUse: field('inUse'), checked: field('checked') }
}

describe('submitting over the network', () => {
  let officer: Asker
  let other: Asker
  let inspection = ''
  beforeAll(async () => {
    const admin = await signInAs(administrator)
    const made = await admin('/people/new', { ...colleague, role: 'officer', authority: trainingAuthority.code, again: colleague.password })
    expect(made.status).toBe(303)
    ;[officer, other] = [await signInAs(dataOfficer), await signInAs(colleague)]
    inspection = await inspectionOf(officer)
  })

  test('two officers press the button at once: one wins, the other is told by whom, and there is one version more', async () => {
    const draft = await upload(officer, inspection, [contacts(5, 70_001)])
    const [mine, theirs] = [await look(officer, draft), await look(other, draft)]
    const answers = await Promise.all([officer(`${draft}/submit`, mine), other(`${draft}/submit`, theirs), officer(`${draft}/submit`, mine)])
    expect(answers.map(({ status }) => status).toSorted().slice(0, 1)).toEqual([303])
    const lost = answers.filter(({ status }) => status === 422)
    expect(lost.length).toBeGreaterThanOrEqual(1)
    for (const one of lost) expect(await one.text()).toMatch(/(Dana Officer|Colin Colleague) has submitted this upload already/)
    const lists = await (await officer(`${inspection}/lists`)).text()
    expect(lists).toContain('Version 2')
    expect(lists).not.toContain('Version 3')
  })

  test('an upload does not exist for the team: every address of it answers that there is no such page', async () => {
    const version = /lists\/([0-9a-z]{26})"/.exec(await (await officer(`${inspection}/lists`)).text())![1]!
    const draft = await upload(officer, inspection, [referrals(3, 88_001)])
    const id = draft.slice(draft.lastIndexOf('/') + 1)
    const file = new RegExp(`${draft}/file/[0-9a-z]{26}`).exec(await (await officer(draft)).text())![0]
    for (const person of [leadInspector, inspector]) {
      const seen = await signInAs(person)
      const paths = [
        '', '/receipt', '/take-away', '/annotated', '/list/0', '/list/1', '/list/3', '/list/3/rule/gap',
      ].map((path) => draft + path).concat(file, `${inspection}/lists/compare?from=${version}&to=${id}`, `${inspection}/lists/compare?from=${id}&to=${version}`)
      for (const path of paths) expect([path, (await seen(path)).status]).toEqual([path, 404])
      expect((await seen(`${draft}/findings-file`, { format: 'csv' })).status).toBe(404)
      if (person === leadInspector) expect((await seen(`${draft}/check-again`, { a: '' })).status).toBe(404)
      // What is for officers alone is refused before anything is looked for.
      for (const path of ['/submit', '/discard', '/restore', '/on-top', '/withdraw']) expect([path, (await seen(draft + path, { a: '' })).status]).toEqual([path, 403])
      for (const path of ['/lists', '', '/children', '/cases', '/lists/questions']) expect((await (await seen(inspection + path)).text()).includes(id), path).toBe(false)
      // A child of the upload alone is not found either.
      expect((await seen(`${inspection}/children/search`, { id: '70003' })).status).toBe(303)
      expect((await seen(`${inspection}/children/search`, { id: '88001' })).status).not.toBe(303)
    }
    // The officer finds all of them.
    for (const path of ['', '/take-away', '/list/3', '/submit', '/discard']) expect([path, (await officer(draft + path)).status]).toEqual([path, 200])
    expect((await officer(`${draft}/discard`, { a: '' })).status).toBe(303)
  })

  test('killed while it submits, it has submitted or it has not, and never half', async () => {
    const draft = await upload(officer, inspection, [contacts(6, 70_001)])
    const saw = await look(officer, draft)
    const gone = officer(`${draft}/submit`, saw).then(({ status }) => status, () => null)
    await new Promise((resolve) => setTimeout(resolve, 8))
    await server.again('SIGKILL')
    const answered = await gone
    const page = await (await officer(draft)).text()
    const receipt = await officer(`${draft}/receipt`)
    const submitted = page.includes('This version is in use')
    expect(receipt.status).toBe(submitted ? 200 : 404)
    if (answered === 303) expect(submitted).toBe(true)
    if (!submitted) expect((await officer(`${draft}/submit`, await look(officer, draft))).status).toBe(303)
    expect(await (await officer(`${draft}/receipt`)).text()).toMatch(/Receipt of version 3[\s\S]*[0-9a-f]{64}/)
  })
})
