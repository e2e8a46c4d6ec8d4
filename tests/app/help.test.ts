import { describe, expect, test } from 'vitest'
import { yesNoReader } from '#annex-a/reading/cells/yes-no.ts'
import { readers } from '#annex-a/reading/cells/readers.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { CAPS } from '#annex-a/workbook/caps.ts'
import { askedByList, looksAt } from '#app/words/asked-help.ts'
import { codeSetHelp, codeSetNames } from '#app/words/code-help.ts'
import { fieldPage } from '#app/words/field-help.ts'
import { howWritten, readAsEmpty } from '#app/words/how-written.ts'
import { deliveryLimits, fileLimits } from '#app/words/limits.ts'
import { deliveryCaps } from '#server/intake/caps.ts'

const fields = listsAndDocuments.flatMap((list) => Object.entries(list.fields).map(([name, field]) => [`${list.number} ${name}`, list, name, field] as const))
const text = (value: string) => ({ kind: 'text', value, formula: false }) as never

describe('how a value may be written', () => {
  const read = readers('2016-04-12')

  test.each(fields)('%s: every example is read as the help says', (_says, _list, _name, field) => {
    const { says, examples } = howWritten(field)
    expect(says).toMatch(/^[A-Z].*\.$/)
    for (const { written, means } of examples) expect(String(read(field)(text(written)).value), written).toBe(means)
  })

  test('what is read as empty is', () => {
    const [, , , date] = fields.find(([, , , { kind }]) => kind === 'date')!
    for (const words of readAsEmpty) expect(read(date)(text(words)).value, words).toBeNull()
    expect(yesNoReader({ kind: 'yesNo', label: '', help: '' })(text('-')).value).toBeNull()
  })
})

describe('the page of a field', () => {
  test.each(fields)('%s', (_says, list, name, field) => {
    const page = fieldPage(list, name, field)
    expect(page.label).toBe(field.label)
    expect(page.rules.length + page.flags.length >= 0).toBe(true)
    expect(page.codeSet !== null).toBe(field.kind === 'code')
    for (const words of [page.kind, page.help, page.stage, ...page.asks, ...page.aliases]) expect(words).not.toMatch(/undefined|null|\[object|^\s*$/)
  })

  test('names the rules that look at it, and those name the field', () => {
    const [, list, name, field] = fields.find(([says]) => says === '7 planEnd')!
    const page = fieldPage(list, name, field)
    expect(page.rules.map(({ code }) => code)).toEqual(expect.arrayContaining(['date-order', 'outside-period', 'plans-overlap', 'plan-ended-same-day']))
    expect(page.flags.map(({ code }) => code)).toEqual(expect.arrayContaining(['plan-long', 'plan-ended-recently']))
    for (const rule of rules) {
      const looked = looksAt(rule).some(({ id, fields: some }) => id === '7' && some.some((one) => one.name === 'planEnd'))
      expect(looked, rule.code).toBe(page.rules.some(({ code }) => code === rule.code))
    }
  })
})

test('a rule’s findings are about fields that it says it looks at, or about none', async () => {
  const { tryExample } = await import('#annex-a/reading/try-example.ts')
  for (const rule of rules) {
    if (!rule.looksAt) continue
    for (const { code, list, field } of tryExample(rule.examples.breaks).findings) {
      if (code !== rule.code || list === null || field === null) continue
      const where = looksAt(rule).find(({ id }) => id === String(list))
      expect(where?.fields.map(({ name }) => name), `${code} on list ${list}`).toContain(field)
    }
  }
})

test('every rule and flag is in the index by list, or among those of no field', () => {
  const { lists, ofNoField } = askedByList()
  const named = new Set([...lists.flatMap((one) => [...one.rules, ...one.flags]), ...ofNoField].map(({ code }) => code))
  expect([...named].toSorted()).toEqual([...rules, ...flags].map(({ code }) => code).toSorted())
})

test('every code set is asked for somewhere, and its page has every code and spelling', () => {
  expect(codeSetNames).toEqual(Object.keys(codeSets))
  for (const name of codeSetNames) {
    const help = codeSetHelp(name)!
    expect(help.fields.length, name).toBeGreaterThan(0)
    expect(help.codes.map(({ token }) => token)).toEqual(codeSets[name]!.codes.map(({ token }) => token))
  }
  expect(codeSetHelp('activity')!.codes.find(({ period }) => period !== null)?.period).toMatch(/^In use (from|until) \d{1,2} [A-Z][a-z]+ \d{4}/)
  for (const name of ['nothing', 'constructor', '']) expect(codeSetHelp(name)).toBeNull()
})

test('every cap is stated, as it stands in the code', () => {
  const said = fileLimits().map(({ most }) => most)
  expect(said).toHaveLength(Object.keys(CAPS).length - 1)
  expect(said).toEqual(expect.arrayContaining(['50 MB', '300 MB', '200 times, looked at from 20 MB on', '10,000', '200', '200,000', '300', '32,767']))
  expect(deliveryLimits(deliveryCaps)).toHaveLength(Object.keys(deliveryCaps).length - 1)
})
