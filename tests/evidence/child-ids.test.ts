import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvidenceProblem } from '#server/evidence/problem.ts'
import { couldBeIds } from '#server/evidence/child-ids.ts'
import { recordEvidence } from '#server/evidence/save.ts'
import { engines } from '../support/engines.ts'
import { asks, refused, withFieldwork } from './fieldwork.ts'

describe('what in a text could be an ID', () => {
  test.each([
    ['Seen: 52954.', '52954'], ['(52954)', '52954'], ["52954's mother", '52954'], ['ID:52954,mother', '52954'], ['LCS-00123/A was seen', 'lcs-00123/a'],
    ['see LCS-00123/A.', 'lcs-00123/a'], ['x-LCS-00123/A-y', 'lcs-00123/a'], ['of LA\n 4711 today', 'la 4711'], ['“52954”', '52954'], ['۵۲۹۵۴', '۵۲۹۵۴'],
  ])('%s', (text, id) => expect(couldBeIds(text)).toContain(id))

  test('only whole words: 1234 is not in 01234, and nothing shorter than three characters counts', () => {
    expect(couldBeIds('01234 and 12345, of 7 or 10')).not.toContain('1234')
    expect(couldBeIds('a 7 of 10').filter((one) => one.length < 3)).toEqual([])
  })

  test('an ID is found wherever it stands between blanks or marks', () => {
    const id = fc.stringMatching(/^[A-Z0-9]{3,8}([-/][A-Z0-9]{1,5}){0,2}$/)
    const around = fc.constantFrom(' ', '\n', ', ', '. ', ' (', ') ', '"', '\t', ': ')
    fc.assert(fc.property(id, fc.lorem(), fc.lorem(), around, around, (one, before, after, left, right) => {
      expect(couldBeIds(`${before}${left}${one}${right}${after}`)).toContain(one.toLowerCase())
    }))
  })

  test('a page without a blank is read through in no time', () => {
    const began = performance.now()
    couldBeIds('ab,'.repeat(33_000))
    couldBeIds('word and number 12345 '.repeat(4_500))
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

describe.each(engines)('evidence never holds a child’s ID, on %s', (engine) => {
  const said = async (store: Parameters<typeof asks>[0], form: Record<string, string | string[]>) =>
    refused<EvidenceProblem>(await asks(store, { form }, recordEvidence))

  test('the words are named, with the case where there is one', () => withFieldwork(engine, async (store) => {
    expect(await said(store, { text: 'Child 52954 was seen.' })).toMatchObject({ errors: { text: "52954 is a child's ID on the lists. Write T01 instead." }, identities: [{ kind: 'child-id', words: '52954', caseNumber: 'T01' }] })
    expect(await said(store, { text: 'Seen.', source: 'File lcs-00123/a' })).toMatchObject({ errors: { source: expect.stringMatching(/^LCS-00123\/A is a child's ID on the lists\. Write of the child/) } })
    expect(await said(store, { text: 'of LA  4711' })).toMatchObject({ identities: [{ words: 'LA 4711' }] })
    expect(await said(store, { text: 'In 2014, 152954 times; 5295 and 4711.' })).toBeNull()
  }))

  test('however its zeros, blanks and dashes are written, and by the words that stand in the text', () => withFieldwork(engine, async (store) => {
    for (const [words, id] of [['0052954', '52954'], ['52 954', '52954'], ['52-954', '52954'], ['ID52954', '52954'], ['LA4711', 'LA 4711'], ['la-4711', 'LA 4711'], ['lcs00123a', 'LCS-00123/A']]) {
      const found = await said(store, { text: `Seen: ${words}, at home.` })
      expect(found?.identities?.map((one) => one.words), `${words} for ${id}`).toEqual([words])
    }
    for (const text of ['529540 and 152954', '5295 4 times', 'LA and 4711', 'LCS 123', '5,2954', 'Child T01 of 52 in 954 days']) expect(await said(store, { text }), text).toBeNull()
    expect(await said(store, { text: 'Child 52 954.', instead: '52 954' })).toMatchObject({ values: { text: 'Child T01.' } })
  }))

  test('a listed ID that is a year or a small number is one only where the text says so', () => withFieldwork(engine, async (store) => {
    for (const [id, key] of [['52954', '2014'], ['LA 4711', '100'], ['LCS-00123/A', '12']]) {
      await store.db.updateTable('child_summary').set({ shown_id: key! }).where('shown_id', '=', id!).execute()
      await store.db.updateTable('child').set({ child_key: key! }).where('child_key', '=', id!.toLowerCase()).execute()
    }
    await store.db.updateTable('submission').set({ read_at: '2014-03-16T09:00:00.000Z' }).execute()
    expect(await said(store, { text: 'In 2014, of 100 children 12 were seen; 12 of 100 in March 2014; page 100, 02014.' })).toBeNull()
    for (const text of ['Child 2014 was seen', 'ID: 100', '(ref. 2014)', 'child #100']) expect(await said(store, { text }), text).toMatchObject({ identities: [{ kind: 'child-id' }] })
  }))

  test('ticked as something else, and why, it passes, word by word; only how many and of which kind go to the audit trail', () => withFieldwork(engine, async (store) => {
    const text = 'Invoice 52954 for LCS-00123/A.'
    expect(await said(store, { text, notIdentities: '52954', identitiesReason: 'Invoices' })).toMatchObject({ errors: { text: expect.stringMatching(/^LCS-00123\/A is/) as string } })
    expect(await said(store, { text, notIdentities: ['52954', 'LCS-00123/A'] })).toMatchObject({ errors: { identitiesReason: 'Say why these words stand here' } })
    const told = await asks(store, { form: { text, notIdentities: ['52954', 'LCS-00123/A'], identitiesReason: 'Numbers of invoices' } }, async (here, heard) => {
      await recordEvidence(here)
      return heard
    })
    expect(told).toMatchObject([['evidence', expect.any(String), { version: 1, identitiesPassed: 2, kinds: 'child-id' }]])
    expect(JSON.stringify(told)).not.toMatch(/52954|LCS|nvoice/)
    expect(await store.db.selectFrom('evidence_version').select('identities_reason').executeTakeFirst()).toEqual({ identities_reason: 'Numbers of invoices' })
  }))

  test('before the first lists there is nothing to hold a text against', () => withFieldwork(engine, async (store) => {
    await store.db.updateTable('inspection').set({ current_submission_id: null }).execute()
    expect(await said(store, { text: 'Child 52954' })).toBeNull()
  }))

  test('a unique pupil number names a child too, whatever the lists hold', () => withFieldwork(engine, async (store) => {
    for (const upn of ['H801200001001', '801200001001H', 'H80120000100A']) {
      expect(await said(store, { text: `Pupil ${upn.toLowerCase()}, seen.` })).toMatchObject({ errors: { text: expect.stringContaining(`${upn} looks like a unique pupil number`) as string }, identities: [{ kind: 'pupil-number', words: upn }] })
      expect(await said(store, { text: `Invoice ${upn}`, notIdentities: upn, identitiesReason: 'An invoice' })).toBeNull()
    }
    expect(await said(store, { text: 'UPN H 8012 0000 1001' })).toMatchObject({ identities: [{ kind: 'pupil-number' }] })
    expect(await said(store, { text: 'H8012000010012, 801200001001 and H80120000100' })).toBeNull()
  }))
})

// A ruled line that touches letters on both sides took the server seconds, in which it answered nobody.
test('a line of dashes between two letters costs nothing', () => {
  const began = performance.now()
  expect(couldBeIds(`notes${'-'.repeat(90_000)}end`).length).toBeLessThan(10)
  expect(performance.now() - began).toBeLessThan(2_000)
})
