import { documentNumbers, type DocumentNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { dayOf, yearsBetween } from './calendar.ts'
import { fillRow, type MadeRow } from './fill.ts'
import type { MadeLists } from './make.ts'
import { random, type Random } from './random.ts'

/** The three documents that are reports of each child, of children who stand on the made lists. */
export type MadeDocuments = { readonly [D in DocumentNumber]: readonly MadeRow[] }

/** Of so many open cases one is privately fostered, or out of full-time school. Invented: no return counts them so. */
const ONE_FOSTERED_OF = 60
const ONE_OUT_OF_SCHOOL_OF = 30
/** Missing from home: of so many open cases of ten years and over, one. Those missing from care are as list 8 says. */
const ONE_MISSING_OF = 40
/** Schools know a child by the UPN; some rows have nothing else. */
const UPN_SHARE = 0.08

/** A whole return has a few of each; a list of three children has none. */
const shareOf = (rows: readonly MadeRow[], oneOf: number, chance: Random): MadeRow[] => chance.shuffle(rows).slice(0, Math.ceil(rows.length / oneOf))

/** Documents that contradict no list. The same lists always make the same documents. */
export const makeDocuments = (made: MadeLists): MadeDocuments => {
  const chance = random(`documents ${made.seed}`)
  const age = ({ dateOfBirth }: MadeRow): number => (typeof dateOfBirth === 'string' ? yearsBetween(dayOf(dateOfBirth), dayOf(made.inspectionDate)) : -1)
  const aged = (rows: readonly MadeRow[], from: number, to: number): MadeRow[] => rows.filter((row) => age(row) >= from && age(row) <= to)
  const inCare = made.lists[8].filter(({ ceased }) => ceased === null)
  const onList8 = new Set(made.lists[8].map(({ childId }) => childId))
  const atHome = made.lists[6].filter(({ cinClosure, childId }) => cinClosure === null && !onList8.has(childId))
  const said: { readonly [D in DocumentNumber]: (own: Random) => readonly MadeRow[] } = {
    '2.03': (own) => shareOf(aged(atHome, 2, 15), ONE_FOSTERED_OF, own).map(who),
    '2.06': (own) => shareOf(aged([...atHome, ...inCare], 5, 15), ONE_OUT_OF_SCHOOL_OF, own).map((row) => outOfSchool(row, own)),
    '2.07': (own) => [
      ...aged(inCare, 0, 17).filter(({ timesMissing }) => Number(timesMissing) > 0).map((row) => ({ ...who(row), missingEpisodes: row['timesMissing']! })),
      ...shareOf(aged(atHome, 10, 17), ONE_MISSING_OF, own).map((row) => ({ ...who(row), missingEpisodes: own.int(1, 4) })),
      ...knownToThePolice(aged(atHome, 10, 17), own),
    ],
  }
  const rowsOf = (document: DocumentNumber): MadeRow[] => {
    const own = chance.fork(document)
    return said[document](own).map((row) => fillRow(listOf(document), row, made.inspectionDate, own))
  }
  return Object.fromEntries(documentNumbers.map((document) => [document, rowsOf(document)])) as unknown as MadeDocuments
}

const who = ({ childId, dateOfBirth }: MadeRow): MadeRow => ({ childId: childId ?? null, dateOfBirth: dateOfBirth ?? null })

function outOfSchool(row: MadeRow, chance: Random): MadeRow {
  const exclusionType = chance.chance(0.4) ? chance.pick(['Permanent', 'Fixed term']) : null
  const upn = `${chance.pick([...'ABCDEFGHJKLMNPQRTUVWXYZ'])}${String(chance.int(10_000_000_000, 99_999_999_999))}${chance.int(0, 9)}`
  return { ...who(row), exclusionType, ...(chance.chance(UPN_SHARE) ? { childId: upn } : {}) }
}

/** Children whom the authority does not know have no ID, and perhaps no date of birth (footnote 35). */
const knownToThePolice = (others: readonly MadeRow[], chance: Random): MadeRow[] =>
  Array.from({ length: Math.min(2, Math.floor(others.length / 10)) }, () => ({ childId: null, dateOfBirth: null, missingEpisodes: chance.int(1, 2) }))
