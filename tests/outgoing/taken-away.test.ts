import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findingsJson } from '#annex-a/outgoing/findings-json.ts'
import { check } from '#annex-a/reading/check.ts'
import { listIds } from '#annex-a/specification/grammar/list.ts'
import { shortKey } from '#server/selection/names.ts'
import { make } from '#server/outgoing/make.ts'
import { orderOf, seeTakeAway } from '#server/outgoing/take-away.ts'
import { withdraw } from '#server/intake/withdraw.ts'
import { as, contacts, csvOf, engines, inspectionId, otherInspectionId, referrals, withOffice, type File } from '../intake/office.ts'
import { asker, demonstrationAskers, inspectionOf, type Asker } from '../support/asking.ts'
import { withServer } from '../support/visits.ts'

const read = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const findings = (bytes: Uint8Array) => JSON.parse(read(bytes)) as ReturnType<typeof findingsJson>

const wrong = (list: 3 | 6, team: string, childId: number, worker = 'A Worker'): File => csvOf(list, list === 3
  ? [{ childId, gender: 'Male', dateOfReferral: '31/02/2016', referralSource: '6', allocatedTeam: team, allocatedWorker: worker }]
  : [{ childId, gender: 'Male', cinStart: '31/02/2016', primaryNeed: 'N1', allocatedTeam: team, allocatedWorker: worker }])

describe.each(engines)('what is made of a version on %s', (engine) => {
  test('is what a check of the same files finds, lists carried forward among them', () => withOffice(engine, async (office) => {
    const [old, later] = [contacts(3), wrong(3, 'North', 1001)]
    await office.deliver([old])
    const { id } = await office.deliver([later])
    const json = findings(await make(office, { what: 'findings', submissionId: id, format: 'json', only: {} }))
    const alone = findingsJson(check([later, { ...old, only: [1] }], { inspectionDate: '2016-04-12', stage: 1 }))
    expect({ ...json, files: [] }).toEqual({ ...alone, files: [] })
    expect(json.files.map(({ name, sha256 }) => [name, sha256?.length])).toEqual([['List 3.csv', 64], ['List 1.csv', 64]])
    const copy = await make(office, { what: 'annotated', submissionId: id })
    const again = check([{ name: 'copy.xlsx', bytes: copy }], { inspectionDate: '2016-04-12', stage: 1 })
    expect(again.findings.map(({ code, list, row }) => [code, list, row])).toEqual(json.findings.map(({ code, list, row }) => [code, list, row]))
  }))

  test('of one list, team or worker', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([wrong(3, 'North', 1), wrong(6, 'South', 2, 'B Worker')])
    const view = (await as(office, 'officer', (here) => seeTakeAway(here, id))).answer
    expect(view).toMatchObject({ lists: [{ value: '3' }, { value: '6' }], teams: [{ text: 'North' }, { text: 'South' }], workers: [{ text: 'A Worker' }, { text: 'B Worker' }] })
    const order = async (more: Record<string, unknown>, of = id, who: 'officer' | 'lead' = 'officer', inspection = inspectionId) =>
      (await as(office, who, (here) => orderOf(here, of, { format: 'csv', list: null, team: '', worker: '', ...more }), inspection)).answer
    const lists = async (more: Record<string, unknown>): Promise<string[]> =>
      [...new Set(read(await make(office, (await order(more))!)).split('\r\n').slice(1, -1).map((line) => line.split(',')[1]!))]
    expect(await lists({ list: 6 })).toEqual(['6'])
    expect(await lists({ team: view!.teams[0]!.value })).toEqual(['3'])
    expect(await lists({ worker: view!.workers[1]!.value })).toEqual(['6'])
    expect(await order({ team: shortKey(inspectionId, 'West') })).toBeNull()
    expect(await order({ worker: 'B Worker' })).toBeNull()
    // Of a version that the person may not know of, it is not even told whether a name is in it.
    const draft = await office.upload([wrong(3, 'West', 3)])
    for (const name of ['West', 'Nowhere']) {
      await expect(order({ team: shortKey(inspectionId, name) }, draft.id, 'lead')).rejects.toMatchObject({ status: 404 })
      await expect(order({ team: shortKey(otherInspectionId, name) }, draft.id, 'officer', otherInspectionId)).rejects.toMatchObject({ status: 404 })
    }
  }))

  test('is nothing once it was withdrawn', () => withOffice(engine, async (office) => {
    const { id } = await office.deliver([referrals(1)])
    await as(office, 'officer', (here) => withdraw(here, id, 'wrong-file'))
    expect((await as(office, 'lead', (here) => seeTakeAway(here, id))).answer).toBeNull()
    await expect(make(office, { what: 'annotated', submissionId: id })).rejects.toThrow('Only a version that was read')
  }))
})

describe('over the network', () => {
  const server = withServer()
  const anybody = asker(server.origin)
  let people: Readonly<Record<string, Asker>>
  let version = ''
  const ask = (path: string, who?: string, form?: Record<string, string>): Promise<Response> => (who ? people[who]! : anybody)(path, form)

  beforeAll(async () => {
    people = await demonstrationAskers(server.origin)
    const inspection = await inspectionOf(people['officer']!)
    version = inspection + /\/lists\/[\w-]{10,}/.exec(await (await ask(`${inspection}/lists`, 'officer')).text())![0]
  }, 90_000)

  test('the lists come back with what was found, to be saved and never shown', async () => {
    const answer = await ask(`${version}/annotated`, 'officer')
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': expect.stringContaining('attachment; filename="Lists with findings version 1.xlsx"') as string,
      'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    })
    const again = check([{ name: 'copy.xlsx', bytes: new Uint8Array(await answer.arrayBuffer()) }], { inspectionDate: '2016-04-12', stage: 2 })
    expect(again.lists.map(({ list }) => list)).toEqual(listIds)
  })

  test('findings are asked for by a form of our own, and only by those who may read them', async () => {
    const json = await ask(`${version}/findings-file`, 'lead', { format: 'json', list: '4' })
    expect(new Set(((await json.json()) as ReturnType<typeof findingsJson>).findings.map(({ list }) => list))).toEqual(new Set([4]))
    expect((await ask(`${version}/findings-file`, 'admin', { format: 'csv' })).status).toBe(403)
    expect((await ask(`${version}/findings-file`, undefined, { format: 'csv' })).status).toBe(303)
    const odd = await ask(`${version}/findings-file`, 'lead', { format: 'docx' })
    expect([odd.status, await odd.text()]).toEqual([422, 'We could not tell which findings you want. Go back and choose again.'])
    expect((await ask(`${version.slice(0, -4)}none/annotated`, 'lead')).status).toBe(404)
  })

  test('the blank workbook and the specification are there for anybody', async () => {
    const blank = check([{ name: 'blank.xlsx', bytes: new Uint8Array(await (await ask('/help/blank-workbook')).arrayBuffer()) }], { inspectionDate: '2016-04-12', stage: 2 })
    expect([blank.lists.length, blank.findings]).toEqual([11, []])
    expect(await (await ask('/specification.json')).text()).toBe(readFileSync(join(import.meta.dirname, '..', '..', 'annex-a', 'specification.json'), 'utf8'))
  })

  test('nothing that was made stays on the disk', async () => {
    expect(readdirSync(join(server.dataDir, 'outgoing'))).toEqual([])
  })
})
