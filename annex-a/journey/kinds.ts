import type { ListId } from '../specification/grammar/list.ts'

/** Where a step of this kind is read from: date fields of a list. No field: the list gives no date, and being on it is the step. */
export interface KindSource {
  readonly list: ListId
  readonly fields: readonly string[]
}

/** A kind of step on a child's journey. */
export interface Kind {
  /** One letter for the stored code; capital and small letters are different kinds. */
  readonly letter: string
  /** In the compact word: `S47`. */
  readonly code: string
  /** In full: `Section 47 enquiry`. */
  readonly name: string
  /** What a person writes in a pattern: singular, plural, and whatever else is understood. In small letters. */
  readonly phrases: readonly [string, string, ...string[]]
  readonly from: readonly KindSource[]
  /** Stands in the compact word. The rest are steps of the timeline only: births, visits, reviews, and the like. */
  readonly inWord: boolean
  /** A row of the list that has no date for this kind still is a step of it: one whose place nobody knows. */
  readonly anchor?: true
  /** Ends what a step of that letter began. */
  readonly ends?: string
  /** No date: it is so at the inspection, and stands last. */
  readonly now?: true
  /** What "repeat" means here, in words: a count or a yes in the same row. */
  readonly repeat?: string
  /** What "closed" means here. */
  readonly closed?: string
}

const main = (letter: string, code: string, name: string, phrases: Kind['phrases'], list: ListId, fields: readonly string[], more: Partial<Kind> = {}): Kind =>
  ({ letter, code, name, phrases, from: [{ list, fields }], inWord: true, ...more })
const anchor = (letter: string, code: string, name: string, phrases: Kind['phrases'], list: ListId, fields: readonly string[], more: Partial<Kind> = {}): Kind =>
  main(letter, code, name, phrases, list, fields, { anchor: true, ...more })
const detail = (letter: string, code: string, name: string, phrases: Kind['phrases'], list: ListId, field: string): Kind =>
  main(letter, code, name, phrases, list, [field], { inWord: false })

const withBirth: readonly ListId[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '2.03', '2.06', '2.07']
const withExpected: readonly ListId[] = [1, 2, 3, 4, 5, 6, 7]
const onEach = (lists: readonly ListId[], field: string): KindSource[] => lists.map((list) => ({ list, fields: [field] }))

/**
 * Every kind, in the usual order of a journey: where several things happened on one day, the lists do not say in which
 * order, and they are shown in this one. A letter once given is never given to another kind, for stored codes hold it.
 */
export const kinds: readonly Kind[] = [
  { ...detail('b', 'B', 'Born', ['birth', 'births', 'born'], 1, 'dateOfBirth'), from: onEach(withBirth, 'dateOfBirth') },
  { ...detail('e', 'EDB', 'Expected to be born', ['expected birth', 'expected births'], 1, 'expectedDateOfBirth'), from: onEach(withExpected, 'expectedDateOfBirth') },
  anchor('C', 'C', 'Contact', ['contact', 'contacts'], 1, ['dateOfContact']),
  anchor('E', 'EH', 'Early help assessment completed', ['early help', 'early helps', 'early help assessment', 'early help assessments'], 2, ['assessmentCompletionDate']),
  anchor('R', 'R', 'Referral', ['referral', 'referrals'], 3, ['dateOfReferral'], { repeat: 'other referrals in the 12 months before', closed: 'no further action' }),
  anchor('N', 'CIN', 'Became a child in need', ['in need', 'in needs', 'child in need', 'children in need'], 6, ['cinStart']),
  anchor('A', 'AS', 'Assessment started', ['assessment', 'assessments'], 4, ['continuousStart', 'initialStart', 'coreStart']),
  { ...main('a', 'AS end', 'Assessment authorised', ['assessment end', 'assessment ends', 'assessment authorised'], 4, ['continuousAuthorised', 'initialAuthorised', 'coreAuthorised'], { ends: 'A' }), inWord: false },
  anchor('S', 'S47', 'Section 47 enquiry', ['section 47', 'section 47s', 'section 47 enquiry', 'section 47 enquiries', 'enquiry', 'enquiries'], 5, ['section47Start'], { repeat: 'other section 47 enquiries in the 12 months before', closed: 'no conference required' }),
  main('I', 'ICPC', 'Initial child protection conference', ['conference', 'conferences', 'initial conference', 'initial conferences', 'initial child protection conference'], 5, ['conferenceDate'], { repeat: 'other conferences in the 12 months before', closed: 'it led to no plan' }),
  anchor('P', 'CPP', 'Child protection plan started', ['plan', 'plans', 'child protection plan', 'child protection plans'], 7, ['planStart'], { repeat: 'child protection plans before' }),
  main('p', 'CPP end', 'Child protection plan ended', ['plan end', 'plan ends', 'plan ended'], 7, ['planEnd'], { ends: 'P' }),
  anchor('J', 'PF', 'Private fostering arrangement began', ['private fostering', 'private fosterings', 'privately fostered'], '2.03', ['arrangementStart']),
  anchor('K', 'AP', 'Alternative educational provision began', ['alternative provision', 'alternative provisions', 'not in school', 'out of school'], '2.06', ['provisionStart']),
  anchor('L', 'LAC', 'Started to be looked after', ['looked after', 'looked afters', 'in care', 'care'], 8, ['started'], { repeat: 'looked after before in the last 12 months' }),
  detail('c', 'EC', 'Entered care, as list 10 says', ['entered care', 'entered cares'], 10, 'enteredCare'),
  detail('t', 'PL', 'Latest placement started', ['placement', 'placements', 'placement start'], 8, 'placementStart'),
  anchor('D', 'AD', 'Decision that the child should be placed for adoption', ['adoption decision', 'adoption decisions'], 10, ['decision']),
  main('O', 'PO', 'Placement order', ['placement order', 'placement orders'], 10, ['placementOrder']),
  main('F', 'FTA', 'Fostering to adopt placement started', ['fostering to adopt', 'fosterings to adopt'], 10, ['fosteringToAdopt']),
  main('M', 'MATCH', 'Matched with prospective adopters', ['match', 'matches', 'matched'], 10, ['matched']),
  main('G', 'PLACED', 'Placed for adoption', ['adoptive placement', 'adoptive placements', 'placed for adoption'], 10, ['placedForAdoption']),
  main('Q', 'AO', 'Adoption order', ['adoption', 'adoptions', 'adoption order', 'adoption orders', 'adopted'], 10, ['adoptionOrder']),
  main('d', 'AD end', 'Decision that the child should no longer be placed for adoption', ['adoption reversed', 'adoptions reversed', 'adoption decision end'], 10, ['decisionReversed'], { ends: 'D' }),
  detail('s', 'SEEN', 'Last seen as a child in need', ['last seen', 'last seens', 'seen'], 6, 'dateLastSeen'),
  detail('v', 'PV', 'Last statutory visit under the plan', ['plan visit', 'plan visits'], 7, 'lastStatutoryVisit'),
  detail('w', 'SWV', 'Last social work visit', ['social work visit', 'social work visits', 'visit', 'visits'], 8, 'lastVisit'),
  detail('r', 'REV', 'Latest statutory review', ['review', 'reviews'], 8, 'latestReview'),
  detail('o', 'IRO', 'Last contact with the independent reviewing officer', ['reviewing officer', 'reviewing officers', 'iro contact'], 8, 'lastIroContact'),
  detail('h', 'HA', 'Last health assessment', ['health assessment', 'health assessments'], 8, 'lastHealthAssessment'),
  detail('k', 'DC', 'Last dental check', ['dental check', 'dental checks'], 8, 'lastDentalCheck'),
  main('n', 'CIN end', 'Ceased to be a child in need', ['in need end', 'in need ends', 'child in need end', 'in need ended'], 6, ['cinClosure'], { ends: 'N' }),
  main('l', 'LAC end', 'Ceased to be looked after', ['left care', 'left care', 'leaving care', 'looked after end', 'care end'], 8, ['ceased'], { ends: 'L' }),
  anchor('X', 'MISS', 'Missing from home or care', ['missing', 'missings', 'missing episode'], '2.07', []),
  anchor('V', 'CL', 'Receives leaving care services', ['care leaver', 'care leavers'], 9, [], { now: true }),
]

const byLetter = new Map(kinds.map((kind) => [kind.letter, kind]))

/** The kind of a letter. Throws RangeError where no kind has it. */
export const kindOf = (letter: string): Kind => {
  const kind = byLetter.get(letter)
  if (!kind) throw new RangeError(`No step has the letter ${letter}`)
  return kind
}
export const isLetter = (letter: string): boolean => byLetter.has(letter)

/** Its place among things that happened on one day. */
const places = new Map(kinds.map(({ letter }, index) => [letter, index]))
export const placeOf = (letter: string): number => places.get(letter)!
