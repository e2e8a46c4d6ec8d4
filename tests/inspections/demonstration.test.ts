import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { topicsThatApply } from '#annex-a/framework/documents/applying.ts'
import { meetingKinds } from '#annex-a/framework/meetings.ts'
import { casesOf } from '#db/queries/cases.ts'
import { contextEntries } from '#db/queries/context.ts'
import { allInspections } from '#db/queries/inspections.ts'
import { meetingsOf, observersOf } from '#db/queries/meetings.ts'
import { anyEvidence, countEvidence } from '#db/queries/evidence.ts'
import { countCases, countLists, judgementsGraded, latestVersion } from '#db/queries/overview.ts'
import { personByEmail } from '#db/queries/people.ts'
import { privateNotesOf } from '#db/queries/private-notes.ts'
import { repairsOfSubmission } from '#db/queries/repairs.ts'
import { messagesOf, threadsOf } from '#db/queries/threads.ts'
import { furnishDemonstration } from '#seeds/demonstration.ts'
import { demonstrationPeople, demonstrationPeopleHere, signInsInWords } from '#seeds/people.ts'
import { verifyEvents } from '#server/access/audit.ts'
import { passwordProblem } from '#server/access/password-rules.ts'
import { verifyPassword } from '#server/access/passwords.ts'
import { readConfig } from '#server/config.ts'
import { documentsOf } from '#server/documents/desk.ts'
import { statusOf, topicStanding } from '#server/documents/standing.ts'
import { whatItIs } from '#server/documents/what-it-is.ts'
import { explanationsOf } from '#server/explanations/kept.ts'
import { furnish } from '#server/start.ts'
import { stateOf } from '#server/threads/state.ts'
import { makeLog } from '#server/web/log.ts'
import type { Workbench } from '#server/workbench.ts'

describe('the demonstration', () => {
  let dataDir = ''
  let workbench: Workbench
  const began = performance.now()
  let took = 0
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'workbench-demonstration-'))
    workbench = await furnish(readConfig({ DATA_DIR: dataDir, PORT: '0' }), makeLog('silent'))
    await furnishDemonstration(workbench)
    took = performance.now() - began
  })
  afterAll(async () => {
    await workbench.intake.close()
    await workbench.store.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('is ready in a bearable time', () => expect(took).toBeLessThan(60_000))

  test('has a sign-in of each role, said at start, whose password would be taken from anybody', async () => {
    for (const { email, password, name, as } of demonstrationPeople) {
      const person = await personByEmail(workbench.store.db, email)
      expect(await verifyPassword(password, person!.password), email).toBe(true)
      expect(passwordProblem(password, { name, email })).toBe(null)
      for (const words of [email, password, as]) expect(signInsInWords()).toContain(words)
    }
    expect(await demonstrationPeopleHere(workbench.store.db)).toEqual(demonstrationPeople)
  })

  test('has one inspection with all eleven lists, cases with reasons, evidence and one grade', async () => {
    const { db } = workbench.store
    const inspections = await allInspections(db)
    expect(inspections).toMatchObject([{ authority: trainingAuthority.code, inspection_date: '2016-04-12', week1_monday: '2016-04-11', notified_on: '2016-04-11' }])
    const { id, current_submission_id: current } = inspections[0]!
    expect(await latestVersion(db, id)).toMatchObject({ number: 1, version: 1, submitted_at: '2016-04-12T09:05:00.000Z', state: 'read', id: current })
    expect(await countLists(db, current!)).toBe(11)
    expect(await countCases(db, id)).toEqual({ tracked: 7, sampled: 6 })
    expect((await casesOf(db, id)).map(({ number }) => number).toSorted()).toEqual(['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'])
    expect(await countEvidence(db, id, null, anyEvidence)).toBe(9)
    expect(await judgementsGraded(db, id)).toEqual(['CL'])
  })

  test('has documents in every state, meetings of every kind, questions, explanations and figures to look at', async () => {
    const { db } = workbench.store
    const { id, current_submission_id: current } = (await allInspections(db))[0]!
    const documents = await documentsOf(db, id)
    const statuses = topicsThatApply(true).map(({ number, kind }) => [number, statusOf(topicStanding(documents, number), kind === 'child-level')] as const)
    const are = (status: string): string[] => statuses.filter(([, one]) => one === status).map(([number]) => number)
    expect([are('not-sent'), are('returned'), are('not-held'), are('read'), are('not-asked')]).toEqual([['3.03', '3.08'], ['3.05'], ['1.10', '3.02'], ['1.01', '1.04', '1.07', '2.02', '3.06', '4.10'], ['4.03']])
    expect(documents.files.filter(({ state }) => state !== 'here').map(({ name, state }) => [name, state])).toEqual(expect.arrayContaining([['Sufficiency strategy 2015 to 2018.txt', 'waiting'], ['1.06 Caseload and supervision policy.docx', 'replaced']]))
    for (const { name, kind, path } of documents.files) expect(whatItIs(readFileSync(join(dataDir, path))), name).toMatchObject({ kind })
    const meetings = await meetingsOf(db, id)
    expect(new Set(meetings.map(({ kind }) => kind))).toEqual(new Set(meetingKinds.map(({ code }) => code)))
    expect(meetings.filter(({ version }) => version > 1).map(({ kind, state }) => [kind, state])).toEqual([['review-conference', 'planned'], ['legal-planning', 'cancelled']])
    expect((await observersOf(db, id)).length).toBe(2)
    const messages = Map.groupBy(await messagesOf(db, id), ({ thread_id }) => thread_id)
    expect((await threadsOf(db, id)).map((one) => stateOf(one, messages.get(one.id)!)).map(({ state, waitsFor }) => [state, waitsFor])).toEqual([['answered', 'team'], ['open', 'authority'], ['open', 'team']])
    expect((await privateNotesOf(db, id)).length).toBe(1)
    expect((await explanationsOf(db, id, 'submitted')).map(({ kind, list }) => [kind, list]).toSorted()).toEqual([['field', 4], ['finding', 5], ['rule', 7], ['rule', 8]])
    expect(await repairsOfSubmission(db, current!)).toMatchObject([{ list: 8, kind: 'dates' }])
    expect((await repairsOfSubmission(db, current!))[0]!.cells).toBeGreaterThan(0)
    expect(new Set((await contextEntries(db, id)).filter(({ side }) => side === 'decision').map(({ blank }) => blank))).toEqual(new Set(['under18Population', 'areaName', 'under18PercentOfTotal', 'dcsInPostSince', 'cppDate', 'cppCount', 'cppDirection', 'cppCountPrevious', 'cppDatePrevious', 'LL4']))
  })

  test('was done through the doors: every step is in a whole trail', async () => {
    expect((await verifyEvents(workbench.store.db, workbench.config.auditKey)).brokenAt).toBe(null)
    const done = await workbench.store.db.selectFrom('event').select('action').execute()
    const times = (action: string): number => done.filter((one) => one.action === action).length
    expect([times('setUpInspection'), times('submitLists'), times('submitVersion'), times('chooseCase'), times('removeCase'), times('recordEvidence'), times('recordGrade')]).toEqual([1, 1, 1, 10, 1, 9, 1])
  })

  test('is not made a second time', async () => {
    const count = async (): Promise<number[]> => Promise.all((['person', 'inspection', 'submission', 'chosen_case', 'evidence', 'document_file', 'document_event', 'meeting_version', 'thread_message', 'private_note', 'explanation', 'repair', 'context_entry', 'event'] as const)
      .map(async (table) => Number((await workbench.store.db.selectFrom(table).select((is) => is.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n)))
    const before = await count()
    await furnishDemonstration(workbench)
    expect(await count()).toEqual(before)
  })

  test('is never made in production mode', async () => {
    await expect(furnishDemonstration({ ...workbench, config: { ...workbench.config, mode: 'production' } })).rejects.toThrow('never made in production')
  })
})

test('an empty workbench with people of its own stays as it is', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'workbench-own-'))
  const workbench = await furnish(readConfig({ DATA_DIR: dataDir, PORT: '0' }), makeLog('silent'))
  try {
    await workbench.store.db.insertInto('person').values({ id: 'p', email: 'own@example.org', name: 'Own', password: '-', role: 'administrator', authority: null, disabled_at: null, made_at: '2016-01-01T00:00:00.000Z' }).execute()
    await furnishDemonstration(workbench)
    expect(await allInspections(workbench.store.db)).toEqual([])
  } finally {
    await workbench.intake.close()
    await workbench.store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
