import { c, codeSet } from '../grammar/codes.ts'

const individual = { group: 'Individual' }
const education = { group: 'Education' }
const health = { group: 'Health' }
const authority = { group: 'Local authority services' }

/** Contact source (list 1) and referral source (list 3). */
export const source = codeSet('source', 'Contact or referral source', 'children in need census, referral source', [
  c('1A', 'Individual - family member, relative or carer', { ...individual, also: ['Family member/relative/carer', 'Family, relative or carer', 'Individual - family member/relative/carer', 'Relative', 'Parent', 'Family member', 'Parent/carer', 'Family'] }),
  c('1B', 'Individual - acquaintance', { ...individual, also: ['Acquaintance', 'Neighbour', 'Friend', 'Individual - acquaintance (including neighbours and child minders)', 'Childminder', 'Neighbour/childminder'] }),
  c('1C', 'Individual - self', { ...individual, also: ['Self', 'Self referral', 'Child', 'Young person'] }),
  c('1D', 'Individual - other', { ...individual, also: ['Other individual', 'Stranger', 'Individual - other (including strangers)', 'Member of the public'] }),
  c('2A', 'Schools', { ...education, also: ['School', 'Education - school'] }),
  c('2B', 'Education services', { ...education, also: ['Education', 'Education service', 'College', 'Education welfare'] }),
  c('3A', 'Health services - GP', { ...health, also: ['GP', 'General practitioner'] }),
  c('3B', 'Health services - health visitor', { ...health, also: ['Health visitor'] }),
  c('3C', 'Health services - school nurse', { ...health, also: ['School nurse'] }),
  c('3D', 'Health services - other primary health services', { ...health, also: ['Other primary health services', 'Other primary health', 'Midwife', 'Primary health'] }),
  c('3E', 'Health services - A&E', { ...health, also: ['A&E', 'Accident and emergency', 'Emergency department', 'Health services - A&E (emergency department)'] }),
  c('3F', 'Health services - other', { ...health, also: ['Other health', 'Hospital', 'Health other', 'Hospice', 'Health services - other (e.g. hospice)', 'Health'] }),
  c('4', 'Housing', { group: 'Housing', also: ['Local authority housing', 'Housing association', 'Local authority housing or housing association'] }),
  c('5A', 'Local authority services - social care', { ...authority, also: ['LA services - adult social care', 'Adult social care', 'Social care e.g. adult social care', 'LA services - social care'] }),
  c('5B', 'Local authority services - other internal', { ...authority, also: ['Other internal', 'Youth offending', 'Youth offending team', 'LA services - other internal', 'Other internal (department other than social care in local authority)'] }),
  c('5C', 'Local authority services - external', { ...authority, also: ['External', 'Another local authority', 'Other local authority', 'LA services - external', 'External e.g. from another local authority'] }),
  c('5D', 'Local authority services - early help', { ...authority, also: ['Early help'], from: '2017-04-01' }),
  c('6', 'Police', { group: 'Police' }),
  c('7', 'Other legal agency', { group: 'Other legal agency', also: ['Court', 'Courts', 'Probation', 'Immigration', 'CAFCASS', 'Prison', 'Other legal agency (courts, probation, immigration, CAFCASS, prison)'] }),
  c('8', 'Other', { group: 'Other', also: ["Children's centre", 'Voluntary', 'Voluntary sector', 'Voluntary organisation', 'Independent agency', "Other (children's centres, independent agency providers, voluntary organisations)"] }),
  c('9', 'Anonymous', { group: 'Anonymous' }),
  c('10', 'Unknown', { group: 'Unknown', also: ['Not known', 'Not recorded', 'Not stated'] }),
])

const need = [
  c('N1', 'Abuse or neglect'),
  c('N2', "Child's disability or illness", { also: ["Child's disability", "Child's illness", 'Disability', 'Child disability'] }),
  c('N3', 'Parental disability or illness', { also: ['Parental illness', 'Parental illness or disability', 'Parental disability', "Parent's disability or illness"] }),
  c('N4', 'Family in acute stress', { also: ['Acute stress'] }),
  c('N5', 'Family dysfunction', { also: ['Dysfunction'] }),
  c('N6', 'Socially unacceptable behaviour', { also: ['Unacceptable behaviour'] }),
  c('N7', 'Low income'),
  c('N8', 'Absent parenting', { also: ['Absent parent', 'Absent parents'] }),
] as const

/** List 6. N9 and N0 exist in the children in need census only. */
export const primaryNeed = codeSet('primaryNeed', 'Primary need', 'children in need census, primary need code', [
  ...need,
  c('N9', 'Cases other than children in need', { also: ['Other than children in need', 'Cases other than CIN'] }),
  c('N0', 'Not stated', { also: ['Not known', 'Unknown', 'Not recorded'] }),
])

/** List 8: the looked after children return has no N9 and no N0. */
export const categoryOfNeed = codeSet('categoryOfNeed', 'Category of need', 'looked after children return, category of need', [...need])

export const reasonForClosure = codeSet('reasonForClosure', 'Reason for closure', 'children in need census, reason for closure', [
  c('RC1', 'Adopted'),
  c('RC2', 'Died', { also: ['Death', 'Deceased'] }),
  c('RC3', 'Child arrangements order', { also: ['Residence order', 'Residence/child arrangements order', 'Child arrangements order (residence order)'] }),
  c('RC4', 'Special guardianship order', { also: ['SGO', 'Special guardianship'] }),
  c('RC5', 'Transferred to another local authority', { also: ['Transferred to services of another local authority', 'Transferred to another LA', 'Transfer out'] }),
  c('RC6', 'Transferred to adult services', { also: ['Transferred to adult social care services', 'Transferred to adult social services'] }),
  c('RC7', 'Services ceased for any other reason, including child no longer in need', { also: ['Services ceased for any other reason', 'No longer in need', 'Child no longer in need', 'Any other reason', 'Other'] }),
  c('RC8', 'Case closed after assessment, no further action', { also: ['Closed after assessment', 'Case closed after assessment', 'NFA after assessment', 'Case closed after assessment NFA'] }),
  c('RC9', 'Case closed after assessment, referred to early help', { from: '2017-04-01' }),
])

export const categoryOfAbuse = codeSet('categoryOfAbuse', 'Category of abuse', 'children in need census, category of abuse', [
  c('NEG', 'Neglect'),
  c('PHY', 'Physical abuse', { also: ['Physical'] }),
  c('SAB', 'Sexual abuse', { also: ['Sexual'] }),
  c('EMO', 'Emotional abuse', { also: ['Emotional'] }),
  c('MUL', 'Multiple/not recommended', { also: ['Multiple', 'Multiple abuse', 'Not recommended'] }),
])
