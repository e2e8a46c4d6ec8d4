import { isUnsaved, type Held, type Stop } from './held.ts'
import type { Keeper } from './keeper.ts'

/** What is to be said of some fields of a page. */
export type Summary =
  | { readonly is: 'untouched' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'saving' }
  | { readonly is: 'waiting'; readonly changes: number; readonly because: 'away' | 'signed out' }
  | { readonly is: 'stopped'; readonly why: Stop; readonly most?: number | undefined }
  | { readonly is: 'differs' }

const latest = (some: readonly Held[]): string | null => some.reduce<string | null>((at, { savedAt }) => (savedAt !== null && (at === null || savedAt > at) ? savedAt : at), null)

/** The worst comes first: "Saved" is said only where all of it is. */
export const summaryOf = (keeper: Keeper, keys: readonly string[]): Summary => {
  const some = keys.flatMap((key) => keeper.field(key) ?? [])
  const stopped = some.find((held) => held.stopped)?.stopped
  if (stopped) return { is: 'stopped', why: stopped.why, most: stopped.most }
  const line = keeper.line()
  if (some.some(isUnsaved)) return line === 'open' ? { is: 'saving' } : { is: 'waiting', changes: keeper.fields().filter(isUnsaved).length, because: line }
  if (some.some((held) => held.conflict)) return { is: 'differs' }
  const at = latest(some)
  return at === null ? { is: 'untouched' } : { is: 'saved', at }
}

/** Whether something stands on the page that the server has not got and will not get while the page goes: nobody answers, or it was refused. */
export const losesByLeaving = (keeper: Pick<Keeper, 'line' | 'fields'>): boolean => keeper.fields().some((field) => isUnsaved(field) && (keeper.line() !== 'open' || field.stopped !== null))
