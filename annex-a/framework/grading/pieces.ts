import type { JudgementCode } from '../judgement.ts'
import { gradeIn, type Standing } from './standing.ts'
import { isAsked, promptsFor } from './prompts.ts'

export type PieceId =
  | 'widespread' | 'improved-outcomes' | 'weight' | 'characteristics' | 'graded-judgements' | 'five-of-good' | 'starting-points' | 'failures-addressed'
  | 'board-evaluates' | 'seriousness' | 'extent' | 'children-affected' | 'rationale'

/** One piece of the reasons for a judgement. `rationale` is the whole of it, and the only one without which no grade is recorded. */
export interface Piece {
  readonly id: PieceId
  readonly asks: string
  readonly hint?: string
  /** A paragraph of the framework. */
  readonly paragraph: string
  readonly rows: number
}

/** Pieces of a rationale as written; blank or absent where nothing is. */
export type Rationale = { readonly [P in PieceId]?: string }

/** What a piece holds at most, in characters. */
export const mostOfPiece = 20_000

/** In the order in which a person reasons: what is seen, what it weighs, and last the whole. */
export const pieces: readonly Piece[] = [
  { id: 'widespread', paragraph: '17', rows: 4, asks: 'What is widespread and common practice, and what is not?' },
  { id: 'improved-outcomes', paragraph: '17', rows: 4, asks: 'What is demonstrably leading to improved outcomes, and for whom?' },
  {
    id: 'characteristics', paragraph: '19', rows: 4, asks: 'How sensitive and responsive are help, care and protection to what makes each child who they are?',
    hint: 'Age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation.',
  },
  { id: 'graded-judgements', paragraph: '20 and 30', rows: 3, asks: 'How were the judgements on adoption and on care leavers taken into account?' },
  {
    id: 'five-of-good', paragraph: '26', rows: 4, asks: 'How are the five characteristics of a good local authority met?',
    hint: 'Children protected; those looked after; those leaving care; leadership; a strategy for services and the means for it.',
  },
  {
    id: 'starting-points', paragraph: '33', rows: 4, asks: 'What were the starting points of these young people?',
    hint: 'Their development and achievements when they became looked after, how old they were then, and how old when they became the responsibility of this authority.',
  },
  { id: 'failures-addressed', paragraph: '35', rows: 3, asks: 'Which widespread or serious failures has the authority found itself, and are they being effectively addressed?' },
  { id: 'board-evaluates', paragraph: '38', rows: 4, asks: 'How effectively does the Board evaluate and monitor the authority and its partners, and advise on improvement?' },
  { id: 'seriousness', paragraph: '24', rows: 3, asks: 'How serious are the concerns?' },
  { id: 'extent', paragraph: '24', rows: 3, asks: 'How far do they extend?' },
  {
    id: 'children-affected', paragraph: '24', rows: 2, asks: 'On how many children and young people has the poor performance a direct and negative impact?',
    hint: 'In the context of all that the authority is responsible for. Case numbers, never names or IDs.',
  },
  { id: 'weight', paragraph: '17', rows: 4, asks: 'What weight and significance have the findings?' },
  {
    id: 'rationale', paragraph: '17', rows: 8, asks: 'Best fit: why does the evidence overall sit most appropriately with this grade?',
    hint: 'Where the judgement was not made, say why not. Roles, never names.',
  },
]

const byId = new Map<string, Piece>(pieces.map((one) => [one.id, one]))
export const pieceOf = (id: PieceId): Piece => byId.get(id)!

/** The pieces that a judgement has, in order. */
export const piecesFor = (judgement: JudgementCode): readonly Piece[] => {
  const asked = new Set(promptsFor(judgement).flatMap((one) => one.pieces))
  return pieces.filter(({ id }) => asked.has(id))
}

/** The pieces that paragraph 24 asks for in some instances: they stand apart, and open where those are. */
export const ofSignificance: readonly PieceId[] = ['seriousness', 'extent', 'children-affected']

/** Those of them that the framework asks for as the grades are. */
export const piecesAsked = (standing: Standing, judgement: JudgementCode): readonly Piece[] => {
  const asked = new Set(promptsFor(judgement).filter((one) => isAsked(one, standing, judgement)).flatMap((one) => one.pieces))
  return gradeIn(standing, judgement) === null ? [pieceOf('rationale')] : pieces.filter(({ id }) => asked.has(id))
}

/** Asked, and nothing written. It stops nobody: prompts are answered by judgement, and a gap is said, not forbidden. */
export const leftBlank = (standing: Standing, judgement: JudgementCode, written: Rationale): readonly Piece[] =>
  piecesAsked(standing, judgement).filter(({ id }) => !written[id]?.trim())
