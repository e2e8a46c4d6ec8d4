import { sayActivity } from '#annex-a/framework/evidence.ts'
import type { CriterionCoverage } from '#server/judgements/coverage.ts'
import { sayCases } from './evidence.ts'
import { sayCount } from './numbers.ts'

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)

/** `From 2 kinds of source (case tracked 3, document 1), 2 cases (T01, T04) and 2 inspectors`. */
export const sayWhence = ({ kinds, cases, inspectors }: CriterionCoverage): string => {
  const from = kinds.length ? `${sayCount(kinds.length, 'kind of source', 'kinds of source')} (${kinds.map(({ code, records }) => `${sayActivity(code).toLowerCase()} ${records}`).join(', ')})` : 'kinds of source not said'
  return `From ${listed([from, cases.length ? `${sayCount(cases.length, 'case', 'cases')} (${sayCases(cases)})` : 'no case', sayCount(inspectors, 'inspector', 'inspectors')])}`
}

const told = { strength: ['strength', 'strengths'], 'area-for-improvement': ['area for improvement', 'areas for improvement'], concern: ['concern', 'concerns'], neutral: ['neutral', 'neutral'] } as const

/** What speaks for a criterion's being met and what against, in numbers of records and never in a sum of both. */
export const saySides = ({ polarities }: CriterionCoverage): string => {
  const of = (codes: readonly (keyof typeof told)[]): string[] => polarities.filter(({ code }) => codes.includes(code)).map(({ code, records }) => sayCount(records, told[code][0], told[code][1]))
  const [speaksFor, against, neutral] = [of(['strength']), of(['area-for-improvement', 'concern']), of(['neutral'])]
  return [`For it: ${listed(speaksFor) || 'nothing'}`, `against it: ${listed(against) || 'nothing'}`, ...(neutral.length ? [listed(neutral)] : [])].join('; ')
}
