/** Mutants that change nothing that could be seen, each with the reason. They are not counted. */
export const EQUIVALENT: readonly { readonly path: string; readonly what: string; readonly why: string }[] = []
