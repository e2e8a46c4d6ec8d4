import { index, route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses outside an inspection. */
export const publicRoutes: RouteConfigEntry[] = [
  index('routes/public/start.tsx'),
  route('check', 'routes/public/check.tsx'),
  route('about', 'routes/public/about.tsx'),
  route('privacy', 'routes/public/privacy.tsx'),
  route('accessibility', 'routes/public/accessibility.tsx'),
  route('*', 'routes/public/not-found.tsx'),
]
