/** S20 or S47 is a section of an Act in every report: only where it is called a case is it one of ours. */
const sections = new Set(['S11', 'S17', 'S20', 'S22', 'S23', 'S24', 'S26', 'S31', 'S34', 'S37', 'S38', 'S44', 'S46', 'S47', 'S85'])
const calledACase = /\b(?:cases?|child|children|young person|sampled|tracked)\s{1,3}$/i

/** Our numbers of cases in a text, as they stand there: T01, S03; `given` are those of the inspection. */
export const caseNumbersIn = (text: string, given: ReadonlySet<string>): readonly string[] => {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])(?:[TS]\d{2,}|[ts]0\d+)(?![\p{L}\p{N}])/gu)]
    .filter(({ 0: words, index }) => given.has(words.toUpperCase()) && (!sections.has(words) || calledACase.test(text.slice(Math.max(0, index - 20), index))))
  return [...new Set(found.map(([words]) => words))]
}
