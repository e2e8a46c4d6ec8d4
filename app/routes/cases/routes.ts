import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const casesRoutes: RouteConfigEntry[] = [
  route('cases', 'routes/cases/list.tsx'),
  route('cases/seen', 'routes/cases/seen.tsx'),
  route('cases/together', 'routes/cases/together.tsx'),
  route('cases/:caseId', 'routes/cases/case.tsx'),
  route('cases/:caseId/step', 'routes/cases/step.tsx'),
  route('cases/:caseId/mark', 'routes/cases/mark.tsx'),
  route('cases/:caseId/grade', 'routes/cases/grade.tsx'),
  route('cases/:caseId/refer', 'routes/cases/refer.tsx'),
  route('cases/:caseId/check/:referralId', 'routes/cases/check.tsx'),
  route('balance', 'routes/cases/balance.tsx'),
  route('audits', 'routes/cases/audits.tsx'),
  route('audits/:caseId', 'routes/cases/audit.tsx'),
  route('audits/:caseId/file/:auditId', 'routes/cases/audit-file.tsx'),
  route('audits/:caseId/answer/:referralId', 'routes/cases/answer.tsx'),
]
