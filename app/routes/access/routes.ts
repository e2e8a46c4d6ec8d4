import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses outside an inspection. */
export const accessRoutes: RouteConfigEntry[] = []
