import { codeSets } from '../specification/code-sets/index.ts'
import { byKind } from '../specification/grammar/field.ts'

/** What a person writes in a column, in a few words. */
export const sayKind = byKind<string>({
  child: () => 'Text',
  reference: () => 'Text',
  text: () => 'Text',
  date: () => 'Date, as day/month/year',
  yesNo: () => 'Yes, No or Unknown',
  count: () => 'Whole number',
  hours: () => 'Number of hours, such as 12.5',
  age: () => 'Age in whole years',
  code: ({ codes }) => `Code: ${codeSets[codes]?.says ?? codes}`,
})
