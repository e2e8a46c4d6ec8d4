import { isTitle, type NameIndex, type WorkerName } from './worker-names.ts'

/** A word of a text, and where it stands. */
interface Word { readonly text: string; readonly low: string; readonly at: number; readonly end: number }

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu

const wordsIn = (text: string): Word[] => [...text.matchAll(WORD)].map(({ 0: word, index }) => {
  const bare = word.replace(/['’]s?$/u, '')
  return { text: bare, low: bare.toLowerCase().replaceAll('’', "'"), at: index, end: index + bare.length }
})

/** Surnames that are words of every day: only with a title or with the name before them do they name anybody. */
const everyday = new Set(('able archer ash baker ball banks barber bell best bird bishop black bond bone booth brook brown bull burn bush butler carpenter case chance chapel child church clay cook cooper court cross '
  + 'day dean drew dry early east english farmer field fisher flood ford forest fox france free french frost gardener gates good grant gray green grey hall hand hardy hart head heath hill holiday holly home hope house '
  + 'hunt hunter judge king knight lake lamb lane law lee lemon little lock long lord love low major march marsh marshall mason may meadows miles mill miller mills moon moore moss new nice noble north page park parker '
  + 'parks parish peace pearl penny plant pool poor pope porter potter power powers pratt price prince proud read reed rich ring rivers rock rose rush sharp shepherd short silver singer small south spring stark steel stone '
  + 'strange street strong summer summers sweet tailor taylor temple train turner underwood wade walker wall wallace ward waters weaver webb wells west wheeler white wild will wise wolf wood woods young '
  + 'april june august monday friday sunday scott wales ireland england scotland london york lincoln kent essex derby carlisle burnley bolton preston lancaster chester durham windsor hastings warwick stafford bedford bradford '
  + 'oxford hull leeds bath wells reading sutton barnet camden bromley bexley barking brent merton').split(' '))

/** After a name of a place or a building it names no worker. */
const ofAPlace = /^\s+(?:street|road|lane|avenue|close|drive|house|school|primary|academy|college|hospital|centre|center|unit|ward|court|park|hall|lodge|town|city|council|county|borough|police|trust|partnership|project|team|family)\b/i

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text)
const between = (text: string, before: Word, after: Word): string => text.slice(before.end, after.at)

/** The name as it stands around a surname: with what is before it, or after it where a comma or capitals turn it about. Null where only the surname stands. */
const wholeName = (text: string, words: readonly Word[], at: number, { given }: WorkerName): string | null => {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]]
  const [first] = given
  if (!first) return null
  const near = (one: Word, other: Word): boolean => /^[\s.'’s]{1,3}$/u.test(between(text, one, other))
  const isFirst = (one: Word | undefined): one is Word => one !== undefined && (given.includes(one.low) || (one.text.length === 1 && isCapital(one) && given.some((name) => name.startsWith(one.low))))
  const plainEnough = (one: Word): boolean => isCapital(one) && isCapital(word) || (!everyday.has(word.low) && one.text.length > 1)
  if (isFirst(before) && near(before, word) && plainEnough(before)) return text.slice(before.at, word.end)
  if (isFirst(after) && /^,\s*$/.test(between(text, word, after)) && isCapital(word) && isCapital(after)) return text.slice(word.at, after.end)
  if (isFirst(after) && after.text.length > 1 && near(word, after) && word.text === word.text.toUpperCase() && isCapital(after)) return text.slice(word.at, after.end)
  return null
}

const surnameAlone = (text: string, words: readonly Word[], at: number): string | null => {
  const [before, word] = [words[at - 1], words[at]!]
  if (isTitle(before?.text) && /^\.?\s+$/.test(between(text, before!, word))) return text.slice(before!.at, word.end)
  if (!isCapital(word) || word.text.length < 3 || everyday.has(word.low) || ofAPlace.test(text.slice(word.end, word.end + 20))) return null
  return word.text
}

/** Names of workers in a text, as they stand there: whole names however written, surnames with a title or a capital letter. */
export const namesIn = (text: string, names: NameIndex): readonly string[] => {
  const words = wordsIn(text)
  const found = words.flatMap((word, at) => {
    const called = names.get(word.low)
    if (!called) return []
    const whole = called.map((one) => wholeName(text, words, at, one)).find((one) => one !== null)
    const alone = whole ? null : surnameAlone(text, words, at)
    return whole ?? alone ?? []
  })
  return [...new Set(found)]
}
