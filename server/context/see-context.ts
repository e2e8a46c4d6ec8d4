import { blankNamed } from '#annex-a/framework/context/blanks.ts'
import type { Blank, Sentence } from '#annex-a/framework/context/blank.ts'
import { follows } from '#annex-a/framework/context/derived.ts'
import { piecesOf, saySentence, sayValueOf, type Piece } from '#annex-a/framework/context/say.ts'
import { sentences } from '#annex-a/framework/context/sentences.ts'
import { contextEntries, type ContextEntry } from '#db/queries/context.ts'
import type { ContextBasis } from '#db/tables/context.ts'
import { may, type Role } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { countFigures } from './figures.ts'

/** A figure with whom or what it is from. */
export interface Figure {
  readonly value: string
  /** As it reads in a sentence. */
  readonly says: string
  /** What was counted, or the source that was given. */
  readonly from: string
  readonly caution: string | null
  /** Null for what was counted. */
  readonly by: { readonly who: string; readonly at: string } | null
}

export interface BlankView {
  readonly blank: Blank
  readonly lists: Figure | null
  readonly ofsted: Figure | null
  readonly authority: Figure | null
  readonly decision: (Figure & { readonly basis: ContextBasis }) | null
  /** What stands in the sentence now: the decision, else the newest proposal, else what was counted. */
  readonly stands: string | null
}

export interface SentenceView {
  readonly id: string
  readonly section: Sentence['section']
  readonly mayBeLeftOut: boolean
  readonly leftOut: boolean
  readonly pieces: readonly Piece[]
  readonly blanks: readonly BlankView[]
  /** Blanks that the lead inspector has not decided yet. */
  readonly open: number
}

export interface ContextView {
  readonly inspectionId: string
  readonly sentences: readonly SentenceView[]
  readonly open: number
  readonly mayDecide: boolean
  /** Whose figures this person gives. */
  readonly side: 'ofsted' | 'authority'
}

export const sideOf = (roles: readonly Role[]): 'ofsted' | 'authority' => (roles.includes('officer') ? 'authority' : 'ofsted')

/** The context section as it stands: every sentence, every blank with all that was said of it. */
export const seeContext = async ({ db, inspection, roles }: HereInInspection): Promise<ContextView> => {
  const figures = await countFigures(db, inspection)
  const newest = new Map((await contextEntries(db, inspection.id)).map((entry) => [`${entry.blank} ${entry.side}`, entry]))
  const said = (name: string, side: ContextEntry['side']): ContextEntry | null => {
    const entry = newest.get(`${name} ${side}`)
    return entry && entry.value !== null ? entry : null
  }
  const values = new Map<string, string>()
  const standing = (name: string): string | null =>
    (said(name, 'decision') ?? said(name, 'authority') ?? said(name, 'ofsted'))?.value ?? figures.get(name)?.value ?? null
  const names = sentences.flatMap(namesIn)
  for (const name of names) {
    const value = standing(name)
    if (value !== null) values.set(name, value)
  }
  // What follows from others follows once all others stand.
  for (const name of names) {
    const value = values.get(name) ?? follows(name, values)?.value
    if (value !== undefined) values.set(name, value)
  }
  const viewOf = (name: string): BlankView => {
    const blank = blankNamed(name)!
    const figure = (entry: ContextEntry | null): Figure | null => entry && { value: entry.value!, says: sayValueOf(blank, entry.value!), from: entry.note, caution: null, by: { who: entry.who, at: entry.said_at } }
    const following = follows(name, values)
    const count = figures.get(name) ?? (following && { ...following, caution: null })
    const decided = said(name, 'decision')
    return {
      blank, lists: count ? { value: count.value, says: sayValueOf(blank, count.value), from: count.counts, caution: count.caution, by: null } : null,
      ofsted: figure(said(name, 'ofsted')), authority: figure(said(name, 'authority')), decision: decided && { ...figure(decided)!, basis: decided.basis! }, stands: values.get(name) ?? null,
    }
  }
  const views = sentences.map((sentence): SentenceView => {
    const blanks = namesIn(sentence).map(viewOf)
    const leftOut = said(sentence.id, 'decision')?.basis === 'left-out'
    return {
      id: sentence.id, section: sentence.section, mayBeLeftOut: sentence.mayBeLeftOut === true, leftOut, pieces: piecesOf(sentence, values), blanks,
      open: leftOut ? 0 : blanks.filter(({ decision }) => !decision).length,
    }
  })
  return {
    inspectionId: inspection.id, sentences: views, open: views.reduce((sum, { open }) => sum + open, 0), side: sideOf(roles),
    mayDecide: may('decideFigure', roles, { closed: inspection.closed_at !== null }).may,
  }
}

const namesIn = ({ template }: Sentence): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

export interface ContextReport {
  readonly sections: readonly { readonly section: string; readonly sentences: readonly string[] }[]
  readonly open: number
}

/** The text for the report: decided figures alone; what is not decided yet reads XXX. */
export const contextReport = (view: ContextView): ContextReport => {
  const decided = new Map(view.sentences.flatMap(({ blanks }) => blanks.flatMap(({ blank, decision }) => (decision ? [[blank.name, decision.value] as const] : []))))
  const shown = view.sentences.filter(({ leftOut }) => !leftOut)
  return {
    open: view.open,
    sections: [...Map.groupBy(shown, ({ section }) => section)].map(([section, some]) => ({ section, sentences: some.map(({ id }) => saySentence(sentences.find((one) => one.id === id)!, decided)) })),
  }
}
