import { wallTimeOf } from '#annex-a/calendar/london.ts'
import type { Cut } from '#annex-a/statistics/cut.ts'
import { makeRelease, releaseAddress, sayRelease, type ReleaseContent, type ReleaseTableName } from '#annex-a/statistics/release/make.ts'
import { releaseBefore, type ReleaseRow } from '#db/queries/releases.ts'
import type { Tables } from '#db/tables/index.ts'
import type { ReleaseFileTable, ReleaseTableTable } from '#db/tables/releases.ts'
import type { Kysely } from 'kysely'
import { newId } from '../../ids.ts'
import { childrenCounted, standingOutcomes } from '../../register/outcomes.ts'
import { sha256Of } from '../../sha256.ts'
import { releaseFiles } from './files.ts'
import { releasedAt } from './time.ts'

/** A release ready to be kept. */
export interface FrozenRelease {
  readonly release: ReleaseRow
  readonly tables: readonly ReleaseTableTable[]
  readonly files: readonly ReleaseFileTable[]
}

export interface FreezeOrder {
  readonly cut: Cut
  readonly tables: readonly ReleaseTableName[]
  /** Instants (ISO, UTC). */
  readonly publicFrom: string
  readonly madeAt: string
  readonly madeBy: string | null
}

/** What is kept of a release beside its tables. */
export type KeptContent = Omit<ReleaseContent, 'tables'>
export const keptContent = (text: string): KeptContent => JSON.parse(text) as KeptContent

export const titleOf = (cut: Cut): string => `Inspection outcomes of children’s services, ${sayRelease(cut)}`

/** Computes a release from what the register holds now, with its files and hashes. Keeps nothing. */
export const freezeRelease = async (db: Kysely<Tables>, { cut, tables, publicFrom, madeAt, madeBy }: FreezeOrder): Promise<FrozenRelease> => {
  const before = await releaseBefore(db, cut.publishedBy)
  const outcomes = await standingOutcomes(db)
  const { tables: made, ...kept } = makeRelease({ cut, tables, outcomes, children: await childrenCounted(db, cut.inspectedTo ?? cut.publishedBy), previous: before ? keptContent(before.content) : null })
  const [id, title, content] = [newId(), titleOf(cut), JSON.stringify(kept)]
  const rows = made.map((one, n): ReleaseTableTable => {
    const text = JSON.stringify(one)
    return { release_id: id, name: one.name, number: n + 1, content: text, sha256: sha256Of(text) }
  })
  const files = await releaseFiles({ ...kept, tables: made }, title, wallTimeOf(releasedAt(publicFrom, madeAt)).date, madeAt)
  return {
    release: {
      id, address: releaseAddress(cut), title, published_by: cut.publishedBy, inspected_to: cut.inspectedTo ?? null, public_from: publicFrom, content,
      sha256: sha256Of([content, ...rows.map(({ sha256 }) => sha256)].join('\n')), previous: before?.id ?? null, made_by: madeBy, made_at: madeAt,
    },
    tables: rows,
    files: files.map(({ name, type, bytes, sha256 }) => ({ release_id: id, name, type, bytes: bytes.length, sha256, base64: Buffer.from(bytes).toString('base64') })),
  }
}
