import { meetingKinds } from '#annex-a/framework/meetings.ts'
import { meetingColumns, meetingFields } from '#annex-a/meetings/columns.ts'
import type { GuideLimits } from './help-guide.tsx'
import { Points } from './help-points.tsx'

export function AboutDocuments({ limits }: { limits: GuideLimits }) {
  return (
    <>
      <p className="govuk-body">The numbered documents of Annex A, 1.01 to 4.10, stand under Documents, each with how it stands. Send up to {limits.documentFiles} files at once, each with up to {limits.documentEach}: {limits.documentKinds}.</p>
      <Points>
        <>Begin each name with the number, such as “1.03 Monthly report.pdf”. Where the number is missing, doubled or not asked for, the file is kept and you are asked which document it is; inspectors do not see it until you have said so</>
        <>Where a document has several files, say for each where to look and why: the framework asks for it</>
        <>Say of a document that you do not hold why not; 2.04 and 2.05 may be a number alone. 4.03 is sent only when the lead inspector asks for it</>
        <>Send the child-level documents 2.03, 2.06 and 2.07 with the lists: they are then checked and linked to the children</>
        <>Inspectors mark a file as read, or return it unread with the reason. Replace it, and the earlier one stays in the history</>
        <>Whether the LSCB is reviewed at the same time decides between 1.11 to 1.14 and 4.01 to 4.10. When that changes nothing is lost, and files can be moved</>
      </Points>
      <p className="govuk-body">Not taken: empty files, files with macros (.docm, .xlsm, .pptm and others that hold them), programs, web pages and XML, compressed files, e-mails, and files that are not what their name says. Files are only ever saved to your computer, never run; texts and pictures can be looked at in a page. We do not look for viruses.</p>
    </>
  )
}

export function AboutMeetings({ limits }: { limits: GuideLimits }) {
  return (
    <>
      <p className="govuk-body">The authority tells of meetings while inspectors are on site: {meetingKinds.filter(({ code }) => code !== 'other').map(({ name }) => name.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())).join(', ')}.</p>
      <Points>
        <>Type them one by one, or send a spreadsheet of up to {limits.meetingFile}: <a className="govuk-link" href="/help/blank-meetings">a blank workbook to fill in</a>, or your own (.xlsx, .csv) with the headings {meetingFields.map((field) => meetingColumns[field].label.toLowerCase()).join(', ')}. An inspection has up to {limits.meetings} meetings</>
        <>A spreadsheet is taken whole or not at all; where something cannot be read, each cell is named with what to do</>
        <>When a meeting moves or is cancelled, change it on its page: what it was before stays, and whoever is to observe it is told</>
        <>The lead inspector may correct a meeting too, and says how she knows: both sides see what it was, who changed it and why</>
        <>The lead inspector may limit the areas, and chooses which meetings are observed and by whom; the authority sees both</>
        <>A child is named by the ID on the lists, never by name</>
      </Points>
    </>
  )
}

export function AboutQuestions({ limits }: { limits: GuideLimits }) {
  return (
    <>
      <Points>
        <>Inspectors ask the authority, and a data officer asks the lead inspector: about a list, a row, a document, a meeting, a figure or nothing in particular. “Ask about this” stands on the page of each</>
        <>Inspectors may set a time for the answer. A late answer is taken, and said to be late</>
        <>Whoever asked closes the question, or withdraws it. Both sides see every message, and none is ever changed or removed</>
        <>A message has up to {limits.message} characters. A child may be named by the ID on the lists; write no names, addresses or dates of birth</>
        <>Private notes of the inspection team are seen by the team alone, never by the authority</>
      </Points>
    </>
  )
}

export function AboutContext() {
  return (
    <>
      <p className="govuk-body">“Information about this local authority area” in the report: 30 sentences of the framework with 69 figures. Each figure shows who says what; nobody’s figure is overwritten.</p>
      <Points>
        <><strong>Counted</strong>: worked out from the version in use, where that is honest. Beside it stands which list was counted, as of when, and what to take care of</>
        <><strong>Ofsted</strong>: what the inspectorate fills in beforehand</>
        <><strong>The authority</strong>: newer local figures, always with where they are from</>
        <><strong>Decided</strong>: the lead inspector chooses one of these, or another, and may leave out the sentences that the framework marks so</>
        <>Increase, reduction and no change follow from the two figures. Percentages follow from the counts</>
      </Points>
      <p className="govuk-body">As report text only decided figures stand in the sentences; what is not decided yet reads XXX.</p>
    </>
  )
}
