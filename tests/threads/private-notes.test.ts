import type { RouteConfigEntry } from '@react-router/dev/routes'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { action as writeNote, loader as seeNotes } from '#app/routes/threads/notes.tsx'
import routes from '#app/routes.ts'
import { ask, own, statusOf, withRig } from '../access/rig.ts'
import { signInAs } from '../access/sign-in-as.ts'
import { demonstrationAskers, inspectionOf, type Asker } from '../support/asking.ts'
import { engines } from '../support/engines.ts'
import { withServer } from '../support/visits.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const canary = 'canary-of-the-team-7431'
/** What else the authority never reads: why a case was chosen, how an inspector sees the work, evidence, and a case that it was not told of. */
const ofCases = { reason: 'canary-of-a-reason-5521', view: 'canary-of-a-view-8816', evidence: 'canary-of-evidence-3302' } as const

describe.each(engines)('the door of private notes on %s', (engine) => {
  test('opens for the team of the inspection and for nobody else', () => withRig(engine, async (rig) => {
    const params = { inspectionId: own }
    const as = async (who: string, way: typeof seeNotes | typeof writeNote, form?: Record<string, string>): Promise<unknown> => ask(rig, way, { params, cookie: await signInAs(rig, who), ...(form ? { form } : {}) })
    expect(statusOf(await as('inspector', writeNote, { text: canary }))).toBe(303)
    expect(JSON.stringify(await as('lead', seeNotes))).toContain(canary)
    for (const [who, status] of [['officer', 403], ['administrator', 403], ['neighbour', 404], ['stranger', 404]] as const) {
      for (const answer of [await as(who, seeNotes), await as(who, writeNote, { text: 'Mine' })]) expect(statusOf(answer), who).toBe(status)
    }
    expect(statusOf(await ask(rig, seeNotes, { params }))).toBe(303)
    expect(JSON.stringify(await as('lead', seeNotes))).not.toContain('Mine')
  }))
})

/** Every address of the workbench, as in the table of routes: `/inspections/:inspectionId/notes`. */
const patternsOf = (entries: readonly RouteConfigEntry[], above = ''): string[] => entries.flatMap(({ path, index, children }) => {
  const here = path === undefined ? above : `${above}/${path}`
  return [...(path !== undefined || index ? [here || '/'] : []), ...patternsOf(children ?? [], here)]
})

describe('over the network', () => {
  const server = withServer()
  let people: Readonly<Record<string, Asker>>
  let inspection = ''
  const fetched = (path: string, who: string, form?: Record<string, string>): Promise<Response> => people[who]!(path, form)

  beforeAll(async () => {
    people = await demonstrationAskers(server.origin)
    inspection = await inspectionOf(people['officer']!)
  })

  /** Two cases are chosen, and the authority is told of one. Gives the id of the other. */
  const cases = async (): Promise<string> => {
    const children = [...new Set([...(await (await fetched(`${inspection}/children?chosen=none`, 'lead')).text()).matchAll(/\/children\/([\w]{20,})/g)].map(([, id]) => id!))]
    const [told, untold] = await Promise.all(['tracked', 'sampled'].map(async (kind, at) => {
      expect((await fetched(`${inspection}/children/${children[at]}`, 'lead', { kind, reason: ofCases.reason })).status).toBe(303)
      return /\/cases\/([\w]{26})/.exec(await (await fetched(`${inspection}/children/${children[at]}`, 'lead')).text())![1]!
    }))
    const tick = { do: 'tell', case: told! }
    for (const [path, form] of [['/cases/together', tick], [`/cases/${told}/grade`, { grade: '4', words: ofCases.view }], ['/evidence/new', { key: '', activity: '', caseNumber: '', source: '', text: ofCases.evidence, polarity: 'neutral', 'observedOn-day': '26', 'observedOn-month': '4', 'observedOn-year': '2016' }]] as const) {
      expect((await fetched(inspection + path, 'lead', form)).status, path).toBe(303)
    }
    const seen = await (await fetched(`${inspection}/cases/${told}`, 'lead')).text()
    expect([seen.includes(ofCases.reason), seen.includes(ofCases.view)]).toEqual([true, true])
    return untold!
  }

  const linksIn = (html: string): string[] => [...html.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, path]) => path!.replaceAll('&amp;', '&')).filter((path) => !/^\/(assets|sign-out|favicon)/.test(path))

  test('an officer who opens every page and every download finds no word of a note, and of cases only what it was told', async () => {
    const untold = await cases()
    const lists = await (await fetched(`${inspection}/lists`, 'officer')).text()
    const version = /\/lists\/([\w-]{20,})/.exec(lists)![1]!
    for (const place of [{}, { list: '3' }, { list: '3', version }, { list: '3', version, row: '5' }, { list: '3', version, rule: 'id-form' }, { topic: '1.05' }]) {
      expect((await fetched(`${inspection}/notes`, 'lead', { text: canary, ...place })).status, JSON.stringify(place)).toBe(303)
    }
    const asked = await fetched(`${inspection}/threads/new`, 'lead', { subject: 'A question', text: 'Beside a note', list: '3', version })
    const meeting = await fetched(`${inspection}/meetings/new`, 'officer', { kind: 'marac', 'date-day': '26', 'date-month': '4', 'date-year': '2016' })
    expect([asked.status, meeting.status]).toEqual([303, 303])
    expect(await (await fetched(`${inspection}/notes`, 'inspector')).text()).toContain(canary)

    // Everything that a link or a form leads to, one address of each kind; then every address of the table that no link leads to.
    const patterns = patternsOf(routes).map((pattern) => ({ pattern, shape: new RegExp(`^${pattern.replace(/:\w+\??|\*/g, '[^/]+')}$`) }))
    const shapeOf = (path: string): string => patterns.find(({ shape }) => shape.test(path.split('?')[0]!))?.pattern ?? 'none'
    const opened = new Map<string, number>()
    const waiting = [inspection, ...['', '/audits', '/lists', '/notes', '/threads?show=all', '/meetings'].map((end) => inspection + end), '/', '/inspections', '/help']
    const tried = new Set<string>()
    const look = async (path: string): Promise<string> => {
      const answer = await fetched(path, 'officer')
      const text = new TextDecoder('latin1').decode(await answer.arrayBuffer())
      for (const secret of [canary, ...Object.values(ofCases), untold]) expect(text.includes(secret), `${path} holds ${secret}`).toBe(false)
      return (answer.headers.get('Content-Type') ?? '').includes('html') ? text : ''
    }
    while (waiting.length) {
      const path = waiting.shift()!
      const shape = shapeOf(path)
      if (tried.has(path) || (opened.get(shape) ?? 0) >= 3) continue
      tried.add(path)
      opened.set(shape, (opened.get(shape) ?? 0) + 1)
      waiting.push(...linksIn(await look(path)))
      // What a page asks for when it goes on by script.
      await look(`${path.split('?')[0]!.replace(/\/$/, '') || '/_root'}.data`)
    }
    const ids: Record<string, string> = { inspectionId: inspection.split('/')[2]!, submissionId: version, list: '3', code: 'id-form' }
    const lead = await (await fetched(`${inspection}/children`, 'lead')).text()
    ids['childId'] = /\/children\/([\w]{20,})/.exec(lead)?.[1] ?? 'none'
    for (const { pattern } of patterns.filter((one) => !opened.has(one.pattern))) await look(pattern.replace(/:(\w+)\??|\*/g, (_, name: string | undefined) => ids[name ?? ''] ?? 'none'))
    for (const format of ['csv', 'json', 'xlsx']) {
      const taken = await fetched(`${inspection}/lists/${version}/findings-file`, 'officer', { format })
      expect([taken.status, new TextDecoder('latin1').decode(await taken.arrayBuffer()).includes(canary)]).toEqual([200, false])
    }
    expect(opened.get('/inspections/:inspectionId/threads/:threadId'), 'the question was among what was opened').toBeGreaterThan(0)
    expect(opened.get('/inspections/:inspectionId/meetings/:meetingId')).toBeGreaterThan(0)
    expect(opened.get('/inspections/:inspectionId/audits/:caseId'), 'a case that it was told of was opened').toBeGreaterThan(0)
    expect((await fetched(`${inspection}/audits/${untold}`, 'officer')).status).toBe(404)
    for (const path of [`${inspection}/notes`, `${inspection}/notes.data`, `${inspection}/notes?list=3&version=${version}`]) expect((await fetched(path, 'officer')).status).toBe(403)
  })
})
