import type { CheckOptions } from '#annex-a/reading/checked.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import type { ExampleCell, ExampleSheet } from '#annex-a/rules/grammar/example.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'

/** Rows of one child, `10442`, by list; a list with no rows is sent with one row of another child. */
export type Rows = { readonly [L in ListId]?: readonly { readonly [field: string]: ExampleCell }[] }

const sheetsOf = (rows: Rows): ExampleSheet[] => Object.entries(rows).map(([list, given]) =>
  ({ list: listIdOf(list)!, rows: given.length === 0 ? [{ childId: '1' }] : given.map((row) => ({ childId: '10442', ...row })) }))

export const asked = (rows: Rows, options?: Omit<CheckOptions, 'inspectionDate' | 'stage'>) => tryExample({ says: '', sheets: sheetsOf(rows), ...(options && { options }) })

/** How often a rule or a flag answered. */
export const times = (code: string, rows: Rows, options?: Omit<CheckOptions, 'inspectionDate' | 'stage'>): number => {
  const { findings, flags } = asked(rows, options)
  return [...findings, ...flags].filter((one) => one.code === code).length
}
