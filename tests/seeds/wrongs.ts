import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import type { CodeField, Condition, CountField, DateField, Field } from '#annex-a/specification/grammar/field.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import { dayOf, isoOf, monthsBefore, yearsBetween } from '#seeds/workbooks/calendar.ts'
import type { MadeRow, MadeValue } from '#seeds/workbooks/fill.ts'
import type { MadeLists } from '#seeds/workbooks/make.ts'

/** What cannot be, in made lists: written apart from the generator and from the product's own checks, so that neither hides the other's mistakes. */

const holds = (condition: Condition<string>, row: MadeRow): boolean => {
  const value = row[condition.field] ?? null
  if ('oneOf' in condition) return condition.oneOf.includes(String(value ?? ''))
  if ('atLeast' in condition) return Number(value ?? 0) >= condition.atLeast
  return (condition.is === 'present') === (value !== null)
}

const wrongDate = (field: DateField<string>, value: string, row: MadeRow, inspection: string): string | null => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || isoOf(dayOf(value)) !== value) return `${value} is no date`
  if (value > inspection && !field.mayBeFuture) return `${value} lies after the inspection`
  if (field.within && value < isoOf(monthsBefore(dayOf(inspection), field.within.months))) return `${value} lies outside the period`
  const early = [...field.notBefore ?? [], ...field.usuallyNotBefore ?? []].find((other) => typeof row[other] === 'string' && value < row[other])
  if (early !== undefined) return `${value} comes before ${early}`
  const born = row['dateOfBirth'] ?? row['expectedDateOfBirth']
  return typeof born === 'string' && dayOf(value) < dayOf(born) - 280 ? `${value} comes before the pregnancy` : null
}

const wrongCode = (field: CodeField<string>, value: MadeValue, inspection: string): string | null => {
  const code = codeSets[field.codes]!.codes.find(({ token }) => token === value)
  return code && (code.from ?? '') <= inspection && inspection <= (code.until ?? '9999') ? null : `${value} is no code of the time`
}

const wrongValue = (field: Field, value: MadeValue, row: MadeRow, inspection: string): string | null => {
  if (value === null) return null
  if ('blankUnless' in field && field.blankUnless && !holds(field.blankUnless, row)) return 'should be empty'
  if (field.kind === 'date') return wrongDate(field as DateField<string>, String(value), row, inspection)
  if (field.kind === 'code') return wrongCode(field as CodeField<string>, value, inspection)
  if (field.kind === 'yesNo') return ['Y', 'N', 'U'].includes(String(value)) ? null : 'is no answer'
  if (field.kind !== 'count') return null
  return Number.isInteger(value) && Number(value) >= ((field as CountField<string>).atLeast ?? 0) ? null : 'is no count'
}

const wrongAge = (row: MadeRow, inspection: string): string | null => {
  const right = typeof row['dateOfBirth'] === 'string' ? yearsBetween(dayOf(row['dateOfBirth']), dayOf(inspection)) : null
  return (row['age'] ?? null) === right ? null : 'age differs from the date of birth'
}

const rowsOf = (made: MadeLists, list: (typeof lists)[number]): readonly MadeRow[] => made.lists[list.number]

const wrongRows = (made: MadeLists, list: (typeof lists)[number]): string[] => rowsOf(made, list).flatMap((row) => [
  ...Object.entries(list.fields).map(([name, field]) => {
    const wrong = row[name] === undefined ? 'is not there' : wrongValue(field, row[name], row, made.inspectionDate)
    return wrong && `list ${list.number} ${name}: ${wrong}`
  }),
  list.number === 11 ? null : wrongAge(row, made.inspectionDate),
]).filter((wrong) => wrong !== null)

const twice = (made: MadeLists, list: (typeof lists)[number]): string[] => {
  const key = list.oneRowEach === 'reference' ? 'reference' : 'childId'
  const rows = rowsOf(made, list).map((row) => list.oneRowEach === 'none' ? JSON.stringify(row) : row[key])
  return new Set(rows).size === rows.length ? [] : [`list ${list.number}: a row stands twice`]
}

const shared = ['dateOfBirth', 'expectedDateOfBirth', 'gender', 'ethnicity', 'disability', 'age', 'allocatedTeam', 'allocatedWorker']

/** The same child is the same person on every list. */
const disagreements = (made: MadeLists): string[] => {
  const known = new Map<MadeValue, Record<string, MadeValue>>()
  const wrong: string[] = []
  for (const list of lists.slice(0, 10)) for (const row of rowsOf(made, list)) {
    const child = known.get(row['childId']!) ?? {}
    for (const field of shared) if (field in list.fields) {
      if (field in child && child[field] !== row[field]) wrong.push(`list ${list.number}: ${field} differs`)
      child[field] = row[field]!
    }
    known.set(row['childId']!, child)
  }
  return wrong
}

const byChild = (made: MadeLists, list: ListNumber): ReadonlyMap<MadeValue, MadeRow> => new Map(made.lists[list].map((row) => [row['childId']!, row]))

/** Where the journey of a child on one list has to show on another. */
const brokenLinks = (made: MadeLists): string[] => {
  const on = (list: ListNumber): ReadonlyMap<MadeValue, MadeRow> => byChild(made, list)
  const [assessed, enquired, need, plans, care, adoption] = [on(4), on(5), on(6), on(7), on(8), on(10)]
  const isOpen = (row: MadeRow | undefined): boolean => row?.['cinClosure'] === null
  const wrong = (list: ListNumber, says: string, is: (row: MadeRow, child: MadeValue) => boolean): string[] =>
    made.lists[list].some((row) => is(row, row['childId']!)) ? [`list ${list}: ${says}`] : []
  return [
    ...wrong(3, 'nothing follows a referral without further action', (row, child) => row['referralNfa'] === 'Y' && [assessed, enquired, need, plans].some((list) => list.has(child))),
    ...wrong(3, 'a referral came out of a contact', (row, child) => !made.lists[1].some((contact) => contact['childId'] === child && contact['dateOfContact']! <= row['dateOfReferral']!)),
    ...wrong(4, 'an open assessment is of an open case', (row, child) => ['continuous', 'initial', 'core'].some((kind) => row[`${kind}Start`] !== null && row[`${kind}Authorised`] === null) && !isOpen(need.get(child))),
    ...wrong(5, 'a conference that decided on a plan began it that day', (row, child) => row['conferenceLedToPlan'] === 'Y' && plans.get(child)?.['planStart'] !== row['conferenceDate']),
    ...wrong(6, 'RC8 closes an assessed case with nothing else', (row, child) => row['reasonForClosure'] === 'RC8' && (!assessed.has(child) || enquired.has(child) || plans.has(child) || care.has(child))),
    ...wrong(7, 'a child with an open plan is in need', (row, child) => row['planEnd'] === null && !isOpen(need.get(child))),
    ...wrong(8, 'a looked after child is in need', (row, child) => row['ceased'] === null && !isOpen(need.get(child))),
    ...wrong(8, 'an adopted child left care on the day of the order', (row, child) => /^E1[12]$/.test(String(row['reasonCeased'])) !== (row['ceased'] !== null && adoption.get(child)?.['adoptionOrder'] === row['ceased'])),
    ...wrong(8, 'parents provide placements with parents alone', (row) => (row['placementType'] === 'P1') !== (row['placementProvider'] === 'PR0')),
    ...wrong(9, 'a care leaver is not looked after', (_, child) => care.get(child)?.['ceased'] === null),
    ...wrong(10, 'a child who waits for adoption is looked after', (row, child) => row['adoptionOrder'] === null && row['decisionReversed'] === null && care.get(child)?.['ceased'] !== null),
  ]
}

/** Every wrong found, each said once. Links are asked where all lists were made. */
export const wrongs = (made: MadeLists): readonly string[] => [...new Set([
  ...lists.flatMap((list) => [...wrongRows(made, list), ...twice(made, list)]),
  ...disagreements(made),
  ...(made.asked.length === 11 ? brokenLinks(made) : []),
])]
