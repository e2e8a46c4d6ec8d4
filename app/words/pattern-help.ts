import { compactWord, encodeJourney } from '#annex-a/journey/code.ts'
import { kinds } from '#annex-a/journey/kinds.ts'
import { parsePattern } from '#annex-a/journey/pattern/parse.ts'
import { sayPattern } from '#annex-a/journey/pattern/pattern.ts'
import { readyPatterns, type ReadyPattern } from '#annex-a/journey/patterns.ts'
import { stepsOf } from '#annex-a/journey/steps.ts'
import { tryExample } from '#annex-a/reading/try-example.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { criteria } from '#annex-a/framework/judgements.ts'

/** A ready-made pattern as its help says it. The examples are read by the checker, as real lists are. */
export interface PatternHelp {
  readonly code: string
  readonly title: string
  readonly pattern: string
  readonly says: string
  readonly why: string
  readonly criterion: string
  readonly finds: string
  readonly leaves: string
}

const wordOf = (sheets: ReadyPattern['examples']['finds']): string =>
  compactWord(encodeJourney(stepsOf(tryExample({ says: '', sheets }).lists.flatMap(({ list, rows }) => rows.map(({ number, values, written }) => ({ list, row: number, values, written }))))))

export const patternsHelp = (): PatternHelp[] => readyPatterns.map(({ code, title, pattern, why, criterion, examples }) => {
  const parsed = parsePattern(pattern)
  return {
    code, title, pattern, why, says: 'problem' in parsed ? parsed.problem : capital(sayPattern(parsed)), criterion: criteria.find(({ id }) => id === criterion)?.text ?? criterion,
    finds: wordOf(examples.finds), leaves: wordOf(examples.leaves),
  }
})

/** Every step that a pattern can name: what to write, what it means, and where it is read from. */
export const stepsHelp = () => kinds.map(({ code, name, phrases, from, inWord }) => ({
  code, name, inWord, write: phrases[0], from: from.length > 3 ? 'Several lists' : from.map(({ list }) => capital(sayList(list))).join(', '),
}))
