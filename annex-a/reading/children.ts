import { encodeJourney } from '../journey/code.ts'
import { stepsOf } from '../journey/steps.ts'
import { type DocumentNumber, isDocument, type ListNumber } from '../specification/grammar/list.ts'
import type { ChildRow } from '../rules/grammar/rule.ts'
import type { ChildSummary, Value } from './checked.ts'
import { ageOn } from './dates.ts'

/**
 * One child in a line, from all of the child's rows (in the order of the lists). Where lists differ the value of the
 * furthest list stands, but "not known" never stands against something known. `journeys`: whether the journey is wanted too.
 */
export function summarise(key: string, linked: readonly ChildRow[], inspectionDate: string, journeys = false): ChildSummary {
  const rows = documentsFirst(linked)
  const lists: ListNumber[] = []
  const documents: DocumentNumber[] = []
  for (const { list: { list } } of linked) {
    if (isDocument(list)) addOnce(documents, list)
    else addOnce(lists, list)
  }
  const dateOfBirth = text(furthest(rows, 'dateOfBirth'))
  const expectedDateOfBirth = dateOfBirth === null ? text(furthest(rows, 'expectedDateOfBirth')) : null
  return {
    key,
    id: text(linked[0]!.row.values['childId'] ?? null) ?? key,
    dateOfBirth,
    expectedDateOfBirth,
    age: ageOf(dateOfBirth, expectedDateOfBirth, furthest(rows, 'age'), inspectionDate),
    gender: text(furthest(rows, 'gender', ['U'])),
    ethnicity: text(furthest(rows, 'ethnicity', ['NOBT', 'REFU'])),
    disability: furthest(rows, 'disability', ['U']) as ChildSummary['disability'],
    lists,
    documents,
    stage: lists.at(-1) ?? null,
    teams: all(rows, 'allocatedTeam'),
    workers: all(rows, 'allocatedWorker'),
    legalStatus: text(on(8, rows, 'legalStatus')),
    placementType: text(on(8, rows, 'placementType')),
    categoryOfAbuse: text(on(7, rows, 'latestCategory') ?? on(7, rows, 'initialCategory')),
    primaryNeed: text(on(6, rows, 'primaryNeed')),
    journey: journeys ? journeyOf(linked) : null,
  }
}

const journeyOf = (rows: readonly ChildRow[]): string =>
  encodeJourney(stepsOf(rows.map(({ list, row }) => ({ list: list.list, row: row.number, values: row.values, written: row.written }))))

/** Where it is not what was added last: rows come in the order of their lists. */
const addOnce = <T>(to: T[], one: T): void => { if (to.at(-1) !== one) to.push(one) }

/** A document is made beside the lists, often by other people: what it says stands only where no list says anything. */
function documentsFirst(rows: readonly ChildRow[]): readonly ChildRow[] {
  const isOfDocument = ({ list }: ChildRow): boolean => isDocument(list.list)
  return rows.some(isOfDocument) ? [...rows.filter(isOfDocument), ...rows.filter((row) => !isOfDocument(row))] : rows
}

const text = (value: Value): string | null => (value === null || value === '' ? null : String(value))

function ageOf(born: string | null, expected: string | null, said: Value, inspectionDate: string): number | null {
  if (born !== null) return Math.max(-1, ageOn(born, inspectionDate))
  if (expected !== null) return -1
  return typeof said === 'number' ? said : null
}

/** The value on the furthest list that says something; one of `vague` only where nothing better is said anywhere. */
function furthest(rows: readonly ChildRow[], field: string, vague: readonly Value[] = []): Value {
  let best: Value = null
  for (const { row } of rows) {
    const value = row.values[field] ?? null
    if (value !== null && value !== '' && !(best !== null && !vague.includes(best) && vague.includes(value))) best = value
  }
  return best
}

/** The value on one list, by the last row of it that says something. */
function on(list: ListNumber, rows: readonly ChildRow[], field: string): Value {
  for (let i = rows.length - 1; i >= 0; i--) {
    const at = rows[i]!
    const value = at.list.list === list ? at.row.values[field] ?? null : null
    if (value !== null && value !== '') return value
  }
  return null
}

function all(rows: readonly ChildRow[], field: string): readonly string[] {
  const found: string[] = []
  for (const { row } of rows) {
    const value = row.values[field]
    if (typeof value === 'string' && value !== '') addOnce(found, value)
  }
  // Nearly every child has one.
  return found.length > 1 ? [...new Set(found)] : found
}
