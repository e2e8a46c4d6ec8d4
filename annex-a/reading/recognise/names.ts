import { listsAndDocuments } from '../../specification/lists/index.ts'
import { documentNumbers, listNumbers, type ListId } from '../../specification/grammar/list.ts'
import { tidy } from '../cells/result.ts'

/** Names by which a sheet says that it is no list, even where it holds a list's headings as an example. */
const NOT_A_LIST = /\b(?:guidance|instructions?|help|example|codes?|notes?|read ?me|findings?|what to fix|not checked|summary|contents|cover|lookups?|pivot|chart|validation)\b/

/** "List 4", "list_04", "Annex A list 4": never "Sheet4" or "Sec47". */
const LIST_NUMBER = /(?:^|[^a-z])list ?(?:no ?|number ?)?0*(\d{1,2})(?!\d)/
/** "L4", "4", "4. Assessments": plain enough on a sheet, but a file's name may begin with a day of the month. */
const BARE_NUMBER = /^(?:l|annex ?a)? ?0*(\d{1,2})(?: ?(?=[a-z]).*)?$/

/** "2.03", "Document 2_06", "2.07 missing": never a day such as 2.03.2016, 12.03 or 2016-2-03, and never "203 children". */
const DOCUMENT_NUMBER = /(?<!\d ?)2 0([367])(?! ?\d)/
/** "203", "Document 206": without its point only where nothing else stands there. */
const DOCUMENT_ALONE = /^(?:doc|document|item|report)? ?20([367])$/

const plain = (name: string): string =>
  tidy(name).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

export const saysNotAList = (name: string): boolean => NOT_A_LIST.test(plain(name).replaceAll('early help', ''))

/** The list or document that the name of a sheet gives, by its number or else by words that name one only. */
export const listOfSheetName = (name: string): ListId | null =>
  numbered(plain(name), LIST_NUMBER) ?? documentIn(plain(name)) ?? numbered(plain(name), BARE_NUMBER) ?? listInWords(plain(name))

/** The list or document that the name of a file gives: "Rutland list 4 April.xlsx", "contacts.csv", "2.07 missing.xlsx". */
export const listOfFileName = (name: string): ListId | null => {
  const text = plain(name.replace(/\.\w{1,5}$/, ''))
  return numbered(text, LIST_NUMBER) ?? documentIn(text) ?? listInWords(text)
}

function documentIn(text: string): ListId | null {
  const last = (DOCUMENT_NUMBER.exec(text) ?? DOCUMENT_ALONE.exec(text))?.[1]
  return documentNumbers.find((document) => document === `2.0${last}`) ?? null
}

const numbered = (text: string, pattern: RegExp): ListId | null => {
  const number = Number(pattern.exec(text)?.[1])
  return listNumbers.find((list) => list === number) ?? null
}

interface Found { readonly list: ListId; readonly at: number; readonly length: number }

/** The longest words win ("care leavers" over "care"); words for two lists side by side name neither. */
function listInWords(text: string): ListId | null {
  const found: Found[] = []
  for (const { number, sheetAliases } of listsAndDocuments) {
    for (const alias of sheetAliases) {
      const words = plain(alias)
      const at = ` ${text} `.indexOf(` ${words} `)
      if (at >= 0) found.push({ list: number, at, length: words.length })
    }
  }
  const within = (inner: Found, outer: Found): boolean =>
    outer.length > inner.length && outer.at <= inner.at && outer.at + outer.length >= inner.at + inner.length
  const longest = found.filter((one) => !found.some((other) => within(one, other)))
  const named = new Set(longest.map(({ list }) => list))
  return named.size === 1 ? [...named][0]! : null
}
