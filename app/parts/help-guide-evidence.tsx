import { activities } from '#annex-a/framework/evidence.ts'
import { Points } from './help-points.tsx'

export function AboutEvidence() {
  return (
    <>
      <p className="govuk-body">A record of evidence says what was seen, heard or read. Only that text is asked for; everything else helps to find it again and to weigh it.</p>
      <h2 className="govuk-heading-m">Quickly written</h2>
      <Points>
        <>Everything is kept while it is typed. Save makes a version of it; Ctrl and Return save from anywhere in the form</>
        <>“Save and write another about the same case” begins the next with the case, the kind of activity and the day of the last</>
        <>Type words of a criterion to find it, go through what is found with the arrow keys and tick it with Return. Its words and those of the four grades then stand beside the note. One note may bear on many criteria</>
        <>The kinds of activity (paragraph 14): {activities.map(({ says }) => says.charAt(0).toLowerCase() + says.slice(1)).join('; ')}. With a document, say its number and page under “Source”</>
        <>Every field is a plain one, so that the dictation of a tablet or laptop writes into it</>
      </Points>
      <h2 className="govuk-heading-m">No identities</h2>
      <p className="govuk-body">A child is a case’s number, and staff are their roles. On saving, every field is held against the lists of this inspection: IDs and dates of birth of children, names of workers, postcodes, and numbers like a unique pupil number.</p>
      <Points>
        <>You are told which words, and a button writes the case’s number or the role in their place</>
        <>Where the words are something else, tick them and say why. The reason is kept with the record; the audit trail has how many and of which kind, never the words</>
        <>A date counts as a date of birth where it is that of a case. Of any other child it counts where words such as “born” stand beside it, or where it is more than two years before the inspection and no word such as “on” or “since” makes it an event. Otherwise every date would be somebody’s birthday</>
        <>A surname that is a word of every day (Green, Young) counts only with a title or the first name</>
        <>The same is asked of a rationale when a grade is recorded and when it is signed, of the reason for a case, of what is written down of a team meeting, of feedback to the director, and of the report and what is said to the authority about it</>
        <>What is taken out of a field stays in its history, which every inspector of the team can read, and in an export of the inspection. The authority sees neither</>
        <>Read it over yourself: names of children, of families and of places are on no list, and a story can tell who somebody is without any name</>
      </Points>
      <h2 className="govuk-heading-m">From more than one side</h2>
      <p className="govuk-body">For each criterion a judgement’s page says how many kinds of source, cases and inspectors stand behind it and what speaks for and against, and where it is thin: “only one kind of source”, “only one inspector”, “nothing yet”. “Criteria by kind of source” shows the same as a table, each number leading to its records. Both count records. Neither leads to a grade.</p>
      <h2 className="govuk-heading-m">A case that two read</h2>
      <Points>
        <>The lead inspector asks two inspectors to read the same case and to grade the work in it, as a whole and under headings of her choice</>
        <>Until each has recorded, they find nothing of what others recorded about that case: no evidence, no view of the work, no figure of a criterion that counts it. What was written under another case, in a note of the team or in a report is not searched for it, and an inspection taken out whole holds everything: so do not write of the case there, or look there, meanwhile</>
        <>Whoever is asked finds it on the overview, under “Yours to do”, and on the page of the case, each with a link to the form</>
        <>A reading is recorded once and never changed. Both are shown when both are there</>
        <>Where their grades are apart, the two (or the lead inspector) write down what they agreed, or why they still differ. It is kept with every earlier wording, changes neither reading and leads to no grade</>
        <>The lead inspector can take the question back. Whoever had not recorded while the other had is not asked about that case again: from then on they could see what the other found</>
        <>“Cases read twice” says how often two readers gave the same grade, and Cohen’s kappa, which takes off what chance alone would make the same. From few cases it can be far off. It tells how we read, and counts towards no judgement</>
      </Points>
      <h2 className="govuk-heading-m">On paper</h2>
      <p className="govuk-body">Print any page from the browser’s menu. Every sheet but those of a published report is marked OFFICIAL-SENSITIVE, with its number, how many there are, who printed it and when. The list of evidence can be shown whole, to print.</p>
    </>
  )
}
