import { encodeJourney } from '../journey/code.ts'
import { stepsOf } from '../journey/steps.ts'
import { inListOrder, isDocument, type ListNumber } from '../specification/grammar/list.ts'
import type { ChildRow } from '../rules/grammar/rule.ts'
import type { ChildSummary, Value } from './checked.ts'
import { ageOn } from './dates.ts'

/**
 * One child in a line, from all of the child's rows (in the order of the lists). Where lists differ the value of the
 * furthest list stands, but "not known" never stands against something known.
 */
export function summarise(key: string, linked: readonly ChildRow[], inspectionDate: string): ChildSummary {
  const rows = documentsFirst(linked)
  const ids = [...new Set(rows.map(({ list }) => list.list))].sort(inListOrder)
  const lists = ids.filter((id) => !isDocument(id))
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
    documents: ids.filter(isDocument),
    stage: lists.at(-1) ?? null,
    teams: all(rows, 'allocatedTeam'),
    workers: all(rows, 'allocatedWorker'),
    legalStatus: text(on(8, rows, 'legalStatus')),
    placementType: text(on(8, rows, 'placementType')),
    categoryOfAbuse: text(on(7, rows, 'latestCategory') ?? on(7, rows, 'initialCategory')),
    primaryNeed: text(on(6, rows, 'primaryNeed')),
    journey: encodeJourney(stepsOf(linked.map(({ list, row }) => ({ list: list.list, row: row.number, values: row.values, written: row.written })))),
  }
}

/** A document is made beside the lists, often by other people: what it says stands only where no list says anything. */
const documentsFirst = (rows: readonly ChildRow[]): readonly ChildRow[] => {
  const documents = rows.filter(({ list }) => isDocument(list.list))
  return documents.length === 0 ? rows : [...documents, ...rows.filter(({ list }) => !isDocument(list.list))]
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
  const found = new Set<string>()
  for (const { row } of rows) {
    const value = row.values[field]
    if (typeof value === 'string' && value !== '') found.add(value)
  }
  return [...found]
}
