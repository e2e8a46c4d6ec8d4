/** A pattern of journeys that somebody wrote for an inspection. Never changed; who takes it away leaves it to addresses that name it. */
export interface OwnPatternTable {
  id: string
  inspection_id: string
  name: string
  /** In the language of `annex-a/journey/pattern/pattern.ts`. */
  pattern: string
  made_by: string
  made_at: string
  removed_by: string | null
  removed_at: string | null
}

/** A choice of filters that somebody kept under a name. */
export interface OwnFilterTable {
  id: string
  inspection_id: string
  name: string
  /** As it stands in an address: codes and short keys, no child. */
  address: string
  made_by: string
  made_at: string
  removed_by: string | null
  removed_at: string | null
}
