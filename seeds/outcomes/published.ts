import { z } from 'zod'
import type { ChildrenCounted } from '#annex-a/statistics/children.ts'
import type { Outcome } from '#annex-a/statistics/outcome.ts'
import april from './2014-04.json' with { type: 'json' }
import september from './2014-09.json' with { type: 'json' }
import children from './children-2016.json' with { type: 'json' }

const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const codes = ['OE', 'HP', 'CLA', 'AD', 'CL', 'LMG', 'LSCB'] as const
const release = z.object({
  source: z.string(), framework: z.literal('SIF'), edition: z.string(), inspectedFrom: z.iso.date(), inspectedTo: z.iso.date(), publishedBy: z.iso.date(),
  outcomes: z.array(z.object({ code: z.string(), authority: z.string(), grades: z.record(z.enum(codes), grade), derived: z.partialRecord(z.enum(codes), z.string()).default({}) })),
})

/** The outcomes of a release. It gives no inspection a day of its own, so each has the days within which it lay. */
const outcomesOf = (file: unknown): Outcome[] => {
  const { source, framework, edition, inspectedFrom, inspectedTo, publishedBy, outcomes } = release.parse(file)
  return outcomes.map(({ code, authority, grades, derived }) => ({
    id: `published-2014-${code}`, authority: code, printedAs: authority, framework, edition, reinspectionOf: null, inspectedFrom, inspectedTo, published: publishedBy, datesAre: 'bounds', grades, derived, source,
  }))
}

/**
 * What Ofsted published of the first 33 inspections of the single inspection framework. Twelve of them stand in the table of
 * April 2014 already, which says of them that they had ended by 28 February and been published by 22 April: those closer days are taken.
 */
export const publishedOutcomes = (): Outcome[] => {
  const early = new Map(outcomesOf(april).map((one) => [one.authority, one]))
  return outcomesOf(september).map((one) => {
    const { inspectedTo, published, source } = early.get(one.authority) ?? one
    return { ...one, inspectedTo, published, source: source === one.source ? source : `${one.source}; dates: ${source}` }
  })
}

const counts = z.object({ on: z.iso.date(), source: z.string(), authorities: z.array(z.object({ authority: z.string(), inNeed: z.number().nullable(), lookedAfter: z.number().nullable(), onPlans: z.number().nullable() })) })

/** How many children in need, looked after and on plans lived in each authority on 31 March 2016. */
export const publishedChildren = (): ChildrenCounted => counts.parse(children)
