import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { Code } from '#annex-a/specification/grammar/codes.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { sayDate } from './dates.ts'

export interface CodeLine { readonly token: string; readonly means: string; readonly also: readonly string[]; readonly group: string | null; readonly period: string | null }

/** A code set, with every spelling that is read as each code, and where it is asked for. */
export interface CodeSetHelp {
  readonly name: string
  readonly says: string
  readonly basis: string
  readonly codes: readonly CodeLine[]
  readonly fields: readonly { readonly list: string; readonly listSays: string; readonly name: string; readonly label: string }[]
}

const periodOf = ({ from, until }: Code): string | null => {
  if (from !== undefined && until !== undefined) return `In use from ${sayDate(from)} until ${sayDate(until)}`
  return from !== undefined ? `In use from ${sayDate(from)}` : until !== undefined ? `In use until ${sayDate(until)}` : null
}

/** Null where there is none of that name. */
export const codeSetHelp = (name: string): CodeSetHelp | null => {
  const set = Object.hasOwn(codeSets, name) ? codeSets[name] : undefined
  if (!set) return null
  return {
    name, says: set.says, basis: set.basis,
    codes: set.codes.map((code) => ({ token: code.token, means: code.means, also: code.also ?? [], group: code.group ?? null, period: periodOf(code) })),
    fields: listsAndDocuments.flatMap((list) => Object.entries(list.fields).flatMap(([field, { label, ...rest }]) =>
      ('codes' in rest && rest.codes === name ? [{ list: String(list.number), listSays: capital(sayList(list.number)), name: field, label }] : []))),
  }
}

export const codeSetNames = Object.keys(codeSets)
