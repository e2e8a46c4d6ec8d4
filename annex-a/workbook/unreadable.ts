/** Why a file could not be read, said to the person who chose it: what is wrong and what to do. */
interface Wording {
  /** `{name}` stands for the fact of that name. */
  readonly message: string
  /** A further sentence, said only when all of its facts are known. */
  readonly detail?: string
  readonly fix: string
}

const SAVE_AS = 'Save it as "Excel Workbook (*.xlsx)" and upload it again.'
const OPEN_AND_SAVE = `Open it in Excel. ${SAVE_AS}`
const SPLIT = 'Remove what does not belong to the lists, or send one list in each file.'
const PLACE = 'The trouble is in sheet "{sheet}".'

export const UNREADABLE = {
  empty: {
    message: 'The selected file is empty.',
    fix: 'Choose the file that holds the list, or export it again.',
  },
  'not-a-workbook': {
    message: 'The selected file must be an Excel workbook (.xlsx) or a CSV file.',
    detail: 'It looks like {looksLike}.',
    fix: `Open the list in Excel. ${SAVE_AS}`,
  },
  'zip-of-files': {
    message: 'The selected file is a ZIP file that holds other files.',
    fix: 'Take the workbook out of the ZIP file and upload that.',
  },
  'password-protected': {
    message: 'The selected file is password protected.',
    fix: 'Remove the password in Excel (File, Info, Protect Workbook), then upload it again. The service keeps it safe for you.',
  },
  'rights-protected': {
    message: 'The selected file is locked by a sensitivity label or rights protection, so that only named people can open it.',
    fix: 'In Excel, choose a label that does not restrict who can open the file (Home, Sensitivity), save it and upload it again.',
  },
  'old-excel': {
    message: 'The selected file is in the older Excel format (.xls).',
    fix: OPEN_AND_SAVE,
  },
  'binary-excel': {
    message: 'The selected file is an Excel binary workbook (.xlsb).',
    fix: OPEN_AND_SAVE,
  },
  'open-document': {
    message: 'The selected file is in the OpenDocument format (.ods).',
    fix: SAVE_AS,
  },
  'html-as-excel': {
    message: 'The selected file has an Excel name but is a web page or an old XML export.',
    fix: OPEN_AND_SAVE,
  },
  truncated: {
    message: 'The selected file is cut short: its end is missing.',
    fix: 'Check that the original opens in Excel, then upload it again.',
  },
  damaged: {
    message: 'The selected file is damaged, so part of it cannot be read.',
    detail: PLACE,
    fix: 'Open it in Excel and let Excel repair it. Save it as "Excel Workbook (*.xlsx)", check that nothing is missing and upload it again.',
  },
  unsafe: {
    message: 'The selected file holds instructions that a workbook does not need, so we did not open it.',
    fix: 'Copy the lists into a new workbook, save it as "Excel Workbook (*.xlsx)" and upload that.',
  },
  'unclosed-quote': {
    message: 'The selected file has a quotation mark on row {row} that is opened and never closed, so everything after it would be read as one cell.',
    fix: 'Correct row {row}, or open the file in Excel, check that no rows are missing and save it as "Excel Workbook (*.xlsx)".',
  },
  'too-large': {
    message: 'The selected file is larger than {most} bytes.',
    fix: 'Remove pictures and sheets that are not lists, or send one list in each file.',
  },
  'too-large-inside': {
    message: 'The selected file is small, but what is packed in it is too large to open.',
    fix: `${SPLIT} Deleting the empty rows below each list often helps.`,
  },
  'too-many-sheets': {
    message: 'The selected file has {count} sheets. We can read {most}.',
    fix: SPLIT,
  },
  'too-many-rows': {
    message: 'Sheet "{sheet}" has more than {most} rows.',
    fix: 'Check that the sheet holds one list only, or send the list in two files.',
  },
  'too-many-columns': {
    message: 'Sheet "{sheet}" has something in cell {cell}. We read the first {most} columns, so column {column} is too far to the right.',
    fix: 'Delete that column if it is not part of the list, save the file and upload it again.',
  },
  'too-long-cell': {
    message: 'Sheet "{sheet}", cell {cell} holds more than {most} characters.',
    fix: 'Shorten the text in that cell, save the file and upload it again.',
  },
} as const satisfies Record<string, Wording>

export type UnreadableCode = keyof typeof UNREADABLE
export type Facts = Readonly<Record<string, string | number>>

/**
 * The file, or a sheet of it, cannot be read. `message` is for logs and names nothing from inside the file;
 * people read `sayUnreadable`.
 */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode
  readonly facts: Facts

  constructor(code: UnreadableCode, facts: Facts = {}) {
    super(`Unreadable file: ${code}`)
    this.name = 'UnreadableFile'
    this.code = code
    this.facts = facts
  }
}

/** What to tell the person: what is wrong, and what to do about it. */
export function sayUnreadable(code: UnreadableCode, facts: Facts): { message: string; fix: string } {
  const { message, detail, fix }: Wording = UNREADABLE[code]
  const further = detail && names(detail).every((name) => name in facts) ? ` ${fill(detail, facts)}` : ''
  return { message: fill(message, facts) + further, fix: fill(fix, facts) }
}

function names(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
}

function fill(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => written(name, facts[name]))
}

/** Counts have a comma at the thousands, as people write them; row numbers do not, as Excel shows them. */
function written(name: string, fact: string | number | undefined): string {
  const text = String(fact ?? '')
  return typeof fact === 'number' && name !== 'row' ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text
}
