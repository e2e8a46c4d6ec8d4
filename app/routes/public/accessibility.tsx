import { door } from '#server/door.ts'
import { ReadingColumn } from '../../parts/reading-column.tsx'
import { titled } from '../../words/titles.ts'

export const loader = door('openPublicPage', async () => null)
export const meta = () => titled('Accessibility')

export default function Accessibility() {
  return (
    <ReadingColumn>
      <h1 className="govuk-heading-l">Accessibility</h1>
      <p className="govuk-body">You should be able to use every page with a keyboard alone, with a screen reader, at 400% zoom, on a screen 320 pixels wide, in a dark or high-contrast theme, on paper, and without JavaScript.</p>
      <h2 className="govuk-heading-m">What has been tested</h2>
      <p className="govuk-body">An automatic checker (axe) looks at the pages in each test run and must find nothing wrong. The tests also go through the main tasks with JavaScript turned off. Automatic checks find some problems only, so this is no claim that the Web Content Accessibility Guidelines are met in full.</p>
      <h2 className="govuk-heading-m">What has not been tested</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>with screen readers such as NVDA, JAWS or VoiceOver</li>
        <li>with speech recognition and screen magnifiers</li>
        <li>by people with disabilities</li>
      </ul>
      <h2 className="govuk-heading-m">What is known to be hard</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>wide tables scroll sideways within their own frame on narrow screens</li>
        <li>the lists that you send and download are spreadsheets; how accessible those are depends on who made them</li>
      </ul>
      <p className="govuk-body">If a page keeps you from your work, tell the administrator of this service which page it is and what you use.</p>
    </ReadingColumn>
  )
}
