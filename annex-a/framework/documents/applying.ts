import { topics } from './topics.ts'
import type { Topic } from './topic.ts'

export const topicOf = (number: string): Topic | undefined => topics.find((topic) => topic.number === number)

/** The documents that apply, in order: 31, or 37 where the LSCB review runs at the same time. */
export const topicsThatApply = (lscbConcurrent: boolean): readonly Topic[] =>
  topics.filter(({ when }) => when === 'always' || when === (lscbConcurrent ? 'with LSCB review' : 'without LSCB review'))

export const applies = (topic: Topic, lscbConcurrent: boolean): boolean => topicsThatApply(lscbConcurrent).includes(topic)

/**
 * The document of the set that applies now which asks for nearly the same as one of the other set (1.11 and 4.10, 1.12 and 4.09,
 * 1.13 and 4.01, 1.14 and 4.04): offered when the review is switched, never moved without asking.
 */
export const nearOf = ({ near }: Topic): Topic | undefined => (near === undefined ? undefined : topicOf(near))
