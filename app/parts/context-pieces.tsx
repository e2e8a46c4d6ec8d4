import type { SentenceView } from '#server/context/see-context.ts'

/** A sentence with its figures marked: what is still open reads XXX, as the framework prints it. */
export function ContextPieces({ pieces }: { pieces: SentenceView['pieces'] }) {
  return <>{pieces.map((piece, at) => ('blank' in piece ? <strong key={at}>{piece.words ?? 'XXX'}</strong> : <span key={at}>{piece.words}</span>))}</>
}
