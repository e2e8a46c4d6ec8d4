import { listNumbers } from '#annex-a/specification/grammar/list.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { settingOf } from './calendar.ts'
import type { Setting } from './calendar.ts'
import { fillRow } from './fill.ts'
import type { MadeRow } from './fill.ts'
import { rowsOn } from './life.ts'
import type { Life } from './life.ts'
import { earliestOf } from './person.ts'
import { random } from './random.ts'
import type { Random } from './random.ts'
import { adopterRow, saidOn } from './rows.ts'
import { giveStaff } from './staff.ts'
import { tellAdoptions } from './stories/adoption-kinds.ts'
import { adopters } from './stories/adopters.ts'
import { tellEarlierAssessments, tellReassessments, tellReferrals } from './stories/assessments.ts'
import { tellCare } from './stories/care-kinds.ts'
import { tellContacts, tellEarlyHelp } from './stories/contacts.ts'
import { tellEnquiries } from './stories/enquiry.ts'
import { tellLeavers } from './stories/leaving.ts'
import { tellLongNeed } from './stories/long-need.ts'
import { tellPlans } from './stories/plan.ts'
import { startTelling } from './telling.ts'
import type { Telling } from './telling.ts'
import { askedFor, wantedRows } from './volumes.ts'
import type { Size } from './volumes.ts'

export interface MakeOptions {
  /** A whole number: the same one makes the same lists. */
  readonly seed: number
  readonly size: Size
  /** `YYYY-MM-DD`, from which every period of Table 1 is counted. */
  readonly inspectionDate: string
  /** The authority whose lists these would be; an invented one where left out. */
  readonly authority?: string
}

/** Linked lists without a contradiction, wholly invented. */
export interface MadeLists {
  readonly seed: number
  readonly inspectionDate: string
  readonly authority: string
  /** The lists made, in order. */
  readonly asked: readonly ListNumber[]
  /** Rows by list, each with every field of the specification; empty for a list that was not asked for. */
  readonly lists: { readonly [N in ListNumber]: readonly MadeRow[] }
  /** IDs of the children of each family of two or more. */
  readonly siblings: readonly (readonly string[])[]
}

/** The deepest stories first: each later list is filled up with children who came less far. */
const tellAll = (telling: Telling, home: string): void => {
  const places = { home, providers: telling.random.fork('providers') }
  tellAdoptions(telling, places)
  tellCare(telling, places)
  tellPlans(telling)
  tellEnquiries(telling)
  tellReferrals(telling)
  tellEarlierAssessments(telling)
  tellLongNeed(telling)
  tellReassessments(telling)
  tellLeavers(telling)
  tellEarlyHelp(telling)
  tellContacts(telling)
}

const families = (lives: readonly Life[]): readonly (readonly Life[])[] => [...Map.groupBy(lives, (life) => life.family).values()]

/** Numbers in the order in which families came to notice, with gaps for the records of others; siblings side by side. */
const giveIds = (all: readonly (readonly Life[])[], chance: Random): void => {
  let number = chance.int(10_000, 600_000)
  const known = (family: readonly Life[]): number => Math.min(...family.map((life) => Math.min(earliestOf(life), life.leaving ? 0 : Infinity)))
  for (const family of all.map((lives) => ({ lives, since: known(lives) })).sort((a, b) => a.since - b.since || a.lives[0]!.family - b.lives[0]!.family)) {
    number += chance.int(2, 60)
    for (const life of family.lives) life.id = String(number++)
  }
}

const byEvent = (list: ListNumber): ((a: MadeRow, b: MadeRow) => number) => {
  const key = list === 1 ? 'dateOfContact' : list === 2 ? 'assessmentCompletionDate' : null
  const text = (row: MadeRow): string => String(key === null ? '' : row[key] ?? '')
  return (a, b) => text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : Number(a['childId']) - Number(b['childId'])
}

const childRows = (list: Exclude<ListNumber, 11>, lives: readonly Life[], setting: Setting, inspectionDate: string, chance: Random): MadeRow[] =>
  lives.filter((life) => rowsOn(life, list, setting) > 0)
    .flatMap((life) => saidOn[list](life, setting).map((said) => fillRow(listOf(list), said, inspectionDate, chance)))
    .sort(byEvent(list))

/**
 * Makes the lists of an authority that does not exist. The same options make the same lists, anywhere and at any time.
 * Throws where the inspection date is no date or the size no size.
 */
export const makeLists = ({ seed, size, inspectionDate, authority = 'Sampleshire' }: MakeOptions): MadeLists => {
  const setting = settingOf(inspectionDate)
  const [chance, wanted, asked] = [random(`annex-a ${seed}`), wantedRows(size), askedFor(size)]
  const telling = startTelling(setting, wanted, chance)
  tellAll(telling, authority)
  const all = families(telling.lives)
  giveIds(all, chance.fork('ids'))
  giveStaff(telling.lives, chance.fork('staff'))
  const rowsOf = (list: ListNumber): readonly MadeRow[] => {
    const own = chance.fork(`list ${list}`)
    if (!asked.includes(list)) return []
    if (list !== 11) return childRows(list, telling.lives, setting, inspectionDate, own)
    return adopters(wanted[11], own, setting).map((adopter) => fillRow(listOf(11), adopterRow(adopter), inspectionDate, own))
  }
  return {
    seed, inspectionDate, authority, asked,
    lists: Object.fromEntries(listNumbers.map((list) => [list, rowsOf(list)])) as unknown as MadeLists['lists'],
    siblings: all.filter((family) => family.length > 1).map((family) => family.map((life) => life.id)),
  }
}
