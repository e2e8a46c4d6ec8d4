import { code, date } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, childId, disability, ethnicity, gender, knownDateOfBirth } from './person.ts'

export const adoption = list({
  number: 10,
  name: 'Adoption',
  title: 'All those children who have been adopted in the 12 months prior to inspection, those where the decision that the child should be placed for adoption has been made but they have not yet been adopted, and those who had an adoption decision which was subsequently reversed during the period.',
  paragraph: 'Annex A, Table 2, list 10',
  sheetAliases: ['adoption', 'adoptions', 'children adopted', 'adopted'],
  oneRowEach: 'child',
  row: ['child with an adoption decision', 'children with an adoption decision'],
  journey: 'Adoption',
  openUntil: 'adoptionOrder',
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth: knownDateOfBirth,
  age: ageInYears,
  disability,
  enteredCare: date('Date the child entered care', {
    help: 'The day on which the child became looked after.',
    expected: true,
    notBefore: ['dateOfBirth'],
    aliases: ['EnteredCareDate', 'Date entered care', 'Entered care date', 'Date child entered care'],
    event: 'Entered care',
  }),
  decision: date('Date of decision that child should be placed for adoption', {
    help: 'The day of the decision of the agency decision maker.',
    expected: true,
    notBefore: ['enteredCare'],
    aliases: ['Date of decision', 'DateOfDecision', 'Date of decision that the child should be placed for adoption', 'Adoption decision date', 'ADM decision date', 'SHOBPA date'],
    event: 'Decision that the child should be placed for adoption',
  }),
  placementOrder: date('Date of placement order', {
    help: 'The day on which the court made the placement order, if it has.',
    notBefore: ['decision'],
    aliases: ['PlacementOrderDate', 'Placement order date', 'Placement order granted date'],
    event: 'Placement order',
  }),
  matched: date('Date of matching child and prospective adopters', {
    help: 'The day on which the match was decided.',
    notBefore: ['placementOrder', 'decision'],
    aliases: ['Matching date', 'MatchedDate', 'Date of match', 'Date matched', 'Date of matching'],
    event: 'Matched with prospective adopters',
  }),
  placedForAdoption: date('Date placed for adoption', {
    help: 'The day on which the child moved in with the prospective adopters.',
    notBefore: ['matched'],
    aliases: ['PlacedForAdoptionDate', 'Adoption placement date', 'Date of adoptive placement', 'Date child placed for adoption'],
    event: 'Placed for adoption',
  }),
  adoptionOrder: date('Date of adoption order', {
    help: 'The day of the adoption order. Leave it empty if not yet adopted.',
    notBefore: ['placedForAdoption', 'placementOrder', 'decision'],
    within: { months: 12, severity: 'fix' },
    aliases: ['AdoptionOrderDate', 'Adoption order date', 'Date adopted', 'Date adoption order granted'],
    event: 'Adoption order',
  }),
  decisionReversed: date('Date of decision that child should no longer be placed for adoption', {
    help: 'The day on which the decision was reversed, if it was.',
    notBefore: ['decision'],
    // Asked, not refused: a decision may be reversed, made again and still stand, and then the older reversal is true.
    within: { months: 12, severity: 'check' },
    blankUnless: { field: 'adoptionOrder', is: 'blank', severity: 'fix' },
    aliases: ['Date of decision that child should no longer be placed', 'Date decision reversed', 'Reversal date', 'Date of reversal'],
    event: 'Decision that the child should no longer be placed for adoption',
  }),
  reasonReversed: code('Reason why child no longer placed for adoption', 'reasonNotAdopted', {
    help: 'RD1 to RD4, or its description. Only with the date of the reversal.',
    expected: { field: 'decisionReversed', is: 'present' }, required: true,
    blankUnless: { field: 'decisionReversed', is: 'present', severity: 'fix' },
    aliases: ['Reason no longer placed for adoption', 'ReasonNoLongerPlacedForAdoption', 'Reason child no longer placed for adoption', 'Reason for reversal'],
  }),
  fosteringToAdopt: date('Date of fostering to adopt placement', {
    help: 'The day on which a fostering to adopt placement began, if there was one.',
    notBefore: ['enteredCare'],
    aliases: ['Date the child was placed for fostering in FFA or concurrent planning placement', 'Fostering for adoption date', 'FFA date', 'Fostering to adopt date', 'Date of fostering for adoption placement'],
    event: 'Fostering to adopt placement started',
  }),
})
