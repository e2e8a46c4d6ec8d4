import { Table } from '../govuk/table.tsx'
import { rulesAndPrompts } from '../words/grading-rules.ts'
import { Points } from './help-points.tsx'

export function AboutJudgements() {
  return (
    <>
      <p className="govuk-body">A person grades. This service counts evidence to show where it is thin, and says what the framework’s rules ask. It never works out, fills in or proposes a grade, and no number of records stops or allows one. Only where there is none at all is it asked, before sign-off, why the judgement can be made without.</p>
      <h2 className="govuk-heading-m">From evidence to a signature</h2>
      <Points>
        <>The team writes the <strong>rationale</strong> in its pieces: what is widespread and common practice, what demonstrably leads to improved outcomes, how responsive work is to what makes each child who they are, weight and significance, and best fit. Where adoption or care leavers is inadequate, paragraph 24 asks for seriousness, extent and the number of children</>
        <>The lead inspector records a <strong>provisional grade</strong>, as often as needed; every one stays, with who, when and why. “Not judged” is a choice like any other, and needs its reason</>
        <>A rule that is hard stands in the way of a grade that it rules out. A rule that is soft asks a question, and the answer is kept. A prompt asks for words; what is left blank is said, and stops nobody. Where an answer speaks for another grade than the one recorded, as “no” to whether there is widespread or serious failure does beside inadequate (paragraph 28), it is asked why before sign-off</>
        <>The lead inspector looks it all over and <strong>signs off</strong> by typing their name. What stands then is frozen: the framework’s words, the grade, the rationale, the answers, every record of evidence in its version, and a SHA-256 over all of it, which anybody can work out again from the inspection as it is taken out. Beside it stand who signed and when</>
        <>A rationale names nobody. When a grade is recorded, and before it is signed, it is held against the children’s IDs, dates of birth, postcodes and workers’ names of this inspection; what is found is taken out, or it is said why it names nobody</>
        <>If anything changed between looking and signing – a grade, a word of the rationale, a record of evidence, a signature by somebody else – nothing is signed, what was typed stays, and the page says what changed</>
        <>Evidence that comes later is shown as “since sign-off”. To change a signed judgement, it is opened again with a reason and signed again: each is a new snapshot, none is ever deleted, and any two are compared, with the words marked that differ. A signed judgement that rests on others, overall effectiveness above all, says when one of those was opened, signed again or graded otherwise since</>
        <>Once the report is final or published, the pages of a judgement say so, and how it is given there, before anything is changed. A new grade changes nothing that is out: it is marked as “not as published” until the report is corrected</>
      </Points>
      <h2 className="govuk-heading-m">Who does what</h2>
      <p className="govuk-body">Every inspector of the team reads the judgements and writes the rationale, because the inspector who saw the practice knows it best. Grades and signatures are the lead inspector’s, who answers for them. The authority sees nothing of it: it hears emerging findings in person, and the report for its check of facts.</p>
      <h2 className="govuk-heading-m">The order</h2>
      <p className="govuk-body">Adoption and care leavers need at least a provisional grade, or “not judged”, before looked after and permanence is signed off (paragraph 30). Overall effectiveness waits for the three key and the two graded judgements (paragraph 20). Where a signed judgement could not stand beside a new grade of another, the signed one is opened again first.</p>
      <h2 className="govuk-heading-m">Where two paragraphs disagree</h2>
      <p className="govuk-body">Paragraph 23 says that an inadequate key judgement limits overall effectiveness “automatically”; paragraph 28 that inadequate is “likely”. Decided once: help and protection, and looked after and permanence, stop any other overall grade; leadership asks for a reason and for who in quality assurance agreed. Paragraph 23 itself is about the graded judgements and speaks of the key ones in brackets, so the question about leadership quotes paragraph 28.</p>
      <Table
        caption="Every rule and prompt, and what it does here" rows={rulesAndPrompts.map((one, index) => ({ ...one, index }))} rowKey={({ index }) => String(index)} scrolls compact
        columns={[
          { heading: 'Paragraph', namesRow: true, cell: ({ paragraph }) => paragraph }, { heading: 'The framework says', cell: ({ says }) => `“${says}”` }, { heading: 'What it does here', cell: ({ does }) => does },
        ]}
      />
    </>
  )
}
