import { readers } from '#annex-a/reading/cells/readers.ts'
import { choicesOf } from '#annex-a/reading/questions/choices.ts'
import { likelyChoices } from '#annex-a/reading/questions/likely-choices.ts'
import { subjectOf, type Subject } from '#annex-a/reading/confirmed.ts'
import { sayValue } from '#annex-a/reading/show.ts'
import { codeSets } from '#annex-a/specification/code-sets/index.ts'
import { listsAndDocuments } from '#annex-a/specification/lists/index.ts'
import type { Field } from '#annex-a/specification/grammar/field.ts'
import type { Cell } from '#annex-a/workbook/cells.ts'
import { committed } from '../support/committed.ts'

/** What people and programs write in cells, right and wrong, of every kind. */
const TEXTS = [
  '03/03/2014', '3/3/14', '3/3/98', '3/3/17', '3/3/18', '3/3/99', '2014-03-03', '2014/3/3', '03-Mar-2014', '3 March 2014', '3rd March 2014', '1st Jan 15', '22nd of May 2014', '23 Sept 2014', '03.03.2014', '03.03.14', '01/10/2014 00:00:00', '01/10/2014 23:59', '2014-03-03T09:30:00Z', '2014-03-03 09:30:00.000', '3/3/2014 9:30 am',
  'Monday 3 March 2014', 'Mon, 3 March 2014', 'March 3, 2014', '03Mar14', '20140303', '20141303', '19000101', '18991231', '21991231', '42370', '42370.5', '1', '59', '60', '61', '73050', '73051', '73052', '18263', '18262', '31/02/2014', '12/25/2015', '29/02/2015', '29/02/2016', '0/1/2015', '1/0/2015', '32/1/2015', '1/13/2015', '03/2014', 'March 2014', '2014', '3/3', '3 Mar', '03/03/20144', '003/03/2014', '3 Foo 2014', '1899-12-31', '2199-01-01', '2500-01-01', '01/01/1900', '01/01/1800',
  'ongoing', 'TBC', '?', '-', '--', '.', 'N/A', 'n.a.', 'NA', 'NULL', 'nil', 'None', 'none given', 'Not applicable', 'blank', 'empty', 'NaN', '#N/A', 'not known', 'Unknown', 'not stated', 'Not recorded', 'not yet obtained', 'refused',
  'Y', 'N', 'y', 'n', 'Yes', 'NO', 'yes ', 'a) Yes', 'b. No', 'c) Unknown', '1 - Yes', '0 - No', '1', '0', '2', '9', 'TRUE', 'false', 'T', 'F', 'Y/N', 'Y?', 'Yes - at home', 'Yes, at home', 'No longer', 'Yes and no', 'maybe', 'U', 'D/K', 'Seen', 'Not seen', 'Seen alone', 'NFA', 'Further action', 'YNNN', 'NNNN', 'NYYN', 'ynnn', 'YN', 'Both', 'AUT', 'MOB, LD', 'NONE', 'NOBT', 'Disabled', 'Not disabled',
  '5', '5.0', '5.5', '-1', '-2', '<1', 'Under 1', 'Unborn', '9 months', '18 months', '12 months', '11 months', '23 mths', '3 weeks', '10 days', '6.138', '7 yrs', '7 years', '7y 3m', '7 years 3 months', '0', '17', '18', '25', '26', '99', '100', '120', '121', '1,000', '12.5', '12.5 hours', '25 hrs', '168', '169', '0.25', '1/2', '12:30', '3+', 'several', 'one', '½', '٣',
  '0012', '12.0', '12.00', '120', 'AB 12', 'ab12', ' 52787\u00a0', '12\u200b3', 'A123456789012', '1.23457E+15', 'x'.repeat(600), 'two\nlines', '  spaced   out ',
  'Male', 'm', 'Female', 'a) Male', 'b) Female', 'M - Male', 'Male [M]', 'Indeterminate', 'Boy', 'WBRI', 'wbri', 'White British', 'White - British', 'WBRI - White British', 'White British [WBRI]', 'WBRI - African', 'A.A1) White - British', 'Any other Mixed background', 'MOTH', 'Gypsy / Roma', 'White', 'Black African', 'BAFR/BCRB', 'Pakistani', 'APKN', 'Other',
  '1A', '1a', '2A', '3F', '06', '6', '6 - Police', 'Police', 'Police [6]', 'police or school', '10', '5B: Local authority', 'Health services', '4', 'Anonymous', 'N1', 'N1 - Abuse or neglect', 'Abuse or neglect', 'abuse', 'N0', 'N9', 'RC1', 'RC7', 'Adopted', 'Died', 'NEG', 'Neglect', 'PHY', 'Emotional', 'Emotional abuse', 'Neglect, Emotional', 'NEG/PHY', 'Neglect and Physical', 'MUL', 'Multiple', 'Sexual',
  'C1', 'C2', 'V2', 'Interim care order', 'ICO', 'Full care order', 'Section 20', 's20', 'E1', 'Placement order', 'U1', 'U6', 'U4', 'K2', 'H5', 'P2', 'A3', 'A5', 'R1', 'S1', 'T4', 'Z1', 'F1', 'Q1', 'Foster placement', "Children's home", 'Placed with parents', 'PR1', 'PR2', 'Own provision', 'IN', 'OUT', 'Inside', 'Outside', 'Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'B1', 'B', 'B - With parents or relatives', 'With parents', 'YES', 'REFU', 'Refused contact', 'Care leaver', 'Former relevant', 'FORMER', 'Relevant', 'ELIG', 'E4A', 'E11', 'E12', 'Returned home', 'F2', 'G4', 'Full time education', 'In employment', 'Suitable', 'Not suitable', 'CON', 'Child abuse', 'Parental illness',
]

const text = (value: string): Cell => ({ column: 0, kind: 'text', value, shown: value })
const CELLS: readonly (readonly [string, Cell])[] = [
  ...[...new Set(TEXTS)].map((value) => [value.length > 50 ? `${value.slice(0, 10)}…` : value, text(value)] as const),
  ...[0, 1, -1, 2, 5.5, 6.9, 12, 17, 25, 26, 60, 61, 100, 121, 168, 168.5, 1900, 2014, 18_263, 18_262, 36_526, 42_370, 42_370.75, 73_050, 73_051, 73_052, 20_140_303, 1e15, 1e21, 0.1].map((value) => [`number ${value}`, { column: 0, kind: 'number', value, shown: String(value) }] as const),
  ['number 12 shown 0012', { column: 0, kind: 'number', value: 12, shown: '0012' }], ['number 2.4 shown 2', { column: 0, kind: 'number', value: 2.4, shown: '2' }], ['number 6.9 shown 7', { column: 0, kind: 'number', value: 6.9, shown: '7' }],
  ['day', { column: 0, kind: 'date', value: '2014-03-03', shown: '03/03/2014' }], ['day and time', { column: 0, kind: 'date', value: '2014-03-03T10:00:00', shown: '03/03/2014 10:00' }], ['day of 1900', { column: 0, kind: 'date', value: '1900-01-05', shown: '05/01/1900' }],
  ['true', { column: 0, kind: 'boolean', value: true, shown: 'TRUE' }], ['false', { column: 0, kind: 'boolean', value: false, shown: 'FALSE' }], ['error', { column: 0, kind: 'error', value: '#REF!', shown: '#REF!' }], ['not worked out', { column: 0, kind: 'error', value: '', shown: '' }],
]

/** One field of each manner of reading. */
const kindOf = (field: Field): string => (field.kind === 'code' ? field.codes : field.kind === 'yesNo' ? `yesNo ${JSON.stringify(field.also ?? {})}` : field.kind)
const all = listsAndDocuments.flatMap(({ fields }) => Object.entries(fields))
const fieldOf = new Map(all.map(([name, field]) => [kindOf(field), [name, field] as const] as const).reverse())

const UNREAD = new Set(['code-unknown', 'yes-no-unclear', 'date-not-a-date', 'count-not-whole', 'age-not-a-number', 'hours-not-a-number'])
const reader = readers('2016-04-12')

/** What each manner of reading makes of a cell; nothing is said where it cannot be read, as most words cannot. */
const readingsOf = (cell: Cell): string => [...fieldOf].flatMap(([kind, [name, field]]) => {
  const { value, written, problem } = reader(field)(cell)
  if (problem !== null && UNREAD.has(problem)) return []
  const said = value !== null && field.kind !== 'text' ? ` "${sayValue(field, value)}"` : ''
  return [`${kind.startsWith('yesNo {}') ? 'yesNo' : kind.startsWith('yesNo') ? name : kind}: ${String(value).slice(0, 30)}${said.slice(0, 40)}${written === null ? '' : ' kept'}${problem === null ? '' : ` ${problem}`}`]
}).join('; ')

committed(import.meta.url, 'committed/readings.json', 'is read as it was', CELLS.map(([name, cell]) => [name, () => readingsOf(cell)] as const))

const subjects = [...new Map(all.flatMap(([name, field]) => { const subject = subjectOf(field, name); return subject ? [[`${subject.kind} ${subject.of}`, subject] as const] : [] }))]

/** Words cut short, out of order, misspelt: what somebody who confirms values sees proposed. */
const UNSURE = [
  'white brit', 'British', 'mixed other', 'African', 'Wht', 'police officer', 'school nurse', 'GP', 'family', 'hosp', 'neglect?', 'Abuse', 'emot', 'physcial abuse', 'sexual & physical', 'parent ill', 'fam dysfunction', 'closed', 'case transferred', 'moved away', 'died', 'adopted', 'care order', 'interim', 'sec 20', 'foster', 'fostr carer', 'plcmt with parents', 'home', 'secure unit', 'residential school', 'own area', 'out of area', 'good', 'improve', 'uni', 'job', 'NEET', 'prison', 'bnb', 'lodgings', 'refuses', 'no contact', 'yes please', 'nope', 'dont know', 'former', 'qualifying', 'rel', 'xyz', 'the', 'a of', '1', 'E',
]
const likely = (subject: Subject): string => UNSURE.map((written) => `${written}: ${likelyChoices(subject, written).join(' ')}`).filter((line) => !line.endsWith(': ')).join('; ')

committed(import.meta.url, 'committed/likely-choices.json', 'proposes what it proposed', subjects.map(([name, subject]) => [name, () => ({ choices: choicesOf(subject).map(({ token }) => token).join(' '), likely: likely(subject) })] as const))

/** The manners in which systems put a code and its words side by side. */
const MANNERS: readonly ((token: string, means: string, group: string) => string)[] = [
  (token) => token, (token) => token.toLowerCase(), (token) => `0${token}`, (token) => `a) ${token}`, (_, means) => means, (_, means) => means.toUpperCase(), (_, means) => `b. ${means}`, (_, means) => `${means}?`,
  (token, means) => `${token} - ${means}`, (token, means) => `${token}-${means}`, (token, means) => `${token}: ${means}`, (token, means) => `${token}) ${means}`, (token, means) => `A.${token}) ${means}`, (token, means) => `${token}|${means}`, (token, means) => `${token} | ${means}`, (token, means) => `${token} ${means}`, (token, means) => `${token}. ${means}`, (token, means) => `${token}_${means}`, (token, means) => `${token}=${means}`,
  (token, means) => `${means} [${token}]`, (token, means) => `${means} (${token})`, (token, means) => `${means}{${token}}`, (token, means) => `[${token}] ${means}`, (token, means) => `(${token})${means}`, (token, means) => `${means} - ${token}`, (token, means) => `${means} : ${token}`, (token, means) => `${means} ${token}`, (token, means) => `${means}/${token}`,
  (token) => `${token} - our own words`, (token) => `our own words [${token}]`, (token) => `[${token}] our own words`, (token) => `our own words - ${token}`, (token) => `${token} our own words`, (token) => `our own words ${token}`, (token) => `${token}-own`,
  (_, means, group) => `${group} - ${means}`, (_, means, group) => `${group}: ${means}`, (_, means, group) => `a) ${group}/${means}`, (token, _, group) => `${group} - ${token}`,
]
/** `=` the code itself, `-` not read, `+` another code. */
const manners = (field: Field, set: string): string[] => MANNERS.map((manner) => codeSets[set]!.codes.map(({ token, means, group = '' }) => {
  const { value } = reader(field)(text(manner(token, means, group)))
  return value === token ? '=' : value === null ? '-' : '+'
}).join(''))

committed(import.meta.url, 'committed/codes.json', 'is read in every manner in which it was', [...fieldOf.values()].flatMap(([, field]) => (field.kind === 'code' ? [[field.codes, () => manners(field, field.codes)] as const] : [])))
