import type { Code, CodeSet } from '../../specification/grammar/codes.ts'
import { bare } from './result.ts'

/** Everything by which the codes of a set are known, without case, spaces and punctuation. */
export interface CodeWords {
  readonly byToken: ReadonlyMap<string, Code>
  /** Descriptions and other spellings; one that two codes could claim belongs to neither. */
  readonly byWords: ReadonlyMap<string, Code>
  /** Names of groups, such as "Mixed" before "White and Asian". */
  readonly groups: ReadonlySet<string>
  readonly group: (code: Code) => string
}

export function codeWords(set: CodeSet): CodeWords {
  const byToken = new Map(set.codes.map((code) => [bare(code.token), code]))
  const byWords = new Map<string, Code>()
  const claimedTwice = new Set<string>()
  const claim = (words: string, code: Code): void => {
    const key = bare(words)
    if (key === '' || byToken.get(key) === code) return
    if (byToken.has(key) || (byWords.has(key) && byWords.get(key) !== code)) claimedTwice.add(key)
    byWords.set(key, code)
  }
  for (const code of set.codes) {
    claim(code.means, code)
    claim(`${code.group ?? ''} ${code.means}`, code)
    code.also?.forEach((words) => claim(words, code))
  }
  claimedTwice.forEach((key) => byWords.delete(key))
  const groups = set.codes.flatMap((code) => groupNames(code).map(bare))
  return { byToken, byWords, groups: new Set(groups), group: (code) => bare(code.group ?? '') }
}

/** "Black or Black British" is also met as "Black". */
const groupNames = (code: Code): string[] => (code.group ? [code.group, code.group.split(' or ')[0]!] : [])
