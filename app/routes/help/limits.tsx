import { door } from '#server/door.ts'
import { deliveryCaps } from '#server/intake/caps.ts'
import { LimitsPage } from '../../parts/help-limits.tsx'
import { deliveryLimits, fileLimits } from '../../words/limits.ts'
import { titled } from '../../words/titles.ts'
import type { Route } from './+types/limits'

export const loader = door('openPublicPage', async () => ({ file: fileLimits(), delivery: deliveryLimits(deliveryCaps) }))

export const meta = () => titled('How large a file may be')

export default function Limits({ loaderData }: Route.ComponentProps) {
  return <LimitsPage {...loaderData} />
}
