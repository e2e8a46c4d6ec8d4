import { useSearchParams } from 'react-router'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { sayDone } from '../words/done.ts'

/** What has just been done, where the address says so (`?done=…`). Nothing otherwise. */
export function DoneBanner() {
  const [search] = useSearchParams()
  const words = sayDone(search.get('done'))
  return words ? <NotificationBanner kind="success" heading={words} /> : null
}
