import { useActionData, useSearchParams } from 'react-router'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { sayDone } from '../words/done.ts'

/** What has just been done, where the address says so (`?done=…`). Nothing otherwise. */
export function DoneBanner() {
  const [search] = useSearchParams()
  // The address keeps saying what was done before; a form that has just been refused must not stand under it.
  const refused = useActionData() !== undefined
  const words = sayDone(search.get('done'))
  return words && !refused ? <NotificationBanner kind="success" heading={words} /> : null
}
