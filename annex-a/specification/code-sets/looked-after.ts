import { c, codeSet } from '../grammar/codes.ts'

const from903 = 'looked after children return'
const court = { group: 'Care or placement order' }
const agreed = { group: 'Accommodated by agreement' }
const urgent = { group: 'Police or emergency protection' }
const justice = { group: 'Youth justice' }

export const legalStatus = codeSet('legalStatus', 'Legal status', `${from903}, legal status`, [
  c('C1', 'Interim care order', { ...court, also: ['ICO', 'Interim care'] }),
  c('C2', 'Full care order', { ...court, also: ['Care order', 'FCO'] }),
  c('D1', 'Freeing order granted', { ...court, also: ['Freeing order'] }),
  c('E1', 'Placement order granted', { ...court, also: ['Placement order'] }),
  c('V2', 'Single period of accommodation under section 20', { ...agreed, also: ['Section 20', 'S20', 'S.20', 'Accommodated', 'Accommodated under section 20', 'Accommodation under section 20'] }),
  c('V3', 'Accommodated under an agreed series of short-term breaks, individual episodes', { ...agreed, also: ['Short breaks individual', 'Short-term breaks, individual episodes'] }),
  c('V4', 'Accommodated under an agreed series of short-term breaks, agreement recorded', { ...agreed, also: ['Short breaks', 'Short-term breaks', 'Short break'] }),
  c('L1', 'Under police protection and in local authority accommodation', { ...urgent, also: ['Police protection', 'Under police protection', 'Police powers'] }),
  c('L2', 'Emergency protection order', { ...urgent, also: ['EPO'] }),
  c('L3', 'Under child assessment order and in local authority accommodation', { ...urgent, also: ['Child assessment order', 'CAO'] }),
  c('J1', 'Remanded to local authority accommodation or to youth detention accommodation', { ...justice, also: ['Remand', 'Remanded', 'On remand'] }),
  c('J2', 'Placed in local authority accommodation under the Police and Criminal Evidence Act 1984', { ...justice, also: ['PACE'] }),
  c('J3', 'Sentenced to youth rehabilitation order', { ...justice, also: ['Youth rehabilitation order', 'YRO'] }),
])

const foster = { group: 'Foster placement', from: '2015-04-01' }
const fosterOld = { group: 'Foster placement', until: '2015-03-31' }
const adoption = { group: 'Placed for adoption' }
const community = { group: 'Other placement in the community' }
const residential = { group: 'Residential' }
const temporary = { group: 'Temporary placement' }

export const placementType = codeSet('placementType', 'Placement type', `${from903}, placement type; the U codes replaced Q1 and Q2 on 1 April 2015`, [
  c('U1', 'Foster placement with relative or friend, long term', { ...foster, also: ['Relative or friend long term'] }),
  c('U2', 'Foster placement with relative or friend, fostering for adoption or concurrent planning', { ...foster, also: ['Relative or friend FFA', 'Foster placement with relative or friend who is also an approved adopter'] }),
  c('U3', 'Foster placement with relative or friend, other', { ...foster, also: ['Relative or friend', 'Foster placement with relative or friend - not long term or FFA'] }),
  c('U4', 'Foster placement with other foster carer, long term', { ...foster, also: ['Foster carer long term', 'Long term foster placement'] }),
  c('U5', 'Foster placement with other foster carer, fostering for adoption or concurrent planning', { ...foster, also: ['Foster carer FFA', 'Foster placement with other foster carer who is also an approved adopter'] }),
  c('U6', 'Foster placement with other foster carer, other', { ...foster, also: ['Foster placement with other foster carer', 'Foster placement', 'Foster carer', 'Other foster carer', 'Foster placement with other foster carer - not long term or FFA'] }),
  c('Q1', 'Foster placement with relative or friend', { ...fosterOld, also: ['F1'] }),
  c('Q2', 'Placement with other foster carer', { ...fosterOld, also: ['F2', 'F3', 'F4', 'F5', 'F6'] }),
  c('A3', 'Placed for adoption with consent with current foster carer', adoption),
  c('A4', 'Placed for adoption with consent not with current foster carer', { ...adoption, also: ['A1'] }),
  c('A5', 'Placed for adoption with placement order with current foster carer', adoption),
  c('A6', 'Placed for adoption with placement order not with current foster carer', { ...adoption, also: ['Placed for adoption', 'A2'] }),
  c('P1', 'Placed with own parents or other person with parental responsibility', { ...community, also: ['Placed with own parents', 'Placed with parents', 'Parents', 'Placement with parents'] }),
  c('P2', 'Independent living', { ...community, also: ['Independent', 'Living independently'] }),
  c('P3', 'Residential employment', community),
  c('H5', "Residential accommodation not subject to children's homes regulations", { ...residential, also: ['Semi-independent', 'Semi-independent living', 'Hostel', 'Supported lodgings', 'H3', 'H4'] }),
  c('K1', 'Secure unit', { ...residential, also: ['Secure', "Secure children's home", 'H1'] }),
  c('K2', "Homes and hostels subject to children's homes regulations", { ...residential, also: ["Children's home", "Children's homes", "Residential children's home", 'H2'] }),
  c('R1', 'Residential care home', { ...residential, also: ['Care home'] }),
  c('R2', 'NHS or health trust', { ...residential, also: ['NHS', 'Hospital', 'Health trust', 'NHS/Health Trust or other establishment providing medical or nursing care'] }),
  c('R3', 'Family centre or mother and baby unit', { ...residential, also: ['Mother and baby unit', 'Family centre', 'Parent and child unit'] }),
  c('R5', 'Young offender institution or secure training centre', { ...residential, also: ['YOI', 'Prison', 'Young offender institution', 'Secure training centre', 'YOI/prison'] }),
  c('S1', 'Residential school', residential),
  c('T0', 'Temporary placement, all types', { ...temporary, also: ['Temporary'] }),
  c('T1', 'Temporary period in hospital', temporary),
  c('T2', 'Temporary absence on holiday', temporary),
  c('T3', 'Temporary accommodation while normal foster carer is on holiday', temporary),
  c('T4', 'Temporary accommodation of seven days or less', temporary),
  c('M1', 'Missing, in refuge', { group: 'Missing', until: '2015-03-31' }),
  c('M2', 'Missing, whereabouts known', { group: 'Missing', until: '2015-03-31' }),
  c('M3', 'Missing, whereabouts not known', { group: 'Missing', until: '2015-03-31', also: ['Missing'] }),
  c('Z1', 'Other placement', { group: 'Other', also: ['Other', 'Other placements'] }),
])

export const placementProvider = codeSet('placementProvider', 'Placement provider', `${from903}, placement provider`, [
  c('PR0', 'Parents or other person with parental responsibility', { also: ['Parents', 'Parent or other with PR', 'Parents/PR'] }),
  c('PR1', 'Own provision by the local authority', { also: ['Own provision', 'Own LA', 'In-house', 'Own local authority', 'Own provision (by the LA)'] }),
  c('PR2', 'Other local authority provision', { also: ['Other local authority', 'Other LA', 'Other LA provision'] }),
  c('PR3', 'Other public provision', { also: ['Other public', 'PCT', 'Other public provision (e.g. health trust)'] }),
  c('PR4', 'Private provision', { also: ['Private', 'Independent', 'Private sector'] }),
  c('PR5', 'Voluntary or third sector provision', { also: ['Voluntary', 'Third sector', 'Voluntary sector', 'Voluntary/third sector provision', 'Voluntary provision'] }),
])

export const reasonCeased = codeSet('reasonCeased', 'Reason ceased to be looked after', `${from903}, reason episode ceased, 2013/14 to 2016/17`, [
  c('E11', 'Adopted, application unopposed', { group: 'Adopted', also: ['Adopted', 'E1', 'Adopted - application for an adoption order unopposed', 'Adopted - application unopposed'] }),
  c('E12', "Adopted, parents' consent dispensed with", { group: 'Adopted', also: ['Adopted - consent dispensed with', 'Adopted - consent dispensed with by the court'] }),
  c('E2', 'Died', { also: ['Death', 'Deceased'] }),
  c('E3', 'Care taken over by another local authority in the UK', { also: ['Care taken over by another LA', 'Transferred to another local authority', 'Care taken by another LA', 'Care taken by another local authority', 'Care taken over by another local authority'] }),
  c('E4A', 'Returned home to live with parents or relatives, planned', { group: 'Returned home', also: ['Returned home', 'Returned home planned', 'E4', 'Returned home - planned'] }),
  c('E4B', 'Returned home to live with parents or relatives, not planned', { group: 'Returned home', also: ['Returned home unplanned', 'Returned home - unplanned'] }),
  c('E13', 'Left care to live with parents, relatives or other person with no parental responsibility', { also: ['Left care to live with relatives', 'Left to live with relatives', 'E42', 'Left to live with parents, relatives or other person with no PR'] }),
  c('E41', 'Child arrangements order or residence order granted', { also: ['Residence order', 'Child arrangements order', 'Residence order granted', 'Residence/child arrangements order'] }),
  c('E43', 'Special guardianship order made to former foster carers', { group: 'Special guardianship', also: ['SGO to former foster carers', 'SGO former foster carers', 'Special guardianship order'] }),
  c('E44', 'Special guardianship order made to carers other than former foster carers', { group: 'Special guardianship', also: ['SGO to others', 'SGO other carers', 'SGO to other carers'] }),
  c('E45', 'Special guardianship order to a relative or friend who was a former foster carer', { group: 'Special guardianship', from: '2017-04-01' }),
  c('E46', 'Special guardianship order to a former foster carer, other than a relative or friend', { group: 'Special guardianship', from: '2017-04-01' }),
  c('E47', 'Special guardianship order to a relative or friend who was not a former foster carer', { group: 'Special guardianship', from: '2017-04-01' }),
  c('E48', 'Special guardianship order to others', { group: 'Special guardianship', from: '2017-04-01' }),
  c('E5', 'Moved into independent living with support', { group: 'Independent living', also: ['Independent living with support', 'Independent living supported', 'Independent living (supported)', 'Independent living, supported', 'Moved into independent living arrangement with supportive accommodation'] }),
  c('E6', 'Moved into independent living without formal support', { group: 'Independent living', also: ['Independent living no formal support', 'Independent living without support', 'Independent living - no formal support', 'Independent living (no formal support)'] }),
  c('E7', 'Transferred to residential care funded by adult social services', { also: ['Transferred to adult residential care', 'Adult residential care', 'Transferred to adult social services'] }),
  c('E8', 'Ceased for any other reason', { also: ['Any other reason', 'Other', 'Other reason'] }),
  c('E9', 'Sentenced to custody', { also: ['Custody', 'Sentenced'] }),
  c('E14', 'Accommodation on remand ended', { also: ['Remand ended'] }),
  c('E15', 'Age assessment determined child is 18 or over', { also: ['Age assessment 18+', 'Age assessment'] }),
  c('E16', 'Child moved abroad', { also: ['Moved abroad'] }),
  c('E17', 'Aged 18 or over and remained with current carers', { also: ['Staying put', 'Aged 18+ stayed with carers', 'Aged 18+ remained with carers'] }),
  c('X1', 'Episode ceases and a new episode begins on the same day (not an end of care)', { also: ['Episode change'] }),
])

export const placementLocation = codeSet('placementLocation', 'Placement location', 'Annex A Table 2', [
  c('IN', "Inside the local authority's boundary", { also: ['In', 'Inside', 'In LA', 'Inside LA', 'In area', 'In authority', 'Inside authority', 'Inside boundary'] }),
  c('OUT', "Outside the local authority's boundary", { also: ['Out', 'Outside', 'Out LA', 'Outside LA', 'Out of area', 'Out of LA', 'Out of authority', 'Outside boundary'] }),
])

export const providerJudgement = codeSet('providerJudgement', 'Overall effectiveness of the provider', 'Annex A Table 2; grades of Ofsted in the period', [
  c('1', 'Outstanding'),
  c('2', 'Good'),
  c('3', 'Requires improvement', { also: ['Requires improvement to be good', 'RI', 'Adequate', 'Satisfactory'] }),
  c('4', 'Inadequate'),
  c('0', 'Not yet inspected', { also: ['Not inspected', 'No judgement', 'Not known', 'New provider', 'Not applicable', 'N/A', 'None'] }),
])
