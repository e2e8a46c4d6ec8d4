import { ofSignificance, piecesAsked, piecesFor, type Piece } from '#annex-a/framework/grading/pieces.ts'
import type { Standing } from '#annex-a/framework/grading/standing.ts'
import type { JudgementCode } from '#annex-a/framework/judgement.ts'
import { Details } from '../govuk/details.tsx'
import { Textarea } from '../govuk/textarea.tsx'

interface PieceFieldsProps {
  code: JudgementCode
  /** With the grade that is about to be recorded, where one is chosen. */
  standing: Standing
  typed: (name: string) => string | undefined
  errors: Readonly<Record<string, string>>
}

type PieceFieldProps = Pick<PieceFieldsProps, 'typed' | 'errors'> & { piece: Piece }

/** One piece of the rationale. */
export function PieceField({ piece: { id, asks, hint, paragraph, rows }, typed, errors }: PieceFieldProps) {
  return (
    <Textarea
      name={id} label={asks} labelSize="s" rows={rows} dir="auto" defaultValue={typed(id)} error={errors[id]}
      hint={`${hint ? `${hint} ` : ''}Paragraph${paragraph.includes(' and ') ? 's' : ''} ${paragraph}.`}
    />
  )
}

/** The pieces of a rationale but the last, which comes after the grade. Those of paragraph 24 open where the framework asks for them. */
export function PieceFields({ code, standing, typed, errors }: PieceFieldsProps) {
  const own = piecesFor(code).filter(({ id }) => id !== 'rationale')
  const significance = own.filter(({ id }) => ofSignificance.includes(id))
  const asked = piecesAsked(standing, code).some(({ id }) => ofSignificance.includes(id))
  return (
    <>
      {own.filter((one) => !significance.includes(one)).map((piece) => <PieceField key={piece.id} piece={piece} typed={typed} errors={errors} />)}
      {significance.length ? (
        <Details summary={asked ? 'Significance of inadequacy (paragraph 24): asked for here' : 'Significance of inadequacy (paragraph 24), where adoption or care leavers is inadequate'} open={asked || significance.some(({ id }) => errors[id])}>
          {significance.map((piece) => <PieceField key={piece.id} piece={piece} typed={typed} errors={errors} />)}
        </Details>
      ) : null}
    </>
  )
}
