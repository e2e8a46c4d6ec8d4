import { data, redirect } from 'react-router'
import { wallTimeOf } from '#annex-a/calendar/london.ts'
import { typedDay } from '#annex-a/framework/typed-day.ts'
import type { ReadChildren } from '#annex-a/statistics/incoming/children.ts'
import { longestText } from '#annex-a/statistics/incoming/row.ts'
import { childrenDays, setChildrenCounted } from '#db/queries/register.ts'
import type { HereSignedIn } from '../door.ts'
import { unprocessable } from '../web/form.ts'
import { readSent, type BeforeImport, type ImportProblem, type Sent } from './read-sent.ts'

/** The days for which the register knows how many children live where, the newest first. */
export const countedDays = (db: HereSignedIn['db']): ReturnType<typeof childrenDays> => childrenDays(db)

export type PreparedChildren = Sent<ReadChildren> | { readonly refused: ImportProblem }
export const prepareChildren = (here: BeforeImport): Promise<PreparedChildren> => readSent<ReadChildren>(here, null)

/** Takes the numbers of a day whole; those that were there for the same day are replaced. */
export const takeChildren = async ({ db, now, about }: HereSignedIn, prepared: PreparedChildren) => {
  if ('refused' in prepared) return data<ImportProblem>(prepared.refused, { status: unprocessable })
  const values = Object.fromEntries(prepared.fields)
  const on = typedDay(values, 'on')
  const source = (values['source'] ?? '').trim()
  const errors: Record<string, string> = {}
  if (!on || on > wallTimeOf(now).date) errors['on'] = 'Enter the day on which they were counted, such as 31 3 2016'
  if (!source || source.length > longestText) errors['source'] = 'Enter where this was published, in a line'
  if (Object.keys(errors).length) return data<ImportProblem>({ errors, values }, { status: unprocessable })
  await setChildrenCounted(db, on!, prepared.read.rows.map(({ authority, inNeed, lookedAfter, onPlans }) => ({ on_date: on!, authority, in_need: inNeed, looked_after: lookedAfter, on_plans: onPlans, source })))
  about('children-counted', on!, { rows: prepared.read.rows.length })
  return redirect('/register/children?done=children-counted', 303)
}
