import type { CaseMark, Marked, MarkAnswer } from '#server/cases/marks.ts'
import type { BalanceView, CoverageCell, CoverageGroup, Gap } from '#server/selection/coverage/see-balance.ts'
import type { CoverageKey } from '#server/selection/coverage/coverage-facets.ts'
import { aged, sayFilterValue } from './children.ts'
import { factWords } from './list-facts.ts'
import { sayInstant } from './dates.ts'
import { sayCount, sayNumber } from './numbers.ts'

/** Marked by hand: what is asked of whoever has read the file. Handbook, paragraph 65. */
export const markQuestions: readonly { readonly mark: CaseMark; readonly asks: string; readonly hint: string }[] = [
  { mark: 'siblings', asks: 'Is the child one of a large sibling group?', hint: 'At least one tracked child should be.' },
  { mark: 'provider', asks: 'Does a third-party provider with delegated functions serve the child?', hint: 'An organisation that does the authority’s own work for the child.' },
]
const answerWords: { readonly [A in MarkAnswer]: string } = { yes: 'yes', no: 'no', 'not-known': 'not known yet' }
const markWords: { readonly [M in CaseMark]: string } = { siblings: 'Large sibling group', provider: 'Third-party provider' }

export const sayMarked = ({ mark, answer, by, at }: Marked): string => `${markWords[mark]}: ${answerWords[answer]}. Marked by ${by}, ${sayInstant(at)}`

export const coverageWords: { readonly [K in CoverageKey]: string } = {
  age: 'Age', gender: 'Gender', disability: 'Disability', ethnicity: 'Ethnic group', abuse: 'Category of abuse, latest',
  ...factWords,
  placement: 'Placement type', stage: 'Furthest stage of the journey', team: 'Team', worker: 'Worker', siblings: 'Large sibling group (marked by hand)', provider: 'Third-party provider (marked by hand)',
}

const lists: { readonly [K in CoverageKey]?: number } = { abuse: 7, 'first-abuse': 7, need: 6, 'care-need': 8, sen: 8, progress: 8, school: 8, placement: 8 }
/** Where a facet comes from, where that is not plain. */
export const sayWhence = (key: CoverageKey): string | null => {
  if (key === 'siblings' || key === 'provider') return 'No list says this of a child: it is marked on the page of a case. How many children it is true of, nobody knows.'
  if (key === 'team' || key === 'worker') return 'Lists 3 to 9 name it. A child with two counts in both.'
  if (key === 'stage') return 'Each child counts once, at the furthest stage it has reached.'
  return lists[key] === undefined ? null : `List ${lists[key]} alone has it. Every other child stands as “Not on list ${lists[key]}”.`
}

const others: { readonly [group: string]: string } = { 'not-given': 'Not given', 'not-known': 'Not known', Y: 'Yes', N: 'No', yes: 'Yes', no: 'No' }
const nobodyThere: { readonly [K in CoverageKey]?: string } = { stage: 'In a document only', team: 'No team named', worker: 'No worker named' }

/** A group along a side. */
export const sayCoverageGroup = (key: CoverageKey, { group, name }: Pick<CoverageGroup, 'group' | 'name'>): string => {
  if (group === 'not-on') return `Not on list ${lists[key]}`
  if (group === '') return nobodyThere[key] ?? 'None'
  if (key === 'age' || key === 'disability') return sayFilterValue(key, group, name)
  return name ?? others[group] ?? group
}

/** What is so of a child in a group: the verb of one and of many, then the rest. */
interface Predicate { readonly one: string; readonly many: string; readonly rest: string }
const is = (rest: string): Predicate => ({ one: 'is', many: 'are', rest })
const has = (rest: string): Predicate => ({ one: 'has', many: 'have', rest })

const yesOrNo: { readonly [K in CoverageKey]?: readonly [yes: Predicate, no: Predicate] } = {
  disability: [is('recorded with a disability'), is('recorded without a disability')],
  sen: [has('a special educational need'), is('without a special educational need')],
  progress: [is('making the expected progress at school'), is('not making the expected progress at school')],
  school: [is('a cause for concern about school'), is('without a concern about school')],
}

const predicateOf = (key: CoverageKey, group: CoverageGroup): Predicate => {
  const words = sayCoverageGroup(key, group)
  const answers = yesOrNo[key]
  if (answers) return group.group === 'Y' ? answers[0] : group.group === 'N' ? answers[1] : is(`recorded as ${words.toLowerCase()}`)
  switch (key) {
    case 'age': return group.group === 'unborn' ? is('not yet born') : is(aged[group.group] ?? words)
    case 'gender': return is(`recorded as ${words.toLowerCase()}`)
    case 'ethnicity': return is(`from the group ${words}`)
    case 'team': return is(`with the team ${words}`)
    case 'worker': return is(`with the worker ${words}`)
    case 'stage': return has(`“${words}” as the furthest stage`)
    case 'placement': return is(`in a placement of the type “${words}”`)
    case 'abuse': case 'first-abuse': return is(`in the category “${words}”${key === 'abuse' ? '' : ' at first'}`)
    case 'need': case 'care-need': case 'disability': case 'sen': case 'progress': case 'school': case 'siblings': case 'provider': return has(`the need “${words}”`)
  }
}

/** `No tracked child is under 1; 412 children are`. */
export const sayGap = (view: Pick<BalanceView, 'of' | 'by' | 'cases'>, { row, column, all }: Gap): string => {
  const first = predicateOf(view.of, row)
  const second = column && view.by ? predicateOf(view.by, column) : null
  const last = second ?? first
  const tail = `${sayCount(all, 'child', 'children')} ${all === 1 ? last.one : last.many}`
  return `No ${view.cases} child ${first.one} ${first.rest}${second ? ` and ${second.one} ${second.rest}` : ''}; ${tail}`
}

/** How many cases bear a mark. */
export const sayMarkedCases = ({ of, by, cases, rows }: Pick<BalanceView, 'of' | 'by' | 'cases' | 'rows'>): string => {
  if (by !== null) return 'No list says how many children are in these cells, so none is said to be empty.'
  const yes = rows.find(({ group }) => group === 'yes')?.cells[cases === 'tracked' ? 0 : 1]?.cases ?? 0
  const what = of === 'siblings' ? 'as of a large sibling group' : 'as served by a third-party provider'
  return yes ? `${sayCount(yes, `${cases} child is`, `${cases} children are`)} marked ${what}.` : `No ${cases} child is marked ${what}.`
}

/** The figures in a cell. */
export const sayCell = ({ cases, all, level }: CoverageCell): string => (level === 'nobody' ? '–' : all === null ? sayNumber(cases) : `${sayNumber(cases)} of ${sayNumber(all)}`)

export const kindWords = { tracked: 'Tracked', sampled: 'Sampled' } as const

/** Where no list says how many children there are. */
export const markedLevelWords = { none: 'No case', share: 'At least one case' } as const

export const levelWords: { readonly [L in Exclude<CoverageCell['level'], 'nobody'>]: string } = {
  none: 'Children, and no case',
  fewer: 'Fewer cases than the share of the children would give',
  share: 'As many cases as the share of the children would give, or more',
}
