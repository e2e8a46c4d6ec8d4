import { expect, test } from 'vitest'
import { fieldHistory } from '#server/fields/history.ts'
import { asks, withFieldwork } from '../evidence/fieldwork.ts'
import { note, types } from './typing.ts'

test('of many long versions the history shows the newest whole, the others by their beginning, and the one that is asked for', () => withFieldwork('sqlite', async (store) => {
  for (let at = 0; at < 8; at++) await types(store, { id: note, value: `${at} ${'Seen alone. '.repeat(5_000)}`, from: at, change: at + 1 }, { seconds: at * 70 })
  const history = (query = '') => asks(store, { path: `/fields${query}` }, (here) => fieldHistory({ ...here, params: { about: 'evidence', aboutId: note, name: 'text' } }))
  const { versions, stands } = await history()
  expect([stands, versions.map(({ isCut }) => isCut)]).toEqual([8, [false, false, false, true, true, true, true, true]])
  expect(versions.at(-1)!.value).toMatch(/^0 Seen alone[\s\S]{580,600} …$/)
  const asked = await history('?version=2')
  expect([asked.asked, asked.versions.find(({ version }) => version === 2)]).toMatchObject([2, { isCut: false, value: expect.stringMatching(/^1 Seen[\s\S]{59000}/) as string }])
}))
