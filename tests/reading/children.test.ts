import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { check } from '#annex-a/reading/check.ts'
import { disagreements, type JourneyRow } from '#annex-a/reading/journey.ts'
import { committed } from '../support/committed.ts'

const bytes = new Uint8Array(readFileSync(new URL('../workbooks/annexa_rutland_messy.xlsx', import.meta.url)))
const checked = check([{ name: 'lists.xlsx', bytes }], { inspectionDate: '2016-04-12', stage: 2, journeys: true })
const rowsOf = (key: string): JourneyRow[] => checked.lists.flatMap(({ list, rows }) => rows.filter(({ childKey }) => childKey === key).map(({ number: row, values }) => ({ list, row, values })))
const mark = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

/** Those on most lists have most to say. */
const children = checked.children.toSorted((a, b) => b.lists.length - a.lists.length || (a.key < b.key ? -1 : 1))

committed(import.meta.url, 'committed/children.json', 'has the journey that it had', [
  ...children.slice(0, 12).map((child) => [`child ${child.key}`, () => ({
    summary: JSON.stringify(child), disagreements: disagreements(rowsOf(child.key)).map(({ says }) => says),
  })] as const),
  ['whoever else', () => children.slice(12).filter(({ lists }) => lists.length > 1).map((child) => disagreements(rowsOf(child.key)).map(({ says }) => `${child.key}: ${says}`)).flat()] as const,
  ['all summaries', () => mark(children)] as const,
  ['all rows', () => Object.fromEntries(checked.lists.map((list) => [list.list, mark(list)]))] as const,
])
