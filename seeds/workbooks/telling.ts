import { listNumbers } from '#annex-a/specification/grammar/list.ts'
import type { ListNumber } from '#annex-a/specification/grammar/list.ts'
import type { Setting } from './calendar.ts'
import { nothingYet, rowsOn } from './life.ts'
import type { Life, Person, Story } from './life.ts'
import { bear, expect } from './person.ts'
import type { Who } from './person.ts'
import type { Mix, Random } from './random.ts'
import { settled } from './stories/settle.ts'
import type { Wanted } from './volumes.ts'

/** The book of all children told so far, and how many rows each list still wants. */
export interface Telling {
  readonly setting: Setting
  readonly random: Random
  readonly wanted: Wanted
  readonly lives: Life[]
  /** Rows still wanted of a list; never below 0. */
  readonly left: (list: ListNumber) => number
  readonly add: (story: Partial<Story>, person: Person, family: number) => Life
  /** More of a child who is in the book already. */
  readonly more: (life: Life, story: Partial<Story>) => void
  /** Few enough are unborn that no list is more than a fiftieth of unknown gender. */
  readonly roomForUnborn: (story: Story) => boolean
}

type Tally = Record<ListNumber, number>
const zero = (): Tally => Object.fromEntries(listNumbers.map((list) => [list, 0])) as Tally

export const startTelling = (setting: Setting, wanted: Wanted, random: Random): Telling => {
  const lives: Life[] = []
  const [told, unborn] = [zero(), zero()]
  const count = (tally: Tally, story: Story, sign: 1 | -1): void => {
    for (const list of listNumbers) tally[list] += sign * rowsOn(story, list, setting)
  }
  return {
    setting, random, wanted, lives,
    left: (list) => Math.max(0, wanted[list] - told[list]),
    add: (story, person, family) => {
      const life: Life = { ...nothingYet(), ...settled(story, person, setting), person, family, id: '', team: '', worker: '' }
      lives.push(life)
      count(told, life, 1)
      if (person.born === null) count(unborn, life, 1)
      return life
    },
    more: (life, story) => {
      count(told, life, -1)
      Object.assign(life, story)
      count(told, life, 1)
    },
    roomForUnborn: (story) => listNumbers.every((list) => unborn[list] + rowsOn(story, list, setting) <= wanted[list] / 50 || rowsOn(story, list, setting) === 0),
  }
}

/**
 * Tells one child. `shared` gives every sibling the same answers (one referral, one worker, one day of conference),
 * `own` is the child's. Null where the child cannot be: the family ends there.
 */
export type Teller = (of: { readonly shared: Random; readonly own: Random; readonly bear: Bear }) => { readonly story: Partial<Story>; readonly person: Person } | null
export type Bear = (story: Partial<Story>, who: Who) => Person | null

const familySizes: Mix = { 1: 56, 2: 25, 3: 13, 4: 6 }

/** Tells so many children of one kind, in families. `only` children have no siblings in the book. */
export const tellFamilies = (telling: Telling, kind: string, count: number, tell: Teller, only = false): readonly Life[] => {
  const made: Life[] = []
  const { random, setting, lives } = telling
  for (let n = 0; made.length < count && n < 4 * count; n++) {
    const root = random.fork(`${kind} ${n}`)
    const [size, family] = [only ? 1 : Number(root.weighted(familySizes)), lives.length]
    const siblings: Person[] = []
    for (let i = 0; i < size && made.length < count; i++) {
      const [shared, own] = [root.fork('shared'), root.fork(`child ${i}`)]
      const told = tell({ shared, own, bear: (story, who) => bear(own, root, story, who, setting, siblings) })
      if (told === null) break
      siblings.push(told.person)
      made.push(telling.add(told.story, told.person, family))
    }
  }
  return made
}

/** The usual way: the story first, then a child whom it fits, sometimes one who is not born yet. */
export const childOf = (telling: Telling, who: Who, tell: (shared: Random) => Partial<Story>): Teller => ({ shared, own, bear }) => {
  const story = tell(shared)
  const whole = { ...nothingYet(), ...story }
  const unborn = own.chance(0.035) && telling.roomForUnborn(whole) ? expect(own, story, telling.setting) : null
  const person = unborn ?? bear(story, who)
  return person === null ? null : { story, person }
}
