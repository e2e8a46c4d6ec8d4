import { describe, expect, test } from 'vitest'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { clockTimes, deadlines } from '#annex-a/specification/deadlines.ts'
import { edition } from '#annex-a/specification/edition.ts'
import { listNumbers, type List } from '#annex-a/specification/grammar/list.ts'
import { documents, listByNumber, lists, listsAndDocuments } from '#annex-a/specification/lists/index.ts'

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
const fieldsOf = (list: List) => Object.entries(list.fields)

describe('the specification of Annex A', () => {
  test('lists 1 to 11 exist, once each and under their number', () => {
    expect(lists.map(({ number }) => number)).toEqual(listNumbers)
    for (const number of listNumbers) expect(listByNumber[number].number).toBe(number)
  })

  // Counted by hand in Table 2.
  test('each list has as many fields as Table 2 prints', () => {
    expect(lists.map((list) => fieldsOf(list).length)).toEqual([8, 8, 12, 18, 15, 14, 18, 41, 14, 15, 10])
  })

  // Counted by hand under "Information required", 2.03, 2.06 and 2.07.
  test('each child-level document has the fields that Annex A prints, and is on no stage of the journey', () => {
    expect(documents.map((one) => [one.number, fieldsOf(one).length])).toEqual([['2.03', 3], ['2.06', 6], ['2.07', 5]])
    for (const { journey } of documents) expect(journey).toBeNull()
    // Footnote 35: a child known only to the police has no ID, and perhaps no date of birth.
    expect(fieldsOf(documents[2]!).filter(([, { expected }]) => expected).map(([name]) => name)).toEqual(['missingEpisodes', 'actionSummary', 'vulnerableToCse'])
  })

  test('every field has help, and every code field a code set that exists', () => {
    for (const list of listsAndDocuments) for (const [name, field] of fieldsOf(list)) {
      expect(field.help.length, `${list.number} ${name}`).toBeGreaterThan(10)
      if (field.kind === 'code') expect(Object.keys(codeSets), `${list.number} ${name}`).toContain(field.codes)
    }
  })

  test('within a list no heading or alias belongs to two fields', () => {
    for (const list of listsAndDocuments) {
      const owner = new Map<string, string>()
      for (const [name, field] of fieldsOf(list)) for (const heading of [field.label, ...(field.aliases ?? [])]) {
        const taken = owner.get(fold(heading))
        expect(taken === undefined || taken === name, `list ${list.number}: "${heading}" belongs to ${taken} and ${name}`).toBe(true)
        owner.set(fold(heading), name)
      }
    }
  })

  test('within a code set no token or description belongs to two codes', () => {
    for (const set of Object.values(codeSets)) {
      const owner = new Map<string, string>()
      for (const { token, means, also } of set.codes) for (const spelling of [token, means, ...(also ?? [])]) {
        const taken = owner.get(fold(spelling))
        expect(taken === undefined || taken === token, `${set.name}: "${spelling}" belongs to ${taken} and ${token}`).toBe(true)
        owner.set(fold(spelling), token)
      }
    }
  })

  test('conditions name codes that exist', () => {
    for (const list of lists) for (const [name, field] of fieldsOf(list)) {
      for (const condition of [field.blankUnless, field.expected]) {
        if (typeof condition !== 'object' || !('oneOf' in condition)) continue
        const asked = list.fields[condition.field]!
        const known = asked.kind === 'code' ? codeSets[asked.codes]!.codes.map(({ token }) => token) : ['Y', 'N', 'U']
        for (const value of condition.oneOf) expect([...known, ''], `${list.number} ${name}`).toContain(value)
      }
    }
  })

  test('every list has its first submission date, and stage 2 dates as Table 1 prints them', () => {
    expect(deadlines.filter(({ stage }) => stage === 1).map(({ list }) => list).toSorted((a, b) => a - b)).toEqual(listNumbers)
    expect(deadlines.filter(({ stage }) => stage === 2).map(({ list }) => list).toSorted((a, b) => a - b)).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
    expect(deadlines.find(({ list, stage }) => list === 2 && stage === 1)).toMatchObject({ week: 1, weekday: 'Thursday', time: 'am' })
    expect(clockTimes).toEqual({ am: '12:00', end: '17:00' })
  })

  test('is plain data: it prints as JSON and comes back the same', () => {
    const printed = JSON.stringify({ edition, lists, codeSets, deadlines })
    expect(JSON.parse(printed)).toEqual({ edition, lists, codeSets, deadlines })
  })
})
