import type { CaseKind } from './inspections.ts'

/** A draw as it was set up. What follows is kept in tables of its own, each only ever added to. */
export interface DrawTable {
  id: string
  inspection_id: string
  /** 1, 2 … within the inspection, abandoned ones too: no number is given twice. */
  number: number
  /** What the cases become. */
  kind: CaseKind
  reason: string
  /** Whom it is drawn from: the address of a filter of children, which holds codes alone. Empty for all. */
  filter: string
  /** JSON: each value of the filter with its name, as it was then (`server/draws/kept-filter.ts`). */
  filter_named: string
  /** Up to two facets with a bar between, such as `stage|age`. Empty for none. */
  strata_by: string
  allocation: 'size' | 'weight'
  at_least: number
  /** JSON: weight by the key of the stratum. */
  weights: string
  take: number
  /** How many are named in each stratum. */
  reserves: number
  made_by: string
  made_at: string
}

/** Whom a draw is made from, frozen: the first when it was set up, a further one where the lead inspector confirmed that it had changed. */
export interface DrawFrameTable {
  draw_id: string
  number: number
  submission_id: string
  version: number
  /** JSON: name and SHA-256 of each file that the version is made of. */
  files: string
  rows: number
  /** Children of the version, and those of them in the frame. */
  children: number
  members: number
  /** SHA-256 of who is in it and in which stratum. */
  hash: string
  confirmed_by: string
  confirmed_at: string
}

export interface DrawMemberTable {
  draw_id: string
  frame: number
  child_id: string
  /** The ID as it is ranked: as the lists wrote it. */
  drawn_id: string
  stratum: string
}

export interface DrawExcludedTable {
  draw_id: string
  frame: number
  child_id: string
  drawn_id: string
  why: string
  /** 1 where the lead inspector left the child out, 0 where a rule did. */
  by_hand: number
}

/** One for each draw, for ever: the key allows no second. */
export interface DrawSeedTable {
  draw_id: string
  seed: string
  came: 'made' | 'typed'
  fixed_by: string
  fixed_at: string
}

export interface DrawResultTable {
  draw_id: string
  /** The number of the frame that was drawn from. */
  frame: number
  ranked_by: string
  /** JSON: key, size and how many were taken, for each stratum. */
  strata: string
  /** JSON: sentences. */
  says: string
  drawn_by: string
  drawn_at: string
}

/** Those who were drawn, and the reserves that were named. */
export interface DrawRankedTable {
  draw_id: string
  child_id: string
  drawn_id: string
  stratum: string
  /** From 1 within the stratum. */
  rank: number
  hash: string
}

export interface DrawAbandonedTable {
  draw_id: string
  reason: string
  abandoned_by: string
  abandoned_at: string
}

/** Where a case came from. None for a case that was chosen before this was kept. */
export interface CaseOriginTable {
  case_id: string
  /** table: the child's page was opened from the table of children, through `filter`. child: in another way, or without a filter. draw: drawn at random. */
  page: 'table' | 'child' | 'draw'
  filter: string
  filter_named: string
  draw_id: string | null
  stratum: string | null
  rank: number | null
  /** Of a reserve: which reserves before it were passed over, and why. Empty where none was. */
  passed_over: string
}
