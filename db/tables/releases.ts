/** A release of statistics. Never changed once made; taken away only while nobody outside could have seen it. */
export interface ReleaseTable {
  id: string
  /** `2014-09`: where it stands for good. */
  address: string
  title: string
  /** Reports published by this day (`YYYY-MM-DD`). */
  published_by: string
  /** Inspections that ended by this day; null where they are not cut off by a day of their own. */
  inspected_to: string | null
  /** Instant (ISO, UTC) before which nobody outside may see it. */
  public_from: string
  /** What it says without its tables, as JSON: the outcomes that it was made of, what was left out, what was revised. */
  content: string
  /** Of its content and the hashes of its tables. */
  sha256: string
  previous: string | null
  /** Null where it came with the product. */
  made_by: string | null
  made_at: string
}

/** A table of it with its picture, as JSON. */
export interface ReleaseTableTable {
  release_id: string
  name: string
  /** 1, 2 … in the order of the release. */
  number: number
  content: string
  sha256: string
}

/** A file of it: small, and kept in the database, so that it comes and goes with the rest. */
export interface ReleaseFileTable {
  release_id: string
  name: string
  type: string
  bytes: number
  sha256: string
  base64: string
}
