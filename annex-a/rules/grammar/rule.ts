import type { Field } from '../../specification/grammar/field.ts'
import type { List, ListId } from '../../specification/grammar/list.ts'
import type { TimescaleName } from '../../specification/timescales.ts'
import type { CheckOptions, Facts, Finding, Place, ReadList, ReadRow, Severity } from '../../reading/checked.ts'
import { sayList } from '../words.ts'
import type { Example } from './example.ts'

/** A finding as its rule's words see it. */
export interface Found extends Finding {
  /** The field in the words of the specification; the heading as written where there is no field. */
  readonly label: string
  /** Such as `D40`. */
  readonly cell: string | null
}

/** Whether a rule looks at a field of a list. */
export type LooksAt = (list: List, name: string, field: Field) => boolean

/** The fields named, on the lists named. */
export const fieldsOn = (fields: { readonly [L in ListId]?: readonly string[] | undefined }): LooksAt => ({ number }, name) => fields[number]?.includes(name) ?? false

/**
 * What a rule and a flag share: what is asked, of whom, in code; and an example of each answer.
 * Numbers are those of the project's rule list (1-96, X1-X10), so that none is left out or done twice.
 */
export interface Asked {
  readonly code: string
  readonly numbers: readonly string[]
  readonly title: string
  /** One sentence for the help page: what must hold; for a flag, when it is raised. */
  readonly asks: string
  readonly examples: { readonly passes: Example; readonly breaks: Example }
  /** The timescales by which it measures: settings of the inspection, shown with their value. */
  readonly timescales?: readonly TimescaleName[]
  /** Which fields it looks at, for the help; none where it looks at files, sheets or headings. */
  readonly looksAt?: LooksAt
  /** Made once for each list that was read; asked of every row. */
  readonly eachRow?: (about: AboutList) => RowQuestion | null
  /** Asked once of each list that was read. */
  readonly wholeList?: (about: AboutList, list: ReadList) => void
  /** Asked of every child of lists 1-10 and the documents, with all of the child's rows. */
  readonly eachChild?: (about: AboutChildren) => ChildQuestion | null
  /** Asked once, of all lists and children together. */
  readonly wholeReturn?: (about: AboutChildren, children: Children) => void
}

/** One rule: an answer to it is a finding. */
export interface Rule extends Asked {
  readonly severity: Severity
  /** Where the field itself says how bad it is, the other severity that findings may have. */
  readonly sometimes?: Severity
  /** What is wrong, without a full stop: the place is put in front of it. */
  readonly message: (found: Found) => string
  /** What to do about it, without a full stop. */
  readonly fix: (found: Found) => string
  /** The message begins with the child, or names the sheet itself, instead of beginning with the place. */
  readonly speaksOf?: 'child' | 'sheet'
}

export type RowQuestion = (row: ReadRow) => void

/** A row of a child, and the list that it stands on. */
export interface ChildRow { readonly list: ReadList; readonly row: ReadRow }
/** The rows of one child by the number of their list; where the child is not on a list, none. */
export type RowsByList = (list: ListId) => readonly ChildRow[]
export type ChildQuestion = (key: string, rows: readonly ChildRow[], on: RowsByList) => void
/** All children of lists 1-10 and the documents, by their key. */
export type Children = ReadonlyMap<string, readonly ChildRow[]>

export interface Saying {
  readonly facts?: Facts
  readonly related?: readonly Place[]
  /** Where the field says how bad it is. */
  readonly severity?: Severity
  /** What is quoted, where it is not simply what stands in the cell. */
  readonly value?: string
}

/** What a rule may know of the list that it is asked about, and how it answers. */
export interface AboutList {
  readonly number: ListId
  readonly list: List
  readonly options: CheckOptions
  /** Whether the file has a column for the field. */
  readonly has: (field: string) => boolean
  readonly find: (row: ReadRow, field: string | null, saying?: Saying) => void
  /** A finding about a column, or about the list where `field` is null. */
  readonly findInList: (field: string | null, saying?: Saying) => void
  readonly place: (row: ReadRow, field: string | null) => Place
  readonly notChecked: (because: string) => void
  /** The value that this inspection measures by. */
  readonly timescale: (name: TimescaleName) => number
}

export interface AboutChildren {
  readonly options: CheckOptions
  readonly lists: readonly ReadList[]
  readonly find: (at: ChildRow, field: string | null, saying?: Saying) => void
  /** A finding about a column of a list, or about the list where `field` is null. */
  readonly findInList: (list: ReadList, field: string | null, saying?: Saying) => void
  readonly place: (at: ChildRow, field: string | null) => Place
  readonly notChecked: (because: string, list?: ListId) => void
  /** The value that this inspection measures by. */
  readonly timescale: (name: TimescaleName) => number
}

/** A rule as it is written in its file. */
export const rule = (written: Rule): Rule => written

/** A question about a single field, asked of every field of every list to which it applies. */
export interface FieldRule extends Omit<Rule, 'eachRow'> {
  /** The question for this field, or null where the rule has nothing to ask of it. */
  readonly eachField: (name: string, field: Field, about: AboutList) => RowQuestion | null
  /**
   * Other fields of the list that the question is about, or null where there is no question. At least one of them must
   * have a column; a rule that says what it needs is reported as not checked where one has none.
   */
  readonly needs?: (field: Field) => readonly string[] | null
}

export function fieldRule({ eachField, needs, ...written }: FieldRule): Rule {
  return {
    looksAt: ({ fields }, name, field) => asksOf(field) !== null || Object.values(fields).some((one) => asksOf(one)?.includes(name)),
    ...written,
    eachRow(about) {
      const questions = Object.entries(about.list.fields).flatMap(([name, field]) => ask(name, field, about))
      return questions.length === 0 ? null : (row) => { for (const question of questions) question(row) }
    },
  }
  /** The other fields that it asks about with this one; null where it asks nothing of it. */
  function asksOf(field: Field): readonly string[] | null {
    return needs ? needs(field) : null
  }
  function ask(name: string, field: Field, about: AboutList): RowQuestion[] {
    const others = needs ? needs(field) : []
    if (others === null) return []
    const absent = [name, ...others].filter((needed) => !about.has(needed))
    if (needs && absent.some((needed) => !about.list.fields[needed]?.mayBeAbsent)) about.notChecked(becauseAbsent(about, absent))
    // One of several other dates is enough to ask about.
    const askable = about.has(name) && (others.length === 0 || others.some(about.has))
    return askable ? [eachField(name, field, about)].filter((question) => question !== null) : []
  }
}

export const becauseAbsent = ({ number, list }: Pick<AboutList, 'number' | 'list'>, fields: readonly string[]): string => {
  const labels = fields.map((name) => `"${list.fields[name]?.label ?? name}"`)
  return `${sayList(number)} has no ${labels.length === 1 ? 'column' : 'columns'} ${labels.join(' or ')}`
}
