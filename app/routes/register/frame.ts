import { registerNavigation } from '../../parts/person-navigation.ts'
import type { RouteHandle } from '../../root.tsx'

/** The navigation of every page of the register; their loaders say the role. */
export const registerHandle: RouteHandle = { navigation: (data) => registerNavigation((data as { role?: string } | undefined)?.role ?? 'administrator') }
