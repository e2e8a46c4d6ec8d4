/** The codes of the rules that say why a cell could not be read. Each has its file in annex-a/rules/facts. */
export const notADate = 'date-not-a-date'
export const dateNotReal = 'date-not-real'
export const codeUnknown = 'code-unknown'
export const notYesOrNo = 'yes-no-unclear'
export const notWhole = 'count-not-whole'
export const notHours = 'hours-not-a-number'
export const notAnAge = 'age-not-a-number'
export const cellError = 'cell-error'
