import { readDateText } from '#annex-a/reading/cells/date-text.ts'

/** A day written out in a text. */
export interface WrittenDay {
  /** As it stands there. */
  readonly words: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly at: number
}

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const nth = '\\d{1,2}(?:st|nd|rd|th)?'

/** Usual ways of writing a whole date: 2nd of May 2001, May 2nd, 2001, 02/05/2001, 2.5.01, 2001-05-02, 02052001, after “born” 020501. */
const ways = [
  `${nth}[\\s.,-]{0,3}(?:of\\s+)?${month}[\\s,.-]{0,3}(?:\\d{4}|['’]?\\d{2})`,
  `${month}\\.?\\s{0,2}(?:the\\s+)?${nth},?\\s{1,2}\\d{4}`,
  '\\d{1,2}\\s?[/._–-]\\s?\\d{1,2}\\s?[/._–-]\\s?(?:\\d{4}|\\d{2})',
  '\\d{1,2} \\d{1,2} \\d{4}',
  '\\d{4}\\s?[/.–-]\\s?\\d{1,2}\\s?[/.–-]\\s?\\d{1,2}',
  '\\d{4}(?:19|20)\\d{2}',
  '(?:19|20)\\d{6}',
  '(?<=\\b(?:d\\.?o\\.?b|born|birth)\\W{1,4})\\d{6}',
].map((way) => new RegExp(`(?<![\\p{L}\\p{N}])${way}(?![\\p{L}\\p{N}])`, 'giu'))

/** As the reader of dates knows it: no blanks around marks, no apostrophe before a year, and 02052001 taken apart. */
const plain = (words: string): string =>
  words.replace(/['’]/g, '').replace(/\bthe\s+/i, '').replaceAll('_', '-').replace(/\s*[–-]\s*/g, '-').replace(/\s*([/.])\s*/g, '$1').replace(/\s+/g, ' ').replace(/^(\d{2})(\d{2})((?:19|20)\d{2}|\d{2})$/, '$1/$2/$3')

/** Every whole date in a text. A day without its year is none. `inspectionDate` says which century two figures mean. */
export const datesIn = (text: string, inspectionDate: string): readonly WrittenDay[] =>
  ways.flatMap((way) => [...text.matchAll(way)].flatMap((found) => {
    const { date } = readDateText(plain(found[0]), inspectionDate)
    return date === null ? [] : [{ words: found[0], day: date, at: found.index }]
  }))

/** Whether the words around a date speak of a birth. */
export const isOfBirth = (text: string, { words, at }: WrittenDay): boolean =>
  /\b(?:born|births?|birthday|d\.?o\.?b)\b/i.test(`${text.slice(Math.max(0, at - 60), at)} ${text.slice(at + words.length, at + words.length + 30)}`)

/** Whether the word before a date says that something else happened then: "on 3 March 2009", "since …". */
export const isOfAnEvent = (text: string, { at }: WrittenDay): boolean =>
  /\b(?:on|since|from|until|till|by|dated|between|and|to|before|after|ending|ended|starting|started|commencing)\s+(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$/i.test(text.slice(Math.max(0, at - 40), at))
