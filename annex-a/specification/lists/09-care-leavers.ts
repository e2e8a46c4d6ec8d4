import { code, yesNo } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, allocatedTeam, allocatedWorker, childId, disability, ethnicity, gender, knownDateOfBirth, stage2 } from './person.ts'

const inTouchOnly = { field: 'inTouch', oneOf: ['YES', ''], severity: 'fix' } as const

export const careLeavers = list({
  number: 9,
  name: 'Care leavers',
  title: 'All those care leavers who are receiving leaving care services as at the point of inspection',
  paragraph: 'Annex A, Table 2, list 9',
  sheetAliases: ['care leavers', 'care leaver', 'leaving care', 'leavers'],
  oneRowEach: 'child',
  row: ['care leaver', 'care leavers'],
  journey: 'Care leaver',
  openUntil: null,
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth: knownDateOfBirth,
  age: ageInYears,
  disability,
  allocatedTeam,
  allocatedWorker,
  eligibility: code('Eligibility category (relevant/former relevant/qualifying/other)', 'eligibility', {
    help: 'Relevant, former relevant, qualifying or other.',
    expected: true,
    aliases: ['Eligibility category', 'EligibilityCategory', 'Eligibility', 'Eligibility status', 'Leaving care eligibility'],
  }),
  inTouch: code('Local authority in touch', 'inTouch', {
    help: 'Whether you are in touch with the young person: YES, NO, DIED, REFU, NREQ or RHOM.',
    expected: true,
    aliases: ['LA in touch', 'LAInTouch', 'In touch', 'Local authority in touch (Y/N)', 'In touch with LA'],
  }),
  accommodation: code('Type of accommodation', 'accommodation', {
    help: 'The code of the return, such as U, or its description. Leave it empty if you are not in touch.',
    expected: { field: 'inTouch', oneOf: ['YES'] }, blankUnless: inTouchOnly,
    aliases: ['TypeOfAccommodation', 'Accommodation type', 'Accommodation', 'Accommodation code'],
  }),
  suitability: code('Suitability of accommodation', 'suitability', {
    help: 'Suitable or unsuitable. Leave it empty if you are not in touch.',
    expected: { field: 'inTouch', oneOf: ['YES'] }, blankUnless: inTouchOnly,
    aliases: ['SuitabilityOfAccommodation', 'Suitability', 'Accommodation suitability', 'Suitable accommodation'],
  }),
  activity: code('Activity status', 'activity', {
    help: 'The code of the return, such as F2 or G5, or its description. Leave it empty if you are not in touch.',
    expected: { field: 'inTouch', oneOf: ['YES'] }, blankUnless: inTouchOnly,
    aliases: ['ActivityStatus', 'Activity', 'EET status', 'Activity code'],
  }),
  multipleOccupancy: yesNo('Living in housing of multiple occupancy? (Y/N)', {
    help: 'Yes if the young person lives in a house in multiple occupation.', ...stage2,
    expected: { field: 'inTouch', oneOf: ['YES'] },
    aliases: ['HMO', 'Living in housing of multiple occupancy', 'Housing of multiple occupancy', 'House in multiple occupation', 'Living in HMO'],
  }),
})
