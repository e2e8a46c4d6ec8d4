import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Recorded, Standing } from '#annex-a/framework/grading/standing.ts'
import { beforeSignOff, obstacles, unsettled } from '#annex-a/framework/grading.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'
import { outcomes } from './outcomes.ts'

const codes = ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB'] as const

/** What a person would answer to the standing questions, given the grade; no reason, confirmation or exception. */
const plain = (grade: Grade): Answers => grade === 4 ? {} : {
  'failure-protect': 'no', 'failure-look-after': 'no', 'welfare-safeguarded': 'yes', 'failure-adoption': 'no', 'failure-care-leavers': 'no',
}
const standingOf = (grades: readonly Grade[]): Standing =>
  Object.fromEntries(codes.map((judgement, index): [JudgementCode, Recorded] => [judgement, { judgement, grade: grades[index]!, answers: plain(grades[index]!) }]))

const told = (standing: Standing, kinds: readonly string[]) => codes.flatMap((judgement) => {
  const { [judgement]: about, ...latest } = standing
  return obstacles(latest, about!).filter(({ kind, on }) => kinds.includes(kind) && on === judgement).map(({ rule }) => `${judgement} ${rule}`)
})

describe('the 33 published outcomes of 2014', () => {
  test('there are 33', () => expect(outcomes).toHaveLength(33))

  test.each(outcomes.map(([authority, ...grades]) => ({ authority, grades })))('$authority: no hard rule stands in the way, whatever is recorded last', ({ grades }) => {
    expect(told(standingOf(grades), ['block', 'final'])).toEqual([])
  })

  test('a reason is asked exactly where the method says', () => {
    const asked = outcomes.flatMap(([authority, ...grades]) => told(standingOf(grades), ['reason']).map((one) => `${authority}: ${one}`))
    expect(asked.filter((one) => !one.endsWith('J25.2'))).toEqual([
      'Cambridgeshire: OE J20.2', 'Knowsley: CLA J23.2', 'Manchester: CLA J23.2', 'Southampton: CLA J23.2',
    ])
    expect(asked.filter((one) => one.endsWith('J25.2'))).toEqual(['East Sussex: AD J25.2', 'Hampshire: AD J25.2', 'Hampshire: LMG J25.2'])
  })
})

/** What a person answers before sign-off, and where a rule asks them why. */
const answered: Answers = {
  'outstanding-practice': 'None.', priorities: 'Early help.', 'multi-agency': 'no', 'held-by': 'no', 'good-met': 'yes', exceeds: 'Sustained.',
}
const why: Answers = { 'reason-not-worst': 'Of less weight.', 'reason-not-held': 'Few children.' }
const signing = (grades: readonly Grade[], more: Answers): Standing =>
  Object.fromEntries(Object.values(standingOf(grades)).map((one) => [one.judgement, { ...one, answers: { ...one.answers, ...answered, ...more } }]))

describe('signing off the 33 published outcomes', () => {
  test.each(outcomes.map(([authority, ...grades]) => ({ authority, grades })))('$authority can be signed off in any order, with its reasons', ({ grades }) => {
    for (const code of codes) expect(beforeSignOff(signing(grades, why), code, codes)).toEqual([])
  })

  test('without its reasons sign-off waits for four of them, where the method says, and for no other', () => {
    const waiting = outcomes.flatMap(([authority, ...grades]) => codes.flatMap((code) => beforeSignOff(signing(grades, {}), code, []).map(({ rule }) => `${authority}: ${code} ${rule}`)))
    expect(waiting).toEqual(['Cambridgeshire: OE J20.2', 'Knowsley: CLA J23.2', 'Manchester: CLA J23.2', 'Southampton: CLA J23.2'])
  })
})

const anyGrade = fc.constantFrom<Grade>(1, 2, 3, 4)

const gradeOrNone = fc.constantFrom<Grade | null>(1, 2, 3, 4, null)
const authority = codes.slice(0, 6)
const settled = (grades: readonly (Grade | null)[]): Standing => Object.fromEntries(authority.map((judgement, index): [JudgementCode, Recorded] => {
  const grade = grades[index]!
  return [judgement, { judgement, grade, answers: { ...(grade === null ? {} : plain(grade)), ...answered } }]
}))

describe('for any grades', () => {
  test('no judgement is signed off that would leave a signed one impossible or without its reason', () => {
    let tried = 0
    fc.assert(fc.property(fc.array(gradeOrNone, { minLength: 6, maxLength: 6 }), (grades) => {
      const before = settled(grades)
      fc.pre(authority.every((code) => beforeSignOff(before, code, []).length === 0))
      for (const [index, code] of authority.entries()) for (const grade of [1, 2, 3, 4, null] as const) {
        const after = settled(grades.with(index, grade))
        const left = authority.filter((other) => other !== code && unsettled(after, other).some(({ on, kind }) => on === other && (kind === 'block' || kind === 'reason')))
        const told = new Set(beforeSignOff(after, code, authority).filter(({ on }) => on !== code).map(({ on }) => on))
        expect([...told].toSorted(), `${code} ${grade}`).toEqual(left.toSorted())
        tried += 1
      }
    }), { numRuns: 150, maxSkipsPerRun: 60 })
    expect(tried).toBe(150 * 30)
  })

  test('the LSCB and the authority do not limit each other (paragraph 38)', () => {
    fc.assert(fc.property(fc.array(anyGrade, { minLength: 7, maxLength: 7 }), anyGrade, (grades, lscb) => {
      const [one, other] = [standingOf(grades), standingOf([...grades.slice(0, 6), lscb])]
      for (const judgement of codes.slice(0, 6)) {
        const tell = (standing: Standing) => obstacles(standing, standing[judgement]!)
        expect(tell(one)).toEqual(tell(other))
      }
      expect(obstacles(one, one.LSCB!).every(({ on }) => on === 'LSCB')).toBe(true)
    }))
  })

  test('inadequate protection or looked after children leaves no other overall grade, whatever is answered', () => {
    fc.assert(fc.property(fc.array(anyGrade, { minLength: 7, maxLength: 7 }), fc.constantFrom<'HP' | 'CLA'>('HP', 'CLA'), fc.constantFrom<Grade>(1, 2, 3), (grades, limiting, overall) => {
      const standing = { ...standingOf(grades), [limiting]: { judgement: limiting, grade: 4, answers: {} } } as Standing
      const found = obstacles(standing, { judgement: 'OE', grade: overall, answers: { ...plain(overall), 'reason-not-worst': 'x', 'reason-leadership': 'x', 'good-met': 'yes' } })
      expect(found.filter(({ kind, needs }) => kind === 'block' && needs.length === 0).map(({ rule }) => rule)).toContain('J22.3')
    }))
  })

  test('an obstacle never names a grade to give as an answer: what it needs are words, dates and yes or no', () => {
    fc.assert(fc.property(fc.array(anyGrade, { minLength: 7, maxLength: 7 }), (grades) => {
      const standing = standingOf(grades)
      for (const judgement of codes) for (const one of obstacles(standing, standing[judgement]!)) {
        expect(Object.keys(one).toSorted()).toEqual(['from', 'kind', 'needs', 'on', 'paragraph', 'rule', 'says', 'so'])
      }
    }))
  })
})
