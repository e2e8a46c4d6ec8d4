import type { ReactNode } from 'react'
import { ofSignificance, pieceOf, piecesAsked, piecesFor, type Piece } from '#annex-a/framework/grading/pieces.ts'
import type { Standing } from '#annex-a/framework/grading/standing.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import type { KeptField as Kept } from '#server/fields/kept.ts'
import type { JudgementPage } from '#server/judgements/pages.ts'
import type { WrittenPiece } from '#server/judgements/rationale.ts'
import type { FormProblem } from '#server/web/form.ts'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { KeptField } from './kept-field.tsx'

/** What the form of a judgement was made with, what was typed into it, and what was wrong with it. */
export interface Writing {
  readonly code: JudgementCode
  readonly kept: Readonly<Record<string, Kept>>
  readonly written: readonly WrittenPiece[]
  /** What was typed or chosen under a name. */
  readonly typed: (name: string) => string | undefined
  readonly errors: Readonly<Record<string, string>>
  readonly sent: FormProblem['values']
}

interface KeptTextProps { name: string; label: ReactNode; hint?: string | undefined; error?: string | undefined; rows: number; writing: Writing; labelSize?: 's' }

/** A text about a judgement that is kept while somebody writes it. */
export function KeptText({ writing: { code, kept, written, sent }, hint, labelSize, ...rest }: KeptTextProps) {
  const recorded = written.find(({ piece }) => piece === rest.name)?.text
  return <KeptField about="judgement" id={code} kept={kept[rest.name]} initial={recorded} sent={sent} {...(hint ? { hint } : {})} {...(labelSize ? { labelSize } : {})} {...rest} />
}

/** One piece of the rationale. */
export function PieceField({ piece: { id, asks, hint, paragraph, rows }, writing }: { piece: Piece; writing: Writing }) {
  return (
    <KeptText
      name={id} label={asks} labelSize="s" rows={rows} error={writing.errors[id]} writing={writing}
      hint={`${hint ? `${hint} ` : ''}Paragraph${paragraph.includes(' and ') ? 's' : ''} ${paragraph}.`}
    />
  )
}

/** The pieces of a rationale but the last, which comes after the grade. Those of paragraph 24 open where the framework asks for them. */
export function PieceFields({ standing, writing }: { standing: Standing; writing: Writing }) {
  const { code, errors, kept } = writing
  const own = piecesFor(code).filter(({ id }) => id !== 'rationale')
  const significance = own.filter(({ id }) => ofSignificance.includes(id))
  const asked = piecesAsked(standing, code).some(({ id }) => ofSignificance.includes(id))
  return (
    <>
      {own.filter((one) => !significance.includes(one)).map((piece) => <PieceField key={piece.id} piece={piece} writing={writing} />)}
      {significance.length ? (
        <Details
          summary={asked ? 'Significance of inadequacy (paragraph 24): asked for here' : 'Significance of inadequacy (paragraph 24), where adoption or care leavers is inadequate'}
          open={asked || significance.some(({ id }) => errors[id] || kept[id]?.value)}
        >
          {significance.map((piece) => <PieceField key={piece.id} piece={piece} writing={writing} />)}
        </Details>
      ) : null}
    </>
  )
}

/** The form of whoever writes the rationale and does not grade. */
export function RationaleForm({ page: { code, kept, written, standing }, address, problem }: { page: JudgementPage; address: string; problem: FormProblem | undefined }) {
  const sent = problem?.values ?? {}
  const writing: Writing = { code, kept, written, typed: () => undefined, errors: problem?.errors ?? {}, sent }
  return (
    <form method="post" action={`${address}/rationale`} noValidate>
      <PieceFields standing={standing} writing={writing} />
      <PieceField piece={pieceOf('rationale')} writing={writing} />
      <Button>Save the rationale</Button>
    </form>
  )
}
