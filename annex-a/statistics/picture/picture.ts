import type { Grade } from '../../framework/judgement.ts'

/** A part of a bar. `grade` null: nobody was judged there yet. */
export interface Part {
  readonly grade: Grade | null
  /** How much of the bar: of the sum of all its parts. */
  readonly value: number
  /** What is written in it. */
  readonly label: string
}

export interface Bar {
  readonly label: string
  /** At the other end, what the bar comes to: `43% good or better`. */
  readonly says: string
  readonly parts: readonly Part[]
}

interface Drawn {
  /** What it shows, found in the numbers and said in words. */
  readonly finding: string
  /** What is drawn, for who hears the picture: the table below has every number. */
  readonly describes: string
  /** What the four grades are called. */
  readonly grades: readonly string[]
}

/** Bars of one length each, in four parts. */
export interface Bars extends Drawn {
  readonly kind: 'bars'
  readonly bars: readonly Bar[]
  /** What the number in each part is. */
  readonly numbersAre: string
}

/** The map of all authorities. */
export interface Tiles extends Drawn {
  readonly kind: 'tiles'
  /** The grade of each authority that was judged, by its code. */
  readonly judged: Readonly<Record<string, Grade>>
}

export type Picture = Bars | Tiles
