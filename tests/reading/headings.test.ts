import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchHeadings } from '#annex-a/reading/headings/match.ts'
import { plainHeading } from '#annex-a/reading/headings/normalise.ts'
import { lists } from '#annex-a/specification/lists/index.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'

const match = (list: ListNumber, ...texts: string[]) => matchHeadings(list, texts.map((text, column) => ({ column, text })))
const fieldOf = (list: ListNumber, text: string): string | null => match(list, text).taken[0]?.field ?? null

const title = (text: string) => text.toLowerCase().replace(/(^|[^a-z'])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
const MANGLES: { readonly [name: string]: (heading: string) => string } = {
  capitals: (text) => text.toUpperCase(),
  small: (text) => text.toLowerCase(),
  title,
  'spaces around': (text) => `  ${text} `,
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'double spaces': (text) => text.replaceAll(' ', '  '),
  'line breaks': (text) => text.replace(' ', '\n'),
  'smart quotes': (text) => text.replace(/'(\w)/g, '‘$1').replaceAll("'", '’'),
  'no punctuation': (text) => text.replace(/[^\w\s]/g, ' '),
  'no (Y/N)': (text) => text.replace(/\s*\(Y\/N\)\??/, ''),
  '(Y / N)': (text) => text.replace('Y/N', 'Y / N'),
  'no question mark': (text) => text.replaceAll('?', ''),
  colon: (text) => `${text}:`,
  star: (text) => `${text} *`,
  numbered: (text) => `7. ${text}`,
  CamelCase: (text) => title(text.replace(/[^\w\s]/g, ' ')).replaceAll(' ', ''),
  snake_case: (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
  'spaced slashes': (text) => text.replaceAll('/', ' / '),
  'with the form of dates': (text) => (/date/i.test(text) ? `${text} (dd/mm/yyyy)` : text),
  'zero-width marks': (text) => `\ufeff${text}\u200b`,
}

test('a heading that is only dressed differently is always known', () => {
  const wrong: string[] = []
  const missed: string[] = []
  let all = 0
  for (const { number, fields } of lists) {
    for (const [name, { label }] of Object.entries(fields)) {
      for (const mangle of Object.values(MANGLES)) {
        all++
        const field = fieldOf(number, mangle(label))
        if (field === null) missed.push(mangle(label))
        else if (field !== name) wrong.push(mangle(label))
      }
    }
  }
  expect(all).toBeGreaterThan(3_000)
  expect({ wrong, missed }).toEqual({ wrong: [], missed: [] })
})

test('a slip of the keyboard: most are known, none is taken for another field', () => {
  let known = 0
  let all = 0
  for (const { number, fields } of lists) {
    for (const [name, { label }] of Object.entries(fields)) {
      for (let at = 2; at < label.length - 1; at += 3) {
        if (!/[a-z]/i.test(label[at]!)) continue
        for (const slip of [label.slice(0, at) + label.slice(at + 1), label.slice(0, at) + label[at]! + label.slice(at), label.slice(0, at) + (label[at] === 'x' ? 'y' : 'x') + label.slice(at + 1)]) {
          all++
          const field = fieldOf(number, slip)
          expect([name, null], `${slip} on list ${number}`).toContain(field)
          if (field) known++
        }
      }
    }
  }
  expect(known / all).toBeGreaterThan(0.95)
})

/** Headings of the later edition, of published queries and of exports, with the field that they mean. */
const MET: readonly (readonly [ListNumber, string, string | null])[] = [
  [1, 'ChildUniqueID', 'childId'], [1, 'Child ID', 'childId'], [1, 'Person ID (Child Unique ID)', 'childId'], [1, 'Sex', 'gender'],
  [1, 'D.O.B', 'dateOfBirth'], [1, 'Birth date', 'dateOfBirth'], [1, 'EDD', 'expectedDateOfBirth'], [1, 'Expected date of birth', 'expectedDateOfBirth'],
  [1, 'If unborn, expected date of birth', 'expectedDateOfBirth'], [1, 'Expected DOB', 'expectedDateOfBirth'], [1, 'DateOfContact', 'dateOfContact'], [1, 'Contact Dt', 'dateOfContact'],
  [1, 'ContactSource', 'contactSource'], [1, 'Age (yrs)', 'age'], [2, 'AssessmentCompletionDate', 'assessmentCompletionDate'],
  [2, 'OrganisationCompletingAssessment', 'organisationCompletingAssessment'], [3, 'Date of referral', 'dateOfReferral'], [3, 'Referral Date', 'dateOfReferral'],
  [3, 'Social Worker', 'allocatedWorker'], [3, 'Team', 'allocatedTeam'], [4, 'AssessmentStartDate', 'continuousStart'], [4, 'HasDisability', 'disability'],
  [5, 'Strategy discussion initiating Section 47 Enquiry Start Date', 'section47Start'], [5, 'ICPC not required', 'conferenceNotRequired'],
  [5, 'Was an Initial Child Protection Conference deemed unnecessary?', 'conferenceNotRequired'], [6, 'CIN Start Date', 'cinStart'], [6, 'Child in Need Closure Date', 'cinClosure'],
  [7, 'CPP start date', 'planStart'], [8, 'LoookedAfterStartDate', 'started'], [8, 'ChildCategoryOfNeed', 'categoryOfNeed'], [8, 'LegalStatus', 'legalStatus'],
  [8, 'LatestStatutoryReviewDate', 'latestReview'], [8, 'LastSocialWorkVisitDate', 'lastVisit'], [8, 'LastIROVisitDate', 'lastIroContact'], [8, 'PlacementsLast12Months', 'placementsIn12Months'],
  [8, 'CeasedLookedAfterDate', 'ceased'], [8, 'ReasonCeasedLookedAfter', 'reasonCeased'], [8, 'MostRecentPlacementStartDate', 'placementStart'], [8, 'PlacementURN', 'placementUrn'], [8, 'LA of Placement', 'placementAuthority'],
  [8, 'Second or subsequent period of being a Looked After Child within the last 12 months', 'subsequentEpisode'],
  [9, 'EligibilityCategory', 'eligibility'], [9, 'LA In Touch ', 'inTouch'], [9, 'LAInTouch', 'inTouch'], [9, 'TypeOfAccommodation', 'accommodation'], [9, 'SuitabilityOfAccommodation', 'suitability'], [9, 'ActivityStatus', 'activity'],
  [10, 'EnteredCareDate', 'enteredCare'], [10, 'PlacementOrderDate', 'placementOrder'], [10, 'AdoptionOrderDate', 'adoptionOrder'],
  [10, 'Date the child was placed for fostering in FFA or concurrent planning placement', 'fosteringToAdopt'],
]
/** Headings that name nothing that the list asks for: taking them would put wrong values under a right name. */
const NOT_ASKED: readonly (readonly [ListNumber, string])[] = [
  [1, "Mother's date of birth"], [1, 'Date of birth of mother'], [1, 'Language'], [1, 'Stage 1 started'], [1, 'First name'], [1, 'Ward'], [1, 'Comments'], [1, 'Date of birth verified'],
  [3, 'Team manager'], [4, 'Assessment due date'], [5, 'Date of review conference'], [6, 'Case status'], [7, 'Date of latest review conference'], [8, 'Previous placement type'],
  [8, 'Start date of current legal status'], [8, 'What is the permanence plan for this child?'], [8, 'Date of next review'], [8, 'Placement end date'], [9, 'Personal Advisor'], [9, 'Latest Pathway Plan Review Date'], [10, 'Family identifier'],
]

describe('headings met in real files', () => {
  test.each(MET)('list %i: %s', (list, heading, field) => { expect(fieldOf(list, heading)).toBe(field) })
  test.each(NOT_ASKED)('list %i does not ask for: %s', (list, heading) => { expect(fieldOf(list, heading)).toBe(null) })
})

test('an expected date of birth is never taken for a date of birth', () => {
  for (const heading of ['Expected date of birth', 'expected DOB', 'Estimated Date Of Birth', 'DOB (expected)', 'Date of birth (if unborn, expected)', 'EDD', 'Expected birth date', 'Unborn DOB']) {
    expect(fieldOf(1, heading), heading).not.toBe('dateOfBirth')
    expect(fieldOf(8, heading), heading).not.toBe('dateOfBirth')
  }
})

test('the surest heading has the field, among equals the first; the other is kept and named', () => {
  const matched = match(1, 'Age', 'Age of child (years)', 'DOB', 'Birth date')
  expect(matched.taken.map(({ field, column }) => [field, column])).toEqual([['age', 1], ['dateOfBirth', 2]])
  expect(matched.second.map(({ field, column }) => [field, column])).toEqual([['age', 0], ['dateOfBirth', 3]])
})

test('no heading names two fields of one list', () => {
  for (const { number, fields } of lists) {
    const owner = new Map<string, string>()
    for (const [name, { label, aliases = [] }] of Object.entries(fields)) {
      for (const heading of [label, ...aliases]) {
        const plain = plainHeading(heading)
        expect(owner.get(plain) ?? name, `"${heading}" on list ${number}`).toBe(name)
        owner.set(plain, name)
      }
    }
  }
})

test('any heading at all is taken, extra or second, and no field is taken twice', () => {
  fc.assert(fc.property(fc.constantFrom(...lists), fc.array(fc.oneof(fc.string(), fc.constantFrom('Age', 'DOB', '__proto__', 'Date', ' ', 'constructor')), { maxLength: 12 }), ({ number }, texts) => {
    const { taken, extra, second } = match(number, ...texts)
    expect([...taken, ...extra, ...second].map(({ column }) => column).sort((a, b) => a - b)).toEqual(texts.map((_, column) => column))
    expect(new Set(taken.map(({ field }) => field)).size).toBe(taken.length)
  }), { numRuns: 200 })
})
