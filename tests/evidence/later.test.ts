import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { addStep } from '#db/queries/case-steps.ts'
import { addSecondReading } from '#db/queries/second-readings.ts'
import { sayLife } from '#app/words/case-life.ts'
import { line } from '#server/cases/form.ts'
import { livesFor } from '#server/cases/standing-cases.ts'
import { casesStanding } from '#server/cases/waiting.ts'
import { evidenceList } from '#server/evidence/list.ts'
import { evidenceToChange, newEvidence } from '#server/evidence/prepare.ts'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { recordPage } from '#server/evidence/record.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { unfinishedNotes } from '#server/evidence/working-copy.ts'
import { newId } from '#server/ids.ts'
import { historyOf, note, types } from '../fields/typing.ts'
import { engines } from '../support/engines.ts'
import { asks, inspectionId, inspectorId, leadId, refused, withFieldwork, type Form } from './fieldwork.ts'

describe.each(engines)('what stands when something changes later, on %s', (engine) => {
  test('a criterion that a later edition withdraws keeps its words, and stays when the record is changed', () => withFieldwork(engine, async ({ db, ...store }) => {
    const all = { db, ...store }
    const saved = await asks(all, { form: { text: 'Seen.', criteria: ['HP-29.01', 'HP-29.02'] } }, recordEvidence)
    const id = 'id' in saved ? saved.id : ''
    await db.updateTable('evidence_criterion').set({ criterion_id: 'HP-29.77', criterion_text: 'Words of another edition.' }).where('criterion_id', '=', 'HP-29.02').execute()
    const withdrawn = { id: 'HP-29.77', text: 'Words of another edition.' }
    expect((await asks(all, {}, (here) => recordPage(here, id))).record.criteria).toContainEqual(withdrawn)
    const form = await asks(all, {}, (here) => evidenceToChange(here, id))
    expect(form.withdrawn).toEqual([withdrawn])
    expect(await asks(all, { form: { ...(form.values as Form), text: 'Seen again.' } }, (here) => changeEvidence(here, id))).toMatchObject({ id })
    expect((await asks(all, {}, (here) => recordPage(here, id))).record).toMatchObject({ version: 2, criteria: [{ id: 'HP-29.01' }, withdrawn] })
    expect(refused<EvidenceProblem>(await asks(all, { form: { text: 'Another.', criteria: 'HP-29.77' } }, recordEvidence))!.errors).toHaveProperty('criteria')
  }))

  test('evidence of somebody whose account is closed stays under their name, and others go on with it', () => withFieldwork(engine, async (store) => {
    const saved = await asks(store, { form: { text: 'Seen.' } }, recordEvidence)
    const id = 'id' in saved ? saved.id : ''
    await store.db.updateTable('person').set({ disabled_at: '2014-03-15T09:00:00.000Z' }).where('id', '=', inspectorId).execute()
    expect(await asks(store, { as: 'lead' }, evidenceList)).toMatchObject({ total: 1, records: [{ madeBy: 'Ben Inspector' }], makers: [{ name: 'Ben Inspector' }] })
    await asks(store, { as: 'lead', form: { text: 'Seen, and read.', version: '1' } }, (here) => changeEvidence(here, id))
    expect((await asks(store, { as: 'lead' }, (here) => recordPage(here, id))).record).toMatchObject({ version: 2, madeBy: 'Ben Inspector', savedBy: 'Asha Lead' })
  }))

  const leaves = {
    'whose account is closed': ({ db }: Store) => db.updateTable('person').set({ disabled_at: '2014-03-15T09:00:00.000Z' }).where('id', '=', inspectorId).execute(),
    'who leaves the team': ({ db }: Store) => db.deleteFrom('team_member').where('person_id', '=', inspectorId).execute(),
  }
  test.each(Object.entries(leaves))('what somebody %s has not finished is taken over by the lead inspector, and by nobody before', (_, leave) => withFieldwork(engine, async (store) => {
    await types(store, { id: note, value: 'Seen alone, and' })
    await types(store, { id: note, name: 'caseNumber', value: 'T01' })
    const [unfinished, goOn] = [() => asks(store, { as: 'lead' }, unfinishedNotes), () => asks(store, { as: 'lead' }, (here) => newEvidence(here, note))]
    expect(await unfinished()).toEqual([])
    await expect(goOn()).rejects.toMatchObject({ status: 404 })
    await leave(store)
    expect(await unfinished()).toMatchObject([{ id: note, text: 'Seen alone, and', by: 'Ben Inspector' }])
    expect((await asks(store, { as: 'lead' }, evidenceList)).unfinished).toEqual({ own: 0, left: 1 })
    expect((await goOn()).copy.unfinished).toMatchObject({ by: 'Ben Inspector', own: false })
    expect(await types(store, { id: note, value: 'Seen alone, and heard.', from: 1 }, { as: 'lead' })).toMatchObject({ kept: { version: 2 } })
    await asks(store, { as: 'lead', form: { key: note, text: 'Seen alone, and heard.', caseNumber: 'T01' } }, recordEvidence)
    expect([await unfinished(), await historyOf(store, note)]).toEqual([[], ['2 Seen alone, and heard. typed', '1 Seen alone, and typed']])
  }))

  test('a note about a case that the lead inspector is to read blind waits until they have read it', () => withFieldwork(engine, async (store) => {
    await types(store, { id: note, value: 'Reviews came late.' })
    await types(store, { id: note, name: 'caseNumber', value: 'T01' })
    await leaves['who leaves the team'](store)
    await addSecondReading(store.db, { id: newId(), inspection_id: inspectionId, case_id: 'case T01', first_by: inspectorId, second_by: leadId, questions: '[]', asked_by: leadId, asked_at: '2014-03-14T09:00:00.000Z', withdrawn_by: null, withdrawn_at: null })
    expect(await asks(store, { as: 'lead' }, unfinishedNotes)).toEqual([])
    await expect(asks(store, { as: 'lead' }, (here) => newEvidence(here, note))).rejects.toMatchObject({ status: 404 })
  }))

  test('a case that is allocated to somebody who has left waits for somebody else', () => withFieldwork(engine, async (store) => {
    const allocate = (personId: string) => asks(store, { as: 'lead' }, (here) => addStep(here.db, line(here, 'case T01', 'allocated', { person_id: personId })))
    const unallocated = async () => (await asks(store, { as: 'lead' }, ({ db, inspection, now }) => casesStanding({ db, inspection, now }))).unallocated
    await allocate(inspectorId)
    expect(await unallocated()).toBe(0)
    await leaves['whose account is closed'](store)
    expect(await unallocated()).toBe(1)
    expect(sayLife((await asks(store, { as: 'lead' }, livesFor)).find(({ row }) => row.number === 'T01')!.life)).toContain('Allocated to Ben Inspector, who has left the team')
    await allocate(leadId)
    expect(await unallocated()).toBe(0)
  }))
})
