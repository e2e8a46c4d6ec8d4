import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { specificationJson } from '#annex-a/outgoing/specification-json.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { documents, lists } from '#annex-a/specification/lists/index.ts'

test('the committed copy is what the code says: node server/commands/specification.ts writes it anew', async () => {
  const path = join(import.meta.dirname, '..', '..', 'annex-a', 'specification.json')
  expect(await readFile(path, 'utf8') === specificationJson()).toBe(true)
})

test('nothing is lost on the way', () => {
  const read = JSON.parse(specificationJson()) as { lists: { number: number; fields: { name: string }[] }[]; documents: { number: string; fields: { name: string }[] }[]; codeSets: object[] }
  expect(read.lists.map(({ number, fields }) => [number, fields.map(({ name }) => name)])).toEqual(lists.map(({ number, fields }) => [number, Object.keys(fields)]))
  expect(read.lists.map(({ fields }) => fields)).toEqual(lists.map(({ fields }) => Object.entries(fields).map(([name, field]) => ({ name, ...field }))))
  expect(read.documents.map(({ number, fields }) => [number, fields.map(({ name }) => name)])).toEqual(documents.map(({ number, fields }) => [number, Object.keys(fields)]))
  expect(read.codeSets).toEqual(Object.values(codeSets))
})
