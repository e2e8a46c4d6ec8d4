import { meetingColumns, meetingFields } from '#annex-a/meetings/columns.ts'
import { meetingKinds } from '#annex-a/framework/meetings.ts'

/** Help about planned meetings, and about questions between the authority and the team. */
export function HelpMeetings() {
  return (
    <>
      <h2 className="govuk-heading-m" id="meetings">Planned multi-agency meetings</h2>
      <p className="govuk-body">The authority tells of meetings while inspectors are on site: {meetingKinds.filter(({ code }) => code !== 'other').map(({ name }) => name.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())).join(', ')}.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>type them one by one, or send a spreadsheet: <a className="govuk-link" href="/help/blank-meetings">a blank workbook to fill in</a>, or your own (.xlsx, .csv) with the headings {meetingFields.map((field) => meetingColumns[field].label.toLowerCase()).join(', ')}</li>
        <li>a spreadsheet is taken whole or not at all; where something cannot be read, each cell is named with what to do</li>
        <li>when a meeting moves or is cancelled, change it on its page: what it was before stays, and whoever is to observe it is told on the overview</li>
        <li>the lead inspector may limit the areas, and chooses which meetings are observed and by whom; the authority sees both</li>
      </ul>
      <h2 className="govuk-heading-m" id="questions">Questions and answers</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>inspectors ask the authority, and a data officer asks the lead inspector: about a list, a row, a document or nothing in particular. “Ask about this” stands beside the findings</li>
        <li>inspectors may set a time for the answer. A late answer is taken, and said to be late</li>
        <li>whoever asked closes the question, or withdraws it. Both sides see every message, and none is ever changed or removed</li>
        <li>a child may be named by the ID on the lists; write no names, addresses or dates of birth</li>
        <li>private notes of the inspection team are seen by the team alone, never by the authority</li>
      </ul>
    </>
  )
}
