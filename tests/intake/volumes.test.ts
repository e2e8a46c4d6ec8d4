import { expect, test } from 'vitest'
import { seeLists } from '#server/intake/see-lists.ts'
import { volumesOf } from '#server/intake/volumes.ts'
import { as, contacts, referrals, withOffice } from './office.ts'

test('lists that came stand beside the authority’s usual level, and those counted differently everywhere are given room', () => withOffice('sqlite', async (office) => {
  await office.deliver([contacts(70), referrals(4)])
  const { lists } = (await as(office, 'officer', seeLists)).answer
  expect(volumesOf('857', lists)).toEqual([
    { list: 1, name: 'Contacts', rows: 70, usual: 196, against: 'about as many', varies: true },
    { list: 3, name: 'Referrals', rows: 4, usual: 43, against: 'far fewer', varies: false },
  ])
  expect(volumesOf('X01', lists)).toEqual([])
}))
