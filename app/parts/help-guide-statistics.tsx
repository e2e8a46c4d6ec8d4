import { Points } from './help-points.tsx'

export function AboutStatistics() {
  return (
    <>
      <p className="govuk-body"><a className="govuk-link" href="/statistics">Statistics</a> and <a className="govuk-link" href="/authorities">the outcomes of each authority</a> are open to anybody, without signing in. They are made from published outcomes. No page, file or table of them holds anything about a child.</p>
      <h2 className="govuk-heading-m">How numbers are made</h2>
      <Points>
        <>Each authority counts once, with its last inspection: a re-inspection takes the place of the one before. Tables of a period count every inspection, and say so</>
        <>Two days cut a table off, and both stand under it: inspections that ended by the one, reports published by the other</>
        <>Percentages are whole, a half rounded up, and of those that were judged in it. They may not add to 100. Comparisons, such as which region has the most, are made with the exact numbers</>
        <>No number is held back, because outcomes are published for each authority by name. Where fewer than 10 were judged, the table says that one authority changes the percentage by more than 10 points</>
        <>The third grade is called “requires improvement” in releases to 2015 and “requires improvement to be good” since</>
        <>[z] means not applicable: not judged in this, not inspected yet, or nothing of which to give a percentage</>
      </Points>
      <h2 className="govuk-heading-m">Pictures</h2>
      <p className="govuk-body">The title of a picture says what it shows, in words made from its numbers. Grades differ by lightness and pattern as well as colour, and numbers stand in the bars. Beneath, or one link away, is the table. On the map each authority is a tile of the same size near where it lies: large counties do not outweigh boroughs.</p>
      <h2 className="govuk-heading-m">Releases</h2>
      <Points>
        <>A release has an address for good, such as <a className="govuk-link" href="/statistics/releases/2014-09">/statistics/releases/2014-09</a>. Its tables and files stay as they were made, and their SHA-256 stands beside them</>
        <>What is corrected in the register afterwards is listed in the next release, under “Revisions to the previous release”</>
        <>A release comes out at half past nine in the morning, London time, on its day. An outcome is public from half past nine on the day of publication, unless it was given a time of its own. Until then nobody who is not signed in can tell that it is there</>
        <>An administrator makes a release under Outcomes, sees what it will hold and when it comes out, and can take it back until it is out</>
      </Points>
      <h2 className="govuk-heading-m">Files</h2>
      <p className="govuk-body">Each release is there as Excel workbook and OpenDocument spreadsheet: a cover, contents, notes, then one table a sheet, with no merged or empty cell and no formula. Every table, and every outcome that the release was made of, is there as CSV for programs, with a page that says what each column means.</p>
    </>
  )
}
