import { code, count, date, yesNo } from '../grammar/field.ts'
import { list } from '../grammar/list.ts'
import { ageInYears, allocatedTeam, allocatedWorker, childId, dateOfBirth, disability, ethnicity, expectedDateOfBirth, gender, stage2 } from './person.ts'

export const childProtection = list({
  number: 7,
  name: 'Child protection plans',
  title: 'All those who are the subject of a child protection plan at the point of inspection and those who ceased to be the subject of a child protection plan in the three months prior to inspection',
  paragraph: 'Annex A, Table 2, list 7',
  sheetAliases: ['child protection', 'child protection plans', 'cpp', 'cp', 'protection', 'cp plans'],
  oneRowEach: 'child',
  row: ['child protection plan', 'child protection plans'],
  journey: 'Child protection plan',
  openUntil: 'planEnd',
}, {
  childId,
  gender,
  ethnicity,
  dateOfBirth,
  expectedDateOfBirth,
  age: ageInYears,
  disability,
  planStart: date('Child protection plan start date', {
    help: 'The day on which the plan began.',
    expected: true,
    aliases: ['CPP start date', 'CP plan start date', 'ChildProtectionPlanStartDate', 'Plan start date', 'Date child protection plan started'],
    event: 'Child protection plan started',
  }),
  initialCategory: code('Initial category of abuse', 'categoryOfAbuse', {
    help: 'The category when the plan began: neglect, physical, sexual, emotional or multiple.',
    expected: true,
    aliases: ['Initial category', 'InitialCategoryOfAbuse', 'Initial abuse category', 'Category of abuse at start'],
  }),
  latestCategory: code('Latest category of abuse', 'categoryOfAbuse', {
    help: 'The category now: neglect, physical, sexual, emotional or multiple.',
    expected: true,
    aliases: ['Latest category', 'LatestCategoryOfAbuse', 'Current category of abuse', 'Latest abuse category', 'Current category'],
  }),
  lastStatutoryVisit: date('Date of the last statutory visit', {
    help: 'The day of the last statutory visit under this plan.',
    expected: true, ...stage2,
    notBefore: ['planStart'],
    aliases: ['Last statutory visit', 'Date of last statutory visit', 'DateOfLastStatutoryVisit', 'Last CP visit', 'Last visit date', 'Date of last visit'],
    event: 'Last statutory visit under the plan',
  }),
  seenToTimescale: yesNo('Child seen in accordance with the timescales specified within their plan, by the lead social worker? (Y/N)', {
    help: 'Yes if the lead social worker has seen the child as often as the plan says.',
    also: { Y: ['Seen'], N: ['Not seen'] },
    expected: true, ...stage2,
    aliases: ['Child seen in accordance with timescales', 'Seen in timescale', 'Child seen within timescales', 'Seen to timescale'],
  }),
  seenAlone: yesNo('Was the child seen alone?', {
    help: 'Yes if the child was seen alone at the last statutory visit.',
    also: { Y: ['Seen alone', 'Seen'], N: ['Not seen alone', 'Not seen'] },
    expected: true, ...stage2,
    aliases: ['Child seen alone', 'Seen alone', 'WasTheChildSeenAlone', 'Was the child seen alone (Y/N)'],
  }),
  planEnd: date('Child protection plan end date', {
    help: 'The day on which the plan ended. Leave it empty while the child is still subject to it.',
    notBefore: ['planStart', 'lastStatutoryVisit'],
    within: { months: 3, severity: 'fix' },
    aliases: ['CPP end date', 'CP plan end date', 'ChildProtectionPlanEndDate', 'Plan end date', 'Date child protection plan ended'],
    event: 'Child protection plan ended',
  }),
  ordersInLastSixMonths: yesNo('Subject to emergency protection/care/supervision order or protected under police powers in last six months (Y/N)', {
    help: 'Yes if any of these orders or powers applied in the six months before the inspection.',
    expected: true, ...stage2,
    aliases: ['Subject to emergency protection order or protected under police powers in last six months', 'EPO or police protection in last six months', 'Emergency protection, care or supervision order or police powers in last six months'],
  }),
  previousPlans: count('Number of previous child protection plans', {
    help: 'How many child protection plans the child had before this one, with you. Write 0 if none.',
    expected: true,
    aliases: ['Previous child protection plans', 'NumberOfPreviousChildProtectionPlans', 'Number of previous CP plans', 'Number of previous CPPs', 'Previous CPPs'],
  }),
  allocatedTeam,
  allocatedWorker,
})
