import { SummaryList } from '../govuk/summary-list.tsx'
import { sayNumber } from '../words/numbers.ts'
import { GuideList } from './help-guide.tsx'
import { ReadingColumn } from './reading-column.tsx'

interface HelpPageProps {
  severities: readonly { readonly name: string; readonly means: string }[]
  limits: { megabytes: number; rows: number; columns: number; sheets: number }
}

export function HelpPage({ severities, limits }: HelpPageProps) {
  return (
    <ReadingColumn>
      <h1 className="govuk-heading-l">Help</h1>
      <h2 className="govuk-heading-m" id="guides">Step by step</h2>
      <GuideList />
      <Sending limits={limits} />
      <CheckingHere />
      <h2 className="govuk-heading-m" id="severities">What the findings mean</h2>
      <p className="govuk-body">Missing or wrong data never stops you from sending. Each finding says where it is, what is wrong and what to do.</p>
      <SummaryList rows={severities.map(({ name, means }) => ({ key: name, value: means }))} />
      <h2 className="govuk-heading-m">What is asked</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li><a className="govuk-link" href="/help/lists">The lists and child-level documents, field by field, with blank workbooks to fill in</a></li>
        <li><a className="govuk-link" href="/help/codes">The codes, with every spelling that is read</a></li>
        <li><a className="govuk-link" href="/help/rules">What is checked, by how bad it is</a>, or <a className="govuk-link" href="/help/rules-by-list">list by list</a></li>
        <li><a className="govuk-link" href="/help/patterns">Patterns of journeys, by which children can be found</a></li>
        <li><a className="govuk-link" href="/help/flags">What there is to know about a child when cases are chosen</a></li>
        <li><a className="govuk-link" href="/help/settings">How the settings of an inspection work</a></li>
        <li><a className="govuk-link" href="/help/all">All pages of the help</a></li>
      </ul>
      <Inspectors />
    </ReadingColumn>
  )
}

function CheckingHere() {
  return (
    <>
      <h2 className="govuk-heading-m" id="check">Checking without sending</h2>
      <p className="govuk-body">Anyone can <a className="govuk-link" href="/check">check a file without sending it</a>. The browser itself reads the lists, with the same rules and the same words; no file, no finding and no name of a file leaves the computer, and nothing is kept. You can save an annotated copy of the lists, and the findings as .xlsx, .csv or JSON. What your authority has confirmed and the settings of an inspection are not known there.</p>
    </>
  )
}

function Sending({ limits }: Pick<HelpPageProps, 'limits'>) {
  return (
    <>
      <h2 className="govuk-heading-m" id="sending">Sending lists</h2>
      <p className="govuk-body">Send one workbook with all eleven lists, or one file a list. The child-level documents 2.03, 2.06 and 2.07 are sent in the same way, in the same workbook or in files of their own. Lists may follow later, and any list can be sent again.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Excel workbooks (.xlsx, .xlsm) and CSV files. Save older .xls and .ods files as .xlsx first</li>
        <li>no password: remove it in Excel before you send; the connection is encrypted where the service runs under https</li>
        <li>up to {limits.megabytes} MB a file, {limits.sheets} sheets, {sayNumber(limits.rows)} rows and {limits.columns} columns a sheet: <a className="govuk-link" href="/help/limits">all limits</a></li>
        <li>your own headings and their order are fine: they are matched by name, whatever their case, spacing or punctuation, and titles above them are passed over</li>
        <li>columns that no list asks for are kept and named, never dropped</li>
        <li>use the same ID for a child on every list: it is how the lists are joined</li>
      </ul>
      <p className="govuk-body">Your files are stored exactly as sent before anything is read. Reading goes on when you leave the page; come back to see how far it is. Inspectors see nothing until you <a className="govuk-link" href="/help/guide/submitting">submit</a>. The overview of the inspection says what is due next, where each list stands at both submissions, and what to do next; what comes late is taken, and said to be late.</p>
    </>
  )
}

function Inspectors() {
  return (
    <>
      <h2 className="govuk-heading-m">For inspectors</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Children joins the lists by the authority’s ID: search, filter, and follow one child through every list</li>
        <li>the lead inspector chooses cases, each with a reason; a case gets a number such as T01 or S01, and a removed case keeps its history</li>
        <li>what becomes of a case is kept line upon line: told to the authority, audit asked for and received, allocated, read, closed. Tick several cases to do it for all of them at once</li>
        <li>give your own view of the work beside the authority’s audit; the authority never sees it, and it counts towards no judgement by itself</li>
        <li>where a child may not be safe, tell a senior manager of the authority in person, then refer the case back on its page: the authority answers there, and an inspector checks</li>
        <li>write evidence under the case number. Do not write names, IDs, dates of birth or addresses of children into it</li>
        <li>a grade is recorded by a person with a rationale; earlier grades stay to be seen</li>
      </ul>
      <h2 className="govuk-heading-m">Signing in</h2>
      <p className="govuk-body">You are signed out after 30 minutes without a request, and after 12 hours in any case. After ten wrong passwords you wait up to a quarter of an hour. Ask your administrator if you have forgotten your password.</p>
    </>
  )
}
