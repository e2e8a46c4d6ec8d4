import { describe, expect, test } from 'vitest'
import type { FormProblem } from '#server/web/form.ts'
import { awayKey, awaySetting, changeAway } from '#server/fields/away.ts'
import { asks, refused, withFieldwork } from '../evidence/fieldwork.ts'
import { engines } from '../support/engines.ts'

describe.each(engines)('what a browser may keep while the network is away, on %s', (engine) => {
  test('nothing, until somebody allows it with a reason; and nothing again afterwards', () => withFieldwork(engine, async (store) => {
    const now = () => asks(store, { as: 'lead' }, awaySetting)
    const says = (form: Record<string, string>) => asks(store, { as: 'lead', form }, (here) => changeAway(here))
    expect(await now()).toEqual({ on: false, set: null })
    expect(refused<FormProblem>(await says({ answer: 'yes', reason: ' ' }))).toMatchObject({ errors: { reason: 'Say why' } })
    expect(refused<FormProblem>(await says({ answer: 'no', reason: 'x' }))).toMatchObject({ errors: { answer: 'That is the answer already' } })
    await says({ answer: 'yes', reason: 'A site without a network' })
    expect(await now()).toMatchObject({ on: true, set: { who: 'Asha Lead', reason: 'A site without a network' } })
    await says({ answer: 'no', reason: 'Back in the office' })
    expect(await now()).toMatchObject({ on: false })
  }))
})

test('each person and each inspection has a key of its own', () => {
  const keys = [awayKey('i', 'a', 's'), awayKey('i', 'b', 's'), awayKey('j', 'a', 's'), awayKey('i', 'a', 't')]
  expect(new Set(keys).size).toBe(4)
  expect(Buffer.from(keys[0]!, 'base64')).toHaveLength(32)
})
