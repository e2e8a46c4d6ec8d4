/** What names a field. */
export interface FieldPlace {
  inspection_id: string
  /** The kind of thing it belongs to: `evidence`, `judgement` … */
  about: string
  about_id: string
  name: string
}

/** A field as it stands. */
export interface FieldTable extends FieldPlace {
  version: number
  value: string
  saved_by: string
  /** The page that typed it, with the person before it. */
  session: string
  saved_at: string
  /** When somebody put the unfinished thing aside that it belongs to. */
  put_aside_at: string | null
}

/**
 * How a version came: `typed` by itself while typing; `saved` by a button; `chosen` where two differed; `restored` from an earlier one.
 * Two never stood: `waits` for its writer to choose, `lost` was not chosen.
 */
export type HowKept = 'typed' | 'saved' | 'chosen' | 'restored' | 'waits' | 'lost'

/** Numbers only rise; where one person types on, of each minute the last is kept. */
export interface FieldVersionTable extends FieldPlace {
  version: number
  /** The version that its writer had before them; 0 where there was none. */
  from_version: number
  value: string
  saved_by: string
  session: string
  saved_at: string
  how: HowKept
}

/** How far a page that types has come, so that what arrives twice or late changes nothing. */
export interface FieldSessionTable extends FieldPlace {
  session: string
  /** The last change taken: a page counts its own, from the server's clock when it was opened, so that a page opened later counts on. */
  change: number
  /** What that change became; null where it waits for a choice. */
  version: number | null
  kept_at: string
  /** When the audit trail was last told. */
  told_at: string | null
}
