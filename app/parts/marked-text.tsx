import type { TextRun } from '#annex-a/difference/texts.ts'
import { VisuallyHidden } from '../govuk/visually-hidden.tsx'

/** One of two texts that differ: words that the other has not are struck through in the older, underlined in the newer, and said aloud as such. */
export function MarkedText({ runs, side }: { runs: readonly TextRun[]; side: 'before' | 'after' }) {
  return (
    <div className="govuk-body wb-evidence__text" dir="auto">
      {runs.map(({ text, same }, index) => (same ? text : side === 'before'
        ? <del key={index} className="wb-marked wb-marked--gone"><VisuallyHidden>[taken out: </VisuallyHidden>{text}<VisuallyHidden>] </VisuallyHidden></del>
        : <ins key={index} className="wb-marked wb-marked--come"><VisuallyHidden>[new: </VisuallyHidden>{text}<VisuallyHidden>] </VisuallyHidden></ins>))}
    </div>
  )
}
