import { Points } from './help-points.tsx'
import type { GuideLimits } from './help-guide.tsx'

/** From the file on a desk to a version that inspectors see. */
export function AboutSubmitting() {
  return (
    <>
      <p className="govuk-body">Four steps, and only the last one shows anything to inspectors.</p>
      <ol className="govuk-list govuk-list--number">
        <li><strong>Upload.</strong> Under Lists, choose one workbook with all lists or a file for each, and say whether they are the first or the second submission. Files are kept exactly as you send them. Uploads add up: a list that you upload again takes the place of the one before.</li>
        <li><strong>Check.</strong> We read the files and say what is wrong, where, and what to do. You may leave the page meanwhile. Answer what only you can say, such as what a heading of your own means; we never guess, and ask only once.</li>
        <li><strong>Submit.</strong> Look the lists over and press Submit. Gaps and findings never stop you. If a colleague has submitted meanwhile, or the lists were checked again, you are told what changed and look once more.</li>
        <li><strong>Keep the receipt.</strong> It says what came, with how many rows, when, and the SHA-256 of each file, by which anybody can prove that a file is the same. It can be printed.</li>
      </ol>
      <Points>
        <>Each file is taken or not on its own. One that is empty, too large, no workbook, password protected or here already never keeps back the others. The page of the upload names it, with why and what to do; only officers of your authority see that, and nothing of what is in it is kept</>
        <>Until you submit, an upload is your authority’s own. You may discard it, and upload another</>
        <>A list that comes late is taken, and said to be late. Every due time stands in the calendar</>
        <>A list that you do not send again is carried on: each version is a whole picture</>
      </Points>
      <p className="govuk-body"><a className="govuk-link" href="/help#sending">What kinds of file are read</a>, and <a className="govuk-link" href="/help/limits">how large one may be</a>.</p>
    </>
  )
}

export function AboutVersions() {
  return (
    <>
      <p className="govuk-body">Each time an authority submits, the lists become a version: 1, 2 and so on. Every version stays, with its files and its receipt.</p>
      <Points>
        <>Any two versions can be compared: children added and gone, each cell that changed with what stood there before, findings that were fixed and those that are new</>
        <>Rows are matched by the child and what the row is about, so sorting a sheet differently changes nothing</>
        <>An earlier version can be brought back. It becomes a new version; nothing between is lost</>
        <>A version can be withdrawn with a reason. Inspectors still see that it was there</>
        <>The lead inspector is told when a child of a chosen case is gone from the newest version, or has changed</>
      </Points>
    </>
  )
}

export function AboutExplanations({ limits }: { limits: GuideLimits }) {
  return (
    <>
      <p className="govuk-body">What we find is not always a mistake. Say why it is so, and inspectors read it beside the finding: at once for lists that you have submitted, otherwise when you submit them.</p>
      <Points>
        <>One finding, or several: tick them on the page of the rule, and write one text for them</>
        <>A rule for the whole list or for one column: choose that on the same page</>
        <>A field that you do not hold: choose it under What the authority explains, and say how you keep oversight of this instead. The framework asks for that</>
        <>An explanation has up to {limits.explanation} characters. It can be changed or withdrawn; every wording is kept, with who wrote it and when</>
      </Points>
      <h2 className="govuk-heading-m">When the lists change</h2>
      <p className="govuk-body">An explanation belongs to the rule, the list, the child and the field. It holds in the next version where the value is the same. Where the value has changed it is marked “Value changed”, with the value that it was written for: confirm it, or write it anew. Where nothing is found any more it is kept, in case it is found again.</p>
    </>
  )
}

export function AboutRepairs() {
  return (
    <>
      <p className="govuk-body">Some cells are read rightly but written untidily: spaces around an ID, a date as text, words where a code is asked for. We list them, and repair none unless the authority says so.</p>
      <Points>
        <>Look at the ways of writing first: each is shown before and after, with its rows</>
        <>Agree to one kind in one list, or to all. Undo it in the same way. Both stay on record</>
        <>A repair changes nothing that is kept or found here, and never the file that you sent. It changes the copy of the lists that you download, so that your next version can be made from it</>
        <>A cell that says more than the code or the date is left as it is</>
      </Points>
    </>
  )
}
