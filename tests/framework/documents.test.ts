import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearOf, topicOf, topicsThatApply } from '#annex-a/framework/documents/applying.ts'
import { numberOfFile } from '#annex-a/framework/documents/number-of-file.ts'
import { topics } from '#annex-a/framework/documents/topics.ts'

const says = (name: string, lscb = false): string => {
  const said = numberOfFile(name, lscb)
  if (said.is === 'numbered') return said.topic.number
  if (said.is === 'several' || said.is === 'suggested') return `${said.is} ${said.topics.map(({ number }) => number).join(' ')}`
  if (said.is === 'no-such-number') return `no ${said.number}`
  return said.is === 'not-asked' ? `not asked ${said.topic.number}, near ${said.near?.number ?? 'none'}` : 'nothing'
}

describe('the numbered documents', () => {
  test('are 41: 14, 7, 10 and 10; of which 31 apply, or 37 with the LSCB review', () => {
    expect([1, 2, 3, 4].map((section) => topics.filter((one) => one.section === section).length)).toEqual([14, 7, 10, 10])
    expect(new Set(topics.map(({ number }) => number)).size).toBe(41)
    expect([topicsThatApply(false).length, topicsThatApply(true).length]).toEqual([31, 37])
    expect(topicsThatApply(true).filter(({ onRequest }) => onRequest).map(({ number }) => number)).toEqual(['4.03'])
    for (const { number, section } of topics) expect(number.startsWith(`${section}.`)).toBe(true)
  })

  test('near equivalents are each other’s, and of the other set', () => {
    const pairs = topics.filter(({ near }) => near).map((topic) => [topic, nearOf(topic)!] as const)
    expect(pairs).toHaveLength(8)
    for (const [topic, near] of pairs) {
      expect(nearOf(near)).toBe(topic)
      expect(new Set([topic.when, near.when])).toEqual(new Set(['with LSCB review', 'without LSCB review']))
    }
  })
})

describe('the number of a file', () => {
  test.each([
    ['1.03 Monthly report.pdf', '1.03'], ['1.03_Monthly.pdf', '1.03'], ['1.03.pdf', '1.03'], ['1-03 x.docx', '1.03'], ['1_03 x.docx', '1.03'], ['1.3 x.docx', '1.03'], ['01.03 x.docx', '1.03'],
    ['Document 1.03 x.docx', '1.03'], ['doc1.03.docx', '1.03'], ['3.10 Health.xlsx', '3.10'], ['1.03 (part 2 of 3).pdf', '1.03'], ['1.03a Monthly.pdf', '1.03'], [' 2.07 missing.csv', '2.07'],
    ['1.03 Report April 12.03.2016.pdf', '1.03'], ['1.03 and 1.04 both.pdf', 'several 1.03 1.04'], ['1.03, 1.04.pdf', 'several 1.03 1.04'], ['1.03-1.04.pdf', 'several 1.03 1.04'],
    ['1.15 More.pdf', 'no 1.15'], ['5.01 More.pdf', 'no 5.01'], ['1.00.pdf', 'no 1.00'], ['12.03.2016 Threshold document.pdf', 'suggested 1.07'], ['1.03.2016 minutes of a day.pdf', 'nothing'],
    ['Thresholds.pdf', 'suggested 1.07'], ['Audits.docx', 'suggested 2.02 3.05'], ['scan0001.pdf', 'nothing'], ['report 1.03.pdf', 'nothing'], ['C:\\files\\1.04 Workforce.pdf', '1.04'],
    ['1.11 Annual report.pdf', '1.11'], ['4.10 Annual report.pdf', 'not asked 4.10, near 1.11'], ['4.05 SCR.pdf', 'not asked 4.05, near none'], ['１．０３ full width.pdf', '1.03'],
  ])('%s: %s', (name, expected) => expect(says(name)).toBe(expected))

  test.each([['1.11 Annual report.pdf', 'not asked 1.11, near 4.10'], ['4.10 Annual report.pdf', '4.10'], ['LSCB minutes June.pdf', 'suggested 4.01'], ['cdop annual.pdf', 'suggested 4.08']])('with the LSCB review: %s: %s', (name, expected) =>
    expect(says(name, true)).toBe(expected))

  test('is read for every document, however it is written after the number', () => fc.assert(fc.property(
    fc.constantFrom(...topics), fc.constantFrom(' ', '_', ' - ', ': ', ' ('), fc.stringMatching(/^[a-z][a-z ]{0,30}$/), fc.constantFrom('.pdf', '.docx', '.xlsx', ''),
    ({ number, when }, between, words, ending) => { expect(says(`${number}${between}${words}${ending}`, when === 'with LSCB review')).toBe(number) },
  )))

  test('nothing but a number in front is ever sure', () => fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (name, lscb) => {
    const said = numberOfFile(name, lscb)
    if (said.is === 'numbered') expect(topicOf(said.topic.number)).toBe(said.topic)
    if (!/\d/.test(name.normalize('NFKC'))) expect(['suggested', 'nothing']).toContain(said.is)
  })))
})
