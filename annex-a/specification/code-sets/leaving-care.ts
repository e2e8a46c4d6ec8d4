import { c, codeSet } from '../grammar/codes.ts'

export const eligibility = codeSet('eligibility', 'Eligibility category', 'Annex A Table 2', [
  c('RELEVANT', 'Relevant', { also: ['R', 'Relevant child', 'Care leaver - relevant'] }),
  c('FORMER', 'Former relevant', { also: ['FR', 'Former relevant child', 'Care leaver - former relevant'] }),
  c('QUALIFYING', 'Qualifying', { also: ['Q', 'Qualifying care leaver', 'Care leaver - qualifying'] }),
  c('OTHER', 'Other', { also: ['Eligible', 'Eligible child', 'E', 'PA to 25'] }),
])

export const inTouch = codeSet('inTouch', 'Local authority in touch', 'looked after children return, in touch', [
  c('YES', 'Yes', { also: ['Y', '1', '01', '01 - Yes, resident in the UK', 'Yes, resident in the UK', 'Yes - resident in the UK', 'In touch', 'True'] }),
  c('NO', 'No', { also: ['N', '2', '02', 'Not in touch', 'False'] }),
  c('DIED', 'Young person has died', { also: ['Died', 'Deceased'] }),
  c('REFU', 'Young person refuses contact', { also: ['Refuses contact', 'Refused', 'Refused contact', '08', '8', '08 - refuses contact'] }),
  c('NREQ', 'Young person no longer requires services', { also: ['No longer requires services', 'Not required', '10', '10 - no longer requires services'] }),
  c('RHOM', 'Young person has returned home', { also: ['Returned home'] }),
])

export const accommodation = codeSet('accommodation', 'Type of accommodation', 'looked after children return, accommodation of care leavers', [
  c('B', 'With parents or relatives', { also: ['Parents or relatives', 'With parents', 'Parents/relatives', 'Parents', 'B1', 'B2'] }),
  c('C', 'Community home or other form of residential care', { also: ['Community home', 'Residential care', 'Community home/residential', 'C1', 'C2'] }),
  c('D', 'Semi-independent, transitional accommodation', { also: ['Semi-independent', 'Semi-independent accommodation', 'Semi independent transitional accommodation', 'D1', 'D2'] }),
  c('E', 'Supported lodgings', { also: ['E1', 'E2'] }),
  c('G', 'Gone abroad', { also: ['Abroad', 'G1', 'G2'] }),
  c('H', 'Deported', { also: ['H1', 'H2'] }),
  c('K', 'Ordinary lodgings, without formal support', { also: ['Ordinary lodgings', 'K1', 'K2'] }),
  c('R', 'Residence not known', { also: ['Not known', 'Unknown', 'R1', 'R2'] }),
  c('S', 'No fixed abode or homeless', { also: ['No fixed abode', 'Homeless', 'NFA', 'S1', 'S2', 'No fixed abode/homeless'] }),
  c('T', 'Foyers and similar supported accommodation', { also: ['Foyer', 'Foyers', 'T1', 'T2'] }),
  c('U', 'Independent living', { also: ['Independent', 'Own tenancy', 'U1', 'U2'] }),
  c('V', 'Emergency accommodation', { also: ['Emergency', 'V1', 'V2'] }),
  c('W', 'Bed and breakfast', { also: ['B&B', 'W1', 'W2'] }),
  c('X', 'In custody', { also: ['Custody', 'Prison', 'X1', 'X2'] }),
  c('Y', 'Other accommodation', { also: ['Other', 'Y1', 'Y2'] }),
  c('Z', 'With former foster carers', { also: ['Staying put', 'Former foster carers', 'Former foster carer', 'Z1', 'Z2'] }),
])

export const suitability = codeSet('suitability', 'Suitability of accommodation', 'looked after children return', [
  c('1', 'Suitable', { also: ['Accommodation considered suitable', 'Considered suitable', 'Yes', 'Y'] }),
  c('2', 'Unsuitable', { also: ['Accommodation considered unsuitable', 'Considered unsuitable', 'Not suitable', 'No', 'N'] }),
])

export const activity = codeSet('activity', 'Activity status', 'looked after children return, activity of care leavers', [
  c('F1', 'Full time in higher education', { group: 'Education, training or employment', also: ['Full time higher education'] }),
  c('P1', 'Part time in higher education', { group: 'Education, training or employment', also: ['Part time higher education'] }),
  c('F2', 'Full time in education other than higher education', { group: 'Education, training or employment', also: ['Full time other education', 'Full time education'] }),
  c('P2', 'Part time in education other than higher education', { group: 'Education, training or employment', also: ['Part time other education', 'Part time education'] }),
  c('F3', 'Full time in training or employment', { group: 'Education, training or employment', also: ['Full time training or employment', 'Full time employment'] }),
  c('P3', 'Part time in training or employment', { group: 'Education, training or employment', also: ['Part time training or employment', 'Part time employment'] }),
  c('F4', 'Full time in an apprenticeship', { group: 'Education, training or employment', from: '2017-04-01' }),
  c('P4', 'Part time in an apprenticeship', { group: 'Education, training or employment', from: '2017-04-01' }),
  c('F5', 'Full time in training or employment, not an apprenticeship', { group: 'Education, training or employment', from: '2017-04-01' }),
  c('P5', 'Part time in training or employment, not an apprenticeship', { group: 'Education, training or employment', from: '2017-04-01' }),
  c('G4', 'Not in education, training or employment: illness or disability', { group: 'Not in education, training or employment', also: ['NEET illness/disability', 'NEET - illness or disability', 'NEET illness or disability'] }),
  c('G5', 'Not in education, training or employment: other circumstances', { group: 'Not in education, training or employment', also: ['NEET', 'NEET other', 'NEET - other', 'NEET other circumstances'] }),
  c('G6', 'Not in education, training or employment: pregnancy or parenting', { group: 'Not in education, training or employment', also: ['NEET pregnancy/parenting', 'NEET - pregnancy or parenting', 'NEET pregnancy or parenting'] }),
])

export const reasonNotAdopted = codeSet('reasonNotAdopted', 'Reason no longer placed for adoption', 'looked after children return', [
  c('RD1', "The child's needs changed after the decision", { also: ["Child's needs changed", 'Needs changed'] }),
  c('RD2', 'The court did not make a placement order', { also: ['Court did not make placement order', 'Court made no placement order', 'No placement order'] }),
  c('RD3', 'Prospective adopters could not be found', { also: ['Adopters not found', 'Prospective adopters not found'] }),
  c('RD4', 'Any other reason', { also: ['Other', 'Other reason'] }),
])
