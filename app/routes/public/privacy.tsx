import { door } from '#server/door.ts'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'

export const loader = door('openPublicPage', async () => null)
export const meta = () => titled('Privacy')

export default function Privacy() {
  return (
    <ReadingColumn>
      <h1 className="govuk-heading-l">Privacy</h1>
      <h2 className="govuk-heading-m">What is kept</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>the files that an authority sends, exactly as sent, and the rows read from them: the authority’s own ID for each child, date of birth, gender, ethnicity, disability, and what happened when</li>
        <li>the numbered documents that an authority sends, exactly as sent, and what was said of them</li>
        <li>the cases that were chosen, with the reason</li>
        <li>the evidence that inspectors recorded, under a case number such as T01, never under the authority’s ID for the child</li>
        <li>what is typed in these, as it is typed, with every earlier wording of which something was taken away; a note that is not finished is seen by its writer alone. Before a note is saved nobody has checked it for IDs of children</li>
        <li>provisional grades with their rationale</li>
        <li>the names and e-mail addresses of people with an account, and a hash of each password, from which the password cannot be read</li>
        <li>a trail of who did what and when</li>
      </ul>
      <p className="govuk-body">Of files that are <a className="govuk-link" href="/check">checked without sending them</a> nothing is kept and nothing reaches us: the browser checks them by itself.</p>
      <h2 className="govuk-heading-m">Who sees it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>the data officer of an authority: the lists and documents of that authority, the findings about them and whether a document was read; never cases, evidence or grades</li>
        <li>the team of an inspection: everything of that inspection; nothing of any other</li>
        <li>the lead inspector: as the team, and the audit trail</li>
        <li>an administrator: people, dates, teams and the audit trail; no data about children</li>
      </ul>
      <p className="govuk-body">Whoever runs the server can read its disk. They should encrypt it.</p>
      <h2 className="govuk-heading-m">What stays on your machine</h2>
      <p className="govuk-body">
        Nothing, unless the lead inspector or an administrator has allowed it for an inspection. Then a browser keeps texts that the service could not be sent yet, encrypted. The key
        comes from the service to whoever is signed in and is never written on the machine, so a machine that is stolen switched off gives nothing away. They are removed as soon as they
        are sent, and when somebody signs out. Software that controls the machine while somebody types can read what is typed, with this or without it.
      </p>
      <h2 className="govuk-heading-m">What is written down about you</h2>
      <p className="govuk-body">Every action, and every look at a page or file that can name a child, leaves a line in the audit trail: who, what, which inspection, when. Looking at what is written with numbers of cases, such as evidence, leaves none. The lines are chained, so that a change to them can be seen. They hold no data about children. The server’s own log holds addresses of pages and how long they took, and no data about children.</p>
      <h2 className="govuk-heading-m">How long it is kept</h2>
      <p className="govuk-body">Nothing is deleted by itself yet. Whoever runs the service decides when an inspection’s data is removed, and must do so by removing the data folder.</p>
      <h2 className="govuk-heading-m">Cookies</h2>
      <p className="govuk-body">One cookie keeps you signed in. It ends after 30 minutes without a request, after 12 hours, or when you sign out. There are no others, and nothing is sent to anybody else.</p>
    </ReadingColumn>
  )
}
