import { sayUnreadable, UNREADABLE, type UnreadableCode } from '../../workbook/unreadable.ts'
import type { Found } from '../grammar/rule.ts'
import { rule } from '../grammar/rule.ts'

/** The file's own trouble is in the fact `problem`; its words are those of the room that opens files. */
const said = ({ facts }: Found): { message: string; fix: string } => {
  const { problem, ...rest } = facts
  return String(problem) in UNREADABLE
    ? sayUnreadable(problem as UnreadableCode, rest as Record<string, string | number>)
    : { message: 'The selected file cannot be read.', fix: 'Open it in Excel, save it as "Excel Workbook (*.xlsx)" and upload it again.' }
}

export const fileUnreadable = rule({
  code: 'file-unreadable',
  numbers: ['1'],
  severity: 'unreadable',
  title: 'The file cannot be read',
  asks: 'A file must be an Excel workbook (.xlsx) or a CSV file that opens without a password.',
  message: (found) => `${nameOf(found)}${said(found).message.replace(/\.$/, '')}`,
  fix: (found) => said(found).fix.replace(/\.$/, ''),
  examples: {
    passes: { says: 'A list saved as CSV', files: [{ name: 'list 1.csv', text: 'Child unique ID,Date of contact,Contact source\n1001,3/3/2016,6\n' }] },
    breaks: { says: 'A web page with the name of a list', files: [{ name: 'list 1.csv', text: '<!DOCTYPE html><html><body><table><tr><td>1001</td></tr></table></body></html>' }] },
  },
})

const nameOf = ({ facts }: Found): string => (facts['file'] ? `${String(facts['file'])}: ` : '')
