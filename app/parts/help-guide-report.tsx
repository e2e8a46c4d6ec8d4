import { Points } from './help-points.tsx'

export function AboutTeamMeetings() {
  return (
    <>
      <p className="govuk-body">Meetings of the inspection team alone. The authority’s conferences, reviews and other multi-agency meetings stand under Meetings.</p>
      <Points>
        <>Write down the day and who was there, then what emerges under each judgement. Each box keeps itself while you type, with every earlier wording</>
        <>Actions have one owner and a day. Your own stand on your overview, under “Yours to do”, until they are done. What is past its day stands on the page of what needs the lead inspector</>
        <>Feedback to the director of children’s services is recorded by role: when, by whom, and in outline what was said. It is never changed; what has to be put right is recorded again</>
        <>The authority sees none of it. Grades come from the pages of the judgements: what emerges here grades nothing</>
      </Points>
    </>
  )
}

export function AboutReport() {
  return (
    <>
      <h2 className="govuk-heading-m">Writing it</h2>
      <Points>
        <>The report is written in paragraphs. Choose the evidence first, then write; the records stand beside the paragraph. A paragraph that rests on none says so until it does</>
        <>Nothing is written by itself. Grades are those that a person recorded and signed off; figures about the area are those that the lead inspector decided; everything else is typed. What was answered about priorities for improvement and areas of outstanding practice with the grade of overall effectiveness stands beside those two sections, to refer to or to begin an item with</>
        <>Text keeps itself while you type. Save, move, remove and bring back work without JavaScript as well</>
      </Points>
      <h2 className="govuk-heading-m">Its way</h2>
      <Points>
        <><strong>Drafting</strong>: inspectors and the lead inspector write</>
        <><strong>Quality assurance</strong>: by somebody of the team, named, who has written nothing of it. They comment section by section, and send it back or pass it on. Nobody can change it meanwhile</>
        <><strong>With the authority</strong>: the lead inspector sends it with a day, usually five working days on. Words that could name a child or a member of staff, and our numbers of cases such as T01, are looked for whenever the report is handed on, and in what is answered: they are taken out, or it is said why they name nobody. The authority sees the text and nothing that it rests on, and raises points by section; each is answered: accepted, with the words that are changed, or not accepted, and why. A late point is taken, and said to be late</>
        <><strong>Final</strong>: once every point is answered, every judgement is signed off, something is written under each that is graded, and no figure of the context section reads XXX. The authority has it at once: that day starts its 70 working days for a statement of action (paragraph 10), and the 30 of the Local Safeguarding Children Board where its review is part of it (paragraph 40)</>
        <><strong>Published</strong>: due within 32 working days of the end of fieldwork (paragraph 9). Late is said, never refused. Where overall effectiveness is inadequate, another full inspection is due within 18 to 24 months of that day (paragraph 5)</>
        <><strong>Corrected</strong>: what turns out to be wrong in a published report is corrected. The lead inspector opens it again and says what was wrong; it goes the whole way once more. Until the correction is published the published text stands, every page says so, and the authority and the team can read it. Both texts are kept, and the report says “Published, corrected”, with the days and what was corrected. No time of the framework begins anew: they count from the first publication and the first receipt, unless the lead inspector moves a date on the calendar. Where a grade changed, the register of outcomes is corrected and keeps what it said. An inspection that is closed takes no correction</>
      </Points>
      <p className="govuk-body">Each time the report is handed on its text is frozen, with a number and a SHA-256, and every frozen text can be read again. A final report that is not published can be opened again, with a reason; one that was opened to be corrected can be left as it was published.</p>
      <h2 className="govuk-heading-m">For the authority</h2>
      <Points>
        <>You see the text once it is sent to you, in the check of facts and when it is final. Raise a point under the section that it is about; say what is right and where it can be seen</>
        <>When there is nothing more, say so: nobody need wait for the day</>
        <>Send your statement of action here as a file, or say where it is published. It may be replaced by a newer one; both are kept, and whether it came in time is said of the first that was received</>
      </Points>
      <p className="govuk-body">What is final or published reads as it was made final, whatever was written or graded since. The report can be printed, also to PDF, and taken away as a Word document with headings, numbered paragraphs and a table that a screen reader can follow. Until it is published both are marked OFFICIAL-SENSITIVE on every page; the published report is public, and has no mark.</p>
    </>
  )
}
