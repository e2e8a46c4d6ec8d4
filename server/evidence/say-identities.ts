import type { Identity, IdentityKind } from './identities.ts'

/** So many words are told at once: of a list that somebody pasted, the rest follows when these are settled. */
export const mostTold = 50

const is: { readonly [K in IdentityKind]: string } = {
  'child-id': "is a child's ID on the lists",
  'pupil-number': 'looks like a unique pupil number (UPN)',
  'date-of-birth': 'is the date of birth of a child on the lists',
  postcode: 'looks like a postcode',
  worker: 'is the name of a worker on the lists',
  'case-number': 'is our number of a case, by which nobody outside the team knows it',
}

const whatToDo = ({ kind, caseNumber }: Identity, outside: boolean): string => {
  if (kind === 'worker') return 'Write the role instead, such as social worker.'
  if (kind === 'postcode') return 'Leave the address out.'
  if (kind === 'date-of-birth') return caseNumber ? `Write ${caseNumber} and, where it matters, the age.` : 'Write the age where it matters.'
  if (outside || kind === 'case-number') return 'Write of the child without it.'
  return caseNumber ? `Write ${caseNumber} instead.` : 'Write of the child without it, or ask the lead inspector to choose the case.'
}

export const sayIdentity = (one: Identity, outside = false): string => `${one.words} ${is[one.kind]}. ${whatToDo(one, outside)}`

/** What a form says of them. The words stand on the page on which they were typed, nowhere else. `outside`: the text is read, or written, outside the team. */
export const sayIdentities = (found: readonly Identity[], outside = false): string => found.map((one) => sayIdentity(one, outside)).join(' ')

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** The words of an identity wherever they stand by themselves, in small letters or capitals. */
const standing = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'giu')

export const standsIn = (text: string, words: string): boolean => standing(words).test(text)

/** A text with something else in the place of an identity. */
export const writtenInstead = (text: string, { words, instead }: Identity): string => text.replace(standing(words), () => instead)
