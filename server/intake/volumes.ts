import { againstUsual, usualRows, type AgainstUsual } from '#annex-a/framework/volumes.ts'
import { isDocument } from '#annex-a/specification/grammar/list.ts'
import type { ListLine } from './see-lists.ts'

/** A list's rows beside what is usual in this authority, as information and never as a finding. */
export interface Volume {
  readonly list: number
  readonly name: string
  readonly rows: number
  readonly usual: number
  readonly against: AgainstUsual
  /** Counted so differently from one authority to the next that a third or three times as many is nothing unusual. */
  readonly varies: boolean
}

/** Contacts and early help: each authority counts them in its own way. */
const varying = new Set([1, 2])

/** Only lists that came, and for which a level is known. `authority`: its three-digit code. */
export const volumesOf = (authority: string, lines: readonly ListLine[]): readonly Volume[] => lines.flatMap(({ list, name, received }) => {
  const usual = isDocument(list) ? null : usualRows(authority, list)
  if (usual === null || !received || isDocument(list)) return []
  const varies = varying.has(list)
  const against = againstUsual(received.rows, usual)
  const usualAllTheSame = varies && received.rows >= usual / 3 && received.rows <= usual * 3
  return [{ list, name, rows: received.rows, usual, against: usualAllTheSame ? 'about as many' : against, varies }]
})
