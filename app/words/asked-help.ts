import { flags, rules } from '#annex-a/rules/index.ts'
import type { Asked } from '#annex-a/rules/grammar/rule.ts'
import { capital, headList, measure } from '#annex-a/rules/words.ts'
import type { Field } from '#annex-a/specification/grammar/field.ts'
import type { List } from '#annex-a/specification/grammar/list.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { timescales } from '#annex-a/specification/timescales.ts'

/** A rule or a flag, by its title. */
export interface AskedLink { readonly code: string; readonly title: string }

/** The rules and flags that look at a field. */
export const askedOf = (list: List, name: string, field: Field): { readonly rules: readonly AskedLink[]; readonly flags: readonly AskedLink[] } => {
  const looking = (all: readonly Asked[]): AskedLink[] => all.filter(({ looksAt }) => looksAt?.(list, name, field)).map(({ code, title }) => ({ code, title }))
  return { rules: looking(rules), flags: looking(flags) }
}

/** A list with those of its fields that a rule looks at. */
export interface LooksAtList { readonly id: string; readonly says: string; readonly fields: readonly { readonly name: string; readonly label: string }[] }

export const looksAt = (asked: Asked): readonly LooksAtList[] => listsAndDocuments.flatMap((list) => {
  const fields = Object.entries(list.fields).filter(([name, field]) => asked.looksAt?.(list, name, field)).map(([name, { label }]) => ({ name, label }))
  return fields.length ? [{ id: String(list.number), says: headList(list), fields }] : []
})

/** By what it measures, with the default: `45 working days for a continuous assessment, …`. */
export const measuredBy = ({ timescales: names = [] }: Asked): readonly { readonly says: string; readonly usual: string; readonly basis: string }[] =>
  names.map((name) => ({ says: capital(timescales[name].says), usual: measure(timescales[name].value, timescales[name].unit), basis: timescales[name].basis }))

export interface ListIndex { readonly id: string; readonly says: string; readonly rules: readonly AskedLink[]; readonly flags: readonly AskedLink[] }

/** Every rule and flag by the lists whose fields it looks at, and then those that look at files, sheets and headings alone. */
export const askedByList = (): { readonly lists: readonly ListIndex[]; readonly ofNoField: readonly AskedLink[] } => {
  const of = (list: List, all: readonly Asked[]): AskedLink[] =>
    all.filter(({ looksAt: looks }) => looks && Object.entries(list.fields).some(([name, field]) => looks(list, name, field))).map(({ code, title }) => ({ code, title }))
  return {
    lists: listsAndDocuments.map((list) => ({ id: String(list.number), says: headList(list), rules: of(list, rules), flags: of(list, flags) })),
    ofNoField: rules.filter((rule) => looksAt(rule).length === 0).map(({ code, title }) => ({ code, title })),
  }
}
