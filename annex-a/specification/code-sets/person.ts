import { c, codeSet } from '../grammar/codes.ts'

export const gender = codeSet('gender', 'Gender', 'Annex A Table 2; codes of the children in need census', [
  c('M', 'Male', { also: ['1', '1 - Male', 'Boy', 'Man'] }),
  c('F', 'Female', { also: ['2', '2 - Female', 'Girl', 'Woman'] }),
  c('U', 'Unknown', { also: ['0', 'Unborn', 'Not recorded', 'Not stated', 'Not specified', 'Not known', 'Not stated/recorded', 'Not stated/recorded (or unborn)', 'Unknown (unborn)', 'Not recorded/unborn', 'Withheld'] }),
  c('I', 'Indeterminate', { also: ['9', 'Neither', 'Other'] }),
])

const white = { group: 'White' }
const mixed = { group: 'Mixed' }
const asian = { group: 'Asian or Asian British' }
const black = { group: 'Black or Black British' }
const other = { group: 'Chinese or other' }
const unknown = { group: 'Not known' }

export const ethnicity = codeSet('ethnicity', 'Ethnicity', 'common basic data set codes used in both returns', [
  c('WBRI', 'White British', { ...white, also: ['A1', 'British', 'White English', 'English'] }),
  c('WIRI', 'White Irish', { ...white, also: ['A2', 'Irish'] }),
  c('WIRT', 'Traveller of Irish heritage', { ...white, also: ['A4', 'Irish Traveller', 'Traveller'] }),
  c('WOTH', 'Any other White background', { ...white, also: ['A3', 'White Other', 'Other White', 'Other White background', 'White any other background'] }),
  c('WROM', 'Gypsy/Roma', { ...white, also: ['A5', 'Gypsy', 'Roma', 'Gypsy or Roma', 'White Gypsy/Roma'] }),
  c('MWBC', 'White and Black Caribbean', { ...mixed, also: ['B1', 'Mixed White and Black Caribbean'] }),
  c('MWBA', 'White and Black African', { ...mixed, also: ['B2', 'Mixed White and Black African'] }),
  c('MWAS', 'White and Asian', { ...mixed, also: ['B3', 'Mixed White and Asian'] }),
  c('MOTH', 'Any other mixed background', { ...mixed, also: ['B4', 'Mixed Other', 'Other mixed', 'Other mixed background', 'Mixed any other background'] }),
  c('AIND', 'Indian', { ...asian, also: ['C1', 'Asian Indian', 'Asian or Asian British Indian'] }),
  c('APKN', 'Pakistani', { ...asian, also: ['C2', 'Asian Pakistani', 'Asian or Asian British Pakistani'] }),
  c('ABAN', 'Bangladeshi', { ...asian, also: ['C3', 'Asian Bangladeshi', 'Asian or Asian British Bangladeshi'] }),
  c('AOTH', 'Any other Asian background', { ...asian, also: ['C4', 'Asian Other', 'Other Asian', 'Other Asian background', 'Asian any other background'] }),
  c('BCRB', 'Caribbean', { ...black, also: ['D1', 'Black Caribbean', 'Black or Black British Caribbean'] }),
  c('BAFR', 'African', { ...black, also: ['D2', 'Black African', 'Black or Black British African'] }),
  c('BOTH', 'Any other Black background', { ...black, also: ['D3', 'Black Other', 'Other Black', 'Other Black background', 'Black any other background'] }),
  c('CHNE', 'Chinese', { ...other, also: ['E1'] }),
  c('OOTH', 'Any other ethnic group', { ...other, also: ['E2', 'Other ethnic group', 'Any other', 'Other'] }),
  c('REFU', 'Refused', { ...unknown, also: ['E3', 'Refused to say', 'Information refused', 'Declined'] }),
  c('NOBT', 'Information not yet obtained', { ...unknown, also: ['E4', 'E5', 'Not obtained', 'Not known', 'Unknown', 'Not stated', 'Not recorded', 'Unborn'] }),
])
