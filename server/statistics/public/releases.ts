import type { Picture } from '#annex-a/statistics/picture/picture.ts'
import { releaseTableNames, type ReleaseTable, type ReleaseTableName } from '#annex-a/statistics/release/make.ts'
import { tidyOutcomes, tidyTable, type TidyData } from '#annex-a/statistics/release/tidy.ts'
import {
  publicRelease, publicReleaseFile, publicReleaseFiles, publicReleases, publicReleaseTables, type PublicRelease,
} from '#db/queries/public-outcomes.ts'
import type { ReleaseTableTable } from '#db/tables/releases.ts'
import type { Here } from '../../door.ts'
import { asAttachment } from '../../intake/download.ts'
import { keptContent, type KeptContent } from '../release/freeze.ts'
import { releasedAt } from '../release/time.ts'
import { cacheHeaders, notThere, publicDb, seenAt } from './answer.ts'

/** A release in a list. Days are `YYYY-MM-DD`, `outSince` an instant. */
export interface ShownRelease {
  readonly address: string
  readonly title: string
  readonly publishedBy: string
  readonly inspectedTo: string | null
  readonly outSince: string
  readonly sha256: string
}
export interface ShownFile { readonly name: string; readonly bytes: number; readonly sha256: string }
/** A table in the list of a release. */
export interface NamedTable { readonly name: ReleaseTableName; readonly says: string; readonly title: string; readonly finding: string | null }

const shown = ({ address, title, published_by, inspected_to, public_from, made_at, sha256 }: PublicRelease): ShownRelease =>
  ({ address, title, publishedBy: published_by, inspectedTo: inspected_to, outSince: releasedAt(public_from, made_at), sha256 })
const parsed = ({ content }: ReleaseTableTable): ReleaseTable => JSON.parse(content) as ReleaseTable
const named = ({ name, table, picture }: ReleaseTable): NamedTable => ({ name, says: releaseTableNames[name], title: table.title, finding: picture?.finding ?? null })

const standing = async (here: Here) => {
  const db = publicDb(here)
  const release = await publicRelease(db, here.params['release'] ?? '', seenAt(here)) ?? notThere()
  return { db, release, content: keptContent(release.content), tables: (await publicReleaseTables(db, release.id)).map(parsed) }
}

export interface StatisticsIndex { readonly releases: readonly ShownRelease[]; readonly latest: { readonly release: ShownRelease; readonly tables: readonly NamedTable[]; readonly picture: Picture | null } | null }

/** The releases that are out, and what the latest says. */
export const seeStatistics = async (here: Here): Promise<StatisticsIndex> => {
  const db = publicDb(here)
  const releases = await publicReleases(db, seenAt(here))
  const [first] = releases
  const tables = first ? (await publicReleaseTables(db, first.id)).map(parsed) : []
  return { releases: releases.map(shown), latest: first ? { release: shown(first), tables: tables.map(named), picture: tables.find(({ picture }) => picture)?.picture ?? null } : null }
}

export interface ReleasePage {
  readonly release: ShownRelease
  readonly says: string
  readonly tables: readonly NamedTable[]
  readonly pictures: readonly { readonly name: ReleaseTableName; readonly picture: Picture }[]
  readonly files: readonly ShownFile[]
  readonly leftOut: readonly string[]
  readonly revisions: KeptContent['revisions']
  /** The address of the release before; null where there is none. */
  readonly previous: string | null
}

const onFirstPage: readonly ReleaseTableName[] = ['judgements', 'authorities']

export const seeRelease = async (here: Here): Promise<ReleasePage> => {
  const { db, release, content, tables } = await standing(here)
  const previous = (await publicReleases(db, seenAt(here))).find(({ id }) => id === release.previous)
  return {
    release: shown(release), says: content.says, tables: tables.map(named), leftOut: content.leftOut, revisions: content.revisions, previous: previous?.address ?? null,
    pictures: tables.flatMap(({ name, picture }) => (picture && onFirstPage.includes(name) ? [{ name, picture }] : [])),
    files: (await publicReleaseFiles(db, release.id)).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  }
}

export interface TablePage { readonly release: ShownRelease; readonly table: ReleaseTable; readonly others: readonly NamedTable[]; readonly file: string }

export const seeReleaseTable = async (here: Here): Promise<TablePage> => {
  const { release, tables } = await standing(here)
  const table = tables.find(({ name }) => name === here.params['table']) ?? notThere()
  return { release: shown(release), table, others: tables.map(named), file: `inspection-outcomes-${release.address}-${table.name}.csv` }
}

/** What stands about a data file: its columns, how many lines, its hash. */
export interface DataFile extends ShownFile { readonly says: string; readonly rows: number; readonly columns: TidyData['columns'] }
export interface DataPage { readonly release: ShownRelease; readonly says: string; readonly files: readonly DataFile[]; readonly whole: readonly ShownFile[] }

/** The page about the data files of a release. */
export const seeReleaseData = async (here: Here): Promise<DataPage> => {
  const { db, release, content, tables } = await standing(here)
  const files = new Map((await publicReleaseFiles(db, release.id)).map((file) => [file.name, file]))
  const about = (name: string, says: string, data: TidyData): DataFile[] => {
    const file = files.get(`inspection-outcomes-${release.address}-${name}.csv`)
    return file ? [{ name: file.name, bytes: file.bytes, sha256: file.sha256, says, rows: data.rows.length, columns: data.columns }] : []
  }
  return {
    release: shown(release), says: content.says,
    files: [...about('outcomes', 'Every outcome that this release was made of, a judgement a line', tidyOutcomes(content)), ...tables.flatMap((one) => about(one.name, one.table.title, tidyTable(one, content)))],
    whole: [...files.values()].filter(({ name }) => /\.(xlsx|ods)$/.test(name)).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  }
}

/** A file of a release, byte for byte as it was made with it. */
export const releaseFile = async (here: Here): Promise<Response> => {
  const file = await publicReleaseFile(publicDb(here), here.params['release'] ?? '', here.params['file'] ?? '', seenAt(here)) ?? notThere()
  const headers = { ...await cacheHeaders(here, `"${file.sha256}"`), 'Content-Security-Policy': "sandbox; default-src 'none'" }
  if (here.request.headers.get('If-None-Match') === `"${file.sha256}"`) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(file.base64, 'base64'), { headers: { ...headers, 'Content-Type': file.type, 'Content-Length': String(file.bytes), 'Content-Disposition': asAttachment(file.name) } })
}
