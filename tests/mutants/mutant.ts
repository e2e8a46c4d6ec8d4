/** One small wrong put into a file: a text in place of another. */
export interface Mutant { readonly path: string; readonly line: number; readonly what: string; readonly start: number; readonly end: number; readonly by: string }

/** A source with the wrong put in. */
export const mutated = (source: string, { start, end, by }: Mutant): string => source.slice(0, start) + by + source.slice(end)
