import type { NotCheckedShown } from '#annex-a/shown/sheets.ts'
import { switchBehind } from '#annex-a/specification/switches.ts'
import { Details } from '../govuk/details.tsx'
import { sayCount } from '../words/numbers.ts'

interface FindingsNotCheckedProps {
  notChecked: readonly NotCheckedShown[]
  /** Where the inspection's settings are: some questions wait for an answer there. */
  settings?: string | undefined
}

/** What could not be asked, and why, so that nobody takes it for checked and right. */
export function FindingsNotChecked({ notChecked, settings }: FindingsNotCheckedProps) {
  if (!notChecked.length) return null
  const because = Map.groupBy(notChecked, (one) => one.because)
  return (
    <Details summary={`Not checked: ${sayCount(notChecked.length, 'question', 'questions')} that we could not ask`}>
      <ul className="govuk-list govuk-list--spaced">
        {[...because].map(([reason, all]) => (
          <li key={reason}>Not checked, because {reason}: {all.map(({ title }) => lower(title)).join('; ')}.{settings !== undefined && switchBehind(reason) !== null ? <> <a className="govuk-link" href={`${settings}#facts`}>Say so in the settings</a></> : null}</li>
        ))}
      </ul>
    </Details>
  )
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
