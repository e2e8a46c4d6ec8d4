import { describe, expect, test } from 'vitest'
import type { Store } from '#db/open.ts'
import { checkTexts, keepBecause, type CheckedTexts } from '#server/evidence/check-texts.ts'
import { caseNumbersIn } from '#server/evidence/identities/case-numbers.ts'
import type { Readers } from '#server/evidence/read-outside.ts'
import { formValues } from '#server/web/form.ts'
import { engines } from '../support/engines.ts'
import { asks, withFieldwork, type Form } from './fieldwork.ts'

interface Sent { readonly texts: Readonly<Record<string, string>>; readonly form?: Form; readonly readers?: Readers }

const listed = ({ db }: Store) => db.updateTable('child_summary').set({ date_of_birth: '2001-05-02', workers: '|Sarah Jones|' }).where('shown_id', '=', '52954').execute()
const send = (store: Store, { texts, form = {}, readers = 'team' }: Sent) => asks(store, { form: { ...texts, ...form } }, async (here) => {
  const checked = await checkTexts(here, formValues(await here.request.formData()), texts, 'a-form', readers)
  return Object.keys(checked.errors).length ? { ...checked, audit: null } : { ...checked, audit: await keepBecause(here, 'a-form', checked) }
})
const told = ({ values }: CheckedTexts): Form => ({ notIdentities: values['notIdentities']! })

describe.each(engines)('the texts of a form, on %s', (engine) => {
  test('words are told beside their field; a reason counts for words that were told, is kept, and is asked once', () => withFieldwork(engine, async (store) => {
    await listed(store)
    expect((await send(store, { texts: { said: 'Children are seen alone.' } })).errors).toEqual({})
    // Far too long to be taken, it is refused unsearched, and whatever was asked about is asked again.
    expect((await send(store, { texts: { said: 'Child 52954 was seen. '.repeat(5_000), more: 'x' } })).errors).toEqual({ said: 'This has 110,000 characters. Shorten it' })
    const texts = { said: 'Child 52954 was seen.', more: 'By Sarah Jones.' }
    const first = await send(store, { texts, form: { because: 'A reason before anything was told' } })
    expect(first.errors).toEqual({ said: "52954 is a child's ID on the lists. Write T01 instead.", more: 'Sarah Jones is the name of a worker on the lists. Write the role instead, such as social worker.' })
    expect((await send(store, { texts, form: { ...told(first) } })).errors['because']).toBe('Take these words out, or say why they name nobody')
    expect((await send(store, { texts, form: { ...told(first), because: 'x'.repeat(501) } })).errors['because']).toContain('500 characters')
    const because = 'A form and the author of a book'
    expect((await send(store, { texts, form: { ...told(first), because } })).audit).toEqual({ saidToNameNobody: 2, kinds: 'child-id, worker' })
    // The same words again, and one more.
    expect((await send(store, { texts })).audit).toEqual({})
    const more = await send(store, { texts: { ...texts, more: 'By Sarah Jones at AB10 1XG.' } })
    expect(more.errors).toEqual({ more: 'AB10 1XG looks like a postcode. Leave the address out.' })
    await send(store, { texts: { ...texts, more: 'By Sarah Jones at AB10 1XG.' }, form: { ...told(more), because: 'The town hall' } })
    expect((await store.db.selectFrom('field').select(['about', 'value']).execute())).toEqual([{ about: 'names-nobody', value: `${because}; The town hall\n52954\nSarah Jones\nAB10 1XG` }])
  }))

  test('to the authority a case is no number of ours, and no number is offered; of its own texts it learns nothing of our cases', () => withFieldwork(engine, async (store) => {
    await listed(store)
    const texts = { said: 'As in T01, child 52954, born 2 May 2001.' }
    const outward = (await send(store, { texts, readers: 'authority' })).errors['said']
    expect(outward).toContain('T01 is our number of a case, by which nobody outside the team knows it.')
    expect(outward).not.toMatch(/Write T01|ask the lead inspector/)
    expect(outward).toContain('2 May 2001')
    expect((await send(store, { texts: { said: 'As in T01.' } })).errors).toEqual({})
    expect((await send(store, { texts, readers: 'from-authority' })).errors).toEqual({ said: "52954 is a child's ID on the lists. Write of the child without it." })
    expect((await send(store, { texts: { said: 'As in T01 and on 02/05/2001.' }, readers: 'from-authority' })).errors).toEqual({})
  }))
})

test('a section of an Act is no case, unless it is called one', () => {
  const given = new Set(['T01', 'S03', 'S17', 'S47'])
  expect(caseNumbersIn('In T01, t01, S03 and T99: enquiries under S47, help under S17.', given)).toEqual(['T01', 't01', 'S03'])
  expect(caseNumbersIn('In case S47', given)).toEqual(['S47'])
  expect(caseNumbersIn('XT01, T011, s17 T01-5', given)).toEqual(['T01'])
})
