import { describe, expect, test } from 'vitest'
import type { QuestionId } from '#annex-a/framework/grading/questions.ts'
import type { ObstacleKind } from '#annex-a/framework/grading/rule.ts'
import type { Answers, Recorded, Standing } from '#annex-a/framework/grading/standing.ts'
import { gradingRules, mayRecord, obstacles, questionsFor, unsettled } from '#annex-a/framework/grading.ts'
import type { Grade, JudgementCode } from '#annex-a/framework/judgement.ts'

type Given = Partial<Record<JudgementCode, Grade | null | readonly [Grade | null, Answers]>>

const recorded = (judgement: JudgementCode, given: Grade | null | readonly [Grade | null, Answers]): Recorded =>
  Array.isArray(given) ? { judgement, grade: given[0], answers: given[1] } : { judgement, grade: given as Grade | null, answers: {} }
const standing = (given: Given): Standing =>
  Object.fromEntries(Object.entries(given).map(([judgement, one]) => [judgement, recorded(judgement as JudgementCode, one)]))

const calm: Answers = { 'failure-protect': 'no', 'failure-look-after': 'no', 'welfare-safeguarded': 'yes', 'failure-adoption': 'no', 'failure-care-leavers': 'no' }
const failing: Answers = { ...calm, 'failure-protect': 'yes', 'failure-protect-account': 'Referrals left unread for weeks.' }
const exceptional: Answers = {
  'exception-understood': 'They found it first.', 'exception-improved': 'Caseloads halved.', 'exception-moderated-by': 'Regional director',
  'exception-moderated-on': '2014-03-20', 'exception-moderated-outcome': 'Confirmed.', 'exception-reported': 'In the summary.',
}
const outstanding: Answers = { 'good-met': 'yes', exceeds: 'Sustained over two years.' }

interface Case { readonly rule: string; readonly about: JudgementCode; readonly given: Given; readonly kind: ObstacleKind | null; readonly needs?: readonly QuestionId[]; readonly because: string }

const cases: readonly Case[] = [
  { rule: 'J18.1', about: 'HP', given: { HP: 5 as Grade }, kind: 'block', because: 'there is no fifth grade' },
  { rule: 'J18.1', about: 'HP', given: { HP: 0 as Grade }, kind: 'block', because: 'nor a zeroth' },
  { rule: 'J18.1', about: 'HP', given: { HP: 2.5 as Grade }, kind: 'block', because: 'nor one between' },
  { rule: 'J18.1', about: 'HP', given: { HP: null }, kind: null, because: 'not judged is an answer' },
  { rule: 'J37.1', about: 'LSCB', given: { LSCB: 5 as Grade }, kind: 'block', because: 'the LSCB has the same scale' },
  { rule: 'J37.1', about: 'LSCB', given: { LSCB: 4 }, kind: null, because: 'inadequate is on it' },

  { rule: 'J20.1', about: 'OE', given: { OE: [2, calm], HP: 2, CLA: 2, LMG: 2, AD: 2 }, kind: 'final', because: 'care leavers have no grade' },
  { rule: 'J20.1', about: 'OE', given: { OE: [2, calm], HP: 2, CLA: 2, LMG: 2, AD: 2, CL: null }, kind: null, because: 'not judged counts as settled' },
  { rule: 'J30.1', about: 'CLA', given: { CLA: 2 }, kind: 'final', because: 'adoption and care leavers come first' },
  { rule: 'J30.1', about: 'CLA', given: { CLA: 2, AD: 3, CL: null }, kind: null, because: 'both are there' },

  { rule: 'J20.2', about: 'OE', given: { OE: [2, calm], HP: 3, CLA: 2, LMG: 2 }, kind: 'reason', needs: ['reason-not-worst'], because: 'better than the lowest' },
  { rule: 'J20.2', about: 'OE', given: { OE: [3, calm], HP: 2, CLA: 2, LMG: 2 }, kind: 'reason', because: 'worse than the lowest' },
  { rule: 'J20.2', about: 'OE', given: { OE: [2, { ...calm, 'reason-not-worst': 'Early help only.' }], HP: 3, CLA: 2, LMG: 2 }, kind: null, because: 'the reason is given' },
  { rule: 'J20.2', about: 'OE', given: { OE: [2, { ...calm, 'reason-not-worst': '  ' }], HP: 3, CLA: 2, LMG: 2 }, kind: 'reason', because: 'blanks are no reason' },
  { rule: 'J20.2', about: 'OE', given: { OE: [2, calm], HP: 3, CLA: 2 }, kind: null, because: 'leadership is not known yet' },
  { rule: 'J20.2', about: 'OE', given: { OE: [2, calm], HP: 2, CLA: 2, LMG: null }, kind: null, because: 'what was not judged is not the lowest' },
  { rule: 'J20.2', about: 'OE', given: { OE: [3, calm], HP: 3, CLA: 1, LMG: 2 }, kind: null, because: 'it is the lowest' },
  { rule: 'J20.2', about: 'LMG', given: { OE: [2, calm], HP: 2, CLA: 2, LMG: 3 }, kind: 'warn', because: 'a later key judgement puts overall in question' },
  { rule: 'J20.2', about: 'HP', given: { OE: [3, calm], HP: 1, CLA: 2, LMG: 2 }, kind: 'warn', because: 'it was what made overall as low, and is better now' },
  { rule: 'J20.2', about: 'HP', given: { OE: [3, calm], HP: null, CLA: 2, LMG: 2 }, kind: 'warn', because: 'or is not judged now' },
  { rule: 'J20.2', about: 'HP', given: { OE: [2, calm], HP: 2, CLA: 2, LMG: 3 }, kind: null, because: 'it is leadership that is below' },

  { rule: 'J21.1', about: 'OE', given: { OE: 2 }, kind: 'block', needs: ['failure-protect', 'failure-look-after'], because: 'the question was not answered' },
  { rule: 'J21.1', about: 'OE', given: { OE: [2, calm] }, kind: null, because: 'no failure' },
  { rule: 'J21.1', about: 'OE', given: { OE: [3, failing] }, kind: 'block', needs: [], because: 'failure in protecting' },
  { rule: 'J21.1', about: 'OE', given: { OE: [2, { ...calm, 'failure-look-after': 'yes', 'failure-look-after-account': 'x' }] }, kind: 'block', because: 'failure in looking after' },
  { rule: 'J21.1', about: 'OE', given: { OE: [4, failing] }, kind: null, because: 'inadequate follows' },
  { rule: 'J21.1', about: 'OE', given: { OE: [4, { 'failure-protect': 'yes' }] }, kind: 'block', needs: ['failure-protect-account'], because: 'the account is missing' },
  { rule: 'J21.1', about: 'OE', given: { OE: 4 }, kind: null, because: 'inadequate needs no answer' },
  { rule: 'J21.1', about: 'OE', given: { OE: [2, calm], HP: [4, failing] }, kind: 'block', because: 'help and protection recorded it' },
  { rule: 'J21.1', about: 'HP', given: { OE: [2, calm], HP: [4, failing] }, kind: 'warn', because: 'overall was recorded before it' },
  { rule: 'J21.1', about: 'OE', given: { OE: null }, kind: null, because: 'not judged asks nothing' },
  { rule: 'J21.1', about: 'OE', given: { OE: [null, failing] }, kind: 'block', needs: [], because: 'failure always results in inadequate, and never in no judgement' },
  { rule: 'J21.1', about: 'OE', given: { OE: null, HP: [4, failing] }, kind: 'block', because: 'wherever it is recorded' },

  { rule: 'J21.2', about: 'LMG', given: { HP: 4, LMG: 3 }, kind: 'reason', needs: Object.keys(exceptional) as QuestionId[], because: 'leadership better than a failing service' },
  { rule: 'J21.2', about: 'LMG', given: { CLA: 4, LMG: [2, exceptional] }, kind: null, because: 'the exception is recorded' },
  { rule: 'J21.2', about: 'LMG', given: { CLA: 4, LMG: 4 }, kind: null, because: 'as is likely' },
  { rule: 'J21.2', about: 'LMG', given: { CLA: 3, HP: 3, LMG: 3 }, kind: null, because: 'nothing is inadequate' },
  { rule: 'J21.2', about: 'HP', given: { HP: 4, LMG: 3 }, kind: 'warn', because: 'leadership was recorded before it' },

  { rule: 'J22.1', about: 'OE', given: { OE: 4, LMG: 3 }, kind: 'block', because: 'the exception is not recorded' },
  { rule: 'J22.1', about: 'LMG', given: { OE: 4, LMG: 2 }, kind: 'block', because: 'nor from the other side' },
  { rule: 'J22.1', about: 'OE', given: { OE: 4, LMG: [3, exceptional] }, kind: null, because: 'leadership carries the record' },
  { rule: 'J22.1', about: 'LMG', given: { OE: [4, exceptional], LMG: 3 }, kind: null, because: 'or overall does' },
  { rule: 'J22.1', about: 'LMG', given: { OE: 4, LMG: [3, { ...exceptional, 'exception-moderated-on': '' }] }, kind: 'block', because: 'when it was moderated is missing' },
  { rule: 'J22.1', about: 'LMG', given: { OE: 4, LMG: 4 }, kind: null, because: 'no exception' },
  { rule: 'J22.2', about: 'LMG', given: { OE: 4, LMG: [1, { ...exceptional, ...outstanding }] }, kind: 'block', needs: [], because: 'the exception is good or requires improvement only' },
  { rule: 'J22.2', about: 'OE', given: { OE: 4, LMG: 1 }, kind: 'block', because: 'from the other side' },
  { rule: 'J22.2', about: 'LMG', given: { HP: 4, LMG: 1 }, kind: 'block', because: 'overall can only be inadequate' },
  { rule: 'J22.2', about: 'LMG', given: { OE: [3, calm], LMG: 1 }, kind: null, because: 'overall is not inadequate' },
  { rule: 'J22.2', about: 'HP', given: { HP: 4, LMG: 1 }, kind: 'warn', because: 'leadership was recorded before it' },
  { rule: 'J22.3', about: 'OE', given: { OE: [3, calm], HP: 4 }, kind: 'block', needs: [], because: 'help and protection limits' },
  { rule: 'J22.3', about: 'OE', given: { OE: [1, calm], CLA: 4 }, kind: 'block', because: 'looked after limits' },
  { rule: 'J22.3', about: 'OE', given: { OE: 4, HP: 4, CLA: 4 }, kind: null, because: 'inadequate' },
  { rule: 'J22.3', about: 'OE', given: { OE: [3, calm], HP: 3, CLA: 3, AD: 4, CL: 4 }, kind: null, because: 'graded judgements do not limit' },
  { rule: 'J22.3', about: 'CLA', given: { OE: [3, calm], CLA: 4 }, kind: 'warn', because: 'overall was recorded before it' },
  { rule: 'J22.3', about: 'OE', given: { OE: null, HP: 4 }, kind: 'block', needs: [], because: 'overall remains inadequate, and is not left unjudged' },
  { rule: 'J22.3', about: 'OE', given: { OE: null, HP: 3, CLA: 3 }, kind: null, because: 'nothing limits it' },

  { rule: 'J23.1', about: 'OE', given: { OE: [3, calm], LMG: 4 }, kind: 'reason', needs: ['reason-leadership', 'reason-leadership-agreed'], because: 'inadequate leadership asks for a reason' },
  { rule: 'J23.1', about: 'OE', given: { OE: [3, { ...calm, 'reason-leadership': 'It found the failures itself.', 'reason-leadership-agreed': 'QA manager' }], LMG: 4 }, kind: null, because: 'the reason is given' },
  { rule: 'J23.1', about: 'OE', given: { OE: 4, LMG: 4 }, kind: null, because: 'overall is inadequate too' },
  { rule: 'J23.1', about: 'OE', given: { OE: [3, { ...calm, 'reason-leadership': 'It found the failures itself.' }], LMG: 4 }, kind: 'reason', because: 'nobody in quality assurance agreed' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: 3, AD: 4 }, kind: 'reason', needs: ['reason-not-held'], because: 'adoption does not hold it' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: 3, CL: 4 }, kind: 'reason', because: 'care leavers do not hold it' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: [3, { 'reason-not-held': 'Four children.' }], AD: 4 }, kind: null, because: 'the reason is given' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: 4, AD: 4 }, kind: 'warn', needs: ['held-by'], because: 'held? say so if it is' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: [4, { 'held-by': 'AD' }], AD: 4 }, kind: null, because: 'said' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: [4, { 'held-by': 'AD-and-CL' }], AD: 4, CL: 3 }, kind: 'warn', needs: [], because: 'care leavers cannot hold it: they are not inadequate' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: [4, { 'held-by': 'AD' }], AD: 3, CL: 3 }, kind: 'warn', needs: [], because: 'adoption was recorded again, and holds nothing now' },
  { rule: 'J23.2', about: 'AD', given: { CLA: [4, { 'held-by': 'AD' }], AD: 3, CL: 3 }, kind: 'warn', because: 'looked after was recorded before it' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: [4, { 'held-by': 'no' }], AD: 3, CL: 4 }, kind: null, because: 'it is inadequate by itself' },
  { rule: 'J23.2', about: 'CLA', given: { CLA: 3, AD: 3, CL: 2 }, kind: null, because: 'nothing is inadequate' },
  { rule: 'J23.2', about: 'AD', given: { CLA: 3, AD: 4 }, kind: 'warn', because: 'looked after was recorded before it' },

  { rule: 'J25.1', about: 'OE', given: { OE: [1, calm], HP: 1, CLA: 1, LMG: 2 }, kind: 'reason', needs: ['good-met'], because: 'good must be confirmed' },
  { rule: 'J25.1', about: 'OE', given: { OE: [1, { ...calm, 'good-met': 'yes' }], HP: 1, CLA: 1, LMG: 1 }, kind: null, because: 'confirmed' },
  { rule: 'J25.1', about: 'OE', given: { OE: [1, { ...calm, 'good-met': 'yes' }], HP: 3 }, kind: 'block', needs: [], because: 'a key judgement is below good' },
  { rule: 'J25.2', about: 'AD', given: { AD: 1 }, kind: 'reason', needs: ['good-met', 'exceeds'], because: 'in addition to good' },
  { rule: 'J25.2', about: 'LSCB', given: { LSCB: [1, { 'good-met': 'yes' }] }, kind: 'reason', because: 'what exceeds good is not said' },
  { rule: 'J25.2', about: 'LMG', given: { LMG: [1, outstanding] }, kind: null, because: 'confirmed and said' },
  { rule: 'J25.2', about: 'LMG', given: { LMG: 2 }, kind: null, because: 'good needs no more' },

  { rule: 'J27.1', about: 'OE', given: { OE: [3, { 'failure-protect': 'no', 'failure-look-after': 'no' }] }, kind: 'block', needs: ['failure-protect', 'failure-look-after', 'welfare-safeguarded'], because: 'welfare was not answered' },
  { rule: 'J27.1', about: 'OE', given: { OE: [3, { ...calm, 'welfare-safeguarded': 'no' }] }, kind: 'block', because: 'welfare is not safeguarded' },
  { rule: 'J27.1', about: 'OE', given: { OE: [3, calm] }, kind: null, because: 'presupposed and true' },
  { rule: 'J27.1', about: 'OE', given: { OE: [2, { ...calm, 'welfare-safeguarded': 'no' }] }, kind: 'block', needs: [], because: 'what rules out 3 rules out 2: welfare safeguarded is a characteristic of good too' },
  { rule: 'J27.1', about: 'OE', given: { OE: [1, { ...calm, 'welfare-safeguarded': 'no' }] }, kind: 'block', because: 'and of outstanding, in addition' },
  { rule: 'J27.1', about: 'OE', given: { OE: [2, { 'failure-protect': 'no', 'failure-look-after': 'no' }] }, kind: null, because: 'good does not ask' },
  { rule: 'J27.1', about: 'OE', given: { OE: [4, { ...calm, 'welfare-safeguarded': 'no' }] }, kind: null, because: 'inadequate says the same' },
  { rule: 'J27.1', about: 'HP', given: { HP: 3 }, kind: 'block', needs: ['failure-protect'], because: 'the same for its own area' },
  { rule: 'J27.1', about: 'HP', given: { HP: [3, calm] }, kind: null, because: 'no failure' },
  { rule: 'J27.1', about: 'HP', given: { HP: [2, failing] }, kind: 'block', needs: [], because: 'what rules out 3 rules out 2' },
  { rule: 'J27.1', about: 'HP', given: { HP: 2 }, kind: null, because: 'good does not ask' },
  { rule: 'J27.1', about: 'HP', given: { HP: [3, calm], OE: [4, failing] }, kind: 'block', needs: [], because: 'overall records failure in protecting: it is one fact' },
  { rule: 'J27.1', about: 'CLA', given: { CLA: [3, calm], OE: [4, failing] }, kind: null, because: 'that failure is not in looking after' },
  { rule: 'J27.1', about: 'CLA', given: { CLA: [2, calm], OE: [4, { ...calm, 'failure-look-after': 'yes' }] }, kind: 'block', because: 'and this one is' },
  { rule: 'J27.1', about: 'OE', given: { HP: [3, calm], OE: [4, failing] }, kind: 'warn', because: 'help and protection was recorded before it' },
  { rule: 'J27.1', about: 'AD', given: { AD: 3 }, kind: 'block', needs: ['failure-adoption'], because: 'AD-32.R' },
  { rule: 'J27.1', about: 'CL', given: { CL: [3, { 'failure-care-leavers': 'no' }] }, kind: null, because: 'CL-34.R' },
  { rule: 'J27.1', about: 'LMG', given: { LMG: 3 }, kind: null, because: 'leadership: failures may have been found and be addressed' },

  { rule: 'J28.1', about: 'OE', given: { OE: [3, calm], LMG: 4 }, kind: 'warn', because: 'likely' },
  { rule: 'J28.1', about: 'OE', given: { OE: [3, { ...calm, 'reason-leadership': 'It found the failures itself.' }], LMG: 4 }, kind: null, because: 'the reason of paragraph 23 answers it' },
  { rule: 'J28.1', about: 'OE', given: { OE: 4, LMG: 4 }, kind: null, because: 'and so it is' },
  { rule: 'J28.1', about: 'OE', given: { OE: [4, { ...calm, 'reason-answers': 'Many small failures.' }] }, kind: null, because: 'the reason is given' },
  { rule: 'J28.1', about: 'OE', given: { OE: [2, { ...calm, 'welfare-safeguarded': 'no' }] }, kind: null, because: 'the hard rule says so already' },
  { rule: 'J28.1', about: 'OE', given: { OE: [3, { ...calm, 'welfare-safeguarded': 'no' }] }, kind: null, because: 'the hard rule says so already' },
  { rule: 'J28.1', about: 'OE', given: { OE: [4, calm] }, kind: 'warn', needs: ['reason-answers'], because: 'every answer speaks for a better grade' },
  { rule: 'J28.1', about: 'OE', given: { OE: [4, { ...calm, 'failure-protect': 'yes', 'failure-protect-account': 'x' }] }, kind: null, because: 'one failure is enough' },
  { rule: 'J28.1', about: 'OE', given: { OE: [4, calm], HP: 4 }, kind: null, because: 'help and protection makes it inadequate' },
  { rule: 'J28.1', about: 'HP', given: { HP: [4, calm] }, kind: 'warn', needs: ['reason-answers'], because: 'there is no failure' },
  { rule: 'J28.1', about: 'HP', given: { HP: [4, failing] }, kind: null, because: 'there is one' },
  { rule: 'J28.1', about: 'HP', given: { HP: 4 }, kind: null, because: 'nothing was answered' },
  { rule: 'J28.1', about: 'HP', given: { HP: [2, failing] }, kind: null, because: 'the hard rule says so already' },
  { rule: 'J28.1', about: 'AD', given: { AD: [4, calm] }, kind: 'warn', because: 'adoption has its own question' },
  { rule: 'J28.1', about: 'CL', given: { CL: [4, { 'failure-care-leavers': 'no' }] }, kind: 'warn', because: 'so have care leavers' },
  { rule: 'J28.1', about: 'CLA', given: { CLA: [4, { ...calm, 'held-by': 'AD' }], AD: 4 }, kind: null, because: 'adoption holds it there' },
  { rule: 'J28.1', about: 'CLA', given: { CLA: [4, { ...calm, 'held-by': 'no' }], AD: 4 }, kind: 'warn', because: 'it is inadequate by itself' },
  { rule: 'J28.1', about: 'HP', given: { HP: null }, kind: null, because: 'not judged' },
  { rule: 'J19.1', about: 'OE', given: { OE: [2, calm] }, kind: 'warn', needs: ['outstanding-practice', 'priorities'], because: 'neither is named' },
  { rule: 'J19.1', about: 'OE', given: { OE: [2, { ...calm, 'outstanding-practice': 'None', priorities: 'Early help.' }] }, kind: null, because: 'both are' },
  { rule: 'J19.1', about: 'OE', given: { OE: [1, calm], HP: 1, CLA: 1, AD: 1, CL: 1, LMG: 1 }, kind: 'warn', needs: ['outstanding-practice'], because: 'all outstanding: no priorities are needed' },
  { rule: 'J19.1', about: 'OE', given: { OE: null }, kind: null, because: 'not judged' },
  { rule: 'N12', about: 'OE', given: { OE: [2, calm] }, kind: 'warn', needs: ['multi-agency'], because: 'not said' },
  { rule: 'N12', about: 'OE', given: { OE: [2, { ...calm, 'multi-agency': 'yes' }] }, kind: 'warn', needs: ['multi-agency-account'], because: 'who is told is not said' },
  { rule: 'N12', about: 'OE', given: { OE: [2, { ...calm, 'multi-agency': 'yes', 'multi-agency-account': 'Constabulary.' }] }, kind: null, because: 'said' },
  { rule: 'N12', about: 'OE', given: { OE: [2, { ...calm, 'multi-agency': 'no' }] }, kind: null, because: 'there are none' },

  { rule: 'J35.1', about: 'LMG', given: { LMG: 4, HP: 3, CLA: 3 }, kind: 'reason', needs: ['reason-alone'], because: 'leadership alone is inadequate' },
  { rule: 'J35.1', about: 'LMG', given: { LMG: 4, HP: 3 }, kind: null, because: 'looked after is not known yet' },
  { rule: 'J35.1', about: 'LMG', given: { LMG: 4, HP: 4, CLA: 3 }, kind: null, because: 'one of the two is inadequate' },
]

describe('each rule, told and silent', () => {
  test.each(cases)('$rule on $about: $kind, $because', ({ rule, about, given, kind, needs }) => {
    const { [about]: now, ...latest } = standing(given)
    const found = obstacles(latest, now!).filter((one) => one.rule === rule)
    expect(found.map((one) => one.kind)).toEqual(kind ? [kind] : [])
    if (needs) expect(found[0]?.needs).toEqual(needs)
    for (const one of found) expect(one.so).toMatch(/^[A-Z].*\.$/)
  })

  test('every rule about grades has a case where it speaks and one where it is silent', () => {
    for (const { id } of gradingRules) {
      expect(cases.some((one) => one.rule === id && one.kind !== null), `${id} speaks`).toBe(true)
      expect(cases.some((one) => one.rule === id && one.kind === null), `${id} is silent`).toBe(true)
    }
  })
})

describe('what a form asks', () => {
  const asked = (given: Given, about: JudgementCode) => {
    const { [about]: now, ...latest } = standing(given)
    return questionsFor(latest, now!).map(({ id }) => id)
  }
  test('the standing questions, whatever the grade', () => {
    expect(asked({ OE: null }, 'OE')).toEqual(['failure-protect', 'failure-look-after', 'welfare-safeguarded', 'outstanding-practice', 'priorities', 'multi-agency'])
    expect(asked({ LMG: null }, 'LMG')).toEqual([])
  })
  test('a reason stays on the form while it is being typed', () => {
    expect(asked({ CLA: [3, { 'reason-not-held': 'Fo' }], AD: 4 }, 'CLA')).toContain('reason-not-held')
  })
  test('an account belongs to its question and is not asked twice', () => {
    expect(asked({ HP: [4, { 'failure-protect': 'yes' }] }, 'HP')).toEqual(['failure-protect'])
  })
})

describe('grades already recorded', () => {
  const latest = standing({ OE: [3, calm], HP: [4, failing], CLA: [3, calm], LMG: 4, AD: 3, CL: 3 })
  test('a later key judgement that makes the overall grade impossible is said on both pages', () => {
    expect(unsettled(latest, 'OE').filter(({ kind }) => kind === 'block').map(({ rule }) => rule)).toEqual(['J22.3', 'J21.1'])
    expect(unsettled(latest, 'HP').filter(({ rule }) => rule === 'J22.3')).toMatchObject([{ kind: 'warn', on: 'OE' }])
  })
  test('nothing recorded, nothing to settle', () => {
    for (const judgement of ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB'] as const) expect(unsettled({}, judgement)).toEqual([])
  })
  test('a refusal for which only another grade helps cannot be talked away', () => {
    const { OE, ...others } = latest
    expect(mayRecord(obstacles(others, { ...OE!, answers: { ...calm, ...exceptional, ...outstanding, 'reason-not-worst': 'x', 'reason-leadership': 'x' } }))).toBe(false)
  })
})
