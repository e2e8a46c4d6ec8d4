import { Points } from './help-points.tsx'

export function AboutCases() {
  return (
    <>
      <h2 className="govuk-heading-m">For the authority</h2>
      <Points>
        <>Under “Cases we asked you about” stands each case of which you were told: Case 1, Case 2 … in the order in which you were told, the ID of the child, what is asked and by when. You see neither why a child was chosen nor any other case</>
        <>An audit has an overall grade, strengths, concerns, the role of the auditor and its day; a file can come with it. A late audit is taken, and said to be late; a corrected one may follow, and the earlier stays</>
        <>Where inspectors think that a child may not be safe, it stands at the top of that page and of your overview. Say there what was done; an inspector checks it</>
        <>A case that is no longer needed says so; nothing more is asked about it</>
      </Points>
      <h2 className="govuk-heading-m">For inspectors</h2>
      <Points>
        <>What becomes of a case is kept line upon line: considered, chosen, told, audit asked for and received, allocated, read, closed, removed, and which case took its place. Nothing is overwritten, and several things are so at once</>
        <>The balance sets the cases beside all children, over one or two of the things that the handbook names (paragraph 65). Where children are and no case is stands in words and in the table; each number leads to the children in that cell who are no case yet. Cases that were picked and cases that were drawn can be counted apart. It proposes nobody, and the usual numbers are shown, not required</>
        <>Education, placement and need stand in one list each: a child who is not on it is said to be so, and what is not given is counted apart. Whether a child is of a large sibling group or served by a third-party provider stands in no list: mark it on the page of the case, where your name and the time are kept</>
        <>Tick cases on the list to tell the authority, ask for audits by one day, or allocate them together. Whoever is asked for an audit is told of the case by it. The authority sees no number of yours, because T and S say what kind a case is and the gaps how many others there are: it has a reference of its own, which stands on the page of the case</>
        <>Give your own view of the work beside the authority’s audit. The authority never sees it, and it counts towards no judgement by itself: a person grades</>
        <>Where a child may not be safe, tell a senior manager of the authority in person, then refer the case back on its page: by role, never by name. It waits until an inspector has checked what was done</>
        <>The page of a case has what the lists, documents and meetings say of the child, and evidence under the stages of paragraph 14 and what the choice of cases is balanced over. Print it for a visit</>
      </Points>
    </>
  )
}
