import { age, child, code, date, text, yesNo } from '../grammar/field.ts'

/**
 * The fields that many lists share, in the words of Table 2. They carry the same name on every list:
 * that is what lets a child be followed, and two lists be compared.
 */
const inferredStage2 = 'not in the returns of 2014 to 2016, so read as a stage 2 field'

export const childId = child('Child unique ID', {
  help: "Your own ID for the child. Use the same one on every list: it is how the lists are joined. Keep it as text, so that leading zeros stay.",
  expected: true,
  aliases: ['Child ID', 'Childs ID', 'Unique ID', 'Person ID', 'Person ID (Child unique ID)', 'Child unique identifier', 'Unique child ID', 'Child identifier', 'LA child ID', 'Client ID', 'Person Number', 'PersonID', 'ID'],
})

export const gender = code('Gender', 'gender', {
  help: 'Male, Female or Unknown. Use Unknown for an unborn child.',
  expected: true,
  aliases: ['Sex', 'Gender code', "Child's gender", 'Child gender'],
})

export const ethnicity = code('Ethnicity', 'ethnicity', {
  help: 'The four-letter code of the Department for Education, such as WBRI, or its description.',
  expected: true,
  aliases: ['Ethnic origin', 'Ethnicity code', 'Ethnic group', 'Ethnic background', 'Ethnicity description', "Child's ethnicity"],
})

const birthAliases = ['DOB', 'D.O.B.', 'Birth date', 'Date of birth (DOB)', "Child's date of birth", 'Child date of birth', 'Child DOB']

/** For lists that may hold unborn children (1 to 7). */
export const dateOfBirth = date('Date of birth', {
  help: 'The date of birth. Leave it empty for an unborn child and give the expected date of birth instead.',
  expected: { field: 'expectedDateOfBirth', is: 'blank' },
  blankUnless: { field: 'expectedDateOfBirth', is: 'blank', severity: 'fix' },
  aliases: birthAliases,
  event: 'Born',
})

export const expectedDateOfBirth = date('If unborn: expected date of birth', {
  help: 'Only for an unborn child: the date on which the child is expected to be born.',
  mayBeFuture: true,
  aliases: ['Expected date of birth', 'Unborn expected date of birth', 'EDD', 'Due date', 'Estimated date of birth', 'Estimated date of delivery', 'Expected delivery date', 'If unborn, expected date of birth', 'Expected DOB', 'EDOB', 'UnbornExpectedDateOfBirth'],
  event: 'Expected to be born',
})

/** For lists of children who have been born (8 to 10). */
export const knownDateOfBirth = date('Date of birth', {
  help: 'The date of birth.',
  expected: true,
  aliases: birthAliases,
  event: 'Born',
})

export const ageInYears = age('Age of child (years)', {
  help: 'The age in whole years on the day of the list. Leave it empty, or write -1, for an unborn child.',
  bornOn: 'dateOfBirth',
  aliases: ['Age', 'Age (years)', 'Age (yrs)', 'Age in years', 'Child age', "Child's age", 'Age of child', 'Age at inspection'],
})

export const disability = yesNo('Does the child have a disability? (Y/N)', {
  help: 'Yes, No or Unknown. A code of the census for a kind of disability counts as Yes.',
  expected: true,
  also: {
    Y: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT', 'DDA', 'Autism', 'Disabled under DDA', 'Disabled', 'Mobility', 'Learning', 'Learning disability', 'Hearing', 'Vision', 'Behaviour', 'Communication'],
    N: ['NONE', 'No disability', 'Not disabled'],
    U: ['NOBT', 'REFU'],
  },
  aliases: ['Disability', 'Has disability', 'Disabled', 'Disabled? (Y/N)', 'Child disability', 'Disability (Y/N)', 'Is the child disabled', 'HasDisability', 'Disability flag'],
})

const teamAliases = ['Team', 'Team name', 'Allocated team name', 'Current team', 'Social work team', 'Responsible team']
const workerAliases = ['Worker', 'Social worker', 'Allocated social worker', 'Worker name', 'Allocated worker name', 'Case worker', 'Lead professional', 'Keyworker', 'Key worker']
const teamHelp = 'The team that now holds the case. It lets inspectors balance the cases they choose over your teams.'
const workerHelp = 'The worker who now holds the case.'

/** Lists 4 to 9. */
export const allocatedTeam = text('Allocated team', { help: teamHelp, expected: true, stage: 2, inferred: inferredStage2, aliases: teamAliases })
export const allocatedWorker = text('Allocated worker', { help: workerHelp, expected: true, stage: 2, inferred: inferredStage2, aliases: workerAliases })

/** List 3, which has no second submission date. */
export const teamAtOnce = text('Allocated team', { help: teamHelp, expected: true, aliases: teamAliases })
export const workerAtOnce = text('Allocated worker', { help: workerHelp, expected: true, aliases: workerAliases })

export const stage2 = { stage: 2, inferred: inferredStage2 } as const
