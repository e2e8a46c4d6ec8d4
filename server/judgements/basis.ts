import { z } from 'zod'
import type { PieceId } from '#annex-a/framework/grading/pieces.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import type { SnapshotLine } from '#db/queries/snapshots.ts'
import { sha256Of } from '../sha256.ts'
import type { SignedContent } from './content.ts'

/**
 * What a page showed when somebody was about to sign: a stamp for each thing that can change under them. It goes with the form and comes
 * back with it, so that nobody signs what they have not seen, and is told what it is that changed.
 */
export type Basis = Readonly<Record<string, string>>

/** Something that changed between looking and signing. */
export type Change =
  | { readonly what: 'signed' | 'opened'; readonly by: string; readonly at: string }
  | { readonly what: 'grade'; readonly judgement: JudgementCode; readonly by: string | null; readonly at: string | null }
  | { readonly what: 'piece'; readonly piece: PieceId; readonly by: string; readonly at: string }
  | { readonly what: 'piece-gone'; readonly piece: PieceId }
  | { readonly what: 'evidence-added' | 'evidence-changed'; readonly id: string; readonly by: string; readonly at: string }
  | { readonly what: 'evidence-gone'; readonly id: string }
  /** Of records that this person is not to see yet: neither which nor how many. */
  | { readonly what: 'unseen' }

const inForce = (line: SnapshotLine | null): string => String(line?.number ?? 0)

/** One stamp for all that a person is not to see yet, so that the page says neither which records there are nor how many. */
const unseenStamp = ({ evidence }: SignedContent, hidden: ReadonlySet<string>): string =>
  sha256Of(evidence.filter(({ id }) => hidden.has(id)).map(({ id, version }) => `${id} ${version}`).join('\n'))

/** The stamps of what stands now. `hidden`: records that whoever looks is not to see yet. */
export const basisOf = (content: SignedContent, line: SnapshotLine | null, hidden: ReadonlySet<string>): Basis => Object.fromEntries([
  ['signed', inForce(line)], [`grade ${content.judgement.code}`, content.grade.id],
  ...content.beside.map(({ code, id }) => [`grade ${code}`, id]),
  ...content.rationale.map(({ piece, at }) => [`piece ${piece}`, at]),
  ...content.evidence.filter(({ id }) => !hidden.has(id)).map(({ id, version }) => [`evidence ${id}`, String(version)]),
  ['unseen', unseenStamp(content, hidden)],
])

/** Null where the form brings none that can be read. */
export const readBasis = (typed: unknown): Basis | null => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(String(typed)))
  } catch {
    return null
  }
}

const gone = (basis: Basis, now: Basis): readonly Change[] => Object.keys(basis).filter((key) => !(key in now)).flatMap((key): readonly Change[] => {
  const [kind, name] = key.split(' ') as [string, string]
  if (kind === 'evidence') return [{ what: 'evidence-gone', id: name }]
  return kind === 'piece' ? [{ what: 'piece-gone', piece: name as PieceId }] : []
})

/** What changed since the page was shown, as it stands now. Empty where nothing did. */
export const changesSince = (basis: Basis, content: SignedContent, line: SnapshotLine | null, hidden: ReadonlySet<string>): readonly Change[] => {
  const now = basisOf(content, line, hidden)
  const differs = (key: string): boolean => basis[key] !== now[key]
  const { grade, judgement } = content
  return [
    ...(differs('signed') && line ? [{ what: line.state === 'signed' ? 'signed' : 'opened', by: line.signed_name, at: line.signed_at } as const] : []),
    ...(differs(`grade ${judgement.code}`) ? [{ what: 'grade', judgement: judgement.code, by: grade.recordedBy, at: grade.recordedAt } as const] : []),
    ...content.beside.filter(({ code }) => differs(`grade ${code}`)).map(({ code }) => ({ what: 'grade', judgement: code, by: null, at: null }) as const),
    ...content.rationale.filter(({ piece }) => differs(`piece ${piece}`)).map(({ piece, by, at }) => ({ what: 'piece', piece, by, at }) as const),
    ...content.evidence.filter(({ id }) => !hidden.has(id) && differs(`evidence ${id}`)).map(({ id, savedBy, savedAt }) =>
      ({ what: basis[`evidence ${id}`] ? 'evidence-changed' : 'evidence-added', id, by: savedBy, at: savedAt }) as const),
    ...gone(basis, now),
    ...(differs('unseen') ? [{ what: 'unseen' } as const] : []),
  ]
}
