/** A worker of the lists, by surname and the names before it; all in small letters. */
export interface WorkerName { readonly surname: string; readonly given: readonly string[] }

export type NameIndex = ReadonlyMap<string, readonly WorkerName[]>

/** Words that stand where a name should, and make of what is written no name. */
const noName = new Set(('team teams duty worker workers social manager unallocated allocated allocation vacant vacancy agency pending tba tbc none unknown na service services assessment assessments looked after '
  + 'children child senior practitioner practice deputy assistant officer advanced lead leaving care court north south east west central area first response intake referral mash front door pod unit tray default admin system '
  + 'student newly qualified independent reviewing locum interim group head adviser advisor personal family support early help disability disabilities fostering adoption permanence cin cp lac sw asw not yet awaiting closed case').split(' '))

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'rev'])

export const isTitle = (word: string | undefined): boolean => word !== undefined && titles.has(word.replace(/\.$/, '').toLowerCase())

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"))

/** One name as an authority writes it: `Sarah Jones`, `Jones, Sarah`, `JONES Sarah`, `Jones, S (ASYE)`. */
const nameOf = (written: string): WorkerName | null => {
  const bare = written.replace(/\([^)]*\)/g, ' ')
  const words = wordsOf(bare).filter((word) => !titles.has(word))
  if (!words.length || /\d/.test(bare) || words.some((word) => noName.has(word))) return null
  const comma = wordsOf(bare.split(',')[0]!).filter((word) => !titles.has(word))
  const shouted = /^\s*\p{Lu}{2,}[\p{Lu}'’-]*\s+\p{Lu}\p{Ll}/u.test(bare)
  const surnameFirst = bare.includes(',') || shouted
  const surname = surnameFirst ? (bare.includes(',') ? comma.at(-1) : words[0]) : words.at(-1)
  if (!surname || surname.length < 2) return null
  return { surname, given: surnameFirst ? words.filter((word) => !comma.includes(word) && word !== surname) : words.slice(0, -1) }
}

/** The names of an index are looked up by surname, so that a text asks for its own words and never for all names. */
export const indexOfNames = (written: Iterable<string>): NameIndex => {
  const names = [...new Set(written)].flatMap((one) => one.split(/\s*(?:\/|;|&|\+|\band\b)\s*/i)).flatMap((one) => nameOf(one) ?? [])
  return Map.groupBy(names, ({ surname }) => surname)
}
