import { topicsThatApply, topicOf } from './applying.ts'
import type { Topic } from './topic.ts'

/** What the name of a file says about which document it is. Only `numbered` is sure; nothing else is ever taken without asking. */
export type FileSays =
  | { readonly is: 'numbered'; readonly topic: Topic }
  /** A number of the set that does not apply: 1.11 while the LSCB review runs at the same time. `near`: what applies instead. */
  | { readonly is: 'not-asked'; readonly topic: Topic; readonly near: Topic | null }
  /** A number at the start that no document has, such as 1.15. */
  | { readonly is: 'no-such-number'; readonly number: string }
  /** Two numbers in front, such as "1.03 and 1.04". */
  | { readonly is: 'several'; readonly topics: readonly Topic[] }
  | { readonly is: 'suggested'; readonly topics: readonly Topic[] }
  | { readonly is: 'nothing' }

/** `1.03`, `1.3`, `1-03`, `1_03`, `01.03` and "Document 1.03": a section of one digit and a number of at most two. A date such as 12.03.2016 is none. */
const NUMBER = /^(?:(?:doc(?:ument)?|item|topic|annex a|no)[ ._-]*)?0?(\d)([._-])(\d{1,2})(?!\d)(?!\2\d)/i
const NEXT = /^(?:[ ,;&+_-]|and\b|to\b)+(?=0?\d[._-]\d)/i

/** Reads the number from the start of a file's name ("they should include the number in the document name as a prefix"). */
export function numberOfFile(name: string, lscbConcurrent: boolean): FileSays {
  const bare = name.normalize('NFKC').replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '').trim()
  const numbers = numbersIn(bare)
  if (numbers.length === 0) return suggested(bare, lscbConcurrent)
  const unknown = numbers.find((number) => !topicOf(number))
  if (unknown !== undefined) return { is: 'no-such-number', number: unknown }
  const named = numbers.map((number) => topicOf(number)!)
  if (named.length > 1) return { is: 'several', topics: named }
  const topic = named[0]!
  if (topicsThatApply(lscbConcurrent).includes(topic)) return { is: 'numbered', topic }
  return { is: 'not-asked', topic, near: topic.near === undefined ? null : topicOf(topic.near)! }
}

function numbersIn(bare: string): string[] {
  const numbers: string[] = []
  let rest = bare
  for (let match = NUMBER.exec(rest); match; match = NUMBER.exec(rest)) {
    const number = `${match[1]}.${match[3]!.padStart(2, '0')}`
    if (!numbers.includes(number)) numbers.push(number)
    const after = rest.slice(match[0].length)
    const between = NEXT.exec(after)
    if (!between) break
    rest = after.slice(between[0].length)
  }
  return numbers
}

/** Documents that apply and have a word of the name, those with most of it first; nothing where none has. */
function suggested(bare: string, lscbConcurrent: boolean): FileSays {
  const said = ` ${bare.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()} `
  const scored = topicsThatApply(lscbConcurrent)
    .map((topic) => ({ topic, score: Math.max(0, ...topic.words.filter((word) => said.includes(` ${word} `)).map((word) => word.length)) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  return scored.length === 0 ? { is: 'nothing' } : { is: 'suggested', topics: scored.map(({ topic }) => topic).slice(0, 3) }
}
