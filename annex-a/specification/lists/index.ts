import type { DocumentNumber, List, ListId, ListNumber } from '../grammar/list.ts'
import { privatelyFostered } from '../documents/2.03-privately-fostered.ts'
import { notInSchool } from '../documents/2.06-not-in-full-time-school.ts'
import { missing } from '../documents/2.07-missing.ts'
import { contacts } from './01-contacts.ts'
import { earlyHelp } from './02-early-help.ts'
import { referrals } from './03-referrals.ts'
import { assessments } from './04-assessments.ts'
import { section47 } from './05-section-47.ts'
import { childrenInNeed } from './06-children-in-need.ts'
import { childProtection } from './07-child-protection.ts'
import { lookedAfter } from './08-looked-after.ts'
import { careLeavers } from './09-care-leavers.ts'
import { adoption } from './10-adoption.ts'
import { adopters } from './11-adopters.ts'

/** The eleven lists of Table 2, by number. */
export const listByNumber = {
  1: contacts, 2: earlyHelp, 3: referrals, 4: assessments, 5: section47, 6: childrenInNeed,
  7: childProtection, 8: lookedAfter, 9: careLeavers, 10: adoption, 11: adopters,
} as const satisfies { readonly [N in ListNumber]: List<List['fields'], N> }

/** In the order of Table 2, for whoever treats them all alike. */
export const lists: readonly List<List['fields'], ListNumber>[] = Object.values(listByNumber)

/** The documents that are reports of each child. */
const documentByNumber = { '2.03': privatelyFostered, '2.06': notInSchool, '2.07': missing } as const satisfies { readonly [N in DocumentNumber]: List<List['fields'], N> }
export const documents: readonly List<List['fields'], DocumentNumber>[] = [privatelyFostered, notInSchool, missing]

/** Everything that is read row by row. */
export const listById = { ...listByNumber, ...documentByNumber } as const
export const listsAndDocuments: readonly List[] = [...lists, ...documents]

export const listOf = (id: ListId): List => listById[id]
