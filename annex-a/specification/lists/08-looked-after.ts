import { code, count, date, text, yesNo } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, allocatedTeam, allocatedWorker, childId, disability, ethnicity, gender, knownDateOfBirth, stage2 } from './person.ts'

export const lookedAfter = list({
  number: 8,
  name: 'Children looked after',
  title: 'All those children looked after as at the point of inspection and all those children who ceased to be looked after in the six months prior to inspection',
  paragraph: 'Annex A, Table 2, list 8',
  sheetAliases: ['looked after', 'looked after children', 'children looked after', 'lac', 'cla', 'care', 'children in care'],
  oneRowEach: 'child',
  row: ['child looked after', 'children looked after'],
  journey: 'Looked after',
  openUntil: 'ceased',
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth: knownDateOfBirth,
  age: ageInYears,
  uasc: yesNo('UASC within the last 12 months (Y/N)', {
    help: 'Yes if the child was an unaccompanied asylum-seeking child at any time in the last 12 months.',
    expected: true,
    aliases: ['Unaccompanied asylum seeking child (UASC) within the last 12 months', 'UASC', 'Unaccompanied asylum seeking child', 'UASC in last 12 months', 'UASC flag'],
  }),
  disability,
  specialEducationalNeed: yesNo('Does the child have a special educational need (school action plus or statement), education health and social care plan or additional special educational needs support? (Y/N)', {
    help: 'Yes if the child has any of these.', expected: true, ...stage2,
    aliases: ['SEN', 'SEN/EHC plan', 'Special educational need', 'SEN statement or EHC plan', 'Does the child have a special educational need', 'EHCP'],
  }),
  schoolConcern: yesNo("Are there concerns about this child's school place (or alternative provision), or their attendance? (Y/N)", {
    help: 'Yes if there are concerns about the school place, alternative provision or attendance.', ...stage2,
    aliases: ['Concerns about school place or attendance', 'School concerns', "Are there concerns about this child's school place or attendance"],
  }),
  reasonNotAttending: text('Reason not attending school (if applicable)', {
    help: 'In your own words, only if the child does not attend.', ...stage2,
    aliases: ['Reason not attending school', 'Reason for not attending school'],
  }),
  schoolsInTwoYears: count('Number of schools attended in the last two years', {
    help: 'How many schools the child attended in the last two years.', ...stage2,
    aliases: ['Number of schools in last two years', 'Schools attended in last 2 years', 'Number of schools attended in last 2 years'],
  }),
  expectedProgress: yesNo("Is the child making the 'expected level of progress' at school? (Y/N)", {
    help: "Yes if the child makes the expected level of progress.", ...stage2,
    aliases: ['Expected level of progress', 'Making expected progress', 'Expected progress'],
  }),
  started: date('Date started to be looked after', {
    help: 'The day on which the current period of being looked after began.',
    expected: true,
    notBefore: ['dateOfBirth'],
    aliases: ['Date became looked after', 'LookedAfterStartDate', 'LoookedAfterStartDate', 'Looked after start date', 'LAC start date', 'CLA start date', 'Date started looked after', 'Date of becoming looked after'],
    event: 'Started to be looked after',
  }),
  categoryOfNeed: code("Child's category of need", 'categoryOfNeed', {
    help: 'N1 to N8 as in the looked after children return, or its description.',
    expected: true,
    aliases: ['Category of need', 'ChildCategoryOfNeed', 'Child category of need', 'Need code'],
  }),
  subsequentEpisode: yesNo('Second or subsequent episode of being a looked after child within the last 12 months? (Y/N)', {
    help: 'Yes if the child was looked after, left and came back within the last 12 months.',
    expected: true,
    aliases: ['Second or subsequent period of being a looked after child within the last 12 months', 'Second or subsequent episode', 'Subsequent LAC episode in last 12 months'],
  }),
  legalStatus: code("Child's legal status", 'legalStatus', {
    help: 'The code of the looked after children return, such as C2, or its description.',
    expected: true,
    aliases: ['Legal status', 'LegalStatus', 'Current legal status', 'Legal status code'],
  }),
  latestReview: date('Date of latest statutory review', {
    help: 'The day of the latest review. Leave it empty if there has been none yet.',
    usuallyNotBefore: ['started'],
    aliases: ['Latest statutory review date', 'LatestStatutoryReviewDate', 'Date of last statutory review', 'Latest LAC review', 'Last review date', 'Date of last review'],
    event: 'Latest statutory review',
  }),
  reviewInTime: yesNo('Statutory review in time (Y/N)', {
    help: 'Yes if the latest review was held in time.', ...stage2,
    expected: { field: 'latestReview', is: 'present' },
    aliases: ['Review in time', 'Statutory review in timescale', 'LAC review in time', 'Statutory review on time'],
  }),
  lastVisit: date('Date of last social work visit', {
    help: 'The day on which a social worker last visited the child.',
    expected: true, ...stage2,
    usuallyNotBefore: ['started'],
    aliases: ['Last social work visit date', 'LastSocialWorkVisitDate', 'Date of last visit', 'Last statutory visit', 'Last social worker visit', 'Date of last social worker visit'],
    event: 'Last social work visit',
  }),
  reunification: yesNo('Plan for child to be reunified with their family? (Y/N)', {
    help: 'Yes if the plan is that the child goes home.', expected: { field: 'ceased', is: 'blank' }, ...stage2,
    aliases: ['Plan to be reunified', 'Reunification plan', 'Plan for reunification'],
  }),
  lastIroContact: date('Date of last IRO visit/contact to the child', {
    help: 'The day on which the independent reviewing officer last visited or spoke with the child.', ...stage2,
    usuallyNotBefore: ['started'],
    aliases: ['Date of last IRO visit / contact to the child', 'LastIROVisitDate', 'Last IRO contact', 'Date of last IRO visit', 'Last IRO visit date', 'Date of last IRO contact'],
    event: 'Last contact with the independent reviewing officer',
  }),
  lastHealthAssessment: date('Date of last health assessment', {
    help: 'The day of the last health assessment.', expected: true, ...stage2,
    aliases: ['Last health assessment', 'LastHealthAssessmentDate', 'Last health assessment date', 'Health assessment date'],
    event: 'Last health assessment',
  }),
  lastDentalCheck: date('Date of last dental check', {
    help: 'The day of the last dental check.', ...stage2,
    aliases: ['Last dental check', 'LastDentalCheckDate', 'Last dental check date', 'Dental check date', 'Date of last dental examination'],
    event: 'Last dental check',
  }),
  placementsIn12Months: count('Number of placements in the last 12 months', {
    help: 'How many placements the child had in the last 12 months, this one included: at least 1.',
    expected: true, atLeast: 1,
    aliases: ['PlacementsLast12Months', 'Number of placements', 'Placements in last 12 months', 'Number of placements in last 12 months'],
  }),
  ceased: date('Date ceased to be looked after', {
    help: 'The day on which the child ceased to be looked after. Leave it empty while still looked after.',
    notBefore: ['started'],
    within: { months: 6, severity: 'fix' },
    aliases: ['CeasedLookedAfterDate', 'Ceased looked after date', 'LAC end date', 'CLA end date', 'Date ceased looked after', 'Date left care'],
    event: 'Ceased to be looked after',
  }),
  reasonCeased: code('Reason ceased to be looked after', 'reasonCeased', {
    help: 'Why the child ceased to be looked after: the code of the return, such as E4A, or its description.',
    expected: { field: 'ceased', is: 'present' }, required: true,
    blankUnless: { field: 'ceased', is: 'present', severity: 'fix' },
    aliases: ['ReasonCeasedLookedAfter', 'Reason ceased', 'Ceased reason', 'Reason ceased looked after', 'Reason left care'],
  }),
  placementStart: date('Start date of most recent placement', {
    help: 'The day on which the current, or last, placement began.',
    expected: true,
    notBefore: ['started'],
    aliases: ['MostRecentPlacementStartDate', 'Placement start date', 'Most recent placement start date', 'Date of most recent placement', 'Current placement start date'],
    event: 'Latest placement started',
  }),
  placementType: code('Placement type', 'placementType', {
    help: 'The code of the return, such as U6 or K2, or its description.',
    expected: true,
    aliases: ['PlacementType', 'Type of placement', 'Placement type code', 'Placement code'],
  }),
  placementProvider: code('Placement provider', 'placementProvider', {
    help: 'PR0 to PR5, or its description. May be empty for temporary placements.',
    expected: { field: 'placementType', oneOf: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'Q1', 'Q2', 'A3', 'A4', 'A5', 'A6', 'P1', 'P2', 'P3', 'H5', 'K1', 'K2', 'R1', 'R2', 'R3', 'R5', 'S1'] },
    aliases: ['PlacementProvider', 'Provider type', 'Type of provider', 'Provider code'],
  }),
  providerName: text('Name of provider', {
    help: 'The name of the provider.', ...stage2,
    aliases: ['Provider name', 'Placement provider name', 'NameOfProvider'],
  }),
  placementAddress: text('Placement address', {
    help: 'The address of the placement.', ...stage2,
    aliases: ['Address of placement', 'PlacementAddress', 'Placement postcode', 'Address'],
  }),
  placementUrn: text('URN of placement', {
    help: 'The unique reference number that Ofsted gave the provider, such as SC123456.',
    aliases: ['PlacementURN', 'URN', 'Placement URN', 'Ofsted URN', 'Provider URN'],
  }),
  placementLocation: code('Placement location', 'placementLocation', {
    help: "In or Out: inside or outside your authority's boundary.",
    expected: true,
    aliases: ['Placement in or out of area', 'Location of placement', 'In or out of area', 'Placement location (in/out)', 'PlacementLocation'],
  }),
  providerJudgement: code("Latest Ofsted 'overall effectiveness' judgement for the provider", 'providerJudgement', {
    help: 'Outstanding, Good, Requires improvement or Inadequate, as last published.', ...stage2,
    aliases: ['Latest Ofsted overall effectiveness judgement', 'Ofsted judgement', 'Provider Ofsted judgement', 'Ofsted rating', 'Overall effectiveness judgement for the provider'],
  }),
  placementAuthority: text('Local authority of placement', {
    help: 'The authority in whose area the child lives.',
    expected: true,
    aliases: ['LA of placement', 'LAOfPlacement', 'Placement local authority', 'Placement LA', 'Local authority where placed'],
  }),
  timesMissing: count("Number of episodes the child has been 'missing' from their placement in the last 12 months", {
    help: "How many times the child went missing in the last 12 months. Write 0 if never.",
    expected: true,
    aliases: ['Number of missing episodes', 'Missing episodes in last 12 months', 'Number of times missing', 'Number of episodes missing', 'Missing episodes', "Number of episodes the child has been 'missing' from their placement"],
  }),
  timesAbsent: count("Number of episodes the child has been 'absent' from their placement in the last 12 months", {
    help: "How many times the child was absent without leave in the last 12 months. Write 0 if never.",
    expected: true,
    aliases: ['Number of absent episodes', 'Absent episodes in last 12 months', 'Number of times absent', 'Number of episodes absent', 'Absent episodes', "Number of episodes the child has been 'absent' from their placement"],
  }),
  interviewOffered: yesNo('Was the child offered a Return Interview after their last missing episode (Y/N)?', {
    help: 'Yes or No. Leave it empty if the child was never missing.', ...stage2,
    expected: { field: 'timesMissing', atLeast: 1 },
    blankUnless: { field: 'timesMissing', atLeast: 1, severity: 'check' },
    aliases: ['Return interview offered', 'Offered return interview', 'Was the child offered a return interview', 'RHI offered'],
  }),
  interviewAccepted: yesNo('Did the child accept a Return Interview after their last missing episode? (Y/N)', {
    help: 'Yes or No. Leave it empty if no interview was offered.', ...stage2,
    expected: { field: 'interviewOffered', oneOf: ['Y'] },
    blankUnless: { field: 'timesMissing', atLeast: 1, severity: 'check' },
    aliases: ['Return interview accepted', 'Accepted return interview', 'Did the child accept a return interview', 'RHI accepted'],
  }),
  allocatedTeam,
  allocatedWorker,
})
