import { rule, type AboutChildren, type ChildRow } from '../grammar/rule.ts'
import { day, quote, where } from '../words.ts'
import { nearlyEqualPlain, plainId } from './nearly-equal.ts'

const child = { dateOfBirth: '02/05/2001', gender: 'F', ethnicity: 'WBRI', allocatedWorker: 'Ann Hart' } as const

interface Alike { readonly key: string; readonly rows: readonly ChildRow[] }
/** With the ID made plain. */
interface Person extends Alike { readonly id: string }

export const nearEqualIds = rule({
  code: 'near-equal-ids',
  numbers: ['X5'],
  severity: 'check',
  speaksOf: 'child',
  title: 'Two child IDs may be of one child',
  asks: 'Two children with the same date of birth, gender, ethnicity and worker, and IDs that are nearly the same, are two children. Two who stand on one list together are taken to be, as twins do, unless their IDs differ only by zeros in front or by signs.',
  looksAt: (_list, _name, { kind }) => kind === 'child',
  message: (found) => `nearly the same ID as child ${quote(found.facts['other'])} ${where(found.related[0]!)}, with the same date of birth ${day(found.facts['born'])}, gender, ethnicity and worker`,
  fix: () => 'Check whether both are one child, and use one ID on every list',
  examples: {
    passes: { says: 'Twins on one list; and another date of birth', sheets: [{ list: 3, rows: [{ ...child, childId: '10442' }, { ...child, childId: '10443' }] }, { list: 6, rows: [{ ...child, childId: '10444', dateOfBirth: '03/05/2001' }] }] },
    breaks: { says: 'Two figures the other way round', sheets: [{ list: 3, rows: [{ ...child, childId: '10442' }] }, { list: 6, rows: [{ ...child, childId: '10424' }] }] },
  },
  wholeReturn(about, children) {
    for (const alike of groups(children)) {
      for (const [index, one] of alike.entries()) {
        for (const other of alike.slice(index + 1)) compare(one, other, about)
      }
    }
  },
})

// So many with one birthday share a stand-in for a date that nobody knew, such as 1 January 1900: it makes nobody alike.
const MOST_ALIKE = 50
const NOT_KNOWN = ['U', 'NOBT', 'REFU']

/** Children by date of birth, gender and ethnicity, where these are known; only where there are several. */
function groups(children: ReadonlyMap<string, readonly ChildRow[]>): Person[][] {
  const byPerson = new Map<string, Alike[]>()
  for (const [key, rows] of children) {
    const [born, gender, ethnicity] = [known(rows, 'dateOfBirth'), known(rows, 'gender'), known(rows, 'ethnicity')]
    if (born === null || gender === null || ethnicity === null) continue
    const person = { key, rows }
    const alike = `${born} ${gender} ${ethnicity}`
    const group = byPerson.get(alike)
    if (group) group.push(person)
    else byPerson.set(alike, [person])
  }
  return [...byPerson.values()].filter(({ length }) => length > 1 && length <= MOST_ALIKE).map((alike) => alike.map((one) => ({ ...one, id: plainId(one.key) })))
}

function known(rows: readonly ChildRow[], field: string): string | null {
  for (const { row } of rows) {
    const value = row.values[field]
    if (typeof value === 'string' && value !== '' && !NOT_KNOWN.includes(value)) return value
  }
  return null
}

function compare(one: Person, other: Person, { find, place }: AboutChildren): void {
  const near = nearlyEqualPlain(one.id, other.id)
  if (near === null || (near === 'slip' && shareList(one, other))) return
  // Lists 1 and 2 name no worker, and at the first submission none may.
  const [workers, others] = [workersOf(one), workersOf(other)]
  if (workers.length > 0 && others.length > 0 && !workers.some((worker) => others.includes(worker))) return
  const [first, second] = [one.rows[0]!, other.rows[0]!]
  find(second, 'childId', { facts: { other: String(first.row.values['childId']), born: String(known(one.rows, 'dateOfBirth')) }, related: [place(first, 'childId')] })
}

const workersOf = ({ rows }: Person): string[] => rows.flatMap(({ row }) => {
  const worker = row.values['allocatedWorker']
  return typeof worker === 'string' && worker !== '' ? [worker.toLowerCase()] : []
})

const shareList = (one: Person, other: Person): boolean => one.rows.some(({ list }) => other.rows.some((at) => at.list.list === list.list))
