import { headingWords } from '#annex-a/reading/headings/words.ts'
import { likelyFields, likeness } from '#annex-a/reading/headings/likely.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import { committed } from '../support/committed.ts'

/** Ways in which authorities and their systems write headings, one of each turn of phrase. */
const PHRASES = [
  'Unborn', 'Expected date of birth', 'Expected date of delivery', 'Estimated date of birth', 'EDoB', 'E D O B', 'EDD', 'Expected DOB', 'expected birth date', 'Expected birthdate', 'Due date',
  'Date of birth', 'Birth date', 'DOB', 'D.O.B.', 'd o b', 'Birthdate', 'Birthday', 'Child protection plan', 'child protection plans', 'CP plan', 'CP plans', 'CPP', 'CPPs',
  'Initial child protection conference', 'Initial child protection conferences', 'Initial CP conference', 'ICPC', 'ICPCs', 'child protection', 'CP', 'Section 47', 'sections 47s', 'S47', 'S 47s', 'sec47', 'Sec 47s',
  'Child in need', 'Children in need', 'CIN', 'Unaccompanied asylum seeking child', 'Unaccompanied asylum seeking children', 'unaccompanied asylum seeker child', 'UASC',
  'Became looked after', 'came into care', 'entered care', 'come in to care', 'came in care', 'Left care', 'Leaving care', 'Looked after child', 'looked after children', 'child looked after', 'children looked after', 'looked after', 'LAC', 'CLA',
  'Independent reviewing officer', 'independent reviewing officers', 'IRO', 'Special educational needs', 'special educational need', 'SEN', 'SEND', 'EHC', 'EHCP', 'No further action', 'NFA',
  'Houses of multiple occupancy', 'house in multiple occupation', 'houses in multiple occupancy', 'housing of multiple occupancy', 'HMO', 'Social worker', 'social workers', 'social work', 'SW', 'Key worker', 'keyworkers', 'case worker', 'caseworkers',
  'Local authority', 'LA', 'L A', 'the last 12 months', 'past twelve months', 'previous 12mths', 'prior 12 m', 'preceding 12 mth', 'in 12 months', 'last 2 years', 'the past two yrs', 'previous 2 yr', 'last 6 months', 'the last six mths', 'prior 6m',
  'Number of placements', 'num of visits', 'No of', 'nos of', 'Nr visits', 'count of', 'total plans', 'number visits', 'Date', 'dt', 'Start', 'starts', 'started', 'starting', 'began', 'begun', 'begin', 'begins', 'commence', 'commenced', 'commences', 'commencement',
  'End', 'ends', 'ended', 'ending', 'finish', 'finished', 'cease', 'ceased', 'ceases', 'close', 'closed', 'closes', 'closure', 'Complete', 'completed', 'completes', 'completion', 'Authorised', 'authorized', 'authorisation', 'authorization', 'signed off', 'sign off',
  'Latest', 'most recent', 'current', 'last', 'First', 'original', 'initial', 'Visited', 'visit', 'visits', 'Review', 'reviews', 'reviewed', 'Placement', 'placements', 'placed', 'Enquiry', 'enquiries', 'inquiry', 'inquiries', 'Assessment', 'assessments', 'assess', 'assessed', 'assessing',
  'Referral', 'referrals', 'referred', 'Contact', 'contacts', 'contacted', 'Plan', 'plans', 'Category', 'categories', 'cat', 'Ethnic', 'ethnicity', 'ethnics', 'Disability', 'disabilities', 'disabled', 'Sex', 'ID', 'identifier', 'identification', 'Timescale', 'timescales', 'time scale', 'time scales', 'in time', 'on time',
  'Decided', 'decision', 'decisions', 'Match', 'matched', 'matching', 'Episode', 'episodes', 'period', 'periods', 'incident', 'incidents', 'times',
  'ChildUniqueID', 'DateOfBirth', 'CINStartDate', 'child_unique_id', "Child's school", 'Child’s school', 'Seen alone? (Y/N)', 'Seen Y / N', '7. Date of contact', '7) Gender', 'No. 7 team', 'Disability (y/n)?', 'Team2', 'S47Start', 'IROName', 'A & E', 'Café', '', '   ', '???', '12',
]
const SMALL = 'a an the of to for in on at by is was were be been being are has have had did does do this that their they his her its with within and or as if there from any child childs children childrens s yn y n code under after'.split(' ')

committed(import.meta.url, 'committed/heading-words.json', 'means what it meant', [
  ...PHRASES.map((phrase) => [`"${phrase}"`, () => headingWords(phrase).join(' ')] as const),
  ...SMALL.map((word) => [`small "${word}"`, () => headingWords(`alpha ${word} beta`).join(' ')] as const),
])

const without = (words: readonly string[], at: number): string => words.filter((_, i) => i !== at).join(' ')
const swapped = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2)

/** A heading with one thing other: a word gone or misspelt, the rest cut off, something added. */
const others = (label: string): string[] => {
  const words = label.split(/\s+/)
  return [
    ...words.map((_, at) => without(words, at)), ...words.map((word, at) => words.with(at, swapped(word, Math.floor(word.length / 2))).join(' ')),
    label.slice(0, 30), label.slice(0, 24), label.slice(0, 23), `${label} date`, `${label} code`, `Expected ${label}`, `Initial ${label}`, swapped(label, 3), label.replace(/[aeiou]/, ''),
  ]
}

/** `=` taken for the field itself, `~` asked about, `-` not known; another field by its name, with `?` where asked about. */
const readAs = (list: (typeof listsAndDocuments)[number]['number'], field: string, heading: string): string => {
  const like = likeness(list, heading)
  if (like === null) return '-'
  if (like.field === field) return like.sure ? '=' : '~'
  return ` ${like.field}${like.sure ? '' : '?'} `
}

committed(import.meta.url, 'committed/headings-nearby.json', 'and headings near it are read as they were', listsAndDocuments.flatMap(({ number, fields }) =>
  Object.entries(fields).map(([field, { label, aliases = [] }]) => [`list ${number}, ${field}`, () => ({
    label: others(label).map((heading) => readAs(number, field, heading)).join(''),
    aliases: aliases.map((alias) => readAs(number, field, `${alias} x`)).join(''),
    asked: likelyFields(number, without(label.split(/\s+/), 0)).join(' '),
  })] as const)))
