/** Sections of the numbered documents; the first has no heading of its own in the framework. */
export const topicSections = {
  1: 'The local authority',
  2: 'Children in need of help and protection',
  3: 'Children looked after and care leavers',
  4: 'The Local Safeguarding Children Board',
} as const
export type TopicSection = keyof typeof topicSections

/** One numbered document that the lead inspector asks for. */
export interface Topic {
  /** `1.01` … `4.10`: the prefix of the file's name. */
  readonly number: string
  readonly section: TopicSection
  /** A short name for pages. */
  readonly name: string
  /** The words of the framework. */
  readonly title: string
  /** Section 4 takes the place of 1.11 to 1.14 where the LSCB review runs at the same time. */
  readonly when: 'always' | 'without LSCB review' | 'with LSCB review'
  /** `child-level`: rows about children, protected like a list. `count`: a bare number may be all there is. */
  readonly kind: 'document' | 'count' | 'child-level'
  /** The document of the other set that asks for nearly the same. */
  readonly near?: string
  /** Not missing until the lead inspector has asked for it (4.03). */
  readonly onRequest?: true
  readonly words: readonly string[]
}
