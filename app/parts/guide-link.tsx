import { guideTitles, type GuideName } from '../words/guides.ts'

/** Leads from a screen to the page of the help about it. */
export function GuideLink({ guide }: { guide: GuideName }) {
  return <p className="govuk-body-s wb-screen-only"><a className="govuk-link" href={`/help/guide/${guide}`}>Help: {guideTitles[guide].toLowerCase()}</a></p>
}
