import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pieceOf } from '#annex-a/framework/grading/pieces.ts'
import { isAsked, prompts, promptsFor } from '#annex-a/framework/grading/prompts.ts'
import { gradingOrder } from '#annex-a/framework/grading/order.ts'
import { leftBlank, piecesAsked, piecesFor } from '#annex-a/framework/grading/pieces.ts'
import { gradingRules } from '#annex-a/framework/grading.ts'
import type { ObstacleKind } from '#annex-a/framework/grading/rule.ts'
import type { Standing } from '#annex-a/framework/grading/standing.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { criteria, criteriaFor, judgements } from '#annex-a/framework/judgements.ts'
import { sha256Of } from '#server/sha256.ts'
import { oneDirector, rulesAndPrompts } from '#app/words/grading-rules.ts'

/**
 * Every rule that the framework has about judgements, with what it does: hard ones stop, soft ones ask, prompts are answered in words.
 * Deadlines and definitions are settled elsewhere: dates in the calendar, documents and the LSCB by the inspection itself.
 */
const hard = ['J18.1', 'J20.1', 'J21.1', 'J22.1', 'J22.2', 'J22.3', 'J27.1', 'J30.1', 'J37.1']
const soft = ['J19.1', 'J20.2', 'J21.2', 'J23.1', 'J23.2', 'J25.1', 'J25.2', 'J28.1', 'J35.1', 'N06', 'N12']
const inWords = ['J17.1', 'J17.2', 'J19.2', 'J24.1', 'J26.1', 'J33.1', 'J35.2', 'J38.1']
const elsewhere = ['D04', 'D05', 'D09', 'D10', 'D40', 'J32.1', 'J36.1', 'J38.2', 'J39.1', 'N07', 'N08']

const kindsOf = (id: string): readonly ObstacleKind[] => gradingRules.filter((one) => one.id === id).map(({ kind }) => kind)

describe('each rule of the framework about judgements', () => {
  test('there are 39, and every one is somewhere', () => expect(new Set([...hard, ...soft, ...inWords, ...elsewhere]).size).toBe(39))

  test.each(hard)('%s is hard: it stops a grade, or its sign-off', (id) => {
    expect(kindsOf(id).length).toBeGreaterThan(0)
    expect(kindsOf(id).every((kind) => kind === 'block' || kind === 'final')).toBe(true)
  })

  test.each(soft.filter((id) => id !== oneDirector.id))('%s is soft: it asks, and can be answered', (id) => {
    expect(kindsOf(id).some((kind) => kind === 'reason' || kind === 'warn')).toBe(true)
  })

  test('one director for two authorities is said where an inspection is set up', () => {
    expect(readFileSync(join(import.meta.dirname, '../../app/parts/inspection-form.tsx'), 'utf8')).toContain('(paragraph 6)')
  })

  test.each(inWords)('%s is a prompt: it is asked, and answered in a piece of the rationale', (id) => {
    const asked = prompts.filter((one) => one.id === id)
    expect(asked).toHaveLength(1)
    expect(asked[0]!.pieces.length).toBeGreaterThan(0)
    expect(kindsOf(id)).toEqual([])
    for (const piece of asked[0]!.pieces) expect(pieceOf(piece).asks).toMatch(/\?$/)
  })

  test('nothing asks that is not the framework’s, and all of it is on the help page', () => {
    const known = [...hard, ...soft, ...inWords]
    for (const { id } of [...gradingRules, ...prompts]) expect(known).toContain(id)
    expect([...new Set(rulesAndPrompts.map(({ id }) => id))].toSorted()).toEqual(known.toSorted())
  })

  test('adoption has five criteria of its own and ten of looked after (paragraph 32)', () => {
    expect(Map.groupBy(criteriaFor('AD').filter(({ grade }) => grade === 'good'), ({ judgement }) => judgement).get('CLA')).toHaveLength(10)
  })

  test('adoption and care leavers come before looked after, and overall after all that it is derived from', () => {
    const at = (code: JudgementCode) => gradingOrder.indexOf(code)
    expect(gradingOrder.toSorted()).toEqual(judgements.map(({ code }) => code).toSorted())
    for (const [first, then] of [['AD', 'CLA'], ['CL', 'CLA'], ['HP', 'LMG'], ['CLA', 'LMG'], ['LMG', 'OE'], ['HP', 'OE']] as const) expect(at(first)).toBeLessThan(at(then))
  })
})

const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
const paragraphs = plain(readFileSync(join(import.meta.dirname, 'paragraphs.txt'), 'utf8'))

/** Each numbered paragraph; the descriptors of a judgement stand unnumbered after it, so those come from the criteria. */
const numbered = new Map<string, string>()
for (const text of readFileSync(join(import.meta.dirname, 'paragraphs.txt'), 'utf8').split(/^(?=\d+\. )/m)) numbered.set(/^\d+/.exec(text)?.[0] ?? '', plain(text))
const paragraphOf = (paragraph: string): string => [numbered.get(paragraph) ?? '', ...criteria.filter((one) => String(one.paragraph) === paragraph).map(({ text }) => plain(text))].join(' ')

describe('the words are the framework’s', () => {
  const quoted = [...gradingRules, ...prompts, oneDirector].map(({ id, paragraph, says }) => ({ id, paragraph, says }))
  const parts = (says: string): string[] => says.split('…').map((one) => plain(one).trim()).filter(Boolean)

  test.each(quoted)('$id, letter by letter: $says', ({ says }) => {
    for (const part of parts(says)) expect(paragraphs.includes(part), part).toBe(true)
  })

  test.each(quoted)('$id quotes paragraph $paragraph', ({ paragraph, says }) => {
    const named = (paragraph.replace(/,? footnote \d+/, '').match(/\d+/g) ?? []).map(paragraphOf)
    // Footnote 16 stands below paragraph 26.
    const all = [...named, ...(paragraph.includes('footnote 16') ? [numbered.get('26')!] : [])]
    for (const part of parts(says)) expect(all.some((one) => one.includes(part)), part).toBe(true)
  })

  test('no letter of a criterion, a descriptor or an introduction changes unseen: they were compared with the source when this stamp was taken', () => {
    expect(criteria).toHaveLength(119)
    expect(sha256Of(JSON.stringify(judgements.map(({ code, intro, criteria: words }) => [code, intro, words.map(({ id, grade, text, parts = [] }) => [id, grade, text, parts])])))).toBe('5e725d576eda7b00060d348236edc5ef085ce8ae38f29df3182341df3f63b910')
  })

  test('each judgement is told its own descriptor', () => {
    for (const [id, grade, codes] of [
      ['J25.2', 'outstanding', ['HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB']], ['J27.1', 'requires_improvement', ['OE', 'HP', 'CLA', 'AD', 'CL']],
    ] as const) expect(gradingRules.filter((one) => one.id === id).map(({ says }) => says)).toEqual(codes.map((code) => criteria.find((one) => one.judgement === code && one.grade === grade)!.text))
  })
})

const standing = (grades: Partial<Record<JudgementCode, Grade | null>>): Standing =>
  Object.fromEntries(Object.entries(grades).map(([judgement, grade]) => [judgement, { judgement: judgement as JudgementCode, grade, answers: {} }]))
const asked = (code: JudgementCode, grades: Partial<Record<JudgementCode, Grade | null>>) =>
  promptsFor(code).filter((one) => isAsked(one, standing(grades), code)).map(({ id }) => id)

describe('where prompts apply', () => {
  test.each([
    { code: 'AD', grades: { AD: 4 }, has: 'J24.1', because: 'adoption is inadequate' },
    { code: 'CLA', grades: { CLA: 3, CL: 4 }, has: 'J24.1', because: 'care leavers are inadequate' },
    { code: 'OE', grades: { OE: 3, AD: 4 }, has: 'J24.1', because: 'adoption is inadequate' },
    { code: 'OE', grades: { OE: 2 }, has: 'J26.1', because: 'it is good' },
    { code: 'LMG', grades: { LMG: 3 }, has: 'J35.2', because: 'it requires improvement' },
    { code: 'LSCB', grades: { LSCB: 2 }, has: 'J38.1', because: 'always' },
    { code: 'CL', grades: { CL: 1 }, has: 'J33.1', because: 'always' },
  ] as const)('$code asks $has: $because', ({ code, grades, has }) => expect(asked(code, grades)).toContain(has))

  test.each([
    { code: 'AD', grades: { AD: 3, CL: 4 }, has: 'J24.1', because: 'it is care leavers that is inadequate' },
    { code: 'CLA', grades: { CLA: 4, AD: 3, CL: 3 }, has: 'J24.1', because: 'no graded judgement is' },
    { code: 'OE', grades: { OE: 3 }, has: 'J26.1', because: 'it is not good' },
    { code: 'LMG', grades: { LMG: 4 }, has: 'J35.2', because: 'it is inadequate' },
    { code: 'HP', grades: { HP: 4 }, has: 'J24.1', because: 'paragraph 24 is about graded judgements' },
  ] as const)('$code does not ask $has: $because', ({ code, grades, has }) => expect(asked(code, grades)).not.toContain(has))

  test('what was not judged needs its reason, and nothing else', () => {
    expect(asked('CL', { CL: null })).toEqual([])
    expect(piecesAsked(standing({ CL: null }), 'CL').map(({ id }) => id)).toEqual(['rationale'])
  })

  test('what is left blank is what is asked and has no words', () => {
    expect(leftBlank(standing({ HP: 2 }), 'HP', { widespread: ' \n', weight: 'Heavy.', rationale: 'Best fit.' }).map(({ id }) => id)).toEqual(['widespread', 'improved-outcomes', 'characteristics'])
  })

  test('every judgement has best fit last', () => {
    for (const { code } of judgements) expect(piecesFor(code).at(-1)!.id).toBe('rationale')
  })
})
