import { layout, route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const reportRoutes: RouteConfigEntry[] = [
  layout('routes/report/frame.tsx', [
    route('report', 'routes/report/report.tsx'),
    route('report/text', 'routes/report/text.tsx'),
    route('report/section/:section', 'routes/report/section.tsx'),
    route('report/piece/:piece', 'routes/report/piece.tsx'),
    route('report/step/:step', 'routes/report/step.tsx'),
    route('report/decide/:step', 'routes/report/decide.tsx'),
    route('report/points/new', 'routes/report/raise.tsx'),
    route('report/points/:point', 'routes/report/point.tsx'),
    route('report/statement', 'routes/report/statement.tsx'),
  ]),
  route('report/points/finish', 'routes/report/finish.tsx'),
  route('report/statement/:statement', 'routes/report/statement-file.tsx'),
  route('report/word', 'routes/report/word.tsx'),
]
