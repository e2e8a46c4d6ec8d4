import { Points } from './help-points.tsx'

export function AboutTyping() {
  return (
    <>
      <p className="govuk-body">Evidence, the rationale of a judgement, the report and meetings of the team are kept while you type them. You need not press a button for that, and nothing counts as finished because of it.</p>
      <h2 className="govuk-heading-m">What the page says</h2>
      <Points>
        <><strong>Saved 14:02:31</strong>: the service has all of what is in the field. The time is that of the service, whatever your own clock says</>
        <><strong>Saving</strong>: the last words are on their way. This takes a second or two</>
        <><strong>Not saved: 3 changes wait</strong>: the service cannot be reached. The page keeps trying by itself. Leave it open</>
        <><strong>You are signed out</strong>: sign in in another tab and come back. What waits is sent by itself</>
      </Points>
      <p className="govuk-body">After a crash, or on another machine, open the same page again: what you typed is there, but for the last two seconds. The list of evidence says which notes you have not finished.</p>
      <h2 className="govuk-heading-m">When two people write in the same field</h2>
      <p className="govuk-body">Nobody’s text is overwritten. Whoever saves second is shown their own text, the other one and what both began from, and chooses. The text that was not chosen stays in the history. Two tabs of your own in one browser follow each other; only if you write in both before either is saved do they differ, and then you choose as well.</p>
      <h2 className="govuk-heading-m">History</h2>
      <p className="govuk-body">Beside each field is its history: who wrote it, when, and every version that is kept. Any of them can be brought back, and that takes nothing away either. While somebody types on, the last version of each minute is kept, and every version of which more than a few words were taken away.</p>
      <h2 className="govuk-heading-m">Without a network</h2>
      <p className="govuk-body">The lead inspector or an administrator can allow, under <em>Settings</em>, that browsers keep what waits, encrypted, until the network is back. It is off unless somebody switches it on. Signing out removes it.</p>
      <h2 className="govuk-heading-m">Other forms</h2>
      <p className="govuk-body">Questions, comments, reasons and all other forms keep what you typed when you press their button. If you leave such a page first, the browser asks you.</p>
      <p className="govuk-body">A form that cannot be taken comes back with what you typed: where you were signed out or the service was in trouble, to send it again; where you may no longer write there or it is gone, to copy it.</p>
      <h2 className="govuk-heading-m">Without JavaScript</h2>
      <p className="govuk-body">Nothing is kept by itself then: press the page’s own button, and nobody asks you before you leave.</p>
      <h2 className="govuk-heading-m">How much</h2>
      <p className="govuk-body">A field keeps up to 2,000,000 characters while you write, and so does the text of a finished record of evidence. What you paste from Word or a web page arrives as plain text. Its other fields hold less, and the page says how much.</p>
    </>
  )
}
