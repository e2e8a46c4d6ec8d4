import { Points } from './help-points.tsx'

export function AboutRegister() {
  return (
    <>
      <p className="govuk-body">The register says what inspections were judged to be: one entry for each inspection, with a grade for each judgement and for the review of the board, when it was, when it was published and where. Every table of the statistics is made of it. Nothing in it is about a child.</p>
      <h2 className="govuk-heading-m">How an outcome enters it</h2>
      <Points>
        <>What Ofsted published of the first 33 inspections, in April and September 2014, is there from the start. It gives no inspection a day of its own, so the register has the days within which each lay. Two grades that our copy of the source lost are marked as derived, and say how</>
        <>An inspection of this workbench enters it when its report is published. Where the published report is corrected in a grade, the entry is corrected with it</>
        <>An administrator imports a spreadsheet of past outcomes, such as those of earlier frameworks. It is checked row by row and shown; every row is taken, or none</>
        <>An administrator enters an outcome by hand, and another person confirms it: any inspector, or another administrator. Whoever entered it may not. Until then it is in no table</>
        <>An administrator also imports how many children live in each authority, for tables that say which share of them live where services are good or inadequate. These are published numbers; no child is in them</>
      </Points>
      <h2 className="govuk-heading-m">Corrections</h2>
      <p className="govuk-body">An administrator corrects an outcome with a reason, or withdraws it; a corrected report of this workbench corrects its grades by itself, never those of an outcome that was withdrawn. What it said before stays beside it, with who changed it and when, and the outcome is marked as revised.</p>
      <h2 className="govuk-heading-m">How the tables count</h2>
      <Points>
        <>Two cut-offs, which are not the same: inspections that ended by one day, and reports that were published by another</>
        <>“State of the nation” counts each authority once, with its last inspection: a re-inspection takes the place of the one before. “In period” counts every inspection that ended within the period</>
        <>Each judgement has a number of its own to be a share of, because not every authority is judged in everything</>
        <>Percentages are whole, a half rounded up, worked out from the numbers beside them. Where they do not add to 100, or are of fewer than 10 authorities, the table says so. No number is held back, because outcomes are published for each authority by name</>
        <>The third grade is “Requires improvement” in releases up to 2015, and “Requires improvement to be good” after</>
        <>A change since an earlier framework is shown with its caveat: those frameworks judged other things</>
      </Points>
      <h2 className="govuk-heading-m">Who is due</h2>
      <p className="govuk-body">Authorities that nobody has inspected within three years, those to be inspected again because overall effectiveness was inadequate, and reports and statements of action that are not there yet, on any day that you choose.</p>
    </>
  )
}
