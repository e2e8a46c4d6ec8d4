import { rankedBy } from '#annex-a/sampling/ranked-by.ts'
import { howToRepeat } from '../words/draws.ts'
import { Points } from './help-points.tsx'

export function AboutDraws() {
  return (
    <>
      <p className="govuk-body">There are two ways to choose a case, and they are never mixed. One that is <strong>picked</strong> has a person’s reason, and the filter and version from which it was picked. One that is <strong>drawn</strong> came out by chance, from a list of children that was frozen before. No figure counts both together.</p>
      <h2 className="govuk-heading-m">Drawing, in three steps</h2>
      <Points>
        <>Set up the draw: who can be drawn (the children of lists 1 to 10 of the version in use, those of a filter, less those who are cases already or whom you leave out with a reason), strata, how many, and how many reserves. The frame is frozen with the SHA-256 of the files and of who is in it</>
        <>Fix the seed. The service makes one by chance, or you type one that you and the authority threw together. It is fixed once: a draw that you do not want to make is abandoned with a reason, and stays on the record with its seed</>
        <>Draw. The cases get their numbers; the reserves are named in their order. If the lists changed since the frame was confirmed, nothing is drawn: look at the change, confirm the frame, and draw with the same seed</>
        <>A case that cannot be used is replaced on the page of the draw by the next reserve of its stratum, with a reason. A reserve who is a case already or has left the lists is passed over, and that is said. Where a drawn case was removed on its own page, its place stands open there, and the next reserve can take it later</>
        <>“Draw again and compare” works everything out anew, and says what would differ on the newest version</>
      </Points>
      <h2 className="govuk-heading-m">How children are ranked, and how to repeat it</h2>
      <p className="govuk-body">{rankedBy}.</p>
      <Points>{[...howToRepeat]}</Points>
      <p className="govuk-body">A child’s place hangs on the seed and its ID alone. The order of the rows, or children who come later, move nobody before or behind another.</p>
      <h2 className="govuk-heading-m">What cases can say of all files</h2>
      <Points>
        <>Drawn in proportion: how often something is found, within limits that stand beside the draw, each stratum for itself, counted without putting files back. If none of 30 out of very many shows a fault, up to 9.5% may still have it</>
        <>Drawn with weights, or picked: no such limits exist. Picked cases show that something happens, and why, but never how often</>
      </Points>
      <h2 className="govuk-heading-m">The record of selection</h2>
      <p className="govuk-body">One document, to print or as a workbook, from which a stranger can repeat and defend every choice: with how the balance stood before each case, in a line, and in the workbook group by group. It names children by their IDs, so it is for the team and the file; taking it away leaves a line in the audit trail.</p>
    </>
  )
}
