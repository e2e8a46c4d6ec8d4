import { describe, expect, test } from 'vitest'
import { addInspection } from '#db/queries/inspections.ts'
import type { Store } from '#db/open.ts'
import { writeEvent, type NewEvent } from '#server/access/audit.ts'
import { actions, permissionOf } from '#server/access/may.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { eventsPage } from '#server/inspections/events.ts'
import { askSecondReading } from '#server/readings/ask.ts'
import { sayAbout } from '#app/words/events.ts'
import { asks, inspectionId, inspectorId, leadId, withFieldwork } from '../evidence/fieldwork.ts'
import { engines } from '../support/engines.ts'

const caseId = 'case T01'

const happened = (store: Store, some: readonly Partial<NewEvent>[]): Promise<void> => store.db.transaction().execute(async (db) => {
  for (const one of some) await writeEvent(db, {
    at: '2014-03-14T10:00:00.000Z', person_id: inspectorId, action: 'seeCases', outcome: 'done', inspection_id: inspectionId, subject_kind: null, subject_id: null, detail: '{}', ...one,
  }, 'a key of this test')
})

const trail = async (store: Store, about: string | null = null, as: 'lead' | 'inspector' = 'lead') => {
  const page = await asks(store, { as }, (here) => eventsPage(here, { before: null, about }))
  return { ...page, said: page.events.toReversed().map((event) => [event.did, sayAbout(event)]) }
}

describe.each(engines)('the audit trail of an inspection, on %s', (engine) => {
  test('says which case, record or version an event was about, and names each step in words of its own', () => withFieldwork(engine, async (store) => {
    const recorded = await asks(store, { as: 'inspector', form: { text: 'Visits are late.', criteria: 'HP-29.01', caseNumber: 'T01' } }, recordEvidence) as { id: string }
    const { child_id } = await store.db.selectFrom('chosen_case').select('child_id').where('id', '=', caseId).executeTakeFirstOrThrow()
    await happened(store, [
      { subject_kind: 'case', subject_id: caseId }, { action: 'seeChild', subject_kind: 'child', subject_id: child_id }, { action: 'seeChild', subject_kind: 'child', subject_id: 'no case of ours' },
      { action: 'recordEvidence', subject_kind: 'evidence', subject_id: recorded.id }, { action: 'recordEvidence', subject_kind: 'evidence', subject_id: 'a draft' },
      { action: 'signOffJudgement', subject_kind: 'snapshot', subject_id: 's', detail: '{"judgement":"HP","number":2,"hash":"x"}' },
      { action: 'decideReport', subject_kind: 'report', subject_id: inspectionId, detail: '{"step":"send"}' }, { action: 'decideReport', subject_kind: 'report', subject_id: inspectionId, detail: '{"step":"final"}' },
      { action: 'decideReport', subject_kind: 'report', subject_id: inspectionId, detail: '{"step":"publish"}' }, { action: 'decideReport', subject_kind: 'report', subject_id: inspectionId, detail: '{"step":"toString"}' },
      { action: 'proposeFigures', subject_kind: 'context', subject_id: inspectionId, detail: 'not ours' },
    ])
    const { said } = await trail(store)
    expect(said).toEqual([
      ['see a case', 'Case T01'], ['see a child', 'The child of case T01'], ['see a child', 'A child'], ['record evidence', expect.stringMatching(/^Evidence of \d+ \w+ 2014, by Ben Inspector$/) as string], ['record evidence', 'A record of evidence'],
      ['sign off a judgement', expect.stringMatching(/^Signed judgement 2: .*protection/) as string],
      ['send the report to the authority', 'The report'], ['make the report final', 'The report'], ['record that the report is published', 'The report'],
      ['send the report to the authority or make it final or publish it', 'The report'], ['give figures for the context section', 'The context section of the report'],
    ])
  }))

  test('who looked at T01: its page, its child and its readings, and nothing of another inspection', () => withFieldwork(engine, async (store) => {
    const asked = await asks(store, { as: 'lead', form: { caseId, first: inspectorId, second: leadId } }, askSecondReading) as { id: string }
    const { child_id } = await store.db.selectFrom('chosen_case').select('child_id').where('id', '=', caseId).executeTakeFirstOrThrow()
    const here = (await store.db.selectFrom('inspection').selectAll().where('id', '=', inspectionId).executeTakeFirstOrThrow())
    await addInspection(store.db, { ...here, id: 'elsewhere', current_submission_id: null })
    await happened(store, [
      { subject_kind: 'case', subject_id: caseId }, { subject_kind: 'case', subject_id: 'another' }, { action: 'seeChild', subject_kind: 'child', subject_id: child_id }, { action: 'seeChild', subject_kind: 'child', subject_id: 'another' },
      { action: 'askSecondReading', subject_kind: 'reading', subject_id: asked.id }, {}, { subject_kind: 'case', subject_id: caseId, inspection_id: 'elsewhere' },
    ])
    const all = await trail(store)
    expect([all.events.length, all.only, all.cases[0]]).toEqual([6, null, { key: `case:${caseId}`, number: 'T01' }])
    const one = await trail(store, `case:${caseId}`)
    expect(one.said).toEqual([['see a case', 'Case T01'], ['see a child', 'The child of case T01'], ['have a case read a second time', 'Case T01, read twice']])
    expect(sayAbout(one.only!)).toBe('Case T01')
    expect((await trail(store, `child:${child_id}`)).events).toHaveLength(1)
    expect((await trail(store, 'case:none')).events).toEqual([])
    for (const nothing of ['', 'nonsense', `inspection:${inspectionId}`]) expect((await trail(store, nothing)).only).toBeNull()
  }))

  test('a lead inspector who reads a case by herself learns of no record about it more than that there is one', () => withFieldwork(engine, async (store) => {
    const theirs = await asks(store, { as: 'inspector', form: { text: 'Visits are late.', criteria: 'HP-29.01', caseNumber: 'T01' } }, recordEvidence) as { id: string }
    await happened(store, [{ action: 'recordEvidence', subject_kind: 'evidence', subject_id: theirs.id }])
    await asks(store, { as: 'lead', form: { caseId, first: inspectorId, second: leadId } }, askSecondReading)
    expect((await trail(store)).said).toEqual([['record evidence', 'A record of evidence']])
    expect((await trail(store, `case:${caseId}`)).events).toEqual([])
    expect(sayAbout((await trail(store, `evidence:${theirs.id}`)).only!)).toBe('A record of evidence')
    expect((await trail(store, null, 'inspector')).said[0]![1]).toContain('by Ben Inspector')
  }))
})

/** The page of the audit trail says in words which looks leave no event. Whoever adds one here, or takes one away, looks at those words. */
test('these looks at an inspection leave no event', () => {
  const silent = actions.filter((action) => {
    const { on, kind, childData } = permissionOf(action)
    return on === 'inspection' && kind === 'read' && !childData && !action.startsWith('prepare')
  })
  expect(silent).toEqual([
    'seeInspection', 'seeSettings', 'seeEvents', 'seeCalendar', 'seeContext', 'seeReceipt', 'seeSubmission', 'seeDocuments', 'seeWaysToChoose', 'seeFieldHistory', 'seeTeamMeetings', 'seeReport', 'takeReport',
    'seeEvidence', 'seeReadings', 'seeJudgements',
  ])
})
