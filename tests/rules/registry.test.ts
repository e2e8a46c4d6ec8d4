import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flags, rules } from '#annex-a/rules/index.ts'

const folder = new URL('../../annex-a/rules/', import.meta.url)
const ruleFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('grammar'))
  .map((path) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), text: readFileSync(new URL(path, folder), 'utf8') }))
  .filter(({ text }) => /= (?:rule|fieldRule|rowRule|childRule|flagRule|rowFlag|childFlag)\(\{/.test(text))

test('every rule and every flag has a file of its own, named by its code, and is registered', () => {
  expect(ruleFiles.map(({ name }) => name).sort()).toEqual([...rules, ...flags].map(({ code }) => code).sort())
  for (const { name, text } of ruleFiles) expect(text).toContain(`code: '${name}'`)
})
