import { topicSections } from '#annex-a/framework/documents/topic.ts'
import type { HistoryLine } from '#server/documents/see-topic.ts'
import type { TopicCounts, TopicLine } from '#server/documents/see-documents.ts'
import type { TopicStatus } from '#server/documents/standing.ts'
import type { TopicChoice } from '#server/documents/waiting.ts'
import type { OptionGroup } from '../govuk/select.tsx'
import type { TagColour } from '../govuk/tag.tsx'
import { sayCount, sayNumber } from './numbers.ts'

/** Where a document stands, and the colour that helps to see it. */
export const topicStatusWords: { readonly [S in TopicStatus]: { readonly name: string; readonly colour: TagColour } } = {
  'not-sent': { name: 'Not sent', colour: 'grey' },
  'not-asked': { name: 'Not asked for yet', colour: 'grey' },
  asked: { name: 'Asked for', colour: 'yellow' },
  'not-held': { name: 'Not held', colour: 'purple' },
  received: { name: 'Received', colour: 'blue' },
  'part-read': { name: 'Part read', colour: 'teal' },
  read: { name: 'Read', colour: 'green' },
  returned: { name: 'Returned unread', colour: 'orange' },
}

/** What stands beside the status: how much there is of it. */
export const sayHolds = ({ files, count, withLists, replaced }: TopicLine): string => {
  const parts = [
    files ? `${sayCount(files, 'file', 'files')}${replaced ? ', replaced' : ''}` : null,
    count === null ? null : `The number ${sayNumber(count)}`,
    withLists ? `${sayCount(withLists.rows, 'row', 'rows')} with the lists` : null,
  ].filter((part) => part !== null)
  return parts.join('; ') || '–'
}

/** `9 of 14 received, 3 read, 1 returned unread, 2 not held, 3 missing`. */
export const sayTopicCounts = ({ of, came, read, returned, notHeld, missing }: TopicCounts): string => [
  `${came} of ${of} received`, came ? `${read} read` : null, returned ? `${returned} returned unread` : null, notHeld ? `${notHeld} not held` : null, missing ? `${missing} missing` : null,
].filter((part) => part !== null).join(', ')

/** `1.03 Monthly management information` */
export const sayTopic = ({ number, name }: Pick<TopicChoice, 'number' | 'name'>): string => `${number} ${name}`

/** Every document that can be chosen, under its section. */
export const topicGroups = (topics: readonly TopicChoice[]): OptionGroup[] => ([1, 2, 3, 4] as const)
  .map((section) => ({ heading: topicSections[section], options: topics.filter((topic) => topic.section === section).map((topic) => ({ value: topic.number, text: sayTopic(topic) })) }))
  .filter(({ options }) => options.length)

type Say = (line: HistoryLine, number: string) => string
const quoted = (words: string | null): string => (words ? `: “${words}”` : '')

const says: { readonly [K in HistoryLine['kind']]: Say } = {
  placed: ({ file, topic, from_topic }, number) => (from_topic === null ? `${file} was sent` : topic === number ? `${file} was moved here from ${from_topic}` : `${file} was moved to ${topic}`),
  replaced: ({ file, other }) => `${file} was replaced by ${other}`,
  'taken-back': ({ file }) => `${file} was taken back`,
  pointed: ({ file, pages, words }) => `${file}: look at ${pages || 'the whole of it'}${words ? `, because ${words}` : ''}`,
  read: ({ file }) => `${file} was marked as read`,
  returned: ({ file, because, words }) => `${file} was returned unread, because ${because}${quoted(words)}`,
  reopened: ({ file }) => `${file} is to be read again`,
  'not-held': ({ words }) => `Not held, because ${words}`,
  held: () => 'It is held after all',
  counted: ({ count, words }) => `The number is ${count}${quoted(words)}`,
  'count-taken-back': () => 'The number was taken back',
  asked: ({ words }) => `It was asked for${quoted(words)}`,
  'ask-taken-back': () => 'It is no longer asked for',
}

/** One line of a document's history. `number`: the document on whose page it stands. */
export const sayHistory = (line: HistoryLine, number: string): string => says[line.kind](line, number)

export const returnReasonWords = {
  unclear: 'The reason for presenting it is unclear',
  unprocessed: 'The information is unprocessed',
  unfit: 'It is unfit for the purpose of strategic understanding',
} as const
