import { edition } from '#annex-a/specification/edition.ts'
import { door } from '#server/door.ts'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'

export const loader = door('openPublicPage', async () => null)
export const meta = () => titled('About this service')

export default function About() {
  return (
    <ReadingColumn>
      <h1 className="govuk-heading-l">About this service</h1>
      <p className="govuk-body">The inspection workbench is for inspections of services for children in need of help and protection, children looked after and care leavers in England.</p>
      <p className="govuk-body">An authority sends the eleven lists of children that Annex A of the framework asks for, and reads what is wrong with them at once. The lead inspector follows each child across the lists and chooses the cases to track and to sample. Inspectors record evidence against the framework’s criteria. The lead inspector records a provisional grade for each judgement, with the reason.</p>
      <p className="govuk-body">Anyone can <a className="govuk-link" href="/check">check a file without sending it</a>.</p>
      <h2 className="govuk-heading-m">What it does not do</h2>
      <p className="govuk-body">It never works out or suggests a grade. People judge; the workbench shows them what evidence there is and where it is thin.</p>
      <h2 className="govuk-heading-m">Which framework</h2>
      <p className="govuk-body">{edition.says}. Everything stored says which edition it was recorded under.</p>
      <p className="govuk-body">The workbench is free software under the MIT licence. It is not a service of GOV.UK.</p>
    </ReadingColumn>
  )
}
