import { byKind, type Field } from '#annex-a/specification/grammar/field.ts'

/** How a value may be written, for the help: each example is one that the reader of cells reads as said, and a test holds them to it. */
export interface HowWritten {
  readonly says: string
  readonly examples: readonly { readonly written: string; readonly means: string }[]
}

const example = (written: string, means: string) => ({ written, means })
const day = '2016-03-03'
const yesNoSays = 'Y, N or U, in words or as a tick of true or false. A remark may follow Yes or No after a comma or a dash.'

/** The dates in `means` are as stored, `YYYY-MM-DD`. */
export const howWritten: (field: Field) => HowWritten = byKind<HowWritten>({
  child: () => ({
    says: 'As text. Leading zeros are part of it: 0042 and 42 are two children. Small and capital letters, blanks at the ends and the “.0” that a spreadsheet adds make no difference.',
    examples: [example('0042', '0042'), example(' 10442 ', '10442'), example('10442.0', '10442')],
  }),
  reference: () => ({ says: 'As text, in your own way. Leading zeros are part of it.', examples: [example('A-017', 'A-017')] }),
  text: () => ({ says: 'In your own words.', examples: [] }),
  date: () => ({
    says: 'Best as a date of Excel. As text, the day comes before the month, as in Britain, or the year comes first. A month may be named. A weekday before it and a time of day after it are passed over. A year of two digits is the latest that is not more than a year after the inspection.',
    examples: ['03/03/2016', '3.3.16', '3 March 2016', '3rd Mar 2016', 'March 3, 2016', '03-Mar-2016', '2016-03-03', '20160303', 'Thursday 3 March 2016', '03/03/2016 00:00'].map((text) => example(text, day)),
  }),
  yesNo: () => ({ says: yesNoSays, examples: [example('Y', 'Y'), example('Yes', 'Y'), example('1', 'Y'), example('True', 'Y'), example('no', 'N'), example('0', 'N'), example('Yes - seen at school', 'Y'), example('Not known', 'U'), example('Refused', 'U')] }),
  count: () => ({ says: 'A whole number. Nil, none, zero and never are 0.', examples: [example('3', '3'), example('3.0', '3'), example('1,200', '1200'), example('None', '0')] }),
  hours: () => ({ says: 'A number of hours, with or without decimals. Hours and minutes are read too.', examples: [example('25', '25'), example('12.5', '12.5'), example('25 hours', '25'), example('12 h 30 m', '12.5'), example('None', '0')] }),
  age: () => ({ says: 'Whole years at the last birthday. Months and weeks of a baby are 0; a child not yet born is -1.', examples: [example('14', '14'), example('14 years', '14'), example('14.5', '14'), example('7 months', '0'), example('unborn', '-1')] }),
  code: () => ({ says: 'The code, or what it means, or both. Capital letters, spaces and punctuation make no difference. Where the code and its meaning disagree, or a question mark stands beside it, it is not read.', examples: [] }),
})

/** Read as nothing, in every column that has no such answer of its own. */
export const readAsEmpty = ['N/A', '-', 'NULL', 'None', 'not applicable'] as const
