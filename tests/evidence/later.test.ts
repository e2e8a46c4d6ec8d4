import { describe, expect, test } from 'vitest'
import { evidenceList } from '#server/evidence/list.ts'
import { evidenceToChange } from '#server/evidence/prepare.ts'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { recordPage } from '#server/evidence/record.ts'
import { changeEvidence, recordEvidence } from '#server/evidence/save.ts'
import { engines } from '../support/engines.ts'
import { asks, inspectorId, refused, withFieldwork, type Form } from './fieldwork.ts'

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
})
