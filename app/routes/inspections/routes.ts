import { index, route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const inspectionRoutes: RouteConfigEntry[] = [
  index('routes/inspections/overview.tsx'),
  route('edit', 'routes/inspections/edit.tsx'),
  route('settings', 'routes/inspections/settings.tsx'),
  route('settings/away', 'routes/inspections/away.tsx'),
  route('settings/timescale/:setting', 'routes/inspections/timescale.tsx'),
  route('settings/fact/:setting', 'routes/inspections/fact.tsx'),
  route('context', 'routes/inspections/context.tsx'),
  route('context/report', 'routes/inspections/context-report.tsx'),
  route('context/:sentence', 'routes/inspections/context-sentence.tsx'),
  route('context/:sentence/decide', 'routes/inspections/context-decide.tsx'),
  route('calendar', 'routes/inspections/calendar.tsx'),
  route('calendar/:milestone', 'routes/inspections/calendar-date.tsx'),
  route('take-out', 'routes/inspections/take-out.tsx'),
  route('take-out/file', 'routes/inspections/take-out-file.tsx'),
  route('audit', 'routes/inspections/audit.tsx'),
]
/** `/inspections` and `/inspections/new`. */
export const inspectionsRoutes: RouteConfigEntry[] = [
  route('inspections', 'routes/inspections/list.tsx'),
  route('needs-me', 'routes/inspections/needs-me.tsx'),
  route('inspections/new', 'routes/inspections/new.tsx'),
]
