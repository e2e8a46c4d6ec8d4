import type { BlankKind } from '#annex-a/framework/context/blank.ts'

/** Whose figure a decision took. */
export const basisWords = {
  lists: 'as counted', ofsted: 'Ofsted’s figure', authority: 'the authority’s figure', own: 'the lead inspector’s own', 'left-out': 'left out',
} as const

const examples: { readonly [K in BlankKind]: string | undefined } = {
  number: 'A whole number, such as 1,250.', percent: 'Such as 12 or 12.5.', month: 'Such as June 2012.', date: 'Such as 31 March 2015.', text: undefined, choice: undefined,
  direction: 'Reduction, increase or no change.',
}

export const exampleOf = (kind: BlankKind): string | undefined => examples[kind]
